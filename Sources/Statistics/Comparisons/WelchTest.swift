/// Welch's t test of two means whose variances may differ.
///
/// ```swift
/// let before = SampleSummary(count: 12, mean: 21.4, standardDeviation: 9.8)
/// let after = SampleSummary(count: 15, mean: 27.0, standardDeviation: 11.2)
/// WelchTest(before, after)?.p  // 0.178…
/// ```
/// Source: Welch (1947), doi:10.1093/biomet/34.1-2.28, with the degrees of freedom of Satterthwaite (1946), doi:10.2307/3002019.
public struct WelchTest: Hashable, Sendable {
  /// The mean of the second sample minus that of the first, in units of the scale.
  public let difference: Double
  /// The standard error of the difference, above 0, in units of the scale.
  public let standardError: Double
  /// The degrees of freedom, not whole in general.
  public let degreesOfFreedom: Double

  /// - Parameters:
  ///   - a: the first sample.
  ///   - b: the second; the difference is b − a.
  /// - Returns: `nil` when a sample has fewer than two values, or when neither has any spread that doubles hold.
  public init?(_ a: SampleSummary, _ b: SampleSummary) {
    guard a.count >= 2, b.count >= 2 else { return nil }
    let first = a.variance / Double(a.count)
    let second = b.variance / Double(b.count)
    guard first + second > 0, (first + second).isFinite else { return nil }
    difference = b.mean - a.mean
    standardError = (first + second).squareRoot()
    // By shares of the whole, which cannot overflow or vanish as the squares can.
    let (share, other) = (first / (first + second), second / (first + second))
    degreesOfFreedom = 1 / (share * share / Double(a.count - 1) + other * other / Double(b.count - 1))
  }

  /// The difference in standard errors.
  public var t: Double { difference / standardError }

  /// The two-sided probability of a difference at least as large when the populations have the same mean; from 0 to 1.
  public var p: Double {
    StudentDistribution(degreesOfFreedom: degreesOfFreedom).twoSided(t)
  }

  /// The confidence interval of the difference, in units of the scale.
  ///
  /// - Parameter level: the confidence, between 0 and 1.
  public func interval(level: Double) -> ConfidenceInterval {
    let t = -StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile(shareBeyond(level: level))
    return ConfidenceInterval(around: difference, margin: t * standardError)
  }
}
