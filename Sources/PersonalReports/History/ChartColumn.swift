/// What one column of a chart stands for: one result, or several where there are more results than columns.
struct ChartColumn {
  /// At least one, in order.
  let points: ArraySlice<HistoryPoint>

  /// From the lowest to the highest score; `nil` where none has one.
  var scores: ClosedRange<Double>? {
    let scores = points.compactMap(\.score)
    guard let lowest = scores.min(), let highest = scores.max() else { return nil }
    return lowest...highest
  }

  /// Whether a result without a score is among them.
  var hasGap: Bool { points.contains { $0.score == nil } }

  /// The results in at most `limit` columns, in order, none left out; the latest always has a column of its own.
  ///
  /// - Parameter limit: at least 2.
  static func columns(_ points: [HistoryPoint], limit: Int) -> [ChartColumn] {
    if points.count <= limit { return points.indices.map { ChartColumn(points: points[$0...$0]) } }
    let earlier = points.count - 1
    let buckets = limit - 1
    return (0..<buckets).map { ChartColumn(points: points[$0 * earlier / buckets..<($0 + 1) * earlier / buckets]) }
      + [ChartColumn(points: points[earlier...])]
  }
}
