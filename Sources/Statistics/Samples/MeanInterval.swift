/// The confidence interval of a mean when the standard deviation is estimated from the same sample.
///
/// ```swift
/// MeanInterval.interval(of: SampleSummary(count: 9, mean: 20, standardDeviation: 6))  // 15.388…24.612
/// ```
public enum MeanInterval {
  /// mean ± t · sd / √n, with t the quantile of Student's distribution of n − 1 degrees of freedom.
  ///
  /// Source: Student (1908), doi:10.1093/biomet/6.1.1.
  ///
  /// - Parameters:
  ///   - summary: the sample.
  ///   - level: the confidence, between 0 and 1.
  /// - Returns: `nil` for fewer than two values, whose spread nobody knows.
  public static func interval(of summary: SampleSummary, level: Double = 0.95) -> ConfidenceInterval? {
    let beyond = shareBeyond(level: level)
    guard summary.count >= 2 else { return nil }
    let count = Double(summary.count)
    let t = -StudentDistribution(degreesOfFreedom: count - 1).quantile(beyond)
    return ConfidenceInterval(around: summary.mean, margin: t * summary.standardDeviation / count.squareRoot())
  }
}
