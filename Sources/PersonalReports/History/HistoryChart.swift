import Dates
import Instruments
import Rendering
import Wording

/// The scores of one scale over its results, drawn with characters: the bands behind, the interval of the latest result, gaps where there is no score.
///
/// ```
/// 54 ┤▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
///    │▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│▒ High
/// 27 ┤▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒●▒
/// 17 ┤░●░░░░░●░░░░░░░░░░░░░ Moderate
///  0 ┤                      Low
///    └─────────────×───────
///     2026-01-05 2026-11-21
/// ```
struct HistoryChart {
  let history: ScaleHistory
  let language: InterfaceLanguage
  let shapes: ChartShapes
  /// Columns of the terminal; below 36 the dates take a line each.
  let width: Int

  private let axis: ScoreAxis
  private let columns: [ChartColumn]
  /// Columns from one result to the next.
  private let step: Int
  private let labelWidth: Int
  /// 0 where the names stand under the picture.
  private let nameWidth: Int

  /// - Parameter history: with one result at least.
  init(history: ScaleHistory, language: InterfaceLanguage, shapes: ChartShapes, width: Int) {
    self.history = history
    self.language = language
    self.shapes = shapes
    self.width = width
    let figures = HistoryFigures(scale: history.scale, language: language)
    axis = ScoreAxis(scale: history.scale, height: 12)
    labelWidth =
      (history.scale.bands.map(\.from) + [history.scale.range.lowerBound, history.scale.range.upperBound])
      .map { figures.score($0).displayWidth }.max() ?? 0
    let widestName = history.scale.bands.map { $0.label(language).displayWidth }.max() ?? 0
    nameWidth = widestName * 3 <= width ? widestName : 0
    let room = width - labelWidth - 2 - (nameWidth > 0 ? nameWidth + 1 : 0)
    columns = ChartColumn.columns(history.points, limit: max(2, room))
    step = max(1, min(8, room / columns.count))
    plotWidth = max(2, min(room, max(columns.count * step, 24)))
  }

  /// Columns of the picture itself.
  let plotWidth: Int

  func lines() -> [StyledLine] {
    var lines = (0..<axis.height).reversed().map(row)
    lines.append(floor)
    lines += dates
    if nameWidth == 0 { lines += names }
    return lines
  }

  /// What the shapes mean, and how results became columns.
  func legend() -> String {
    let isShrunk = columns.contains { $0.points.count > 1 }
    var entries = ["\(shapes.point) \(HistoryWording.result(language))"]
    if isShrunk { entries.append("\(shapes.span) \(HistoryWording.resultRange(language))") }
    if history.points.last?.interval != nil {
      let isProvisional = history.scale.reliability?.status == .provisional
      entries.append("\(shapes.interval) \(HistoryWording.latestInterval(isProvisional: isProvisional)(language))")
    }
    if history.points.contains(where: { $0.score == nil }) { entries.append("\(shapes.gap) \(ReportWording.noScore(language))") }
    let legend = entries.joined(separator: "; ") + "."
    if isShrunk { return legend + " " + HistoryWording.several(columns.map(\.points.count).max() ?? 1)(language) }
    return columns.count > 2 ? legend + " " + HistoryWording.inOrder(language) : legend
  }

  /// The column of the picture at whose place a column of results stands.
  private func place(_ column: Int) -> Int { column * step + step / 2 }

  private func row(_ row: Int) -> StyledLine {
    let stretch = axis.stretch(ofRow: row)
    let label = label(row, stretch)
    var line = StyledLine((label ?? "").leftPadded(to: labelWidth) + " " + (label == nil ? shapes.axis : shapes.labelledAxis), .dim)
    var background = ""
    func flush() {
      line += StyledLine(background, Style(color: color(stretch), dim: true))
      background = ""
    }
    var next = 0
    for position in 0..<plotWidth {
      while next < columns.count, place(next) < position { next += 1 }
      if next < columns.count, place(next) == position, let cell = cell(columns[next], row: row, isLatest: next == columns.count - 1) {
        flush()
        line += cell
      } else {
        background += shapes.shade(rank: stretch.rank, of: axis.stretches.count)
      }
    }
    flush()
    if nameWidth > 0, let band = stretch.band, row == stretch.rows.lowerBound + (stretch.rows.count - 1) / 2 {
      line += StyledLine(" " + band.label(language), .dim)
    }
    return line
  }

  /// The score that a row's label names: where a band begins, and the largest score where there is room for it.
  private func label(_ row: Int, _ stretch: ScoreAxis.Stretch) -> String? {
    let figures = HistoryFigures(scale: history.scale, language: language)
    if row == stretch.rows.lowerBound { return figures.score(stretch.from) }
    return row == axis.height - 1 ? figures.score(history.scale.range.upperBound) : nil
  }

  private func cell(_ column: ChartColumn, row: Int, isLatest: Bool) -> StyledLine? {
    if let scores = column.scores {
      let rows = axis.row(of: scores.lowerBound)...axis.row(of: scores.upperBound)
      if rows.contains(row) { return StyledLine(column.points.count == 1 ? shapes.point : shapes.span, .bold) }
    }
    if isLatest, let interval = column.points.last?.interval, (axis.row(of: interval.lowerBound)...axis.row(of: interval.upperBound)).contains(row) {
      return StyledLine(shapes.interval)
    }
    return nil
  }

  /// Green for the welcome end, red for the other; the shades and the names beside them say the same.
  private func color(_ stretch: ScoreAxis.Stretch) -> Style.Color? {
    guard axis.stretches.count > 1 else { return nil }
    if stretch.rank == 0 { return .green }
    return stretch.rank == axis.stretches.count - 1 ? .red : .yellow
  }

  private var floor: StyledLine {
    var line = StyledLine(String(repeating: " ", count: labelWidth + 1) + shapes.corner, .dim)
    var next = 0
    for position in 0..<plotWidth {
      while next < columns.count, place(next) < position { next += 1 }
      let isGap = next < columns.count && place(next) == position && columns[next].hasGap
      line += StyledLine(isGap ? shapes.gap : shapes.floor, isGap ? Style(color: .yellow, bold: true) : .dim)
    }
    return line
  }

  /// The days of the first and the latest result, under their columns where they fit.
  private var dates: [StyledLine] {
    guard let first = history.points.first?.taken.localDay, let latest = history.points.last?.taken.localDay else { return [] }
    let indent = String(repeating: " ", count: labelWidth + 2)
    let begin = first.text(language)
    if first == latest { return [StyledLine(indent + begin, .dim)] }
    let end = latest.text(language)
    let lastPlace = min(plotWidth, max(place(columns.count - 1) + 1, begin.count + end.count + 1))
    if lastPlace < begin.count + end.count + 1 { return [StyledLine(indent + begin, .dim), StyledLine(indent + end, .dim)] }
    return [StyledLine(indent + begin + end.leftPadded(to: lastPlace - begin.count), .dim)]
  }

  /// The bands' shades and names, where they do not fit beside the picture.
  private var names: [StyledLine] {
    let figures = HistoryFigures(scale: history.scale, language: language)
    return axis.stretches.reversed().flatMap { stretch -> [StyledLine] in
      guard let band = stretch.band else { return [] }
      let shade = shapes.shade(rank: stretch.rank, of: axis.stretches.count)
      let text = "\(figures.score(stretch.from)): \(band.label(language))".wrapped(to: width - 4)
      return text.enumerated().map { StyledLine($0 == 0 ? shade + shade + " " : "   ", .dim) + StyledLine($1, .dim) }
    }
  }
}
