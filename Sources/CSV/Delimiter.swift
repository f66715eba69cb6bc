/// The byte between two fields of a record.
public enum Delimiter: UInt8, CaseIterable, Sendable, Hashable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// The word by which the delimiter is chosen on a command line.
  public var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    }
  }

  /// - Parameter name: `comma`, `semicolon` or `tab`.
  public init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}
