/// The logarithm of the gamma function of a positive number, to about 30 digits.
///
/// ```swift
/// LogGamma.value(DoubleDouble(0.5)).value  // 0.5723649429247001, half the logarithm of π
/// ```
/// Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1) from 25 on; below, Γ(z) = Γ(z + n) / (z (z + 1) … (z + n − 1)).
enum LogGamma {
  /// log Γ(z) for z > 0.
  static func value(_ z: DoubleDouble) -> DoubleDouble {
    guard z.high < 25 else { return stirling(z) }
    var product = z
    var raised = z + DoubleDouble(1)
    while raised.high < 25 {
      product = product * raised
      raised = raised + DoubleDouble(1)
    }
    return stirling(raised) - product.logarithm()
  }

  /// log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b) for a, b > 0.
  static func beta(_ a: Double, _ b: Double) -> DoubleDouble {
    value(DoubleDouble(a)) + value(DoubleDouble(b)) - value(.sum(a, b))
  }

  /// Bernoulli numbers B₂, B₄, … B₃₀ over 2k (2k − 1), by numerator and denominator.
  private static let coefficients: [DoubleDouble] = [
    (1, 6), (-1, 30), (1, 42), (-1, 30), (5, 66), (-691, 2730), (7, 6), (-3617, 510), (43867, 798), (-174_611, 330), (854_513, 138),
    (-236_364_091, 2730), (8_553_103, 6), (-23_749_461_029, 870), (8_615_841_276_005, 14322),
  ].enumerated().map { index, number in
    let k = 2 * Double(index + 1)
    return DoubleDouble(number.0) / DoubleDouble(number.1 * k * (k - 1))
  }

  private static let halfLogarithmOfTwoPi = DoubleDouble.pi.scaled(by: 1).logarithm().scaled(by: -1)

  private static func stirling(_ z: DoubleDouble) -> DoubleDouble {
    let inverse = DoubleDouble(1) / z
    let square = inverse * inverse
    var series = DoubleDouble(0)
    for coefficient in coefficients.reversed() { series = series * square + coefficient }
    return (z - DoubleDouble(0.5)) * z.logarithm() - z + halfLogarithmOfTwoPi + series * inverse
  }
}
