/// A word of a text as `PersonalDataSigns` looks at it.
struct NameWord {
  /// As it stands in the text.
  let text: String
  /// Without the punctuation around it; initials keep their points.
  let core: String
  /// Whether the word is one that is known to be no name.
  let isKnown: Bool
  /// Whether a sentence begins with it.
  let opensSentence: Bool

  static func words(of text: String, known: Set<String>) -> [NameWord] {
    var opens = true
    // “А.Б.Иванова” is written without spaces as often as with them.
    let spaced = text.split(whereSeparator: \.isWhitespace).flatMap { separated(String($0)) }
    return spaced.map { word in
      defer { opens = word.hasSuffix(".") && !isInitials(word) || word.hasSuffix("!") || word.hasSuffix("?") || word.hasSuffix(":") }
      let core = isInitials(word) ? word : trimmed(word)
      return NameWord(text: word, core: core, isKnown: known.contains(core.lowercased()), opensSentence: opens)
    }
  }

  /// The words as they stand in the text, without the punctuation behind the last one.
  static func excerpt(_ words: ArraySlice<NameWord>) -> String {
    let texts = words.dropLast().map(\.text) + (words.last.map { [$0.core] } ?? [])
    return texts.joined(separator: " ")
  }

  /// The names and initials that `words` begin with: as far as nothing but spaces stands between them.
  static func run(_ words: ArraySlice<NameWord>) -> ArraySlice<NameWord> {
    var end = words.startIndex
    while end < words.endIndex, words[end].looksLikeName || words[end].isInitials {
      end += 1
      if words[end - 1].endsWithComma || words[end - 1].endsSentence { break }
    }
    return words[words.startIndex..<end]
  }

  // MARK: What a word looks like

  var isInitials: Bool { Self.isInitials(text) }

  /// A capital letter and small ones behind it; what is all capitals is an abbreviation.
  ///
  /// The first word of a sentence has a capital letter in any case, and counts only beside others.
  var looksLikeName: Bool {
    guard !isKnown, !Self.commonWords.contains(core.lowercased()), let first = core.first, first.isUppercase, core.count >= 2 else { return false }
    return core.dropFirst().allSatisfy { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" } && core.dropFirst().contains(where: \.isLowercase)
  }

  /// A word within a sentence whose ending is that of a Russian or Kazakh patronymic, in any case: Петровна, Серікқызы.
  ///
  /// At the beginning of a sentence many an adjective looks the same: Основной, Қарулы.
  var isPatronymic: Bool {
    let word = core.lowercased()
    return looksLikeName && !opensSentence && word.count >= 6 && Self.patronymicStems.contains { word.ends(withStem: $0) }
  }

  var isAnd: Bool { ["and", "и", "және", "мен"].contains(core.lowercased()) }

  var endsWithComma: Bool { text.hasSuffix(",") || text.hasSuffix(";") }

  var endsSentence: Bool { !isInitials && (text.hasSuffix(".") || text.hasSuffix("!") || text.hasSuffix("?") || text.hasSuffix(":")) }

  var digits: Int { text.count { $0.isASCII && $0.isNumber } }

  /// Digits with the signs that numbers are grouped by, or such a sign alone.
  var isNumeric: Bool { !text.isEmpty && text.allSatisfy { ($0.isASCII && $0.isNumber) || "+-–()./,;№".contains($0) } }

  /// `2026-11-21`, `21.11.2026` or a range of them.
  var isDate: Bool {
    let parts = text.split { !($0.isASCII && $0.isNumber) }.map(\.count)
    let day = [[4, 2, 2], [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4]]
    return day.contains(parts) || (parts.count == 6 && day.contains(Array(parts[..<3])) && day.contains(Array(parts[3...])))
  }

  private static func isInitials(_ word: String) -> Bool {
    let letters = word.split(separator: ".", omittingEmptySubsequences: false)
    let core = letters.last == "" ? letters.dropLast() : letters.last == "," ? letters.dropLast() : []
    return (1...3).contains(core.count) && core.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isUppercase) }
  }

  /// “А.Б.Иванова” as “А.Б.” and “Иванова”, “ИвановаА.Б.” untouched.
  private static func separated(_ word: String) -> [String] {
    guard let point = word.lastIndex(of: "."), word.index(after: point) < word.endIndex else { return [word] }
    let (head, tail) = (String(word[...point]), String(word[word.index(after: point)...]))
    return isInitials(head) && tail.count >= 2 ? [head, tail] : [word]
  }

  private static func trimmed(_ word: String) -> String {
    var rest = Substring(word)
    while let first = rest.first, !first.isLetter, !first.isNumber, first != "@" { rest.removeFirst() }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
    return String(rest)
  }

  private static let patronymicStems = [
    "ович", "евич", "овн", "евн", "ұлы", "улы", "қызы", "кызы", "ovich", "evich", "ovna", "evna", "uly", "qyzy", "kyzy",
  ]

  /// Words with capital letters that are no names: days and months in English.
  private static let commonWords: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "tynys",
  ]
}

extension String {
  /// Whether the text ends with `stem`, or with it and a case ending of at most three letters.
  fileprivate func ends(withStem stem: String) -> Bool {
    guard let found = ranges(of: stem).last else { return false }
    return distance(from: found.upperBound, to: endIndex) <= 3 && found.lowerBound > startIndex
  }
}
