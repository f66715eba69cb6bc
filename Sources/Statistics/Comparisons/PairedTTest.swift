/// Student's t test of paired values: did the same people change between two waves?
///
/// ```swift
/// try PairedTTest(differences: Moments([1, 3, 2, 4])).t  // 3.872983346207417
/// ```
/// Source: Student (1908), doi:10.1093/biomet/6.1.1.
public struct PairedTTest: Hashable, Sendable {
  /// The mean of after − before, in units of the scale.
  public let difference: Double
  /// The standard deviation of the differences, above 0, in units of the scale.
  public let standardDeviation: Double
  /// How many pairs.
  public let count: Int

  /// - Parameter differences: after − before of each pair.
  /// - Throws: `tooFewValues` for fewer than two pairs, `noSpread` when all differences are the same, `outOfRange` beyond the range of doubles.
  public init(differences: Moments) throws(Untestable) {
    guard differences.count >= 2 else { throw .tooFewValues(found: differences.count, needed: 2) }
    guard let mean = differences.mean, let deviation = differences.standardDeviation else { throw .outOfRange }
    guard deviation > 0 else { throw .noSpread }
    difference = mean
    standardDeviation = deviation
    count = differences.count
  }

  /// The standard error of the difference, in units of the scale.
  public var standardError: Double { standardDeviation / Double(count).squareRoot() }

  /// The difference in standard errors.
  public var t: Double { difference / standardError }

  /// n − 1.
  public var degreesOfFreedom: Double { Double(count - 1) }

  /// The two-sided probability of a difference at least as large when nothing changed on average; from 0 to 1.
  public var p: Double { StudentDistribution(degreesOfFreedom: degreesOfFreedom).twoSided(t) }

  /// The confidence interval of the difference, in units of the scale.
  ///
  /// - Parameter level: the confidence, between 0 and 1.
  public func interval(level: Double) -> ConfidenceInterval {
    let t = -StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile(shareBeyond(level: level))
    return ConfidenceInterval(around: difference, margin: t * standardError)
  }

  /// The mean difference in standard deviations of the differences, corrected for small samples (Hedges' g for pairs), free of units.
  ///
  /// Source: Gibbons, Hedeker & Davis (1993), doi:10.3102/10769986018003271. `nil` for two pairs, which leave nothing of it.
  public var effect: Double? {
    count > 2 ? difference / standardDeviation * HedgesG.correction(degreesOfFreedom: degreesOfFreedom) : nil
  }

  /// The confidence interval of `effect`, through the noncentral t distribution; `nil` for two pairs.
  ///
  /// Source: Cumming & Finch (2001), doi:10.1177/0013164401614002.
  ///
  /// - Parameter level: the confidence, between 0 and 1.
  public func effectInterval(level: Double) -> ConfidenceInterval? {
    let beyond = shareBeyond(level: level)
    guard count > 2 else { return nil }
    let noncentrality = NoncentralStudentDistribution(degreesOfFreedom: degreesOfFreedom, at: t).noncentralityInterval(beyond: beyond)
    let scale = HedgesG.correction(degreesOfFreedom: degreesOfFreedom) / Double(count).squareRoot()
    return ConfidenceInterval(lower: noncentrality.lower * scale, upper: noncentrality.upper * scale)
  }
}
