/// How often each pair of values occurs: all that a correlation of two columns can tell, in the space of their different pairs.
///
/// ```swift
/// var pairs = PairCounts()
/// pairs.add(12, 3)
/// ```
/// Two counts merge to the same whatever the order, and figures are worked out in the order of the values: the same pairs give the same bits.
public struct PairCounts: Hashable, Sendable {
  private struct Pair: Hashable {
    let x: Double
    let y: Double
  }

  private var counts: [Pair: Int] = [:]
  /// How many pairs were added.
  public private(set) var count = 0

  /// No pairs yet.
  public init() {}

  /// The pairs of two columns of equal length in which neither value is missing (pairwise complete).
  ///
  /// - Parameters:
  ///   - x: `nil` where missing, else finite.
  ///   - y: as long as x.
  public init(_ x: [Double?], _ y: [Double?]) {
    precondition(x.count == y.count, "columns are equally long")
    for (x, y) in zip(x, y) {
      if let x, let y { add(x, y) }
    }
  }

  /// Takes in a pair, several times at once if wanted.
  ///
  /// - Parameters:
  ///   - x: finite.
  ///   - y: finite.
  ///   - count: at least 0.
  public mutating func add(_ x: Double, _ y: Double, count added: Int = 1) {
    precondition(x.isFinite && y.isFinite && added >= 0, "a value is a finite number, and occurs so many times")
    guard added > 0 else { return }
    counts[Pair(x: x, y: y), default: 0] += added
    count += added
  }

  /// Takes in all pairs of another chunk.
  public mutating func merge(_ other: PairCounts) {
    counts.merge(other.counts, uniquingKeysWith: +)
    count += other.count
  }

  /// The different pairs in the order of x, then y.
  var entries: [(x: Double, y: Double, count: Int)] {
    counts.map { ($0.key.x, $0.key.y, $0.value) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// The pairs with each value replaced by its rank in its column.
  var ranked: PairCounts {
    var (first, second) = (ValueCounts(), ValueCounts())
    for (pair, count) in counts {
      first.add(pair.x, count: count)
      second.add(pair.y, count: count)
    }
    let ranks = [first, second].map { column in
      Dictionary(uniqueKeysWithValues: column.midranks.map { ($0.value, $0.rank) })
    }
    var result = PairCounts()
    for (pair, count) in counts { result.add(ranks[0][pair.x]!, ranks[1][pair.y]!, count: count) }
    return result
  }

  /// The product-moment correlation, from −1 to 1; `nil` when a column has no spread.
  var productMoment: Double? {
    let entries = entries
    let n = Double(count)
    var (sumX, sumY) = (PreciseSum(), PreciseSum())
    for (x, y, count) in entries {
      sumX.add(x, times: Double(count))
      sumY.add(y, times: Double(count))
    }
    let (meanX, meanY) = (sumX.value / n, sumY.value / n)
    var (xx, yy, xy) = (PreciseSum(), PreciseSum(), PreciseSum())
    for (x, y, count) in entries {
      let (dx, dy) = (x - meanX, y - meanY)
      xx.add(dx * Double(count), times: dx)
      yy.add(dy * Double(count), times: dy)
      xy.add(dx * Double(count), times: dy)
    }
    guard entries.contains(where: { $0.x != entries[0].x }), entries.contains(where: { $0.y != entries[0].y }) else { return nil }
    let product = xx.value * yy.value
    let scale = product.isNormal ? product.squareRoot() : xx.value.squareRoot() * yy.value.squareRoot()
    let r = xy.value / scale
    return r.isFinite ? max(-1, min(1, r)) : nil
  }
}
