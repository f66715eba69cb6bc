import Dates
import Instruments
public import Rendering
public import Wording

/// The history as lines for a terminal: per scale the course in a picture, the last results in a table, and what has changed.
///
/// ```swift
/// HistoryReport(histories: histories, language: .ru, appearance: appearance, columns: 80).lines()
/// ```
///
/// Versions of an instrument stand under headings of their own and are never joined.
public struct HistoryReport {
  let histories: [InstrumentHistory]
  let language: InterfaceLanguage
  let appearance: Appearance
  let columns: Int

  /// - Parameter columns: of the terminal, 40 at least; text takes at most 92 of them, a picture all.
  public init(histories: [InstrumentHistory], language: InterfaceLanguage, appearance: Appearance, columns: Int) {
    self.histories = histories
    self.language = language
    self.appearance = appearance
    self.columns = max(40, columns)
  }

  private var width: Int { min(columns - 2, 92) }

  /// The whole report, without line feeds.
  public func lines() -> [StyledLine] {
    var lines: [StyledLine] = [""]
    if histories.isEmpty {
      lines += text(HistoryWording.noResults(language))
    } else {
      lines += histories.indices.flatMap(instrument) + closing
    }
    return lines.map { $0.text.isEmpty ? $0 : " " + $0 }
  }

  private func instrument(_ index: Int) -> [StyledLine] {
    let history = histories[index]
    let title = history.instrument.title(language)
    var lines = text(HistoryWording.title(title)(language), Style(color: .cyan, bold: true))
    if histories.standsApart(index) {
      lines += text(HistoryWording.version(history.instrument.version, isCurrent: history.isCurrentVersion)(language), .bold)
      lines += text(HistoryWording.notJoined(language), .dim)
    }
    return lines + [""] + history.scales.flatMap(scale)
  }

  private func scale(_ history: ScaleHistory) -> [StyledLine] {
    var lines = text(history.scale.title(language), .bold)
    guard let latest = history.points.last else { return lines + text(HistoryWording.noResults(language)) + [""] }
    if history.points.contains(where: { $0.score != nil }) {
      let figures = HistoryFigures(scale: history.scale, language: language)
      lines += sparkline(history)
      lines += text(HistoryWording.latest(latest.taken.localDay.text(language), figures.summary(latest))(language))
      lines.append("")
      let chart = HistoryChart(history: history, language: language, shapes: ChartShapes(appearance), width: columns - 2)
      lines += chart.lines() + text(chart.legend(), .dim)
    } else {
      lines += text(HistoryWording.noScores(language), Style(color: .yellow))
    }
    lines.append("")
    lines += HistoryTable(history: history, language: language, width: width).lines() + [""]
    if let missing = history.missingChange(language) { lines += text(missing) }
    lines += history.changeStatements(language).flatMap { text($0.words) }
    return lines + [""]
  }

  private func sparkline(_ history: ScaleHistory) -> [StyledLine] {
    let shown = history.points.suffix(width)
    let line = StyledLine(Sparkline(scale: history.scale, isUnicode: appearance.unicode).text(shown), Style(color: .cyan))
    if shown.count == history.points.count { return [line] }
    return text(HistoryWording.sparkline(shown.count, of: history.points.count)(language), .dim) + [line]
  }

  private var closing: [StyledLine] {
    text(ReportWording.about(language), Style(color: .cyan, bold: true))
      + histories.notes(language).enumerated().flatMap { text($1, $0 == 0 ? .plain : .dim) } + [""]
      + text(ReportWording.turn(language), Style(color: .cyan, bold: true)) + text(ReportWording.whereToTurn(language)) + [""]
  }

  private func text(_ text: String, _ style: Style = .plain) -> [StyledLine] {
    text.wrapped(to: width).map { StyledLine($0, style) }
  }
}
