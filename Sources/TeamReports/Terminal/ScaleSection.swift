import JSON
import Releases
import Rendering
import Wording

/// One unit on one scale, in full: what the newest round says, the picture, the shares, the rounds, and what can be said about them.
struct ScaleSection {
  let trend: ScaleTrend
  let report: TrendReport
  let language: InterfaceLanguage
  let appearance: Appearance
  /// Columns for text.
  let width: Int
  /// Columns for pictures.
  let pictureWidth: Int

  /// Pictures are for terminals; a pipe and a simple terminal get words and figures.
  private var draws: Bool { appearance.styles }

  func lines() -> [StyledLine] {
    var lines = text(trend.scale.title(language), .bold) + latest
    if !trend.isPublished { return lines + (trend.points.count > 1 ? text(TrendWording.nothing(language)) : []) + [""] }
    let shapes = TrendShapes(appearance)
    let rounds = report.series.rounds.map(\.name)
    if draws, trend.points.count > 1 {
      let chart = TrendChart(trend: trend, rounds: rounds, language: language, shapes: shapes, width: pictureWidth)
      lines += [""] + chart.lines() + chart.legend().flatMap { text($0, .dim) }
    }
    let shares = BandShares(trend: trend, language: language, shapes: shapes, draws: draws, width: width).lines()
    if !shares.isEmpty { lines += [""] + text(TrendWording.shares(language), .dim) + shares }
    if trend.points.count > 1 {
      let table = RoundTable(trend: trend, rounds: rounds, language: language, width: width)
      lines += [""] + table.lines()
      if table.isShortened { lines += text(TrendWording.lastRounds(RoundTable.longest, of: trend.points.count)(language), .dim) }
    }
    lines.append("")
    for statement in TrendStatements(trend, in: report, language: language).all {
      lines += text(statement.text)
      lines += statement.figures.flatMap { text($0, .dim, indent: 2) }
    }
    return lines + [""]
  }

  private var latest: [StyledLine] {
    let round = report.newest.name
    switch trend.latest {
    case .absent: return text(TrendWording.notIn(round)(language))
    case .withheld: return text(TrendWording.withheldIn(round)(language), Style(color: .yellow))
    case .published(let figures): return text(LatestSentence(figures, scale: trend.scale, round: round, language: language).text)
    }
  }

  private func text(_ text: String, _ style: Style = .plain, indent: Int = 0) -> [StyledLine] {
    text.wrapped(to: width - indent).map { StyledLine(String(repeating: " ", count: indent) + $0, style) }
  }
}

/// What the newest round says, in one sentence.
struct LatestSentence {
  let text: String

  init(_ figures: CellFigures, scale: TrendScale, round: String, language: InterfaceLanguage) {
    let writer = TrendFigures(language: language)
    let range = "\(writer.published(scale.declared.range.lowerBound))–\(writer.published(scale.declared.range.upperBound))"
    let mean = writer.published(figures.mean)
    let sentence =
      figures.interval.map {
        TrendWording.latest(mean, interval: writer.interval($0), range: range, people: figures.n, round: round)
      } ?? TrendWording.latest(mean, range: range, people: figures.n, round: round)
    text = sentence(language)
  }
}
