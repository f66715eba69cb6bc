/// A length of time in calendar units, as ISO 8601 writes it: `P2W`, `P1M`.
public struct Period: Sendable, Hashable, CustomStringConvertible {
  public enum Unit: Character, Sendable, Hashable, CaseIterable {
    case days = "D"
    case weeks = "W"
    case months = "M"
    case years = "Y"
  }

  /// 1…999.
  public let count: Int
  public let unit: Unit

  /// The period, or `nil` for any other text; periods of several units and of hours are not in use for self-checks.
  public init?(_ text: String) {
    guard text.hasPrefix("P"), let last = text.last, let unit = Unit(rawValue: last) else { return nil }
    let digits = text.dropFirst().dropLast()
    guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard let count = Int(digits), count > 0 else { return nil }
    self.count = count
    self.unit = unit
  }

  public var description: String { "P\(count)\(unit.rawValue)" }
}
