public import Dates
import Rendering
public import Wording

/// The whole journal as a page to read or print: a single HTML file that loads nothing and runs nothing.
public struct JournalPage {
  private let journal: Journal
  private let scales: ScaleTitles
  private let language: InterfaceLanguage
  private let today: CivilDay

  public init(journal: Journal, scales: ScaleTitles, language: InterfaceLanguage, today: CivilDay) {
    self.journal = journal
    self.scales = scales
    self.language = language
    self.today = today
  }

  /// The whole file.
  public func html() -> String {
    let title = JournalPageWording.title(language)
    let cycles = journal.cycles.isEmpty ? [quiet(JournalPageWording.empty(language))] : journal.cycles.map(cycle)
    let hasComparisons = journal.cycles.contains { $0.reviews.contains { !$0.comparisons.isEmpty } }
    let notes = [JournalPageWording.written(today), SupervisionWording.noPersonalData] + (hasComparisons ? [SupervisionWording.caution] : [])
    let body = Markup.element(
      "body", .element("header", .element("h1", .text(title))), .element("main", children: cycles),
      .element("footer", children: notes.map { quiet($0(language)) }))
    return HTMLPage(title: title, language: language, styles: [.style(Self.styleSheet)], body: body).html()
  }

  private func cycle(_ cycle: Cycle) -> Markup {
    let place = SupervisionWording.place(cycle, language)
    var parts = [
      Markup.element("h2", .text(JournalPageWording.heading(cycle.number, place)(language))),
      quiet("\(SupervisionWording.state(cycle.state(on: today))(language)) · \(JournalPageWording.begun(cycle.started)(language))"),
      .element("p", ["class": "goal"], .text(cycle.goal)),
    ]
    if !cycle.scales.isEmpty { parts.append(quiet(cycle.scales.map { scales.title($0, language) }.joined(separator: ", "))) }
    if !cycle.measures.isEmpty { parts.append(measures(cycle.measures)) }
    parts += cycle.reviews.map { review($0) }
    if let note = cycle.ending?.note { parts.append(.element("p", .text(note))) }
    return .element("article", children: parts)
  }

  private func measures(_ measures: [Measure]) -> Markup {
    let heads = JournalPageWording.measureColumns.map { Markup.element("th", ["scope": "col"], .text($0(language))) }
    let rows = measures.map { measure in
      Markup.element(
        "tr", .element("th", ["scope": "row"], .text(String(measure.number))),
        .element("td", .text(measure.content.text(language))),
        .element("td", .text(SupervisionWording.period(from: measure.begin, to: measure.end)(language))),
        .element("td", .text(SupervisionWording.state(measure.state(on: today))(language))), .element("td", .text(measure.agreed ?? "—")))
    }
    return .element("table", .element("thead", .element("tr", children: heads)), .element("tbody", children: rows))
  }

  private func review(_ review: Review) -> Markup {
    let items = review.comparisons.map { comparison in
      let title = scales.title(ScaleName(instrument: comparison.instrument, scale: comparison.scale), language)
      let sentence = ComparisonWording.sentence(comparison.outcome, scale: title, language)
      return Markup.element("li", .text(JournalPageWording.ofMeasure(comparison.measure, sentence)(language)))
    }
    var parts = [Markup.element("h3", .text(JournalPageWording.review(review.day)(language)))]
    if !items.isEmpty { parts.append(.element("ul", children: items)) }
    if let note = review.note { parts.append(.element("p", .text(note))) }
    return .element("section", children: parts)
  }

  private func quiet(_ text: String) -> Markup { .element("p", ["class": "quiet"], .text(text)) }

  private static let styleSheet: StaticString = """
    :root { --ink: #1c2326; --quiet: #59646a; --line: #b9c2c6; --paper: #ffffff; --lead: #0b5a63; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6ebed; --quiet: #a5b0b5; --line: #4a555a; --paper: #161b1d; --lead: #7cc6cf; }
    }
    body { margin: 0 auto; padding: 1.2rem; max-width: 56rem; color: var(--ink); background: var(--paper);
      font: 15px/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 1.5rem; margin: 0 0 .8rem; }
    h2 { font-size: 1.15rem; margin: 0; color: var(--lead); }
    h3 { font-size: 1rem; margin: .6rem 0 .2rem; }
    p { margin: .2rem 0; }
    .quiet { color: var(--quiet); font-size: .9em; }
    .goal { font-size: 1.05em; }
    article { border-top: 1px solid var(--line); padding: .8rem 0; }
    table { width: 100%; border-collapse: collapse; margin: .5rem 0; table-layout: fixed; }
    th:nth-child(1) { width: 6%; } th:nth-child(2) { width: 40%; } th:nth-child(3) { width: 19%; } th:nth-child(4) { width: 15%; }
    th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem .3rem 0; text-align: left; vertical-align: top; font-weight: normal; }
    thead th { color: var(--quiet); font-size: .9em; }
    ul { margin: .2rem 0; padding-left: 1.2rem; }
    footer { border-top: 1px solid var(--line); padding-top: .5rem; }
    @media (max-width: 34rem) { table, thead, tbody, tr, th:nth-child(n), td { display: block; width: auto; border: 0; padding: 0; } thead { display: none; } tr { margin: .5rem 0; } }
    @page { size: A4 portrait; margin: 15mm; }
    @media print { :root { --ink: #000; --quiet: #3d3d3d; --line: #8a8a8a; --paper: #fff; --lead: #000; } body { padding: 0; font-size: 10.5pt; }
      tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
    """
}
