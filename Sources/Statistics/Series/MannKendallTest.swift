/// The Mann–Kendall test: do the values of a series rise or fall more steadily than chance explains?
///
/// ```swift
/// MannKendallTest([21, 23, 22, 26, 27])?.p  // 0.0833…, for s = 8
/// ```
/// Only the order of the values counts, so that a few rounds with unequal spread are judged fairly. Sources: Mann (1945), doi:10.2307/1907187;
/// Kendall (1938), doi:10.1093/biomet/30.1-2.81; the distribution under ties is that of the inversions of a multiset, a product of Gaussian
/// binomial coefficients (Andrews 1976, The Theory of Partitions, theorem 3.6, doi:10.1017/CBO9780511608650).
public struct MannKendallTest: Hashable, Sendable {
  /// Pairs in which the later value is the larger, minus pairs in which it is the smaller.
  public let s: Int
  /// Kendall's τ-b of the values with time, from −1 (always falling) to 1 (always rising).
  public let tau: Double
  /// The two-sided probability of an s at least as far from 0 when the order of the values is mere chance; from 0 to 1.
  public let p: Double
  /// Whether `p` counts all orders of these values, ties included; otherwise it is the normal approximation with continuity correction.
  public let isExact: Bool

  /// Up to this many values all their orders are counted.
  public static let exactLimit = 60

  /// - Parameter values: the series in the order of time; all finite. A missing round is left out.
  /// - Returns: `nil` for fewer than two values, and when all are the same.
  public init?(_ values: [Double]) {
    precondition(values.allSatisfy(\.isFinite), "a value is a finite number")
    guard values.count >= 2, values.contains(where: { $0 != values[0] }) else { return nil }
    var balance = 0
    for later in values.indices {
      for earlier in 0..<later { balance += values[later] > values[earlier] ? 1 : values[later] < values[earlier] ? -1 : 0 }
    }
    s = balance
    let ties = Self.ties(values)
    let pairs = values.count * (values.count - 1) / 2
    let untied = pairs - ties.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    tau = Double(s) / (Double(pairs) * Double(untied)).squareRoot()
    isExact = values.count <= Self.exactLimit
    p = isExact ? Self.exact(s: s, ties: ties, untied: untied) : Self.approximate(s: s, count: values.count, ties: ties)
  }

  /// How often each value occurs.
  private static func ties(_ values: [Double]) -> [Int] {
    var counts: [Double: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.values.sorted()
  }

  /// The share of all orders with s at least as far from 0: s is the untied pairs less twice the inversions.
  private static func exact(s: Int, ties: [Int], untied: Int) -> Double {
    var distribution = [1.0]
    var placed = 0
    for tie in ties {
      distribution = convolution(distribution, RankSumDistribution(first: tie, second: placed).probabilities)
      placed += tie
    }
    let fewest = (untied - abs(s)) / 2
    let tail = distribution[...fewest].reduce(0, +)
    return s == 0 ? 1 : min(1, 2 * tail)
  }

  private static func convolution(_ a: [Double], _ b: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: a.count + b.count - 1)
    for (i, x) in a.enumerated() {
      for (j, y) in b.enumerated() { result[i + j] += x * y }
    }
    return result
  }

  /// Source: Kendall (1975), Rank Correlation Methods; the variance under ties as in Hirsch, Slack & Smith (1982), doi:10.1029/WR018i001p00107.
  private static func approximate(s: Int, count: Int, ties: [Int]) -> Double {
    let term = { (n: Int) in Double(n) * Double(n - 1) * Double(2 * n + 5) }
    let variance = (term(count) - ties.reduce(0) { $0 + term($1) }) / 18
    let z = Double(max(0, abs(s) - 1)) / variance.squareRoot()
    return 2 * NormalDistribution.survival(z)
  }
}
