/// A number kept as the unevaluated sum of two doubles: about 32 decimal digits.
///
/// ```swift
/// DoubleDouble(1) / DoubleDouble(3)  // 0.3333333333333333 + 1.850371707708594e-17
/// ```
/// The logarithm of a density of a million degrees of freedom is the difference of terms in the millions; in doubles the difference keeps ten
/// digits, here it keeps them all. Sums and products follow T. J. Dekker (1971), doi:10.1007/BF01397083, with the product's error from a fused
/// multiply-add.
struct DoubleDouble: Sendable {
  let high: Double
  let low: Double

  init(_ value: Double) {
    high = value
    low = 0
  }

  /// The sum of two doubles of which the first is the larger in size, renormalised.
  init(_ larger: Double, _ smaller: Double) {
    high = larger + smaller
    low = smaller - (high - larger)
  }

  /// The exact sum of two doubles of any size.
  static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
    let total = a + b
    let part = total - a
    return DoubleDouble(total, (a - (total - part)) + (b - part))
  }

  /// The exact product of two doubles, unless it overflows or underflows.
  static func product(_ a: Double, _ b: Double) -> DoubleDouble {
    let product = a * b
    return DoubleDouble(product, (-product).addingProduct(a, b))
  }

  var value: Double { high + low }

  static prefix func - (a: DoubleDouble) -> DoubleDouble { DoubleDouble(-a.high, -a.low) }

  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let highs = sum(a.high, b.high)
    let lows = sum(a.low, b.low)
    let first = DoubleDouble(highs.high, highs.low + lows.high)
    return DoubleDouble(first.high, first.low + lows.low)
  }

  static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + -b }

  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let product = product(a.high, b.high)
    return DoubleDouble(product.high, product.low + (a.high * b.low + a.low * b.high))
  }

  static func * (a: DoubleDouble, b: Double) -> DoubleDouble { a * DoubleDouble(b) }

  static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let first = a.high / b.high
    let rest = a - b * first
    let second = rest.high / b.high
    let last = rest - b * second
    return DoubleDouble(first, second) + DoubleDouble(last.high / b.high)
  }

  /// The number times a power of two: exact, unless it leaves the range of doubles.
  func scaled(by exponent: Int) -> DoubleDouble {
    DoubleDouble(Double(sign: .plus, exponent: exponent, significand: high), Double(sign: .plus, exponent: exponent, significand: low))
  }

  /// The square root of a number of at least 0: one Newton step from the square root in doubles.
  func squareRoot() -> DoubleDouble {
    guard high > 0 else { return DoubleDouble(0) }
    let root = high.squareRoot()
    let rest = self - DoubleDouble.product(root, root)
    return DoubleDouble(root, rest.high / (2 * root))
  }
}
