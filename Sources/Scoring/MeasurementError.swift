import Instruments

/// How far a score may be trusted.
enum MeasurementError {
  /// The standard error of measurement, in points of the scale: SEM = SD · √(1 − reliability).
  ///
  /// F. M. Lord & M. R. Novick (1968), Statistical Theories of Mental Test Scores, section 3.8. A reliability of 1 gives 0.
  static func standardError(_ reliability: Reliability) -> Double {
    reliability.sd * (1 - reliability.coefficient).squareRoot()
  }

  /// The interval that holds the true score with 95 % confidence, score ± 1.96 · SEM, cut to what the scale can reach.
  static func interval(around score: Double, standardError: Double, range: ClosedRange<Double>) -> ClosedRange<Double> {
    let reach = 1.959963984540054 * standardError
    return max(range.lowerBound, score - reach)...min(range.upperBound, score + reach)
  }
}
