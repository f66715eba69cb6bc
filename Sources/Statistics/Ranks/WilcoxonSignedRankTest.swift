/// Wilcoxon's signed-rank test of paired values: do the differences lie on one side of 0, by their ranks alone?
///
/// ```swift
/// try WilcoxonSignedRankTest(differences: ValueCounts([1, 2, 3, 4, 5])).p  // 0.0625
/// ```
/// Differences of 0 are left out, as Wilcoxon did. Source: Wilcoxon (1945), doi:10.2307/3001968.
public struct WilcoxonSignedRankTest: Hashable, Sendable {
  /// The sum of the ranks of the differences above 0; R's V.
  public let positiveRanks: Double
  /// How many differences are not 0.
  public let count: Int
  /// How many differences are 0 and were left out.
  public let zeros: Int
  /// The two-sided probability of a rank sum at least as far from the middle when the differences are symmetric about 0.
  public let p: Double
  /// Whether `p` counts all signs, ties included; otherwise it is the normal approximation with continuity correction.
  public let isExact: Bool

  /// Up to this many differences all signs are counted.
  public static let exactLimit = 60

  /// - Parameter differences: after − before of each pair.
  /// - Throws: `tooFewValues` when no difference is other than 0.
  public init(differences: ValueCounts) throws(Untestable) {
    var sizes = ValueCounts()
    for entry in differences.entries where entry.value != 0 { sizes.add(abs(entry.value), count: entry.count) }
    guard sizes.count > 0 else { throw .tooFewValues(found: 0, needed: 1) }
    count = sizes.count
    zeros = differences.count - sizes.count
    let midranks = sizes.midranks
    let ranks = Dictionary(uniqueKeysWithValues: midranks.map { ($0.value, $0.rank) })
    positiveRanks = differences.entries.reduce(0) { $1.value > 0 ? $0 + Double($1.count) * ranks[$1.value]! : $0 }
    isExact = count <= Self.exactLimit
    let distance = abs(positiveRanks - Self.total(count) / 2)
    p = isExact ? Self.exact(midranks, distance: distance) : Self.approximate(midranks, distance: distance)
  }

  /// The matched-pairs rank-biserial correlation, from −1 (all fell) to 1 (all rose).
  ///
  /// Source: Kerby (2014), doi:10.2466/11.IT.3.1.
  public var rankBiserial: Double {
    2 * positiveRanks / Self.total(count) - 1
  }

  private static func total(_ count: Int) -> Double {
    Double(count) * Double(count + 1) / 2
  }

  /// By the distribution of the sum of ranks that each count with probability ½; doubled, mean ranks are whole.
  private static func exact(_ midranks: [(value: Double, count: Int, rank: Double)], distance: Double) -> Double {
    let doubled = midranks.flatMap { Array(repeating: Int($0.rank * 2), count: $0.count) }
    var probabilities = [1.0]
    for rank in doubled {
      var next = [Double](repeating: 0, count: probabilities.count + rank)
      for (sum, probability) in probabilities.enumerated() {
        next[sum] += probability / 2
        next[sum + rank] += probability / 2
      }
      probabilities = next
    }
    guard distance > 0 else { return 1 }
    let last = (probabilities.count - 1) / 2 - Int(2 * distance)
    return min(1, 2 * probabilities[...last].reduce(0, +))
  }

  private static func approximate(_ midranks: [(value: Double, count: Int, rank: Double)], distance: Double) -> Double {
    let n = Double(midranks.reduce(0) { $0 + $1.count })
    let ties = midranks.reduce(0.0) { sum, tie in sum + (Double(tie.count) * Double(tie.count) - 1) * Double(tie.count) }
    let variance = n * (n + 1) * (2 * n + 1) / 24 - ties / 48
    return 2 * NormalDistribution.survival(max(0, distance - 0.5) / variance.squareRoot())
  }
}
