/// The names by which items, scales, bands and files refer to one another.
public enum Identifier {
  /// Whether `text` is an id: lower-case Latin letters, digits and hyphens, not beginning with a hyphen, at most 64 characters.
  ///
  /// So an id is safe in a file name, in a CSV header, on a command line and behind the leading `-` of a reversed key.
  public static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= DefinitionLimits.idLength, first != UInt8(ascii: "-") else { return false }
    return text.utf8.allSatisfy { isLowercaseOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether a key can stand in a JSON path behind a point, without quotes.
  static func isPlainName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= DefinitionLimits.idLength
      && text.utf8.allSatisfy { isLowercaseOrDigit($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "$") }
  }

  static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
