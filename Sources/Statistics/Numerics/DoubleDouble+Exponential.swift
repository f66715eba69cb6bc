#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension DoubleDouble {
  /// The natural logarithm of 2.
  static let logarithmOf2 = DoubleDouble(0.6931471805599453, 2.3190468138462996e-17)

  /// π.
  static let pi = DoubleDouble(3.141592653589793, 1.2246467991473532e-16)

  /// e to the power of a double, to about 30 digits; for exponents between −600 and 700.
  ///
  /// The exponent less its multiple of log 2, over 256, goes through the Taylor series of eˣ − 1, which is then squared up eight times.
  static func exponential(_ x: Double) -> DoubleDouble {
    let power = (x / logarithmOf2.high).rounded()
    let reduced = (DoubleDouble(x) - logarithmOf2 * power).scaled(by: -8)
    var sum = DoubleDouble(0)
    for coefficient in inverseFactorials { sum = (sum + coefficient) * reduced }
    for _ in 0..<8 { sum = sum.scaled(by: 1) + sum * sum }
    return (sum + DoubleDouble(1)).scaled(by: Int(power))
  }

  /// 1/11!, 1/10! … 1/1!.
  private static let inverseFactorials: [DoubleDouble] = {
    var factorials = [DoubleDouble(1)]
    for n in 2...11 { factorials.append(factorials[n - 2] * Double(n)) }
    return factorials.reversed().map { DoubleDouble(1) / $0 }
  }()

  /// The natural logarithm of a number above 0 times 2 to the power of `exponent`, to about 30 digits.
  ///
  /// One Newton step from the logarithm in doubles: log x = y + (x e⁻ʸ − 1) to within the square of an error of 1e-16.
  func logarithm(exponent extra: Int = 0) -> DoubleDouble {
    var exponent = Int(high.exponent)
    if high.significand > 1.4 { exponent += 1 }
    let fraction = scaled(by: -exponent)
    let guess = log(fraction.high)
    let rest = fraction * Self.exponential(-guess) - DoubleDouble(1)
    let correction = rest - rest * rest * 0.5
    return Self.logarithmOf2 * Double(exponent + extra) + (DoubleDouble(guess) + correction)
  }

  /// e to the power of this number, as a double: 0 below the range of doubles, infinite above.
  var exponential: Double {
    exp(high) * (1 + low)
  }
}
