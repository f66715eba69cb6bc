import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite struct StandingOutTests {
  private func brief(_ sample: SampleTrends, _ language: InterfaceLanguage = .en) throws -> ParsedElement {
    try #require(try SamplePage(sample, language).root.all("section", class: "brief").first)
  }

  @Test func `what changed beyond chance is named with its unit, in the order of the tree, and nothing else`() throws {
    let sample = SampleTrends { round, unit, scale in
      let isRising = scale == "exhaustion" && (unit == "w" || unit == "e")
      return .of(60, isRising ? 15 + 3 * Double(round) : 20)
    }
    for language in InterfaceLanguage.allCases {
      let report = try sample.report()
      let section = try brief(sample, language)
      #expect(section.all("dt").map(\.text) == ["East", "West"])
      let expected = ["e", "w"].flatMap { unit in
        report.unit(unit)?.scales.flatMap { trend in
          TrendStatements(trend, in: report, figures: false, language: language).all.filter { [.sinceLastYear, .course].contains($0.kind) }.map(
            \.text)
        }.prefix(2) ?? []
      }
      #expect(section.all("dd").map(\.text) == expected)
    }
  }

  @Test func `where nothing stands out that is said, and in a first round why`() throws {
    #expect(try brief(SampleTrends { _, _, _ in .of(60, 20) }).text.contains(PageWording.nothingStandsOut.en))
    #expect(try brief(SampleTrends(rounds: ["2026-Q4"]) { _, _, _ in .of(60, 20) }).text.contains(GapSentences.sentence(.firstRound).en))
    #expect(try brief(SampleTrends { _, _, _ in .withheld }).text.contains(PageWording.nothingStandsOut.en))
  }
}
