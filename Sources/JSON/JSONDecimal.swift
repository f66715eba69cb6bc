/// A number with at most six decimals, held exactly, so that it has one text and no rounding hides in it.
///
/// ```swift
/// JSONDecimal("31.5")?.text              // "31.5"
/// JSONDecimal("31.50")                   // nil: the same number has a shorter text
/// JSONDecimal(rounding: 100.0 / 3)?.text  // "33.333333"
/// ```
///
/// What is signed must read the same everywhere. A double has several texts, and programs differ in which they write.
public struct JSONDecimal: Sendable, Hashable, Comparable {
  /// The number times 1,000,000; at most 10^15 in magnitude, so that the number's double tells neighbours apart.
  public let millionths: Int

  private static let unit = 1_000_000
  private static let limit = 1_000_000_000_000_000

  /// - Parameter millionths: the number times 1,000,000.
  /// - Returns: `nil` beyond 10^15 in magnitude.
  public init?(millionths: Int) {
    guard millionths.magnitude <= Self.limit else { return nil }
    self.millionths = millionths
  }

  /// A whole number of at most 10^9 in magnitude.
  public init(_ integer: Int) {
    precondition(integer.magnitude <= Self.limit / Self.unit, "a decimal is at most 10^9")
    millionths = integer * Self.unit
  }

  /// The decimal nearest to `double`, halves away from zero; `nil` where it is not finite or beyond 10^9 in magnitude.
  public init?(rounding double: Double) {
    let scaled = (double * Double(Self.unit)).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude <= Double(Self.limit) else { return nil }
    millionths = Int(scaled)
  }

  /// The decimal that is written exactly so; `nil` for every other way to write it, such as `+1`, `01`, `1.0`, `1e0` and `-0`.
  public init?(_ text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...10).contains(parts[0].count), parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? Array(parts[1]) : []
    guard fraction.count <= 6 else { return nil }
    var value = 0
    for digit in parts[0] + fraction + [UInt8](repeating: 0x30, count: 6 - fraction.count) { value = value * 10 + Int(digit - 0x30) }
    self.init(millionths: digits.utf8.count < text.utf8.count ? -value : value)
    if self.text != text { return nil }
  }

  /// The nearest double.
  public var double: Double { Double(millionths) / Double(Self.unit) }

  /// The whole number, `nil` where there is a fraction.
  public var integer: Int? { millionths.isMultiple(of: Self.unit) ? millionths / Self.unit : nil }

  /// The fewest digits: no leading zeros, no trailing ones behind the point, no exponent, no negative zero.
  public var text: String {
    let (whole, fraction) = millionths.magnitude.quotientAndRemainder(dividingBy: UInt(Self.unit))
    var result = (millionths < 0 ? "-" : "") + String(whole)
    if fraction > 0 {
      let digits = String(fraction)
      let padded = String(repeating: "0", count: 6 - digits.count) + digits
      result += "." + padded[..<padded.index(after: padded.lastIndex { $0 != "0" } ?? padded.startIndex)]
    }
    return result
  }

  public static func < (left: JSONDecimal, right: JSONDecimal) -> Bool { left.millionths < right.millionths }
}
