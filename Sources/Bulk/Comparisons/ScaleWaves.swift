public import Instruments
public import Statistics

/// The change of one scale between two waves, from the people who have a score in both.
public struct ScaleWaves: Sendable {
  /// Figures of the pairs, in points of the scale; differences are later minus earlier.
  public struct Pairs: Sendable {
    public let earlier: ValueCounts
    public let later: ValueCounts
    public let differences: ValueCounts
    public let test: Figure<PairedTTest>
    public let ranks: Figure<WilcoxonSignedRankTest>
    public let correlation: Figure<PearsonCorrelation>

    public var count: Int { differences.count }
  }

  public let scale: Scale
  /// People in both waves who lack a score in one of them.
  public let unscored: Int
  public let pairs: Result<Pairs, ComparisonGap>

  /// - Parameters:
  ///   - scores: pairs of scores, and how many people have each.
  ///   - both: people in both waves.
  init(_ scale: Scale, _ scores: [(earlier: Double, later: Double, count: Int)], both: Int, minimum: Int) {
    self.scale = scale
    let count = scores.reduce(0) { $0 + $1.count }
    unscored = both - count
    guard count >= minimum else {
      pairs = .failure(.tooFew(minimum: minimum))
      return
    }
    var (before, after, differences, joint) = (ValueCounts(), ValueCounts(), ValueCounts(), PairCounts())
    for (earlier, later, count) in scores {
      before.add(earlier, count: count)
      after.add(later, count: count)
      differences.add(Self.difference(earlier, later), count: count)
      joint.add(earlier, later, count: count)
    }
    let (moments, ranked, together) = (differences.moments, differences, joint)
    pairs = .success(
      Pairs(
        earlier: before, later: after, differences: differences,
        test: Figure { () throws(Untestable) in try PairedTTest(differences: moments) },
        ranks: Figure { () throws(Untestable) in
          // Where nobody changed, there is nothing to rank.
          if ranked.entries.allSatisfy({ $0.value == 0 }) { throw .noSpread }
          return try WilcoxonSignedRankTest(differences: ranked)
        },
        correlation: Figure { () throws(Untestable) in try PearsonCorrelation(together) }))
  }

  /// The later score less the earlier one, without the last bits that two ways to the same difference do not share: ranks would take them for an order.
  private static func difference(_ earlier: Double, _ later: Double) -> Double {
    let difference = later - earlier
    let grain = 0x1p40
    return difference.magnitude < 0x1p12 ? (difference * grain).rounded() / grain : difference
  }
}
