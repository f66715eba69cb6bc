public import Dates
import Instruments
import Rendering
public import Wording

/// The history as one HTML file that needs nothing beside itself: pictures, a table beside each with the same figures, and what has changed.
///
/// No script, no font, no image, nothing that is loaded from anywhere. It follows the reader's light or dark setting, prints without background ink, and says
/// to a screen reader in tables what it shows to an eye in pictures.
public struct HistoryPage {
  let histories: [InstrumentHistory]
  let language: InterfaceLanguage
  let generated: CivilDay

  /// Rows of a table that are printed; the screen shows all.
  private static let printedRows = 10

  public init(histories: [InstrumentHistory], language: InterfaceLanguage, generated: CivilDay) {
    self.histories = histories
    self.language = language
    self.generated = generated
  }

  /// The whole file.
  public func html() -> String {
    let body = Markup.element(
      "body",
      .element("header", .element("h1", .text(title)), quiet(HistoryWording.written(generated.text(language))(language))),
      .element("main", children: histories.isEmpty ? [paragraph(HistoryWording.noResults(language))] : histories.indices.map(instrument)),
      .element("footer", children: closing))
    return HTMLPage(title: title, language: language, styles: [.style(HTMLPage.styleSheet), .style(Self.styleSheet)], body: body).html()
  }

  /// The title of the check where the file holds a single one: it is the worker's own file.
  private var title: String {
    guard let first = histories.first?.instrument, histories.allSatisfy({ $0.instrument.id == first.id }) else {
      return HistoryWording.titleOfAll(language)
    }
    return HistoryWording.title(first.title(language))(language)
  }

  private func instrument(_ index: Int) -> Markup {
    let history = histories[index]
    let isAlone = histories.allSatisfy { $0.instrument.id == history.instrument.id }
    var parts: [Markup] = []
    if !isAlone { parts.append(.element("h2", localized(history.instrument.title))) }
    if histories.standsApart(index) {
      let version = HistoryWording.version(history.instrument.version, isCurrent: history.isCurrentVersion)(language)
      parts.append(isAlone ? .element("h2", .text(version)) : .element("p", .element("strong", .text(version))))
      parts.append(quiet(HistoryWording.notJoined(language)))
    }
    let scales = history.scales.indices.map { scale(history.scales[$0], id: "h\(index)-\($0)") }
    return .element("article", children: parts + scales)
  }

  private func scale(_ history: ScaleHistory, id: String) -> Markup {
    let heading = Markup.element("h3", ["id": id], localized(history.scale.title))
    guard !history.points.isEmpty else {
      return .element("section", ["aria-labelledby": id], heading, paragraph(HistoryWording.noResults(language)))
    }
    let figure =
      history.points.contains { $0.score != nil }
      ? Markup.element(
        "figure", HistoryPicture(history: history, language: language, id: id).markup(),
        .element("figcaption", ["class": "quiet"], .text(legend(history))))
      : paragraph(HistoryWording.noScores(language))
    return .element(
      "section", ["aria-labelledby": id], heading,
      .element("div", ["class": "pair"], .element("div", figure, changes(history)), table(history, id: id)))
  }

  private func legend(_ history: ScaleHistory) -> String {
    let hasIntervals = history.points.contains { $0.interval != nil }
    let hasGaps = history.points.contains { $0.score == nil }
    return [
      HistoryWording.lineLegend(language),
      hasIntervals ? HistoryWording.bandLegend(isProvisional: history.scale.reliability?.status == .provisional)(language) : nil,
      hasGaps ? HistoryWording.gapLegend(language) : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  private func table(_ history: ScaleHistory, id: String) -> Markup {
    let figures = HistoryFigures(scale: history.scale, language: language)
    let hasIntervals = history.points.contains { $0.interval != nil }
    var titles = [HistoryWording.date(language), HistoryWording.score(language)]
    if hasIntervals { titles.append(figures.intervalTitle) }
    titles += [figures.bandTitle, HistoryWording.answered(language)]
    // The latest comes first: it is what a reader looks for, and the region scrolls.
    let rows = history.points.reversed().enumerated().map { place, point in
      row(point, figures, hasIntervals: hasIntervals, kind: place < Self.printedRows ? "recent" : "older")
    }
    let heads = titles.map { Markup.element("th", ["scope": "col"], .text($0)) }
    let table = Markup.element(
      "table", .element("caption", .text(HistoryWording.tableCaption(history.scale.title(language))(language))),
      .element("thead", .element("tr", children: heads)), .element("tbody", children: rows))
    // A region that scrolls must be reachable by keyboard.
    let region = Markup.element(
      "div", ["class": "rows", "tabindex": "0", "role": "region", "aria-labelledby": id], table)
    let provisional =
      titles.contains { $0.hasSuffix(HistoryFigures.mark) } ? [quiet("\(HistoryFigures.mark) \(ReportWording.provisionalWord(language))")] : []
    let printed = Markup.element("p", ["class": "quiet print"], .text(HistoryWording.printed(Self.printedRows)(language)))
    return .element("div", children: [region] + provisional + (history.points.count > Self.printedRows ? [printed] : []))
  }

  private func row(_ point: HistoryPoint, _ figures: HistoryFigures, hasIntervals: Bool, kind: String) -> Markup {
    let day = point.taken.localDay
    var cells = [
      Markup.element("th", ["scope": "row"], .element("time", ["datetime": day.description], .text(day.text(language)))),
      Markup.element("td", ["class": "figure"], .text(point.score.map(figures.score) ?? ReportWording.noScore(language))),
    ]
    if hasIntervals { cells.append(.element("td", ["class": "figure"], .text(point.interval.map(figures.interval) ?? "—"))) }
    cells.append(.element("td", .text(point.band.map(figures.band) ?? "—")))
    cells.append(.element("td", ["class": "figure"], .text("\(point.answered)/\(point.items)")))
    return .element("tr", ["class": kind], children: cells)
  }

  private func changes(_ history: ScaleHistory) -> Markup {
    if let missing = history.missingChange(language) { return paragraph(missing) }
    let statements = history.changeStatements(language).flatMap { statement in
      [Markup.element("dt", .text(statement.label)), Markup.element("dd", .text(statement.verdict))]
    }
    return .element("dl", children: statements)
  }

  private var closing: [Markup] {
    let notes = histories.isEmpty ? [] : histories.notes(language)
    let about = notes.isEmpty ? [] : [Markup.element("h2", .text(ReportWording.about(language)))] + notes.map(paragraph)
    return [
      .element("h2", .text(ReportWording.turn(language))), .element("p", ["class": "turn"], .text(ReportWording.whereToTurn(language))),
    ] + about
  }

  private func paragraph(_ text: String) -> Markup { .element("p", .text(text)) }
  private func quiet(_ text: String) -> Markup { .element("p", ["class": "quiet"], .text(text)) }

  /// A text of the definition, marked with its language where it is not that of the page.
  private func localized(_ text: LocalizedText) -> Markup {
    .text(text(language), in: text.language(shownFor: language).rawValue, on: language)
  }
}
