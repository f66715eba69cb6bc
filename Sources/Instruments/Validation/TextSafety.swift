/// Keeps texts from elsewhere from deceiving the reader's eye or the terminal.
public enum TextSafety {
  /// What makes `text` unsafe to show: control characters (line feeds aside), marks that turn the direction of writing, invisible tag characters.
  ///
  /// Overrides of direction can make a sentence read differently from what is stored ("Trojan Source", CVE-2021-42574).
  static func fault(in text: String) -> DefinitionFault? {
    for scalar in text.unicodeScalars where !isSafe(scalar) {
      return isDirectional(scalar) ? .directionCharacter(scalar.value) : .controlCharacter(scalar.value)
    }
    return nil
  }

  /// Whether a reader would see nothing: white space and characters without a form, such as the zero-width space.
  public static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
  }

  /// `text` for a message: unsafe characters as their code points, at most `limit` characters.
  public static func visible(_ text: String, limit: Int = 60) -> String {
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == limit { return result + "…" }
      if isSafe(scalar), scalar != "\n" {
        result.unicodeScalars.append(scalar)
      } else {
        result += "‹\(codePoint(scalar.value))›"
      }
    }
    return result
  }

  /// A scalar's number as it is written: `U+001B`.
  static func codePoint(_ value: UInt32) -> String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  /// Whether `scalar` may be shown as it is.
  public static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return true }
    if isDirectional(scalar) { return false }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: return false
    default: return true
    }
  }

  private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
