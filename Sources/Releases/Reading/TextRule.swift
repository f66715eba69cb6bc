import Wording

/// The texts that a release allows.
enum TextRule {
  /// An id of a unit, scale, band or instrument: lower-case Latin letters, digits and hyphens, not beginning with a hyphen.
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= ReleaseLimits.idLength else { return false }
    return text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
  }

  static func isName(_ text: String) -> Bool { PlainName.isLine(text, limit: ReleaseLimits.nameLength) }

  static func isRound(_ text: String) -> Bool { PlainName.isFileName(text, limit: ReleaseLimits.idLength) }

  static func isVersion(_ text: String) -> Bool { PlainName.isLine(text, limit: ReleaseLimits.idLength) }
}
