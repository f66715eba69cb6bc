/// Welch's analysis of variance: do groups whose variances may differ have the same mean?
///
/// ```swift
/// try WelchANOVA([[1.0, 2, 3], [2, 3, 4], [5, 6, 7]].map { Moments($0) }).f  // 11.142857142857142
/// ```
/// Source: Welch (1951), doi:10.1093/biomet/38.3-4.330.
public struct WelchANOVA: Hashable, Sendable {
  /// The statistic, at least 0.
  public let f: Double
  /// The number of groups less one.
  public let numeratorDegreesOfFreedom: Int
  /// Not whole in general.
  public let denominatorDegreesOfFreedom: Double

  /// - Parameter groups: groups without values are left out.
  /// - Throws: `tooFewGroups` for fewer than two groups with values, `tooFewValues` when a group has one value only, `noSpread` when the values
  ///   of a group are all the same, `outOfRange` beyond the range of doubles.
  public init(_ groups: [Moments]) throws(Untestable) {
    let groups = groups.filter { $0.count > 0 }
    guard groups.count >= 2 else { throw .tooFewGroups(found: groups.count, needed: 2) }
    var weights: [(mean: Double, weight: Double, count: Int)] = []
    for group in groups {
      guard group.count >= 2 else { throw .tooFewValues(found: group.count, needed: 2) }
      guard let mean = group.mean, let variance = group.variance else { throw .outOfRange }
      guard variance > 0 else { throw .noSpread }
      weights.append((mean, Double(group.count) / variance, group.count))
    }
    let sum = weights.reduce(0) { $0 + $1.weight }
    let centre = weights.reduce(0) { $0 + ($1.mean - groups[0].mean!) * $1.weight / sum } + groups[0].mean!
    let size = Double(groups.count)
    let between = weights.reduce(0) { $0 + $1.weight * ($1.mean - centre) * ($1.mean - centre) } / (size - 1)
    let imbalance = weights.reduce(0) { total, group in
      let rest = 1 - group.weight / sum
      return total + rest * rest / Double(group.count - 1)
    }
    f = between / (1 + 2 * (size - 2) / (size * size - 1) * imbalance)
    numeratorDegreesOfFreedom = groups.count - 1
    denominatorDegreesOfFreedom = (size * size - 1) / (3 * imbalance)
    guard f.isFinite else { throw .outOfRange }
  }

  /// The probability of an F at least as large when all groups have the same mean; from 0 to 1.
  public var p: Double {
    FisherDistribution(numerator: Double(numeratorDegreesOfFreedom), denominator: denominatorDegreesOfFreedom).survival(f)
  }
}
