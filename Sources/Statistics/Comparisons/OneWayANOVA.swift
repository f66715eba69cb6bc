/// One-way analysis of variance of groups, with its effect sizes.
///
/// ```swift
/// let groups = [[1.0, 2, 3], [2, 3, 4], [5, 6, 7]].map { Moments($0) }
/// try OneWayANOVA(groups).f  // 13.0
/// ```
/// From the moments of the groups alone, so that millions of rows need one pass. Source: Fisher (1925), Statistical Methods for Research Workers.
public struct OneWayANOVA: Hashable, Sendable {
  /// The sum of squares between the groups, in squared units.
  public let between: MeanSquare
  /// The sum of squares within the groups, in squared units.
  public let within: MeanSquare
  /// The mean of all values, in units of the scale.
  public let grandMean: Double

  /// - Parameter groups: groups without values are left out.
  /// - Throws: `tooFewGroups` for fewer than two groups with values, `tooFewValues` when each group has one value only, `noSpread` when the
  ///   values within each group are all the same, `outOfRange` beyond the range of doubles.
  public init(_ groups: [Moments]) throws(Untestable) {
    let groups = groups.filter { $0.count > 0 }
    guard groups.count >= 2 else { throw .tooFewGroups(found: groups.count, needed: 2) }
    let count = groups.reduce(0) { $0 + $1.count }
    guard count > groups.count else { throw .tooFewValues(found: count, needed: groups.count + 1) }
    var (total, inside, outside) = (PreciseSum(), PreciseSum(), PreciseSum())
    for group in groups {
      guard let mean = group.mean, let squares = group.sumOfSquares else { throw .outOfRange }
      total.add(mean, times: Double(group.count))
      inside.add(squares)
    }
    let grandMean = total.value / Double(count)
    for group in groups {
      let distance = group.mean! - grandMean
      outside.add(distance * Double(group.count), times: distance)
    }
    guard outside.value.isFinite, inside.value.isFinite else { throw .outOfRange }
    guard inside.value > 0 else { throw .noSpread }
    self.grandMean = grandMean
    between = MeanSquare(sumOfSquares: outside.value, degreesOfFreedom: groups.count - 1)
    within = MeanSquare(sumOfSquares: inside.value, degreesOfFreedom: count - groups.count)
  }

  /// The ratio of the mean squares, at least 0.
  public var f: Double { between.meanSquare / within.meanSquare }

  /// The probability of an F at least as large when all groups have the same mean; from 0 to 1.
  public var p: Double {
    FisherDistribution(numerator: Double(between.degreesOfFreedom), denominator: Double(within.degreesOfFreedom)).survival(f)
  }

  /// The share of the variance between the groups in this sample, 0 to 1: η² = SSb / SSt. Too large on average for a population.
  public var etaSquared: Double { between.sumOfSquares / totalSumOfSquares }

  /// The share of the variance between the groups, corrected: ω² = (SSb − dfb · MSw) / (SSt + MSw); it can fall below 0.
  ///
  /// Source: Hays (1963), Statistics for Psychologists; compared in Okada (2013), doi:10.2333/bhmk.40.129.
  public var omegaSquared: Double { excess / (totalSumOfSquares + within.meanSquare) }

  /// The share of the variance between the groups, corrected: ε² = (SSb − dfb · MSw) / SSt; it can fall below 0.
  ///
  /// Source: Kelley (1935), doi:10.1073/pnas.21.9.554. Of the three the least biased (Okada 2013, doi:10.2333/bhmk.40.129).
  public var epsilonSquared: Double { excess / totalSumOfSquares }

  /// The confidence interval of the population's share of variance between the groups, which η², ω² and ε² all estimate; within 0…1.
  ///
  /// The noncentralities λ for which the F observed is the upper or the lower limit, as λ / (λ + n). Source: Steiger (2004),
  /// doi:10.1037/1082-989X.9.2.164. With level 0.90 the interval leaves out 0 exactly when p is below 0.05.
  ///
  /// - Parameter level: the confidence, between 0 and 1.
  public func interval(level: Double) -> ConfidenceInterval {
    let noncentrality = NoncentralFisherDistribution.noncentralityInterval(
      f: f, numerator: Double(between.degreesOfFreedom), denominator: Double(within.degreesOfFreedom), beyond: shareBeyond(level: level))
    let count = Double(between.degreesOfFreedom + within.degreesOfFreedom + 1)
    return ConfidenceInterval(
      lower: noncentrality.lower / (noncentrality.lower + count), upper: noncentrality.upper / (noncentrality.upper + count))
  }

  private var totalSumOfSquares: Double { between.sumOfSquares + within.sumOfSquares }

  private var excess: Double { between.sumOfSquares - Double(between.degreesOfFreedom) * within.meanSquare }
}
