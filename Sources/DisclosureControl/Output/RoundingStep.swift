/// The distance between the values to which a mean is rounded: 1, 2 or 5 times a power of ten.
///
/// On a scale of 54 points it is 1 point for fewer than 10 contributions, 0.5 below 20 and 0.1 above. On other scales it is the nearest such step in
/// proportion, so that n times the step stays about a tenth of the range: nobody's share in the sum shows through.
struct RoundingStep: Hashable {
  /// 1, 2 or 5.
  let digit: Int
  let exponent: Int

  init(n: Int, range: Double) {
    let wanted = (n < 10 ? 1 : n < 20 ? 0.5 : 0.1) * range / 54
    // The nearest in proportion: the boundary between two steps is the square root of their product.
    let steps = (-12...12).flatMap { exponent in [1, 2, 5].map { (digit: $0, exponent: exponent) } }
    let values = steps.map { Self.value($0.digit, $0.exponent) }
    let place = values.indices.dropLast().first { wanted * wanted < values[$0] * values[$0 + 1] } ?? values.count - 1
    (digit, exponent) = steps[place]
  }

  private static func value(_ digit: Int, _ exponent: Int) -> Double {
    exponent < 0 ? Double(digit) / power(-exponent) : Double(digit) * power(exponent)
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// In points of the scale.
  var points: Double { Self.value(digit, exponent) }

  /// The decimal number nearest to so many steps.
  func value(of steps: Int) -> Double {
    exponent < 0 ? Double(steps * digit) / Self.power(-exponent) : Double(steps * digit) * Self.power(exponent)
  }

  /// A mean given as an exact sum, rounded; halves upward.
  func rounded(sum: Int, n: Int) -> Double {
    var numerator = Int128(sum)
    var denominator = Int128(n) * Int128(ExactScore.partsPerPoint) * Int128(digit)
    for _ in 0..<abs(exponent) {
      if exponent < 0 { numerator *= 10 } else { denominator *= 10 }
    }
    let (quotient, rest) = (2 * numerator + denominator).quotientAndRemainder(dividingBy: 2 * denominator)
    return value(of: Int(rest < 0 ? quotient - 1 : quotient))
  }

  /// The nearest multiple of the step, halves upward.
  func rounded(_ points: Double, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> Double {
    value(of: Int((points / self.points).rounded(rule)))
  }
}
