import JSON
import Releases

/// A unit's means as a row of small columns, one a round: `▂▂▃×▅▇`.
///
/// All units of an overview are drawn by one axis, so that equal columns are equal means.
struct TrendSparkline {
  let trend: ScaleTrend
  let axis: TrendAxis
  let shapes: TrendShapes

  func text(last count: Int) -> String {
    String(
      trend.points.suffix(count).map { point in
        switch point.cell {
        case .absent: " "
        case .withheld: shapes.withheld
        case .published(let figures): level(figures.mean.double)
        }
      })
  }

  private func level(_ mean: Double) -> Character {
    let share = (mean - axis.low) / (axis.high - axis.low)
    return shapes.levels[min(shapes.levels.count - 1, max(0, Int(share * Double(shapes.levels.count))))]
  }
}
