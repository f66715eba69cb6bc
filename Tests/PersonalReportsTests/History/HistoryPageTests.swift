import Dates
import Foundation
import Instruments
import TestSupport
import Testing
import Wording

@testable import PersonalReports

@Suite struct HistoryPageTests {
  private static func page(_ histories: [InstrumentHistory], _ language: InterfaceLanguage = .en) throws -> (source: String, root: ParsedElement) {
    let day = try #require(CivilDay(year: 2026, month: 11, day: 21))
    let source = HistoryPage(histories: histories, language: language, generated: day).html()
    return (source, try #require(ParsedElement.parse(source), "the page is not well-formed"))
  }

  private static func instruments() throws -> [Instrument] {
    try ["burnout", "service-rating", "pulse"].map(HistoryFixtures.shipped) + [HistoryFixtures.small()]
  }

  @Test(arguments: InterfaceLanguage.allCases) func `table and picture hold the same figures, and both the ones that went in`(
    language: InterfaceLanguage
  ) throws {
    for instrument in try Self.instruments() {
      let scale = instrument.scales[0]
      let figures = HistoryFigures(scale: scale, language: language)
      for scores in HistoryFixtures.shapes(scale) where !scores.isEmpty {
        let histories = HistoryFixtures.single(instrument, scores)
        let points = histories[0].scales[0].points
        let root = try Self.page(histories, language).root
        let rows = try #require(root.all("tbody").first).all("tr").reversed().map { $0.children.map(\.text) }
        #expect(
          rows.map { [$0[0], $0[1]] }
            == points.map { [$0.taken.localDay.text(language), $0.score.map(figures.score) ?? ReportWording.noScore(language)] })
        if scale.reliability != nil { #expect(rows.map { $0[2] } == points.map { $0.interval.map(figures.interval) ?? "—" }) }
        guard scores.contains(where: { $0 != nil }) else {
          #expect(root.all("svg").isEmpty)
          continue
        }
        let marks = (root.all("circle") + root.all("path")).compactMap { $0.all("title").first?.text }
        #expect(marks.sorted() == points.map { "\($0.taken.localDay.text(language)): \(figures.summary($0))" }.sorted())
        let heights = root.all("circle").map { Double($0.attributes["cy"] ?? "") ?? -1 }
        let geometry = PictureGeometry(histories[0].scales[0])
        #expect(zip(heights, scores.compactMap(\.self)).allSatisfy { abs(geometry.y($1) - $0) <= 0.051 })
      }
    }
  }

  @Test func `a line joins neighbouring scores only, so that every gap stays a gap`() throws {
    let instrument = try HistoryFixtures.small()
    for (scores, lines, strokes) in [
      ([10, 20, nil, 30, 40, 50, nil, 60], [2, 3], 1), ([nil, 10, nil], [], 1), ([10, 20], [2], 0), ([10, nil, 20, nil], [], 2),
    ] as [([Double?], [Int], Int)] {
      let root = try Self.page(HistoryFixtures.single(instrument, scores)).root
      #expect(root.all("polyline").map { $0.attributes["points"]?.split(separator: " ").count } == lines)
      #expect(root.all("polygon").map { $0.attributes["points"]?.split(separator: " ").count } == lines.map { 2 * $0 })
      #expect(root.all("line").filter { $0.attributes["class"] == "reach" }.count == strokes)
      #expect(root.all("path").count == scores.filter { $0 == nil }.count)
    }
  }

  @Test func `every coordinate lies within the view box`() throws {
    for instrument in try Self.instruments() {
      for scores in HistoryFixtures.shapes(instrument.scales[0]) {
        let root = try Self.page(HistoryFixtures.single(instrument, scores)).root
        for svg in root.all("svg") {
          #expect(svg.attributes["viewBox"] == "0 0 640 260")
          let outside = svg.coordinates().filter { !(0...640).contains($0.x) || !(0...260).contains($0.y) }
          #expect(outside.isEmpty, "\(outside)")
        }
      }
    }
  }

  @Test func `nothing is loaded from anywhere and nothing runs`() throws {
    let burnout = try HistoryFixtures.shipped("burnout")
    for language in InterfaceLanguage.allCases {
      let (source, root) = try Self.page(HistoryFixtures.single(burnout, [10, nil, 30]), language)
      for forbidden in ["http", "://", "url(", "@import", "src=", "href=", "<script", "javascript"] {
        #expect(!source.lowercased().contains(forbidden), "\(forbidden)")
      }
      #expect(root.everything().allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" } })
    }
  }

  @Test func `a hostile title stays text everywhere it is shown`() throws {
    let hostile = "</title></svg><script>alert(1)</script> & \"quoted\" 'single' <b>"
    let instrument = try HistoryFixtures.small(title: hostile)
    let (source, root) = try Self.page(HistoryFixtures.single(instrument, [10, 50, 90]))
    #expect(!source.contains("<script") && !source.contains("<b>"))
    #expect(root.all("title").first?.text == "\(hostile): history")
    #expect(root.all("h3").first?.text == hostile)
    #expect(root.all("svg").first?.all("title").first?.text == hostile)
  }

  @Test func `each picture has a role, a name and a description of its own, each table a caption and headed rows and columns`() throws {
    let burnout = try HistoryFixtures.shipped("burnout")
    let histories = [true, false].map {
      InstrumentHistory(instrument: burnout, isCurrentVersion: $0, scales: burnout.scales.map { HistoryFixtures.weekly($0, [5, 9]) })
    }
    let root = try Self.page(histories, .kk).root
    #expect(root.attributes["lang"] == "kk")
    #expect(root.all("svg").count == 6 && root.all("table").count == 6)
    let ids = root.everything().compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in root.everything() {
      for id in element.attributes["aria-labelledby"]?.split(separator: " ") ?? [] { #expect(ids.contains(String(id))) }
    }
    for svg in root.all("svg") {
      #expect(svg.attributes["role"] == "img")
      #expect(svg.children.first?.name == "title" && svg.children.dropFirst().first?.name == "desc")
    }
    for table in root.all("table") {
      #expect(table.children.first?.name == "caption")
      #expect(table.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
    }
  }

  @Test func `versions are articles of their own, and nothing is compared across them`() throws {
    let burnout = try HistoryFixtures.shipped("burnout")
    let histories = [true, false].map {
      InstrumentHistory(instrument: burnout, isCurrentVersion: $0, scales: [HistoryFixtures.weekly(burnout.scales[0], [$0 ? 5 : 50])])
    }
    let root = try Self.page(histories).root
    #expect(root.all("article").map { $0.all("circle").count } == [1, 1])
    #expect(root.all("article").allSatisfy { $0.text.contains(HistoryWording.notJoined.en) && $0.text.contains(ChangeWording.noEarlierResult.en) })
  }

  @Test func `a text shown in another language than the page says so`() throws {
    let english = try Self.page(HistoryFixtures.single(HistoryFixtures.small(languages: ["en"]), [10]), .ru).root
    #expect(english.attributes["lang"] == "ru")
    #expect(english.all("h3").first?.all("span").first?.attributes["lang"] == "en")
    #expect(try Self.page(HistoryFixtures.single(HistoryFixtures.small(), [10]), .ru).root.all("span").isEmpty)
  }

  @Test func `the page says what it is not, where to turn, and what has changed`() throws {
    let instrument = try HistoryFixtures.small()
    for language in InterfaceLanguage.allCases {
      let root = try Self.page(HistoryFixtures.single(instrument, [32.5, 47.5]), language).root
      #expect(root.text.contains(HistoryWording.notADiagnosis(language)))
      #expect(root.text.contains(ReportWording.whereToTurn(language)))
      #expect(root.all("dd").first?.text.contains(language == .en ? "RCI 2.37" : "RCI 2,37") == true)
    }
  }
}
