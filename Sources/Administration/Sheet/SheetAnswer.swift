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
      guard options.contains(where: { $0.value == value }) else {
        return .failure(.notAnOption(found: value.description, allowed: options.map(\.value.description)))
      }
      return .success(.option(value))
    case .multiple: return several(node)
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

  private static func several(_ node: JSONNode) -> Result<Answer, AnswerFault> {
    let list = node.elements ?? node.member("chosen")?.value.elements
    let isKnownShape = node.elements != nil || (node.members?.allSatisfy { ["chosen", "other"].contains($0.name) } ?? false)
    guard let list, isKnownShape else { return .failure(.wrongKind(expected: .options)) }
    let values = list.compactMap(option)
    guard values.count == list.count else { return .failure(.wrongKind(expected: .options)) }
    guard let other = node.member("other")?.value, !other.isNull else { return .success(.chosen(values, other: nil)) }
    return other.string.map { .success(.chosen(values, other: $0)) } ?? .failure(.wrongKind(expected: .text))
  }
}
