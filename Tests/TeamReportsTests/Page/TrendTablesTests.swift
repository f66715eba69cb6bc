import Releases
import Statistics
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite struct TrendTablesTests {
  private func rows(_ page: SamplePage, _ id: String) throws -> [[String]] {
    let section = try #require(page.scales.first { $0.attributes["aria-labelledby"] == id })
    return try #require(section.all("table", class: "changes").first).bodyRows
  }

  @Test func `the figures of change are those of the model`() throws {
    let sample = SampleTrends { round, unit, _ in .of(unit == "o" ? 120 : 40, 15 + 1.5 * Double(round)) }
    let report = try sample.report()
    let trend = try #require(report.unit("e")?.scales[0])
    let (last, year) = (try #require(trend.sinceLast.value), try #require(trend.sinceLastYear.value))
    let figures = TrendFigures(language: .en)
    let rows = try rows(try SamplePage(sample), "unit-1-0")
    for (row, change) in [(rows[0], last), (rows[1], year)] {
      let (test, effect) = (try #require(change.test), try #require(change.effect))
      let limits = effect.interval(level: 0.95)
      #expect(row[1] == figures.difference(change.difference))
      #expect(row[2] == "\(figures.computed(test.interval.lower, on: trend.scale))\u{A0}… \(figures.computed(test.interval.upper, on: trend.scale))")
      #expect(row[3] == figures.plain(effect.value))
      #expect(row[4] == "\(figures.plain(limits.lower))\u{A0}… \(figures.plain(limits.upper))")
      #expect(row[5] == figures.probabilityAlone(test.p) && row[6] == figures.probabilityAlone(test.adjustedP))
    }
    #expect(rows[2].dropFirst() == ["Mann–Kendall: S = 28, τ = 1.00, exact", "<\u{A0}0.001", "<\u{A0}0.001"])
    #expect(rows[3][0] == "Beside the organisation as a whole" && rows[3][3] == "—")
    // The norms, marked as what they are.
    #expect(rows.count == 4 + trend.norms.count && rows.dropFirst(4).allSatisfy { $0[0].hasSuffix("(provisional)") })
    #expect(rows.dropFirst(4).map { $0[3] } == trend.norms.compactMap(\.standardized).map(figures.plain))
  }

  @Test func `what cannot be compared says why, in every language`() throws {
    let sample = SampleTrends(rounds: ["2026-Q3", "2026-Q4"]) { round, _, _ in round == 0 ? .withheld : .of(30, 20) }
    for language in InterfaceLanguage.allCases {
      let rows = try rows(try SamplePage(sample, units: ["o"], language), "unit-0-0")
      #expect(rows[0][1] == GapSentences.sentence(.earlierWithheld)(language))
      #expect(rows[1][1] == GapSentences.sentence(.noRoundLastYear)(language))
      #expect(rows[2][1] == ChangeSentences.tooFewRounds(have: 1, needed: SeriesCourse.roundsNeeded(scales: 3))(language))
    }
  }

  @Test func `paper leaves out old rounds and says so, the screen shows them up to a limit`() throws {
    let page = try SamplePage(SamplePage.shapes[1], units: ["o"])
    let table = try #require(page.root.all("table", class: "course").first)
    #expect(table.all("tr", class: "recent").count == 12 && table.all("tr", class: "older").count == 28)
    #expect(page.root.text.contains(PageWording.printed(12).en) && page.root.text.contains(TrendWording.lastRounds(40, of: 60).en))
    #expect(table.bodyRows.first?[0] == "round-59" && table.bodyRows.last?[0] == "round-20")
  }
}
