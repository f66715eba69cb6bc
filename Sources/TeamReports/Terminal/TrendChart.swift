import JSON
import Releases
import Rendering
import Wording

/// A unit's means on a scale over the rounds, drawn with characters: each with its interval, joined by dots where they may be compared.
///
/// ```
/// 32 ┤          │
///    │ ┄┄┄┄┄┄┄┄┄│┄ 27 High
/// 24 ┤│   ···●··●
///    │●···   │
///    └─────×───────
///    2026-Q1    2026-Q4
/// ```
///
/// A gap is a gap: nothing is drawn across a round without figures, nor across a break.
struct TrendChart {
  let trend: ScaleTrend
  let rounds: [String]
  let language: InterfaceLanguage
  let shapes: TrendShapes
  /// Columns, at least 24.
  let width: Int

  private static let widestStep = 8
  private static let rowsWanted = 10

  private let axis: TrendAxis
  private let points: ArraySlice<TrendPoint>
  /// Columns from one round to the next.
  private let step: Int
  private let labelWidth: Int
  /// 0 where bands are not named beside the picture.
  private let nameWidth: Int
  private let plotWidth: Int

  /// - Parameter rounds: the names of all rounds.
  init(trend: ScaleTrend, rounds: [String], language: InterfaceLanguage, shapes: TrendShapes, width: Int) {
    self.trend = trend
    self.rounds = rounds
    self.language = language
    self.shapes = shapes
    self.width = width
    let widestName = trend.scale.declared.bands.dropFirst().map { Self.name(of: $0, trend.scale, language).displayWidth }.max() ?? 0
    nameWidth = widestName * 3 <= width ? widestName : 0
    let beside = nameWidth > 0 ? nameWidth + 1 : 0
    // Six columns hold the widest label of an axis; where the axis needs fewer, the picture has them.
    points = trend.points.suffix(max(2, width - 6 - 2 - beside))
    axis = TrendAxis(points, range: trend.scale.range, rows: Self.rowsWanted)
    let axis = axis
    labelWidth = (0..<axis.rows).map { Self.label(axis.value(ofRow: $0), language).displayWidth }.max() ?? 0
    let room = max(points.count, width - labelWidth - 2 - beside)
    step = max(1, min(Self.widestStep, room / points.count))
    plotWidth = min(room, max(points.count * step, 24))
  }

  func lines() -> [StyledLine] {
    let grid = grid()
    return (0..<axis.rows).reversed().map { line($0, grid[$0]) } + [floor, names]
  }

  /// What the shapes mean, and which part of the scale the axis shows.
  func legend() -> [String] {
    var entries = ["\(shapes.mean) \(TrendWording.meanMark(language))"]
    if points.contains(where: { $0.cell.figures?.interval != nil }) { entries.append("\(shapes.interval) \(TrendWording.intervalMark(language))") }
    if points.contains(where: { $0.cell == .withheld }) { entries.append("\(shapes.withheld) \(TrendWording.withheldMark(language))") }
    if points.contains(where: beginsSeries) { entries.append("\(shapes.newSeries) \(TrendWording.breakMark(language))") }
    let shown = "\(Self.label(axis.low, language))–\(Self.label(axis.high, language))"
    let range = "\(Self.label(trend.scale.range.lowerBound, language))–\(Self.label(trend.scale.range.upperBound, language))"
    return [entries.joined(separator: "; ") + "."] + (shown == range ? [] : [TrendWording.axis(shown, of: range)(language)])
  }

  private enum Mark {
    case nothing
    case boundary
    case link
    case interval
    case mean
  }

  private func place(_ point: TrendPoint) -> Int { (point.round - points.startIndex) * step + step / 2 }

  private func grid() -> [[Mark]] {
    var grid = [[Mark]](repeating: [Mark](repeating: .nothing, count: plotWidth), count: axis.rows)
    for band in trend.scale.declared.bands.dropFirst() where isShown(band) {
      grid[axis.row(of: band.from.double)] = [Mark](repeating: .boundary, count: plotWidth)
    }
    for (left, right) in zip(points, points.dropFirst()) where left.stretch == right.stretch {
      guard let from = left.cell.figures?.mean.double, let to = right.cell.figures?.mean.double else { continue }
      let (start, end) = (place(left), place(right))
      for column in start + 1..<max(start + 1, end) {
        grid[axis.row(of: from + (to - from) * Double(column - start) / Double(end - start))][column] = .link
      }
    }
    for point in points {
      guard let figures = point.cell.figures else { continue }
      if let interval = figures.interval {
        for row in axis.row(of: interval.lowerBound.double)...axis.row(of: interval.upperBound.double) { grid[row][place(point)] = .interval }
      }
      grid[axis.row(of: figures.mean.double)][place(point)] = .mean
    }
    return grid
  }

  private func isShown(_ band: ReleaseBand) -> Bool { (axis.low...axis.high).contains(band.from.double) }

  private func line(_ row: Int, _ marks: [Mark]) -> StyledLine {
    let isLabelled = row % 2 == 0
    let label = isLabelled ? Self.label(axis.value(ofRow: row), language) : ""
    var line = StyledLine(label.leftPadded(to: labelWidth) + " " + (isLabelled ? shapes.labelledAxis : shapes.axis), .dim)
    var start = 0
    while start < marks.count {
      let end = marks[start...].firstIndex { $0 != marks[start] } ?? marks.count
      line += span(marks[start], end - start)
      start = end
    }
    guard nameWidth > 0, let band = trend.scale.declared.bands.dropFirst().first(where: { isShown($0) && axis.row(of: $0.from.double) == row })
    else { return line }
    return line + StyledLine(" " + Self.name(of: band, trend.scale, language), .dim)
  }

  private func span(_ mark: Mark, _ count: Int) -> StyledLine {
    switch mark {
    case .nothing: StyledLine(String(repeating: " ", count: count))
    case .boundary: StyledLine(String(repeating: shapes.boundary, count: count), .dim)
    case .link: StyledLine(String(repeating: shapes.link, count: count), Style(color: .cyan))
    case .interval: StyledLine(String(repeating: shapes.interval, count: count), Style(color: .cyan))
    case .mean: StyledLine(String(repeating: shapes.mean, count: count), Style(color: .cyan, bold: true))
    }
  }

  /// Whether a new series begins with the point: what came before may not be compared with it.
  private func beginsSeries(_ point: TrendPoint) -> Bool {
    guard point.cell != .absent, let before = points[..<point.round].last(where: { $0.cell != .absent }) else { return false }
    return before.stretch != point.stretch
  }

  private var floor: StyledLine {
    var marks = [Character](repeating: shapes.floor, count: plotWidth)
    for point in points {
      if beginsSeries(point) { marks[place(point)] = shapes.newSeries }
      if point.cell == .withheld { marks[place(point)] = shapes.withheld }
    }
    var line = StyledLine(String(repeating: " ", count: labelWidth + 1) + shapes.corner, .dim)
    for mark in marks { line += StyledLine(String(mark), mark == shapes.floor ? .dim : Style(color: .yellow, bold: true)) }
    return line
  }

  /// The rounds' names under their places: the newest, the oldest, and between them as many as fit.
  private var names: StyledLine {
    let room = plotWidth + labelWidth + 2
    var taken = [Bool](repeating: false, count: room)
    var columns = [Character?](repeating: nil, count: room)
    let order = [points.endIndex - 1, points.startIndex] + points.indices.dropFirst().dropLast().reversed()
    for index in order {
      let name = rounds[points[index].round]
      let nameWidth = name.displayWidth
      let middle = labelWidth + 2 + place(points[index])
      let start = max(0, min(room - nameWidth, middle - nameWidth / 2))
      guard nameWidth == name.count, start + nameWidth <= room else { continue }
      let needed = max(0, start - 1)..<min(room, start + nameWidth + 1)
      if needed.contains(where: { taken[$0] }) { continue }
      for (offset, character) in name.enumerated() {
        columns[start + offset] = character
        taken[start + offset] = true
      }
    }
    let text = String(columns.map { $0 ?? " " })
    return StyledLine(String(text.reversed().drop { $0 == " " }.reversed()), .dim)
  }

  /// Where the band begins, and what it is called: `27 High`.
  private static func name(of band: ReleaseBand, _ scale: TrendScale, _ language: InterfaceLanguage) -> String {
    "\(label(band.from.double, language)) \(scale.label(ofBand: band.id, language))"
  }

  private static func label(_ value: Double, _ language: InterfaceLanguage) -> String { DecimalFormat.short(value, digits: 2, language: language) }
}
