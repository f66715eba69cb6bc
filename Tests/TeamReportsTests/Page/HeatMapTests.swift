import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite struct HeatMapTests {
  private func rows(_ page: SamplePage) throws -> [ParsedElement] {
    try #require(page.root.all("table", class: "heat").first).all("tbody").flatMap { $0.all("tr") }
  }

  @Test func `units stand in the order of the tree, whatever their figures`() throws {
    for sign in [1.0, -1] {
      let means = Dictionary(uniqueKeysWithValues: ["o", "e", "e1", "e2", "w"].enumerated().map { ($1, 25 + 3 * sign * Double($0)) })
      let page = try SamplePage(SampleTrends { _, unit, _ in .of(30, means[unit] ?? 25) })
      #expect(try rows(page).map { $0.children[0].text } == ["Home care", "East", "Team 1", "Team 2", "West"])
      #expect(try rows(page).map { $0.children[0].attributes["class"] } == ["depth-0", "depth-1", "depth-2", "depth-2", "depth-1"])
      #expect(page.root.all("article").map { $0.all("h2").first?.text } == ["Home care", "East", "East / Team 1", "East / Team 2", "West"])
    }
  }

  @Test func `a shade is the place of the mean on its scale, and depends on no other cell`() throws {
    for mean in stride(from: 0.0, through: 54, by: 0.5) {
      let page = try SamplePage(
        SampleTrends(rounds: ["2026-Q4"], scaleIDs: ["exhaustion"]) { _, unit, _ in .of(30, unit == "e" ? mean : Double(unit.utf8.count) * 20) })
      let cell = try rows(page)[1].children[1]
      #expect(cell.attributes["class"] == "number shade-\(min(9, Int(mean / 54 * 10)))")
    }
  }

  @Test func `cells say what is withheld and what is not there, and figures as published`() throws {
    let sample = SampleTrends { round, unit, scale in
      if round == 7, scale == "depersonalization" { return .absent }
      return unit == "e1" ? .withheld : .of(30, 20.5)
    }
    for language in InterfaceLanguage.allCases {
      let rows = try rows(try SamplePage(sample, language))
      let withheld = try #require(rows.first { $0.children[0].text == "Team 1" })
      #expect(withheld.children[1].text == TrendWording.withheld(language) && withheld.children[1].attributes["class"] == "number withheld")
      // A scale that the newest round does not have stands last.
      #expect(rows[0].children[3].text == TrendWording.absent(language))
      #expect(rows[0].children[1].all("span").map(\.text) == (language == .en ? ["20.5", "16.8–24.2"] : ["20,5", "16,8–24,2"]))
    }
  }
}
