#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Pearson's product-moment correlation of two columns, with its two-sided p and its interval.
///
/// ```swift
/// try PearsonCorrelation(PairCounts([1, 2, 3, 4, nil], [2, 1, 4, 3, 9])).r  // 0.6
/// ```
/// Source: Student (1908), doi:10.1093/biomet/6.2-3.302, for p; Fisher (1921), Metron 1, 3–32 (no DOI), for the interval.
public struct PearsonCorrelation: Hashable, Sendable {
  /// From −1 to 1.
  public let r: Double
  /// How many pairs were complete.
  public let count: Int
  /// The two-sided probability of a correlation at least as far from 0 when there is none, by Student's t with n − 2 degrees of freedom.
  public let p: Double

  /// - Throws: `tooFewValues` for fewer than three complete pairs, `noSpread` when a column has one value only.
  public init(_ pairs: PairCounts) throws(Untestable) {
    guard pairs.count >= 3 else { throw .tooFewValues(found: pairs.count, needed: 3) }
    guard let r = pairs.productMoment else { throw .noSpread }
    self.r = r
    count = pairs.count
    p = Self.probability(r: r, count: pairs.count)
  }

  /// The confidence interval through Fisher's z; `nil` for fewer than four pairs, and where r is −1 or 1.
  ///
  /// - Parameter level: the confidence, between 0 and 1.
  public func interval(level: Double) -> ConfidenceInterval? {
    let beyond = shareBeyond(level: level)
    guard count > 3, abs(r) < 1 else { return nil }
    let margin = -NormalDistribution.quantile(beyond) / Double(count - 3).squareRoot()
    return ConfidenceInterval(lower: tanh(atanh(r) - margin), upper: tanh(atanh(r) + margin))
  }

  static func probability(r: Double, count: Int) -> Double {
    guard abs(r) < 1 else { return 0 }
    let degrees = Double(count - 2)
    return StudentDistribution(degreesOfFreedom: degrees).twoSided(r * (degrees / ((1 - r) * (1 + r))).squareRoot())
  }
}
