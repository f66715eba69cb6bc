import Instruments
import JSON
import Releases
import Rendering
import Statistics
import Wording

/// The tables of one unit on one scale: what the pictures show, and what changed.
struct TrendTables {
  let trend: ScaleTrend
  let setting: PageSetting

  private var language: InterfaceLanguage { setting.language }
  private var figures: TrendFigures { setting.figures }
  private var title: String { trend.scale.title(language) }

  /// The rounds, the newest first, with what the line shows.
  func rounds(id: String) -> Markup {
    let heads = [TrendWording.round, TrendWording.people, TrendWording.mean, ExportWording.interval].map { $0(language) }
    return table(id, PageWording.roundsCaption(title), heads) { cell in
      [.figure(String(cell.n)), .figure(figures.published(cell.mean)), .figure(cell.interval.map(figures.interval) ?? "—")]
    }
  }

  /// The rounds, the newest first, with what the bars show.
  func shares(id: String) -> Markup {
    let bands = trend.scale.declared.bands
    let heads = [TrendWording.round(language)] + bands.map { trend.scale.label(ofBand: $0.id, language) }
    return table(id, PageWording.sharesCaption(title), heads) { cell in bands.map { .figure(cell.bands[$0.id].map(figures.share) ?? "—") } }
  }

  private func table(_ id: String, _ caption: Phrase, _ heads: [String], cells: (CellFigures) -> [PageTable.Cell]) -> Markup {
    let rows = trend.points.suffix(PageSetting.longest).reversed().enumerated().map { place, point in
      let contents: [PageTable.Cell] =
        switch point.cell {
        case .absent: [.remark(TrendWording.absent(language), columns: heads.count - 1)]
        case .withheld: [.remark(TrendWording.withheld(language), columns: heads.count - 1)]
        case .published(let figures): cells(figures)
        }
      return PageTable.Row(head: .text(setting.report.series.rounds[point.round].name), cells: contents, isOlder: place >= PageSetting.printed)
    }
    return PageTable(id: id, name: "course", caption: caption(language), heads: heads, rows: rows).markup(language)
  }

  /// What is compared, a row each; where nothing can be compared, why.
  func changes(id: String) -> Markup {
    let statements = TrendStatements(trend, in: setting.report, figures: false, language: language).all
    let rows = statements.map { PageTable.Row(head: .text($0.label), cells: cells($0.kind) ?? [.remark($0.words, columns: 6)]) }
    return PageTable(
      id: id, name: "changes", caption: PageWording.changesCaption(title)(language), heads: PageWording.changeColumns.map { $0(language) }, rows: rows
    ).markup(language)
  }

  /// `nil` where nothing was compared.
  private func cells(_ kind: TrendStatement.Kind) -> [PageTable.Cell]? {
    switch kind {
    case .sinceLast: trend.sinceLast.value.map(cells)
    case .sinceLastYear: trend.sinceLastYear.value.map(cells)
    case .besideAbove: trend.besideAbove.value.map { cells($0.difference, $0.test, effect: nil) }
    case .norm(let id): trend.norms.first { $0.norm.id == id }.map(cells)
    case .course: trend.course.test?.test.map(cells)
    }
  }

  private func cells(_ change: MeanChange) -> [PageTable.Cell] { cells(change.difference, change.test, effect: change.effect) }

  private func cells(_ difference: Double, _ test: DifferenceTest?, effect: HedgesG?) -> [PageTable.Cell] {
    let limits = test?.interval
    let effectLimits = effect?.interval(level: 1 - DifferenceTest.level)
    return [
      .figure(figures.difference(difference)),
      .figure(limits.map { interval(figures.computed($0.lower, on: trend.scale), figures.computed($0.upper, on: trend.scale)) } ?? "—"),
      .figure(effect.map { figures.plain($0.value) } ?? "—"),
      .figure(effectLimits.map { interval(figures.plain($0.lower), figures.plain($0.upper)) } ?? "—"),
      .figure(test.map { figures.probabilityAlone($0.p) } ?? "—"), .figure(test.map { figures.probabilityAlone($0.adjustedP) } ?? "—"),
    ]
  }

  private func cells(_ norm: NormDifference) -> [PageTable.Cell] {
    [
      .figure(figures.difference(norm.difference)), .figure("—"), .figure(norm.standardized.map(figures.plain) ?? "—"), .figure("—"), .figure("—"),
      .figure("—"),
    ]
  }

  private func cells(_ test: MannKendallTest) -> [PageTable.Cell] {
    let s = DecimalFormat.fixed(Double(test.s), digits: 0, language: language)
    return [
      .remark(PageWording.course(s: s, tau: figures.plain(test.tau), isExact: test.isExact)(language), columns: 4),
      .figure(figures.probabilityAlone(test.p)), .figure(trend.course.test.map { figures.probabilityAlone($0.adjustedP) } ?? "—"),
    ]
  }

  /// Limits that may be negative are kept apart by more than a dash.
  private func interval(_ low: String, _ high: String) -> String { "\(low)\u{A0}… \(high)" }
}
