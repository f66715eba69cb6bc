import Dates
import Releases
import Rendering
import Wording

/// Measures above a picture: a bar from begin to end each, in as few lanes as keep them apart, and a line down at the begin.
struct MeasureLanes {
  struct Bar: Hashable {
    let number: Int
    let text: String
    let from: Double
    let to: Double
    let lane: Int
  }

  static let laneHeight = 18.0
  /// What a bar takes of its lane at least: two digits.
  private static let leastWidth = 20.0

  let bars: [Bar]

  var height: Double { bars.isEmpty ? 0 : Double((bars.map(\.lane).max() ?? 0) + 1) * Self.laneHeight }

  /// Leaves out what was over before the first round shown.
  init(_ markers: [PageSetting.NumberedMarker], frame: RoundFrame) {
    var ends: [Double] = []
    var bars: [Bar] = []
    let first = frame.rounds.first?.published
    for numbered in markers {
      if let end = numbered.marker.end, let first, end < first { continue }
      // The letters of what begins last must still fit into the picture.
      let from = min(frame.x(numbered.marker.begin), RoundFrame.right - 1)
      let to = max(from + 1, numbered.marker.end.map(frame.x) ?? RoundFrame.right)
      let lane = ends.firstIndex { $0 <= from } ?? ends.count
      let end = max(to, from + Self.leastWidth) + 2
      if lane < ends.count { ends[lane] = end } else { ends.append(end) }
      bars.append(Bar(number: numbered.number, text: numbered.marker.text, from: from, to: to, lane: lane))
    }
    self.bars = bars
  }

  /// - Parameter bottom: how far the lines reach down.
  func markup(top: Double, bottom: Double) -> [Markup] {
    bars.flatMap { bar -> [Markup] in
      let y = top + Double(bar.lane) * Self.laneHeight
      return [
        Picture.line("begin", from: (bar.from, y), to: (bar.from, bottom)),
        Picture.rectangle("measure", x: bar.from...bar.to, y: y...y + Self.laneHeight - 3, title: "\(bar.number). \(bar.text)"),
        Picture.label(String(bar.number), "number", x: bar.from + 3, y: y + 12),
      ]
    }
  }
}
