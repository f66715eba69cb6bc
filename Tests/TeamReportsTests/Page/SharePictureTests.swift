import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite struct SharePictureTests {
  private func parts(_ picture: ParsedElement) -> [ParsedElement] { picture.all("rect", class: "part").filter { !$0.all("title").isEmpty } }

  @Test(arguments: InterfaceLanguage.allCases) func `the bars and the table beside them hold the same shares`(language: InterfaceLanguage) throws {
    let report = try SamplePage.usual.report()
    let page = try SamplePage(SamplePage.usual, language)
    let figures = TrendFigures(language: language)
    for (place, unit) in report.units.enumerated() {
      for (number, trend) in unit.scales.enumerated() where trend.isPublished {
        let section = try #require(page.scales.first { $0.attributes["aria-labelledby"] == "unit-\(place)-\(number)" })
        let rows = try #require(section.all("table", class: "course").last).bodyRows
        let bands = trend.scale.declared.bands
        let expected = trend.points.reversed().map { point in
          [report.series.rounds[point.round].name]
            + (point.cell.figures.map { cell in bands.compactMap { cell.bands[$0.id].map(figures.share) } } ?? [TrendWording.withheld(language)])
        }
        #expect(rows == expected)
        let titles = trend.points.flatMap { point in
          bands.compactMap { band in
            point.cell.figures?.bands[band.id].map {
              "\(report.series.rounds[point.round].name): \(trend.scale.label(ofBand: band.id, language)): \(figures.share($0))"
            }
          }
        }
        #expect(parts(try #require(section.all("svg").last)).map(\.text) == titles)
      }
    }
  }

  @Test func `percentages fill the bar in proportion`() throws {
    let page = try SamplePage(SampleTrends(rounds: ["2026-Q4"]) { _, _, _ in .of(30, 20) }, units: ["o"])
    let picture = try #require(page.root.all("svg", class: "shares").first)
    let heights = parts(picture).compactMap { $0.attributes["height"].flatMap(Double.init) }
    #expect(heights == [37.5, 60, 52.5])
    #expect(picture.all("text").filter { $0.attributes["class"]?.hasPrefix("on-") ?? false }.map(\.text) == ["25", "40", "35"])
    #expect(picture.all("rect", class: "word").isEmpty)
  }

  /// A word allows half of everything: nothing narrower may be drawn.
  @Test func `a word is drawn as all that it allows, and in dashes`() throws {
    let page = try SamplePage(SampleTrends(rounds: ["2026-Q4"]) { _, _, _ in .of(12, 20) }, units: ["o"])
    let picture = try #require(page.root.all("svg", class: "shares").first)
    let words = picture.all("rect", class: "word")
    let places = words.compactMap { rect in rect.attributes["y"].flatMap(Double.init) }
    #expect(words.map { $0.attributes["height"] } == ["75", "75", "75"])
    // some, most, some: from half down to nobody, and from half up to everybody.
    #expect(places == [83, 8, 83])
    let left = words.compactMap { $0.attributes["x"].flatMap(Double.init) }
    #expect(left == left.sorted() && Set(left).count == 3)
    #expect(page.root.text.contains(PageWording.wordLegend.en) && !page.root.text.contains(PageWording.percentLegend.en))
    #expect(page.root.text.contains(NoteSentences.words.en))
  }

  @Test func `withheld rounds have a cross and no bar`() throws {
    let page = try SamplePage(SampleTrends { round, _, _ in round % 2 == 0 ? .withheld : .of(30, 20) }, units: ["o"])
    let picture = try #require(page.root.all("svg", class: "shares").first)
    #expect(picture.all("path", class: "gap").count == 4 && parts(picture).count == 4 * 3)
  }
}
