import Dates
import Instruments

/// Where everything of a history's picture lies, in units of its view box.
///
/// Time runs from left to right in proportion, scores from bottom to top over the whole range of the scale.
struct PictureGeometry {
  static let width = 640.0
  static let height = 260.0
  static let left = 44.0
  static let right = 520.0
  static let top = 12.0
  static let bottom = 226.0
  /// Room between the edges of the picture and the first and the last result.
  private static let inset = 12.0

  let history: ScaleHistory
  private let start: Int
  private let length: Int

  init(_ history: ScaleHistory) {
    self.history = history
    start = history.points.first?.taken.seconds ?? 0
    length = (history.points.last?.taken.seconds ?? 0) - start
  }

  func y(_ score: Double) -> Double {
    let range = history.scale.range
    let share = range.upperBound > range.lowerBound ? (score - range.lowerBound) / (range.upperBound - range.lowerBound) : 0
    return Self.bottom - min(1, max(0, share)) * (Self.bottom - Self.top)
  }

  /// The place of a result; results that were all taken in the same second are spread evenly.
  func x(_ index: Int) -> Double {
    let points = history.points
    if length > 0 { return x(atShare: Double(points[index].taken.seconds - start) / Double(length)) }
    return x(atShare: points.count > 1 ? Double(index) / Double(points.count - 1) : 0.5)
  }

  private func x(atShare share: Double) -> Double {
    Self.left + Self.inset + share * (Self.right - Self.left - 2 * Self.inset)
  }

  /// Days to be named under the picture: those of the results where they are few, else evenly spaced ones; never nearer than a date is wide.
  func ticks() -> [(x: Double, day: CivilDay)] {
    let points = history.points
    guard let last = points.last else { return [] }
    guard length > 0 else { return [(x(atShare: 0.5), last.taken.localDay)] }
    let candidates =
      points.count <= 5
      ? points.indices.map { (x: x($0), day: points[$0].taken.localDay) }
      : (0...4).map { (x: x(atShare: Double($0) / 4), day: Timestamp(seconds: start + length * $0 / 4).localDay) }
    var ticks: [(x: Double, day: CivilDay)] = []
    for candidate in candidates.dropLast() where candidates[candidates.count - 1].x - candidate.x >= 76 {
      if let previous = ticks.last, candidate.x - previous.x < 76 || candidate.day == previous.day { continue }
      ticks.append(candidate)
    }
    let end = candidates[candidates.count - 1]
    return ticks.last?.day == end.day ? ticks : ticks + [end]
  }

  /// The runs of neighbouring results that have a score: what a line may join.
  func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in history.points.indices where history.points[index].score != nil {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
