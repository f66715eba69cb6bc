import Instruments
import JSON

/// What a JSON value of a prepared sheet means as an answer.
enum SheetAnswer {
  /// The word that stands for "does not apply".
  static let notApplicable = "not-applicable"

  static func read(_ node: JSONNode, format: ResponseFormat) -> Result<Answer, AnswerFault> {
    switch format.kind {
    case .choice(let options):
      guard let value = option(node) else { return .failure(.wrongKind(expected: .option)) }
      // "3" is not among 0, 1, 2, 3: said in these words, nobody would see what is wrong.
      if value.number == nil, options.allSatisfy({ $0.value.number != nil }) { return .failure(.wrongKind(expected: .wholeNumber)) }
      guard options.contains(where: { $0.value == value }) else {
        return .failure(.notAnOption(found: value.description, allowed: options.map(\.value.description)))
      }
      return .success(.option(value))
    case .multiple(let options, _, _, _): return several(node, options: options.map(\.value))
    case .number(let minimum, let maximum, _):
      if node.string == notApplicable { return .success(.notApplicable) }
      guard let number = node.number else { return .failure(.wrongKind(expected: .wholeNumber)) }
      guard Double(minimum)...Double(maximum) ~= number.double else {
        return .failure(.outOfRange(found: String(number.text.prefix(40)), minimum: minimum, maximum: maximum))
      }
      return number.integer.map { .success(.number($0)) } ?? .failure(.wrongKind(expected: .wholeNumber))
    case .text: return node.string.map { .success(.text($0)) } ?? .failure(.wrongKind(expected: .text))
    }
  }

  static func json(_ answer: Answer) -> JSONValue {
    switch answer {
    case .option(let value): json(value)
    case .chosen(let values, nil): .array(values.map(json))
    case .chosen(let values, let other?): .object([JSONMember("chosen", .array(values.map(json))), JSONMember("other", .string(other))])
    case .number(let number): .integer(number)
    case .notApplicable: .string(notApplicable)
    case .text(let text): .string(text)
    }
  }

  private static func json(_ value: OptionValue) -> JSONValue {
    value.number.map(JSONValue.integer) ?? .string(value.description)
  }

  private static func option(_ node: JSONNode) -> OptionValue? {
    node.number?.integer.map(OptionValue.number) ?? node.string.map(OptionValue.name)
  }

  private static func several(_ node: JSONNode, options: [OptionValue]) -> Result<Answer, AnswerFault> {
    let list = node.elements ?? node.member("chosen")?.value.elements
    let isKnownShape = node.elements != nil || (node.members?.allSatisfy { ["chosen", "other"].contains($0.name) } ?? false)
    guard let list, isKnownShape, node.duplicateNames.isEmpty else { return .failure(.wrongKind(expected: .options)) }
    let given = list.compactMap(option)
    guard given.count == list.count else { return .failure(.wrongKind(expected: .options)) }
    // What names no option stays in the list, for the format to complain of.
    let values = given.filter { !options.contains($0) } + options.flatMap { option in given.filter { $0 == option } }
    guard let other = node.member("other")?.value, !other.isNull else {
      // Nothing chosen is no answer, here as on the screen.
      return values.isEmpty ? .failure(.tooFew(chosen: 0, atLeast: 1)) : .success(.chosen(values, other: nil))
    }
    return other.string.map { .success(.chosen(values, other: $0)) } ?? .failure(.wrongKind(expected: .text))
  }
}
