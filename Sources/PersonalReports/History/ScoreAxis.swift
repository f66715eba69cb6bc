import Instruments

/// The rows of a chart in the terminal: each band has rows of its own, so that a score never stands on the shade of another band.
///
/// Within a band rows are spaced evenly. A band narrower than a row still gets one; that is all by which the axis departs from an even scale.
struct ScoreAxis {
  /// The part of a scale between two boundaries.
  struct Stretch {
    let band: Band?
    let from: Double
    let to: Double
    /// Counted from the bottom, 0 first.
    let rows: Range<Int>
    /// 0 for the most welcome stretch.
    let rank: Int
  }

  /// From the lowest scores to the highest.
  let stretches: [Stretch]

  /// - Parameter height: rows to aim at; bands that are narrow may need some more.
  init(scale: Scale, height: Int) {
    let bounds = scale.bands.isEmpty ? [scale.range.lowerBound] : scale.bands.map(\.from)
    let length = scale.range.upperBound - scale.range.lowerBound
    var stretches: [Stretch] = []
    var row = 0
    for (index, from) in bounds.enumerated() {
      let to = index + 1 < bounds.count ? bounds[index + 1] : scale.range.upperBound
      let share = length > 0 ? (to - from) / length : 1
      let rows = max(1, Int((share * Double(height)).rounded()))
      stretches.append(
        Stretch(
          band: scale.bands.isEmpty ? nil : scale.bands[index], from: from, to: to, rows: row..<row + rows,
          rank: scale.worse == .higher ? index : bounds.count - 1 - index))
      row += rows
    }
    self.stretches = stretches
  }

  /// Rows of the chart.
  var height: Int { stretches.last?.rows.upperBound ?? 0 }

  /// The stretch in which a score lies.
  func stretch(of score: Double) -> Stretch {
    stretches.last { $0.from <= score } ?? stretches[0]
  }

  /// The stretch that a row shows.
  func stretch(ofRow row: Int) -> Stretch {
    stretches.last { $0.rows.lowerBound <= row } ?? stretches[0]
  }

  /// The row on which a score stands, counted from the bottom.
  func row(of score: Double) -> Int {
    let stretch = stretch(of: score)
    guard stretch.to > stretch.from else { return stretch.rows.lowerBound }
    let share = (score - stretch.from) / (stretch.to - stretch.from)
    let row = stretch.rows.lowerBound + Int(share * Double(stretch.rows.count))
    return min(stretch.rows.upperBound - 1, max(stretch.rows.lowerBound, row))
  }
}
