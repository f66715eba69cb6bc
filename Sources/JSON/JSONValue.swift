/// A JSON value to be written, with its members in the order in which they were given.
///
/// ```swift
/// let value: JSONValue = ["id": "exhaustion", "score": 27, "band": nil]
/// value.text()  // {"id": "exhaustion", "score": 27, "band": null}
/// ```
///
/// Order is kept because people read our output, compare it line by line and keep it as snapshots.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// A name and its value in an object.
public struct JSONMember: Sendable, Hashable {
  public let name: String
  public let value: JSONValue

  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// The value of an optional, `null` where there is none.
  public init(_ string: String?) {
    self = string.map(JSONValue.string) ?? .null
  }

  public init(_ integer: Int?) {
    self = integer.map(JSONValue.integer) ?? .null
  }

  /// A number, `null` where there is none; infinity and not-a-number have no JSON form and are a programming error.
  public init(_ double: Double?) {
    precondition(double?.isFinite ?? true, "JSON has no form for a number that is not finite")
    self = double.map(JSONValue.double) ?? .null
  }

  public init(_ bool: Bool?) {
    self = bool.map(JSONValue.bool) ?? .null
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements.map { JSONMember($0.0, $0.1) }) }
}
