import Instruments
import Rendering
import Scoring
import Wording

/// A score drawn on its scale: a line from the smallest to the largest possible score, the score on it, its interval, and the bands under it.
///
/// ```
/// ░░░░░░░░░░░░████████●███████░░░░░░░░░░
/// 0 Low       17 Moderate  27 High     54
/// ```
struct ScaleBar {
  let scale: Scale
  let measurement: Measurement
  let language: InterfaceLanguage
  let shapes: Shapes
  /// Columns, at least 10.
  let width: Int

  func lines() -> [StyledLine] {
    [track] + labels
  }

  private func column(_ score: Double) -> Int {
    let share = (score - scale.range.lowerBound) / (scale.range.upperBound - scale.range.lowerBound)
    return min(width - 1, max(0, Int((share * Double(width - 1)).rounded())))
  }

  private var track: StyledLine {
    let marker = column(measurement.score)
    let interval = measurement.interval.map { column($0.lowerBound)...column($0.upperBound) } ?? marker...marker
    var line = StyledLine()
    for position in 0..<width {
      let color = color(at: position)
      if position == marker {
        // The score's own band, which may begin or end within the marker's column.
        let own = scale.bands.firstIndex { $0.id == measurement.band?.id }.flatMap(self.color(ofBand:))
        line += StyledLine(shapes.marker, Style(color: own, bold: true))
      } else {
        line += StyledLine(interval.contains(position) ? shapes.filled : shapes.empty, Style(color: color))
      }
    }
    return line.joinedSpans
  }

  /// Green for the welcome end, red for the other; the words beside the picture say the same.
  private func color(at position: Int) -> Style.Color? {
    scale.bands.lastIndex { column($0.from) <= position }.flatMap(color(ofBand:))
  }

  private func color(ofBand index: Int) -> Style.Color? {
    guard scale.bands.count > 1 else { return nil }
    let rank = scale.worse == .higher ? index : scale.bands.count - 1 - index
    if rank == 0 { return .green }
    return rank == scale.bands.count - 1 ? .red : .yellow
  }

  /// The bands' beginnings and names, each under the place where it begins; on as many lines as they need without overlapping.
  private var labels: [StyledLine] {
    let own = measurement.band?.id
    let maximum = DecimalFormat.short(scale.range.upperBound, digits: 2, language: language)
    var rows: [(line: StyledLine, end: Int)] = [("", 0)]
    func place(_ text: String, at start: Int, style: Style) {
      let start = max(0, min(start, width - text.displayWidth))
      let row = rows.firstIndex { $0.end == 0 || $0.end < start } ?? rows.count
      if row == rows.count { rows.append(("", 0)) }
      rows[row].line += StyledLine(String(repeating: " ", count: max(0, start - rows[row].end))) + StyledLine(text, style)
      rows[row].end = start + text.displayWidth
    }
    if scale.bands.isEmpty {
      place(DecimalFormat.short(scale.range.lowerBound, digits: 2, language: language), at: 0, style: .dim)
    }
    for band in scale.bands {
      let from = DecimalFormat.short(band.from, digits: 2, language: language)
      let text = "\(from) \(band.label(language))".truncated(to: width, ellipsis: shapes.ellipsis)
      place(text, at: column(band.from), style: band.id == own ? .bold : .dim)
    }
    place(maximum, at: width - maximum.count, style: .dim)
    return rows.map(\.line)
  }
}

extension StyledLine {
  /// The line with neighbouring stretches of one style joined.
  fileprivate var joinedSpans: StyledLine {
    var joined: [Span] = []
    for span in spans {
      if let last = joined.last, last.style == span.style { joined[joined.count - 1].text += span.text } else { joined.append(span) }
    }
    return StyledLine(spans: joined)
  }
}
