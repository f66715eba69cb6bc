import Releases
import Rendering
import Wording

/// What changed by more than chance explains, in words and at the top; in the order of the tree, whatever the size of the changes.
struct StandingOut {
  let setting: PageSetting

  /// More comparisons than that, and some stand out by chance alone.
  private static let fewComparisons = 12

  private var language: InterfaceLanguage { setting.language }

  func markup() -> Markup {
    let units = setting.report.units.enumerated().map { place, unit in
      (id: HeatMap.anchor(place), name: setting.report.name(of: unit.unit), statements: statements(unit))
    }
    let entries = units.filter { !$0.statements.isEmpty }.flatMap { unit in
      [Markup.element("dt", .element("a", ["href": "#\(unit.id)"], .text(unit.name)))] + unit.statements.map { .element("dd", .text($0)) }
    }
    var parts = [Markup.element("h2", ["id": "brief"], .text(PageWording.brief(language)))]
    parts.append(entries.isEmpty ? setting.paragraph(nothing(language)) : .element("dl", children: entries))
    if !entries.isEmpty, comparisons > Self.fewComparisons { parts.append(setting.quiet(PageWording.manyComparisons(language))) }
    return .element("section", ["class": "brief", "aria-labelledby": "brief"], children: parts)
  }

  /// Why there is nothing to say.
  private var nothing: Phrase {
    setting.report.series.rounds.count == 1 ? GapSentences.sentence(.firstRound) : PageWording.nothingStandsOut
  }

  private var trends: [ScaleTrend] { setting.report.units.flatMap(setting.trends) }

  private var comparisons: Int {
    trends.reduce(0) { $0 + ($1.sinceLast.value == nil ? 0 : 1) + ($1.sinceLastYear.value == nil ? 0 : 1) + ($1.course.test == nil ? 0 : 1) }
  }

  private func statements(_ unit: UnitTrend) -> [String] {
    setting.trends(of: unit).flatMap { trend in
      TrendStatements(trend, in: setting.report, figures: false, language: language).all.filter { isNotable($0.kind, trend) }.map(\.text)
    }
  }

  private func isNotable(_ kind: TrendStatement.Kind, _ trend: ScaleTrend) -> Bool {
    switch kind {
    case .sinceLast: trend.sinceLast.value?.finding.isBeyondChance ?? false
    case .sinceLastYear: trend.sinceLastYear.value?.finding.isBeyondChance ?? false
    case .course: trend.course.test.map { $0.finding != .none } ?? false
    case .besideAbove, .norm: false
    }
  }
}
