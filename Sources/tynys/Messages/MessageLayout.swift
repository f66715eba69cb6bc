import Wording

/// Breaks a sentence into lines of a terminal, at spaces only, and never within what somebody compares, copies or types.
///
/// ```swift
/// MessageLayout(width: 24).lines("Written: /media/my stick/card", lead: "tynys: ")
/// // ["tynys: Written:", "  /media/my stick/card"]
/// ```
///
/// What stays together: words joined by no-break spaces, which are written as plain ones; groups of five digits, as a fingerprint has them; what stands in
/// quotation marks, where it fits a line, or has a slash and so may be a path. Whatever is wider than a line stands on a line of its own in one piece, so
/// that a terminal which breaks it on the screen still copies it whole.
struct MessageLayout: Hashable {
  /// Columns of a line; `nil` where nothing is broken, because no terminal shows it.
  let width: Int?

  /// - Parameters:
  ///   - lead: what stands before the sentence, a space at its end.
  ///   - hanging: columns by which all lines after the first are indented.
  func lines(_ sentence: String, lead: String = "", hanging: Int = 2) -> [String] {
    guard let width else { return [Self.plain(lead + sentence)] }
    var lines: [String] = []
    var (line, used, isBlank) = (lead, lead.displayWidth, true)
    for piece in pieces(sentence, width: width) {
      let columns = piece.displayWidth
      if isBlank, used + columns <= width || used <= hanging {
        (line, used, isBlank) = (line + piece, used + columns, false)
      } else if !isBlank, used + 1 + columns <= width {
        (line, used) = (line + " " + piece, used + 1 + columns)
      } else {
        lines.append(line)
        (line, used, isBlank) = (String(repeating: " ", count: hanging) + piece, hanging + columns, false)
      }
    }
    return (lines + [line]).map { Self.plain(Self.withoutSpacesAtEnd($0)) }
  }

  /// The same as one text, each line ended by a line feed.
  func text(_ sentence: String, lead: String = "", hanging: Int = 2) -> String {
    lines(sentence, lead: lead, hanging: hanging).map { $0 + "\n" }.joined()
  }

  /// A question, with a space behind it for the answer.
  func question(_ text: String) -> String { lines(text, hanging: 0).joined(separator: "\n") + " " }

  // MARK: What stays together

  private func pieces(_ sentence: String, width: Int) -> [String] {
    let words = sentence.split(separator: " ").map(String.init)
    var pieces: [String] = []
    var place = words.startIndex
    while place < words.endIndex {
      let end = Self.endOfQuotation(words, from: place, width: width) ?? Self.endOfDigits(words, from: place)
      pieces.append(words[place..<end].joined(separator: " "))
      place = end
    }
    return pieces
  }

  /// Behind the last word of what is quoted, where it begins at `place` and should stay together.
  private static func endOfQuotation(_ words: [String], from place: Int, width: Int) -> Int? {
    for (open, close): (Character, Character) in [("“", "”"), ("«", "»")] {
      guard let opening = words[place].lastIndex(of: open), !words[place][opening...].contains(close),
        let last = words[place...].firstIndex(where: { $0.contains(close) })
      else { continue }
      let quoted = words[place...last].joined(separator: " ")
      if quoted.contains("/") || quoted.displayWidth <= width { return last + 1 }
    }
    return nil
  }

  /// Behind the last of the groups of five digits that begin at `place`; behind the word there where it is none.
  private static func endOfDigits(_ words: [String], from place: Int) -> Int {
    var end = place + 1
    while end < words.endIndex, isDigits(words[end - 1]), isDigits(words[end].prefix(5)), words[end].dropFirst(5).allSatisfy(\.isPunctuation) {
      end += 1
    }
    return end
  }

  private static func isDigits(_ word: some StringProtocol) -> Bool { word.utf8.count == 5 && word.allSatisfy(\.isWholeNumber) }

  private static func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  private static func withoutSpacesAtEnd(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension String {
  /// The text as one word for `MessageLayout`: it is never broken.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}
