import Instruments
import Releases
public import Rendering
public import Wording

/// Trends as lines for a terminal: one unit in full, the units below it in an overview, and what a reader should know.
///
/// ```swift
/// TrendLines(report: report, unit: "a7f3", overview: ["b1", "b2"], scale: nil, language: .ru, appearance: appearance, columns: 80).lines()
/// ```
public struct TrendLines {
  let report: TrendReport
  let unit: String
  let overview: [String]
  let scale: String?
  let language: InterfaceLanguage
  let appearance: Appearance
  let columns: Int
  /// How many units there are below in all, where the overview has only some.
  let unitsBelow: Int?

  /// - Parameters:
  ///   - report: with the unit and those of the overview.
  ///   - unit: shown in full.
  ///   - overview: shown with a line each, in the order of the tree.
  ///   - unitsBelow: where the overview leaves units out, how many there are in all.
  ///   - scale: the only one to show; `nil` for all.
  ///   - columns: of the terminal, 40 at least; text takes at most 92 of them, a picture all.
  public init(
    report: TrendReport, unit: String, overview: [String], unitsBelow: Int? = nil, scale: String?, language: InterfaceLanguage,
    appearance: Appearance, columns: Int
  ) {
    self.report = report
    self.unit = unit
    self.overview = overview
    self.unitsBelow = unitsBelow
    self.scale = scale
    self.language = language
    self.appearance = appearance
    self.columns = max(40, columns)
  }

  private var width: Int { min(columns - 2, 92) }

  /// The whole report, without line feeds.
  public func lines() -> [StyledLine] {
    var lines: [StyledLine] = [""] + heading
    if let trend = report.unit(unit) {
      lines += text(trend.unit.path.isEmpty ? trend.unit.name : report.name(of: trend.unit), Style(color: .cyan, bold: true))
      for scale in trend.scales where isShown(scale.scale) {
        lines +=
          ScaleSection(
            trend: scale, report: report, language: language, appearance: appearance, width: width, pictureWidth: columns - 2
          ).lines()
      }
    }
    lines += below + notes
    return lines.map { $0.text.isEmpty ? $0 : (" " + $0).withoutTrailingSpaces }
  }

  private func isShown(_ scale: TrendScale) -> Bool { self.scale == nil || self.scale == scale.id }

  private var heading: [StyledLine] {
    let rounds = report.series.rounds
    var lines = text(TrendWording.title(report.title(language), report.series.organisation)(language), Style(color: .cyan, bold: true))
    lines += text(TrendWording.rounds(rounds.count, first: rounds[0].name, last: report.newest.name)(language))
    for notice in report.series.notices { lines += text(notice.message(language), .dim) }
    return lines + [""]
  }

  private var below: [StyledLine] {
    let units = overview.compactMap(report.unit)
    if units.isEmpty { return [] }
    var lines = text(TrendWording.below(language), Style(color: .cyan, bold: true))
    if let unitsBelow { lines += text(TrendWording.firstLevelOnly(unitsBelow)(language), .dim) }
    for scale in report.scales where isShown(scale) {
      let table = UnitOverview(units: units, scale: scale, report: report, language: language, appearance: appearance, width: width)
      lines += text(scale.title(language), .bold) + table.lines() + (table.columns().map { text($0, .dim) } ?? []) + [""]
    }
    return lines + (UnitOverview.legend(appearance, language).map { text($0, .dim) + [""] } ?? [])
  }

  private var notes: [StyledLine] {
    let trends = ([unit] + overview).compactMap(report.unit).flatMap(\.scales).filter { isShown($0.scale) }
    let notes = TrendNotes(report: report, trends: trends).sentences(language)
    return text(NoteSentences.heading(language), Style(color: .cyan, bold: true))
      + notes.enumerated().flatMap { text($1, $0 == 0 ? .plain : .dim) } + [""]
  }

  private func text(_ text: String, _ style: Style = .plain) -> [StyledLine] {
    text.wrapped(to: width).map { StyledLine($0, style) }
  }
}

extension StyledLine {
  /// The line without the spaces at its end, which nobody sees and a copied text would keep.
  fileprivate var withoutTrailingSpaces: StyledLine {
    var spans = spans
    while let last = spans.last {
      let text = String(last.text.reversed().drop { $0 == " " }.reversed())
      if !text.isEmpty {
        spans[spans.count - 1].text = text
        break
      }
      spans.removeLast()
    }
    return StyledLine(spans: spans)
  }
}
