/// How often each value occurs: all that order and shape of a sample can tell, in the space of its different values.
///
/// ```swift
/// var counts = ValueCounts([3, 1, 1, 2])
/// counts.median  // 1.5
/// ```
/// Scores of a scale have few different values however many people answered, so that median, ranks, percentiles and moments of millions need no
/// list of them. Two counts merge to the same whatever the order, and figures are worked out from the smallest value to the largest: the same
/// values give the same bits, in whatever chunks they came.
public struct ValueCounts: Hashable, Sendable {
  /// A value and how often it occurs.
  public struct Entry: Hashable, Sendable {
    public let value: Double
    /// At least 1.
    public let count: Int
  }

  private var counts: [Double: Int] = [:]
  /// How many values were added.
  public private(set) var count = 0

  /// No values yet.
  public init() {}

  /// The counts of some values, each finite.
  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// Takes in a value, several times at once if wanted.
  ///
  /// - Parameters:
  ///   - value: finite. A missing value is left out, not added.
  ///   - count: at least 0.
  public mutating func add(_ value: Double, count added: Int = 1) {
    precondition(value.isFinite && added >= 0, "a value is a finite number, and occurs so many times")
    guard added > 0 else { return }
    counts[value, default: 0] += added
    count += added
  }

  /// Takes in all values of another chunk.
  public mutating func merge(_ other: ValueCounts) {
    counts.merge(other.counts, uniquingKeysWith: +)
    count += other.count
  }

  /// The different values from the smallest to the largest.
  public var entries: [Entry] {
    counts.map { Entry(value: $0.key, count: $0.value) }.sorted { $0.value < $1.value }
  }

  /// Mean, variance, skewness and kurtosis.
  public var moments: Moments {
    var moments = Moments()
    for entry in entries { moments.merge(Moments(repeating: entry.value, count: entry.count)) }
    return moments
  }

  /// The middle value, or the mean of the two in the middle; `nil` for none.
  public var median: Double? { quantile(0.5) }

  /// The value below which a share `p` of the sample lies, interpolated between neighbours; `nil` for no values.
  ///
  /// Definition 7 of Hyndman & Fan (1996), doi:10.1080/00031305.1996.10473566, as R, NumPy and Excel's `PERCENTILE.INC` do it.
  ///
  /// - Parameter p: from 0 (the smallest value) to 1 (the largest).
  public func quantile(_ p: Double) -> Double? {
    precondition(p >= 0 && p <= 1, "a share lies from 0 to 1")
    guard count > 0 else { return nil }
    let position = Double(count - 1) * p
    let index = Int(position)
    let entries = entries
    let low = Self.value(at: index, in: entries)
    let fraction = position - Double(index)
    guard fraction > 0 else { return low }
    return low + fraction * (Self.value(at: index + 1, in: entries) - low)
  }

  /// The percentile rank of a value: the percentage of the sample below it and half of those equal to it, 0 to 100; `nil` for no values.
  ///
  /// Source: Crawford & Garthwaite (2009), doi:10.1080/13854040801968450, equation 1.
  public func percentileRank(of value: Double) -> Double? {
    guard count > 0 else { return nil }
    let below = counts.reduce(0) { $1.key < value ? $0 + $1.value : $0 }
    return 100 * (Double(below) + Double(counts[value] ?? 0) / 2) / Double(count)
  }

  /// The ranks of the different values, from 1 up, the mean rank for values that occur several times.
  var midranks: [(value: Double, count: Int, rank: Double)] {
    var below = 0
    return entries.map { entry in
      defer { below += entry.count }
      return (entry.value, entry.count, Double(below) + Double(entry.count + 1) / 2)
    }
  }

  private static func value(at index: Int, in entries: [Entry]) -> Double {
    var passed = 0
    for entry in entries {
      passed += entry.count
      if index < passed { return entry.value }
    }
    return entries[entries.count - 1].value
  }
}
