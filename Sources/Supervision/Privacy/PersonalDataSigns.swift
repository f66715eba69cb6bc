/// Looks in a text for what seems to be about particular people: names, lists of names, addresses, numbers.
///
/// ```swift
/// PersonalDataSigns.found(in: "Разговор с Ивановой А. Б.").map(\.excerpt)  // ["Ивановой А. Б."]
/// PersonalDataSigns.found(in: "A quiet hour on Wednesdays")                 // []
/// ```
///
/// It is there to warn, so it would rather warn for nothing than stay silent, and no text is refused because of it. What it cannot see — a single first name,
/// a nickname, “the new colleague” — the program's standing sentence asks people to leave out.
public enum PersonalDataSigns {
  /// - Parameter known: words that are no names although they begin with capital letters, such as those of the unit's own name.
  /// - Returns: each sign once, in the order of the text.
  public static func found(in text: String, known: [String] = []) -> [PersonalDataSign] {
    let words = NameWord.words(of: text, known: Set(known.flatMap { NameWord.words(of: $0, known: []).map { $0.core.lowercased() } }))
    let signs = numbers(words) + addresses(words) + names(words) + lists(words)
    var seen: Set<PersonalDataSign> = []
    return signs.sorted { $0.place < $1.place }.map(\.sign).filter { seen.insert($0).inserted }
  }

  private typealias Found = (place: Int, sign: PersonalDataSign)

  private static func found(_ kind: PersonalDataSign.Kind, _ words: ArraySlice<NameWord>) -> Found {
    (words.startIndex, PersonalDataSign(kind: kind, excerpt: NameWord.excerpt(words)))
  }

  // MARK: Addresses and numbers

  private static func addresses(_ words: [NameWord]) -> [Found] {
    words.indices.filter { place in
      let parts = words[place].core.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && parts[1].count >= 4
    }.map { found(.emailAddress, words[$0...$0]) }
  }

  /// Ten digits or more in neighbouring words of digits and the signs that telephone numbers are written with; dates are none.
  private static func numbers(_ words: [NameWord]) -> [Found] {
    var result: [Found] = []
    var place = 0
    while place < words.count {
      let run = words[place...].prefix { $0.isNumeric && !$0.isDate }
      if run.reduce(0, { $0 + $1.digits }) >= 10 { result.append(found(.longNumber, run)) }
      place += max(run.count, 1)
    }
    return result
  }

  // MARK: Names

  /// Initials beside a capitalised word, two capitalised words and more in a row, and single words that can only be a patronymic.
  private static func names(_ words: [NameWord]) -> [Found] {
    var result: [Found] = []
    var place = 0
    while place < words.count {
      let run = NameWord.run(words[place...])
      let full = run.filter { $0.looksLikeName }
      if run.contains(where: \.isInitials), !full.isEmpty {
        result.append(found(.initials, run))
      } else if full.count >= 2 || full.contains(where: \.isPatronymic) {
        result.append(found(.fullName, run))
      }
      place += max(run.count, 1)
    }
    return result
  }

  /// Three capitalised words and more with nothing between them but commas and “and”.
  private static func lists(_ words: [NameWord]) -> [Found] {
    var result: [Found] = []
    var place = 0
    while place < words.count {
      var end = place
      var names = 0
      while end < words.count, words[end].looksLikeName || (names > 0 && words[end].isAnd) {
        if !words[end].isAnd { names += 1 }
        end += 1
        // Words that follow on one another without a comma are one name, which is not a list.
        if end < words.count, !words[end - 1].endsWithComma, !words[end].isAnd, !words[end - 1].isAnd { break }
      }
      while end > place, words[end - 1].isAnd { end -= 1 }
      if names >= 3 { result.append(found(.listOfNames, words[place..<end])) }
      place = max(end, place + 1)
    }
    return result
  }
}
