/// The Kruskal–Wallis test: do the values of some groups lie higher than those of others, by their ranks alone?
///
/// ```swift
/// try KruskalWallisTest([[1, 2, 3], [4, 5, 6], [7, 8, 9]].map(ValueCounts.init)).h  // 7.2
/// ```
/// Corrected for ties. Source: Kruskal & Wallis (1952), doi:10.1080/01621459.1952.10483441.
public struct KruskalWallisTest: Hashable, Sendable {
  /// The statistic, at least 0, corrected for ties.
  public let h: Double
  /// The number of groups less one.
  public let degreesOfFreedom: Int
  /// How many values in all groups.
  public let count: Int

  /// - Parameter groups: groups without values are left out.
  /// - Throws: `tooFewGroups` for fewer than two groups with values, `noSpread` when all values are the same.
  public init(_ groups: [ValueCounts]) throws(Untestable) {
    let groups = groups.filter { $0.count > 0 }
    guard groups.count >= 2 else { throw .tooFewGroups(found: groups.count, needed: 2) }
    var pooled = ValueCounts()
    for group in groups { pooled.merge(group) }
    let midranks = pooled.midranks
    guard midranks.count > 1 else { throw .noSpread }
    let middle = Double(pooled.count + 1) / 2
    let ranks = Dictionary(uniqueKeysWithValues: midranks.map { ($0.value, $0.rank - middle) })
    var spread = PreciseSum()
    for (_, count, rank) in midranks { spread.add(Double(count) * (rank - middle), times: rank - middle) }
    var between = PreciseSum()
    for group in groups {
      var sum = PreciseSum()
      for entry in group.entries { sum.add(ranks[entry.value]!, times: Double(entry.count)) }
      between.add(sum.value / Double(group.count), times: sum.value)
    }
    // The variance of the ranks as they are, ties and all, is the correction.
    h = Double(pooled.count - 1) * between.value / spread.value
    degreesOfFreedom = groups.count - 1
    count = pooled.count
  }

  /// The probability of an h at least as large when all groups come from one population, by the chi-squared distribution.
  public var p: Double {
    ChiSquaredDistribution(degreesOfFreedom: Double(degreesOfFreedom)).survival(h)
  }

  /// The share of the ranks' variance that lies between the groups, 0 to 1: ε² = h / (n − 1).
  ///
  /// Source: Tomczak & Tomczak (2014), Trends in Sport Sciences 21, 19–25 (no DOI).
  public var epsilonSquared: Double { h / Double(count - 1) }
}
