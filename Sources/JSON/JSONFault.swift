/// Why a text is not acceptable JSON, and where.
public struct JSONFault: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case empty
    case invalidUTF8
    case unexpectedEnd
    /// Something else stands where one of `expected` could stand.
    case unexpected(found: String, expected: Expectation)
    case controlCharacterInString(UInt32)
    case invalidEscape(String)
    case loneSurrogate
    case invalidNumber(String)
    case numberOutOfRange(String)
    case tooDeep(limit: Int)
    case tooManyValues(limit: Int)
    case textAfterEnd
  }

  /// What the grammar allows at a place.
  public enum Expectation: Sendable, Hashable {
    case value
    case memberNameOrEnd
    case memberName
    case colon
    case commaOrEndOfObject
    case commaOrEndOfArray
  }

  public let kind: Kind
  /// The byte at which the fault was seen, counted from 0.
  public let offset: Int
}
