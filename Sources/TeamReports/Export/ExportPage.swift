import Dates
import JSON
import Releases
import Rendering
import Wording

/// The table as one HTML file that needs nothing beside itself: for each scale and round a table of all units, the newest round first.
///
/// No script, no font, no image. It follows the reader's light or dark setting, prints on A4 with the head of a table on every page, and stays readable
/// on a phone, where a table moves sideways under the names of its units. A unit that a round does not have is not in the round's table.
public struct ExportPage: Sendable {
  private let table: ExportTable
  private var language: InterfaceLanguage { table.language }

  public init(_ table: ExportTable) { self.table = table }

  /// The file.
  public func html() -> String {
    let body = Markup.element(
      "body", .element("header", .element("h1", .text(table.title)), .element("p", .text(ExportWording.groups(language)))),
      .element("main", children: zip(table.series, table.labels).map(questionnaire)), .element("footer", children: notes))
    return HTMLPage(title: table.title, language: language, styles: [.style(Self.styleSheet)], body: body).html()
  }

  private func questionnaire(_ series: ReleaseSeries, _ labels: ExportLabels) -> Markup {
    let scales = table.scales.filter { $0.instrument == series.instrument }
    let heading = Markup.element("h2", Self.markup(labels.title))
    return .element("article", children: [heading] + scales.map { scale($0, series) })
  }

  private func scale(_ scale: ExportScale, _ series: ReleaseSeries) -> Markup {
    let figures = ExportFigures(language: language, decimals: scale.decimals)
    let range = scale.scale.range
    let about = ExportWording.range(
      figures.short(range.lowerBound), figures.short(range.upperBound), isHigherWorse: scale.scale.worse == .higher)
    let heading = Markup.element("h3", Self.markup(scale.labels.title(ofScale: scale.scale.id)))
    let rounds = series.rounds.reversed().compactMap { round -> Markup? in
      // Stable within a unit, where everybody stands before the slices.
      let rows = scale.rows.filter { $0.round.index == round.index && $0.cell != .absent }.sorted { $0.place.number < $1.place.number }
      return rows.first.map { ExportRoundTable(scale: scale, figures: figures, round: round, scaleOfRound: $0.scale, rows: rows).markup }
    }
    return .element("section", children: [heading, .element("p", ["class": "quiet"], .text(about(language)))] + rounds)
  }

  private var notes: [Markup] {
    [.element("h2", .text(ExportWording.about(language)))] + ExportNotes(table: table).sentences.map { .element("p", .text($0)) }
  }

  /// A word of the questionnaire, marked with its language where it is not that of the page.
  static func markup(_ label: ExportLabel) -> Markup {
    label.foreignLanguage.map { .element("span", ["lang": $0], .text(label.text)) } ?? .text(label.text)
  }
}
