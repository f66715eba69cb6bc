#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Hedges' g: a difference of two means in standard deviations, corrected for small samples.
///
/// ```swift
/// let before = SampleSummary(count: 12, mean: 21.4, standardDeviation: 9.8)
/// let after = SampleSummary(count: 15, mean: 27.0, standardDeviation: 11.2)
/// HedgesG(before, after)?.value  // 0.512…
/// ```
/// The correction is the exact one by gamma functions, J = Γ(m/2) / (√(m/2) Γ((m − 1)/2)) with m = n₁ + n₂ − 2. Source: Hedges (1981),
/// doi:10.3102/10769986006002107.
public struct HedgesG: Hashable, Sendable {
  /// (mean of b − mean of a) / pooled standard deviation · J; free of units.
  public let value: Double
  /// How many times the uncorrected difference d fits into g: J, between 0.56 and 1.
  public let correction: Double
  private let degreesOfFreedom: Double
  /// What t = d / this: √(1/n₁ + 1/n₂).
  private let scale: Double

  /// - Parameters:
  ///   - a: the first sample.
  ///   - b: the second; above 0 when its mean is the larger.
  /// - Returns: `nil` when a sample has fewer than two values, or when neither has any spread.
  public init?(_ a: SampleSummary, _ b: SampleSummary) {
    guard a.count >= 2, b.count >= 2 else { return nil }
    let (first, second) = (Double(a.count), Double(b.count))
    degreesOfFreedom = first + second - 2
    let pooled = ((first - 1) * a.variance + (second - 1) * b.variance) / degreesOfFreedom
    guard pooled > 0, pooled.isFinite else { return nil }
    correction = Self.correction(degreesOfFreedom: degreesOfFreedom)
    scale = (1 / first + 1 / second).squareRoot()
    value = (b.mean - a.mean) / pooled.squareRoot() * correction
  }

  /// The confidence interval of g, through the noncentral t distribution: the two noncentralities for which the t observed is the upper or the
  /// lower limit, turned back into standard deviations and corrected by J like g itself.
  ///
  /// Source: Cumming & Finch (2001), doi:10.1177/0013164401614002.
  ///
  /// - Parameter level: the confidence, between 0 and 1.
  public func interval(level: Double) -> ConfidenceInterval {
    let noncentrality = NoncentralStudentDistribution(degreesOfFreedom: degreesOfFreedom, at: value / correction / scale)
      .noncentralityInterval(beyond: shareBeyond(level: level))
    return ConfidenceInterval(lower: noncentrality.lower * scale * correction, upper: noncentrality.upper * scale * correction)
  }

  /// J for the degrees of freedom of the standard deviation, at least 1.
  static func correction(degreesOfFreedom: Double) -> Double {
    // Γ has a pole at 0: with one degree of freedom nothing is left of d, and no sample of two and two has so few.
    guard degreesOfFreedom > 1 else { return 0 }
    let half = DoubleDouble(degreesOfFreedom / 2)
    return (LogGamma.value(half) - LogGamma.value(half - DoubleDouble(0.5)) - half.logarithm() * 0.5).exponential
  }
}
