import Instruments
import TestSupport
import Testing
import Wording

/// Instruments for the tests of administration.
enum Examples {
  static func shipped(_ id: String) throws -> Instrument {
    try #require(library[id]).get()
  }

  /// Read once: hundreds of tests ask for them.
  private static let library = Dictionary(
    uniqueKeysWithValues: InstrumentLibrary(directories: [Repository.questionnaires]).entries().map { ($0.id, $0.result) })

  /// An instrument of items given as members of JSON objects: `"a: few, required"`, `"b: named, showIf {\"item\": \"a\", \"atLeast\": 3}"`.
  static func instrument(_ items: String...) throws -> Instrument {
    let objects = items.map { item in
      let (id, rest) = split(item, at: ": ")
      let (head, condition) = split(rest, at: ", showIf ")
      let (format, required) = split(head, at: ", ")
      var members = #""id": "\#(id)", "format": "\#(format)", "text": \#(text("Question \(id)"))"#
      if required == "required" { members += #", "required": true"# }
      if !condition.isEmpty { members += #", "showIf": \#(condition)"# }
      return "{\(members)}"
    }
    let json = """
      {"format": 1, "id": "example", "version": "1.2.0", "defaultLanguage": "en", "title": \(text("Example")),
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Nobody", "administration": "free"},
       "responseFormats": {\(formats)}, "items": [\(objects.joined(separator: ", "))]}
      """
    let outcome = DefinitionReader.read(Array(json.utf8))
    return try #require(outcome.instrument, "\(outcome.findings.map { "\($0.path) \($0.fault)" })")
  }

  /// Every kind of format: `few` 0–6, `many` 1–12, `signed` −2…2, `named`, `several` (4 and own words, at most 3), `wide` (10 and own words), `rating` 0–10
  /// that need not apply, `digit` 0–9, `balance` −5…5, `words` (20 characters).
  static let all = [
    "few: few", "many: many", "signed: signed", "named: named", "several: several", "wide: wide", "rating: rating", "digit: digit",
    "balance: balance",
    "words: words",
  ]

  static func format(_ id: String) throws -> ResponseFormat {
    try instrument("a: \(id)").items[0].format
  }

  private static var formats: String {
    func numbers(_ range: ClosedRange<Int>) -> String {
      range.map { #"{"value": \#($0), "label": \#(text("label \($0)"))}"# }.joined(separator: ", ")
    }
    func names(_ names: [String]) -> String {
      names.map { #"{"value": "\#($0)", "label": \#(text("label \($0)"))}"# }.joined(separator: ", ")
    }
    return """
      "few": {"kind": "choice", "options": [\(numbers(0...6))]},
      "many": {"kind": "choice", "options": [\(numbers(1...12))]},
      "signed": {"kind": "choice", "options": [\(numbers(-2...2))]},
      "named": {"kind": "choice", "options": [\(names(["yes", "no", "perhaps"]))]},
      "several": {"kind": "multiple", "options": [\(names(["a", "b", "c", "d"]))], "other": true, "atMost": 3},
      "pair": {"kind": "multiple", "options": [\(names(["a", "b", "c"]))], "atLeast": 2},
      "wide": {"kind": "multiple", "options": [\(names((1...10).map { "o\($0)" }))], "other": true},
      "rating": {"kind": "number", "minimum": 0, "maximum": 10, "notApplicable": true},
      "digit": {"kind": "number", "minimum": 0, "maximum": 9},
      "balance": {"kind": "number", "minimum": -5, "maximum": 5},
      "words": {"kind": "text", "maximumLength": 20}
      """
  }

  private static func text(_ text: String) -> String {
    #"{"en": "\#(text)", "kk": "\#(text) кк", "ru": "\#(text) ру"}"#
  }

  private static func split(_ text: String, at separator: String) -> (String, String) {
    guard let range = text.firstRange(of: separator) else { return (text, "") }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }
}

extension ResponseFormat {
  /// Any answer that fits the format.
  func randomAnswer(using random: inout some RandomNumberGenerator) -> Answer {
    switch kind {
    case .choice(let options): return .option(options[Int.random(in: options.indices, using: &random)].value)
    case .multiple(let options, let other, let atLeast, let atMost):
      let own = other && Bool.random(using: &random) ? "own words" : nil
      let others = own == nil ? 0 : 1
      let count = Int.random(in: max(1, atLeast) - others...atMost - others, using: &random)
      let chosen = Set(options.indices.shuffled(using: &random).prefix(count))
      return .chosen(options.indices.filter(chosen.contains).map { options[$0].value }, other: own)
    case .number(let minimum, let maximum, let notApplicable):
      let number = Int.random(in: minimum...maximum, using: &random)
      return notApplicable && number == minimum ? .notApplicable : .number(number)
    case .text: return .text("сөз \(Int.random(in: 0...9, using: &random))")
    }
  }
}
