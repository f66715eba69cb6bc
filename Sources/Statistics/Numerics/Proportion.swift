/// Two shares that make up the whole, both known to about 30 digits however small one of them is.
///
/// ```swift
/// Proportion(1, 1e-20, to: 1, 1).x.value  // 1e-20, and y is 1 − 1e-20
/// ```
/// A tail far out is a function of a share very near 0 or 1; kept as one double, 1 − x would have no digits left.
struct Proportion: Sendable {
  let x: DoubleDouble
  let y: DoubleDouble
  /// The natural logarithm of x, also where x itself is below the range of doubles.
  let logX: DoubleDouble
  let logY: DoubleDouble

  /// The shares of the products `a·b` and `c·d` in their sum; all four above 0 and finite. The products need not be within the range of doubles.
  init(_ a: Double, _ b: Double, to c: Double, _ d: Double) {
    let first = Self.product(a, b)
    let second = Self.product(c, d)
    let exponent = max(first.exponent, second.exponent)
    let sum = first.mantissa.scaled(by: first.exponent - exponent) + second.mantissa.scaled(by: second.exponent - exponent)
    let logSum = sum.logarithm(exponent: exponent)
    x = (first.mantissa / sum).scaled(by: first.exponent - exponent)
    y = (second.mantissa / sum).scaled(by: second.exponent - exponent)
    logX = first.mantissa.logarithm(exponent: first.exponent) - logSum
    logY = second.mantissa.logarithm(exponent: second.exponent) - logSum
  }

  private init(x: DoubleDouble, y: DoubleDouble, logX: DoubleDouble, logY: DoubleDouble) {
    (self.x, self.y, self.logX, self.logY) = (x, y, logX, logY)
  }

  /// The same shares the other way round.
  var swapped: Proportion { Proportion(x: y, y: x, logX: logY, logY: logX) }

  private static func product(_ a: Double, _ b: Double) -> (mantissa: DoubleDouble, exponent: Int) {
    (.product(a.significand, b.significand), Int(a.exponent) + Int(b.exponent))
  }
}
