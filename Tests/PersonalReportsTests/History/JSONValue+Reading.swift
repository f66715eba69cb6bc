import JSON
import Testing

extension JSONValue {
  /// The member of that name; one that is missing is a fault of its own, for absence is written as `null`.
  subscript(name: String) -> JSONValue {
    guard case .object(let members) = self, let member = members.first(where: { $0.name == name }) else {
      Issue.record("there is no member \(name)")
      return .null
    }
    return member.value
  }

  subscript(index: Int) -> JSONValue { elements[index] }

  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var number: Double? {
    switch self {
    case .double(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  var string: String? {
    if case .string(let string) = self { string } else { nil }
  }
}
