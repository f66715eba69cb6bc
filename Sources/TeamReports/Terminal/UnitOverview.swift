import JSON
import Releases
import Rendering
import Wording

/// Several units on one scale, a line each, in the order of the tree and never by their figures.
struct UnitOverview {
  let units: [UnitTrend]
  let scale: TrendScale
  let report: TrendReport
  let language: InterfaceLanguage
  let appearance: Appearance
  /// Columns, at least 38.
  let width: Int

  private static let longestSparkline = 16

  func lines() -> [StyledLine] {
    let trends = units.compactMap { unit in unit.scale(scale.id).map { (unit: unit.unit, trend: $0) } }
    return appearance.styles ? drawn(trends) : trends.flatMap(said)
  }

  /// What the marks mean; `nil` where nothing is drawn.
  static func legend(_ appearance: Appearance, _ language: InterfaceLanguage) -> String? {
    guard appearance.styles else { return nil }
    let shapes = TrendShapes(appearance)
    let marks = [(shapes.higher, TrendWording.higherMark), (shapes.lower, TrendWording.lowerMark), (shapes.chance, TrendWording.chanceMark)]
    return marks.map { "\($0) \($1(language))" }.joined(separator: "; ") + "."
  }

  /// Which means the small columns stand for; `nil` where nothing is drawn.
  func columns() -> String? {
    guard appearance.styles else { return nil }
    let axis = axis
    let (low, high) = (DecimalFormat.short(axis.low, digits: 2, language: language), DecimalFormat.short(axis.high, digits: 2, language: language))
    return TrendWording.columns("\(low)–\(high)")(language)
  }

  private var sparkWidth: Int { min(Self.longestSparkline, report.series.rounds.count) }

  private var axis: TrendAxis {
    let points = units.compactMap { $0.scale(scale.id) }.flatMap { $0.points.suffix(sparkWidth) }
    return TrendAxis(points, range: scale.range, rows: 8)
  }

  private func drawn(_ trends: [(unit: SeriesUnit, trend: ScaleTrend)]) -> [StyledLine] {
    let shapes = TrendShapes(appearance)
    let base = trends.map(\.unit.depth).min() ?? 0
    let names = trends.map { String(repeating: "  ", count: $0.unit.depth - base) + $0.unit.name }
    let figures = trends.map { self.figures($0.trend, shapes) }
    var figureWidths = [0, 0, 0]
    for row in figures {
      for column in row.indices { figureWidths[column] = max(figureWidths[column], row[column].text.displayWidth) }
    }
    let (sparkWidth, axis) = (sparkWidth, axis)
    let beside = sparkWidth + figureWidths.reduce(0, +) + 7
    let nameWidth = max(8, min(names.map(\.displayWidth).max() ?? 0, width - beside))
    return trends.indices.map { index in
      let spark = TrendSparkline(trend: trends[index].trend, axis: axis, shapes: shapes).text(last: sparkWidth)
      var line = StyledLine(names[index].truncated(to: nameWidth, ellipsis: shapes.ellipsis).padded(to: nameWidth) + "  ")
      line += StyledLine(spark.padded(to: sparkWidth), Style(color: .cyan))
      for (column, cell) in figures[index].enumerated() {
        line += StyledLine(String(repeating: " ", count: column == 2 ? 1 : 2) + cell.text.leftPadded(to: figureWidths[column]), cell.style)
      }
      return line.clipped(to: width)
    }
  }

  /// The newest mean, the difference to the round before, and its mark.
  private func figures(_ trend: ScaleTrend, _ shapes: TrendShapes) -> [(text: String, style: Style)] {
    let writer = TrendFigures(language: language)
    let silent = (text: "", style: Style.plain)
    switch trend.latest {
    case .absent: return [(TrendWording.absent(language), .dim), silent, silent]
    case .withheld: return [(TrendWording.withheld(language), Style(color: .yellow)), silent, silent]
    case .published(let figures):
      let mean = (text: writer.published(figures.mean), style: Style.bold)
      guard let change = trend.sinceLast.value else { return [mean, silent, silent] }
      return [mean, (writer.difference(change.difference), .plain), mark(change.finding, shapes)]
    }
  }

  private func mark(_ finding: DifferenceFinding, _ shapes: TrendShapes) -> (text: String, style: Style) {
    switch finding {
    case .higher: (shapes.higher, .bold)
    case .lower: (shapes.lower, .bold)
    case .perhapsHigher, .perhapsLower, .withinRounding: (shapes.chance, .dim)
    case .untestedHigher, .untestedLower: ("", .plain)
    }
  }

  private func said(_ unit: SeriesUnit, _ trend: ScaleTrend) -> [StyledLine] {
    let round = report.newest.name
    var words: String
    switch trend.latest {
    case .absent: words = TrendWording.notIn(round)(language)
    case .withheld: words = TrendWording.withheldIn(round)(language)
    case .published(let figures):
      words = LatestSentence(figures, scale: trend.scale, round: round, language: language).text
      if trend.sinceLast.value != nil, let statement = TrendStatements(trend, in: report, figures: false, language: language).statement(.sinceLast) {
        words += " " + statement.text
      }
    }
    return "\(report.name(of: unit)). \(words)".wrapped(to: width).map { StyledLine($0) }
  }
}
