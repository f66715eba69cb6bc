import Instruments
import Releases
import Rendering
public import Wording

/// Trends as one HTML file that needs nothing beside itself: words first, then pictures, and beside each picture a table with the same figures.
///
/// ```swift
/// TrendPage(report: report, markers: markers, language: .kk).html()
/// ```
///
/// No script, no font, no image, nothing that is loaded from anywhere. It is made from releases alone, so that the same releases give the same bytes; it
/// follows the reader's light or dark setting, and prints on A4.
public struct TrendPage: Sendable {
  let setting: PageSetting
  private let unitsBelow: Int?

  /// - Parameters:
  ///   - report: with the units to show; they stand in the order of the tree and are never ranked.
  ///   - scale: the only one to show; `nil` for all.
  ///   - unitsBelow: where only the units directly below are shown, how many there are in all.
  ///   - markers: measures of supervision, to be marked on the time axis; in any order.
  public init(
    report: TrendReport, scale: String? = nil, unitsBelow: Int? = nil, markers: [TrendMarker] = [], language: InterfaceLanguage
  ) {
    setting = PageSetting(report: report, scale: scale, markers: markers, language: language)
    self.unitsBelow = unitsBelow
  }

  private var report: TrendReport { setting.report }
  private var language: InterfaceLanguage { setting.language }

  /// The whole file.
  public func html() -> String {
    let title = TrendWording.title(report.title(language), report.series.organisation)(language)
    let units = report.units.enumerated().map { UnitArticle(unit: $1, setting: setting, id: HeatMap.anchor($0)).markup() }
    let body = Markup.element(
      "body", .element("header", children: [.element("h1", .text(title))] + heading),
      .element("main", children: [StandingOut(setting: setting).markup(), HeatMap(setting: setting).markup()] + units),
      .element("footer", children: notes))
    return HTMLPage(title: title, language: language, styles: [.style(HTMLPage.styleSheet), .style(Self.styleSheet)], body: body).html()
  }

  private var heading: [Markup] {
    let rounds = report.series.rounds
    let facts = [
      TrendWording.rounds(rounds.count, first: rounds[0].name, last: report.newest.name),
      PageWording.minimumGroup(rounds.map(\.release.policy.minimumGroup).min() ?? ReleasePolicy.smallestMinimumGroup),
    ]
    var parts = [setting.paragraph(facts.map { $0(language) }.joined(separator: " "))]
    parts.append(setting.quiet(PageWording.signed("\(report.series.signer)")(language)))
    parts += report.series.notices.map { setting.quiet($0.message(language)) }
    if let unitsBelow { parts.append(setting.quiet(TrendWording.firstLevelOnly(unitsBelow)(language))) }
    return parts
  }

  private var notes: [Markup] {
    let trends = report.units.flatMap(setting.trends)
    let standing = HeatMap(setting: setting).reason
    let sentences = TrendNotes(report: report, trends: trends).sentences(language).filter { $0 != standing }
    let more = (trends.contains(where: \.isPublished) ? [PageWording.tests] : []) + [PageWording.selfContained]
    return [.element("h2", .text(NoteSentences.heading(language)))] + (sentences + more.map { $0(language) }).map(setting.paragraph)
  }
}
