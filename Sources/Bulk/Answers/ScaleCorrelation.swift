public import Statistics

/// How two scales of a file go together, over the rows that answer all items of both.
///
/// ```swift
/// try ScaleCorrelation(table, 0, 1).pearson.get().r  // 0.52…
/// ```
public struct ScaleCorrelation: Sendable {
  public let pearson: Figure<PearsonCorrelation>
  public let spearman: Figure<SpearmanCorrelation>
  /// Rows with all answers to both.
  public let count: Int
  public let isWithItself: Bool

  /// - Parameters:
  ///   - first: a scale's place in the table.
  ///   - second: another's, in any order, or the same.
  public init(_ table: AnswerTable, _ first: Int, _ second: Int) {
    isWithItself = first == second
    let pairs: PairCounts
    if isWithItself {
      var same = PairCounts()
      for entry in table.scales[first].scores.entries { same.add(entry.value, entry.value, count: entry.count) }
      pairs = same
    } else {
      pairs = table.pairs(min(first, second), max(first, second))
    }
    count = pairs.count
    pearson = FigureGap.figure(of: pairs.count) { () throws(Untestable) in try PearsonCorrelation(pairs) }
    spearman = FigureGap.figure(of: pairs.count) { () throws(Untestable) in try SpearmanCorrelation(pairs) }
  }
}
