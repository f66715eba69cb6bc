import Instruments
import Terminal

/// What a typed line means as an answer to an item.
enum PlainAnswer {
  enum Reading: Hashable {
    case answer(Answer)
    case fault(AnswerFault)
    /// The line is no answer of this kind at all.
    case notUnderstood
  }

  static func read(_ line: String, format: ResponseFormat) -> Reading {
    switch format.kind {
    case .choice(let options):
      guard let number = typedNumber(line) else { return .notUnderstood }
      let numbering = EntryNumbering(options)
      guard let place = numbering.line(of: number) else {
        return .fault(.notAnOption(found: line, allowed: numbering.numbers.map(String.init)))
      }
      return .answer(.option(options[place].value))
    case .multiple(let options, _, _, _): return several(line, options: options, format: format)
    case .number:
      guard let number = typedNumber(line) else { return .notUnderstood }
      return checked(.number(number), format)
    case .text:
      // A single word after a slash was meant as a command, and misspelt.
      return line.hasPrefix("/") && !line.contains(" ") ? .notUnderstood : checked(.text(line), format)
    }
  }

  /// `1, 3 + my own words`
  private static func several(_ line: String, options: [Option], format: ResponseFormat) -> Reading {
    let parts = line.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    var places: [Int] = []
    for word in parts[0].split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }) {
      guard let number = wholeNumber(String(word)) else { return .notUnderstood }
      guard options.indices.contains(number - 1) else {
        return .fault(.notAnOption(found: String(word), allowed: options.indices.map { String($0 + 1) }))
      }
      if places.contains(number - 1) { return .fault(.repeated(String(number))) }
      places.append(number - 1)
    }
    let own = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil
    if places.isEmpty, own == nil { return .notUnderstood }
    return checked(.chosen(places.sorted().map { options[$0].value }, other: own), format)
  }

  private static func checked(_ answer: Answer, _ format: ResponseFormat) -> Reading {
    format.fault(in: answer).map(Reading.fault) ?? .answer(answer)
  }

  /// A number alone on its line, which may be typed with the keys that a Kazakh layout has on the number row.
  private static func typedNumber(_ text: String) -> Int? {
    // Beside digits a comma is a comma: 1,5 is no 165.
    if text.contains(where: \.isNumber) { return wholeNumber(text) }
    return wholeNumber(String(text.map(KeyboardLayout.latin)))
  }

  private static func wholeNumber(_ text: String) -> Int? {
    text.utf8.count <= 9 ? Int(text) : nil
  }
}
