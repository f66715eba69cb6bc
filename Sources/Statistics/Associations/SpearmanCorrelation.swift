/// Spearman's rank correlation of two columns, ties by mean ranks, with its two-sided p.
///
/// ```swift
/// try SpearmanCorrelation(PairCounts([1, 2, 3, 4], [10, 20, 20, 90])).rho  // 0.9486832980505138
/// ```
/// Sources: Spearman (1904), doi:10.2307/1412159; Zar (1972), doi:10.1080/01621459.1972.10481251, for Student's t beyond nine pairs.
public struct SpearmanCorrelation: Hashable, Sendable {
  /// From −1 to 1.
  public let rho: Double
  /// How many pairs were complete.
  public let count: Int
  /// The two-sided probability of a correlation at least as far from 0 when there is none.
  public let p: Double
  /// Whether `p` counts all orders of these values, ties included; otherwise it is by Student's t with n − 2 degrees of freedom.
  public let isExact: Bool

  /// Up to this many pairs all orders are counted.
  public static let exactLimit = 9

  /// - Throws: `tooFewValues` for fewer than three complete pairs, `noSpread` when a column has one value only.
  public init(_ pairs: PairCounts) throws(Untestable) {
    guard pairs.count >= 3 else { throw .tooFewValues(found: pairs.count, needed: 3) }
    let ranked = pairs.ranked
    guard let rho = ranked.productMoment else { throw .noSpread }
    self.rho = rho
    count = pairs.count
    isExact = pairs.count <= Self.exactLimit
    p = isExact ? Self.exact(ranked) : PearsonCorrelation.probability(r: rho, count: pairs.count)
  }

  /// The share of all orders of the second column whose sum of products lies at least as far from what independence expects.
  private static func exact(_ ranked: PairCounts) -> Double {
    // Twice a mean rank is whole, so that sums compare exactly; four times n times the centred sum is, too.
    let pairs = ranked.entries.flatMap { Array(repeating: (Int($0.x * 2), Int($0.y * 2)), count: $0.count) }
    let first = pairs.map(\.0)
    var second = pairs.map(\.1)
    let expected = first.reduce(0, +) * second.reduce(0, +)
    let distance = { (order: [Int]) in abs(order.count * zip(first, order).reduce(0) { $0 + $1.0 * $1.1 } - expected) }
    let observed = distance(second)
    var (extreme, total) = (0, 0)
    Permutations.forEach(&second) { order in
      total += 1
      if distance(order) >= observed { extreme += 1 }
    }
    return Double(extreme) / Double(total)
  }
}
