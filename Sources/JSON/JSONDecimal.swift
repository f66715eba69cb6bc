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
    var value = 0
    var (wholeDigits, decimals) = (0, 0)
    var (isNegative, hasPoint, beginsWithZero, endsWithZero) = (false, false, false, false)
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where place == 0: isNegative = true
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if hasPoint { decimals += 1 } else { wholeDigits += 1 }
        guard wholeDigits <= 10, decimals <= 6 else { return nil }
        if wholeDigits == 1, !hasPoint { beginsWithZero = byte == UInt8(ascii: "0") }
        endsWithZero = byte == UInt8(ascii: "0")
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    // No other way to write the number: no leading zeros, no trailing ones behind the point, no bare point, no negative zero.
    guard wholeDigits > 0, !beginsWithZero || wholeDigits == 1, hasPoint == (decimals > 0), !hasPoint || !endsWithZero, !isNegative || value > 0
    else { return nil }
    for _ in decimals..<6 { value *= 10 }
    self.init(millionths: isNegative ? -value : value)
  }

  /// The nearest double.
  public var double: Double { Double(millionths) / Double(Self.unit) }

  /// The whole number, `nil` where there is a fraction.
  public var integer: Int? { millionths.isMultiple(of: Self.unit) ? millionths / Self.unit : nil }

  /// The fewest digits: no leading zeros, no trailing ones behind the point, no exponent, no negative zero.
  public var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the bytes of `text`.
  func write(to bytes: inout [UInt8]) {
    if millionths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, fraction) = millionths.magnitude.quotientAndRemainder(dividingBy: UInt(Self.unit))
    Self.write(whole, digits: 1, to: &bytes)
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    Self.write(fraction, digits: 6, to: &bytes)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
  }

  /// Appends at least so many digits.
  private static func write(_ number: UInt, digits: Int, to bytes: inout [UInt8]) {
    var power: UInt = 1
    var count = 1
    while count < digits || number / power >= 10 {
      power *= 10
      count += 1
    }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / power % 10))
      power /= 10
    }
  }

  public static func < (left: JSONDecimal, right: JSONDecimal) -> Bool { left.millionths < right.millionths }
}
