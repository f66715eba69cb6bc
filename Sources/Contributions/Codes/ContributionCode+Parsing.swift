extension ContributionCode {
  /// The code that somebody typed or pasted.
  ///
  /// Lower case, spaces and hyphens of any kind do not matter; O is read as 0, I and L as 1, as Crockford has it. Cyrillic letters that look like a symbol
  /// are read as that symbol: who types with a Kazakh or Russian layout, or copies a slip by eye, means what is printed.
  ///
  /// - Throws: what is wrong, without the code.
  public init(_ text: String) throws(CodeFault) {
    var values: [UInt8] = []
    for character in text where !Self.isSeparator(character) {
      guard let value = Self.value(of: character) else { throw .foreignCharacter(character) }
      values.append(value)
      // Nobody reads on in a text that is no code.
      if values.count > 4 * Self.length { break }
    }
    if values.isEmpty { throw .empty }
    if values.count != Self.length { throw .wrongLength(values.count) }
    guard let code = Self(values: values) else { throw .wrongCheck }
    self = code
  }

  private static func isSeparator(_ character: Character) -> Bool {
    if character.isWhitespace { return true }
    return character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation || $0 == "\u{2212}" || $0 == "\u{AD}" }
  }

  private static func value(of character: Character) -> UInt8? {
    let capital = character.uppercased()
    let symbol = lookalikes[capital] ?? capital
    guard symbol.utf8.count == 1, let byte = symbol.utf8.first else { return nil }
    return alphabet.firstIndex(of: byte).map { UInt8($0) }
  }

  /// Capitals that are read as another symbol: Crockford's three, then Cyrillic letters of the same form.
  private static let lookalikes: [String: String] = [
    "O": "0", "I": "1", "L": "1",
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "0", "Р": "P", "С": "C", "Т": "T", "У": "Y", "Ү": "Y", "Х": "X", "І": "1",
    "Һ": "H", "Ѕ": "S", "Ј": "J",
  ]
}
