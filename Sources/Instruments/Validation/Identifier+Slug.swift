extension Identifier {
  /// An id made of a name: `Care at home, East` gives `care-at-home-east`, `Алматы` gives `almaty`.
  ///
  /// Russian letters are written as passports write them (ICAO Doc 9303, part 3), the letters that Kazakh has besides by the nearest Latin ones. Whatever
  /// is no letter or digit of these parts words.
  ///
  /// - Returns: `nil` where nothing of the name is left.
  public static func slug(_ name: String) -> String? {
    var slug = ""
    var isParted = false
    for character in name.lowercased() {
      guard let letters = letters(character) else {
        isParted = true
        continue
      }
      if isParted, !slug.isEmpty { slug += "-" }
      isParted = false
      slug += letters
    }
    var cut = slug.prefix(DefinitionLimits.idLength)
    while cut.last == "-" { cut.removeLast() }
    return isValid(String(cut)) ? String(cut) : nil
  }

  /// `nil` for what parts words.
  private static func letters(_ character: Character) -> String? {
    if let ascii = character.asciiValue { return isLowercaseOrDigit(ascii) ? String(character) : nil }
    return latin[character]
  }

  private static let latin: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia", "ә": "a", "ғ": "g", "қ": "q", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
    "і": "i",
  ]
}
