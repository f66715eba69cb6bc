/// One pair of groups among several: Welch's test with its p adjusted by Holm, and Hedges' g.
///
/// ```swift
/// let groups = [[1.0, 2, 3], [2, 3, 4], [5, 6, 7]].map { Moments($0) }
/// PairwiseComparison.all(groups).map(\.adjustedP)  // three pairs: [0.287…, 0.024…, 0.042…]
/// ```
public struct PairwiseComparison: Hashable, Sendable {
  /// The place of the first group among those given, from 0.
  public let first: Int
  /// The place of the second group; differences are second − first.
  public let second: Int
  /// The test of this pair alone; `nil` where a group has fewer than two values or neither has any spread.
  public let test: WelchTest?
  /// The effect size of this pair; `nil` as for the test.
  public let effect: HedgesG?
  /// The p of the test, adjusted over all pairs that could be tested; `nil` where there is no test.
  public let adjustedP: Double?

  /// All pairs of the groups, in the order (0, 1), (0, 2) … (1, 2) …
  ///
  /// Sources: Welch (1947), doi:10.1093/biomet/34.1-2.28; Holm (1979), https://www.jstor.org/stable/4615733.
  public static func all(_ groups: [Moments]) -> [PairwiseComparison] {
    let summaries = groups.map(\.summary)
    let pairs = groups.indices.flatMap { first in groups.indices.dropFirst(first + 1).map { (first, $0) } }
    let tests = pairs.map { pair -> (WelchTest, HedgesG?)? in
      guard let a = summaries[pair.0], let b = summaries[pair.1], let test = WelchTest(a, b) else { return nil }
      return (test, HedgesG(a, b))
    }
    var adjusted = HolmAdjustment.adjusted(tests.compactMap { $0?.0.p })[...]
    return zip(pairs, tests).map { pair, test in
      PairwiseComparison(
        first: pair.0, second: pair.1, test: test?.0, effect: test?.1, adjustedP: test == nil ? nil : adjusted.removeFirst())
    }
  }
}
