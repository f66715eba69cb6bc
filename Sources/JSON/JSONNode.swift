/// A JSON value as it was read, with the place where it stands, so that a fault can be shown where it is.
public struct JSONNode: Sendable {
  public indirect enum Content: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONNode])
    /// Members in their order; a name that occurs again is kept, for the reader to report (`JSONNode.duplicateNames`).
    case object([Member])
  }

  /// A name, where it stands, and the value behind it.
  public struct Member: Sendable {
    public let name: String
    public let nameOffset: Int
    public let value: JSONNode
  }

  public let content: Content
  /// The byte at which the value begins, counted from 0.
  public let offset: Int

  /// The members of an object, or `nil` for any other value.
  public var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The elements of an array, or `nil` for any other value.
  public var elements: [JSONNode]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// The text of a string, or `nil` for any other value.
  public var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  /// The number, or `nil` for any other value.
  public var number: JSONNumber? {
    if case .number(let number) = content { number } else { nil }
  }

  /// The truth value, or `nil` for any other value.
  public var bool: Bool? {
    if case .bool(let bool) = content { bool } else { nil }
  }

  public var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// The first member of that name in an object.
  public func member(_ name: String) -> Member? {
    members?.first { $0.name == name }
  }

  /// Every member whose name already occurred before it in the same object.
  public var duplicateNames: [Member] {
    guard let members else { return [] }
    var seen: Set<String> = []
    return members.filter { !seen.insert($0.name).inserted }
  }
}

/// A number as it was written, and what it means.
public struct JSONNumber: Sendable, Hashable {
  /// The digits as they stand in the text.
  public let text: String
  /// The nearest double; always finite, a larger number is a fault of reading.
  public let double: Double

  /// The number where it is whole and below 2^53 in magnitude, above which a double no longer tells neighbours apart; `3.0` and `3e0` are whole.
  public var integer: Int? { Int(exactly: double).flatMap { $0.magnitude < 1 << 53 ? $0 : nil } }
}
