import JSON
import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite struct CoursePictureTests {
  @Test(arguments: InterfaceLanguage.allCases) func `the line and the table beside it hold the same figures, and both the ones published`(
    language: InterfaceLanguage
  ) throws {
    for sample in SamplePage.shapes {
      let report = try sample.report()
      let page = try SamplePage(sample, language)
      let figures = TrendFigures(language: language)
      for (place, unit) in report.units.enumerated() {
        for (number, trend) in unit.scales.enumerated() where trend.isPublished {
          let id = "unit-\(place)-\(number)"
          let points = trend.points.suffix(PageSetting.longest)
          let section = try #require(page.scales.first { $0.attributes["aria-labelledby"] == id })
          let rows = try #require(section.all("table", class: "course").first).bodyRows
          let expected = points.reversed().map { point -> [String] in
            let round = report.series.rounds[point.round].name
            return switch point.cell {
            case .absent: [round, TrendWording.absent(language)]
            case .withheld: [round, TrendWording.withheld(language)]
            case .published(let cell):
              [round, "\(cell.n)", figures.published(cell.mean), cell.interval.map(figures.interval) ?? "—"]
            }
          }
          #expect(rows == expected)
          let picture = try #require(section.all("svg").first)
          let said = points.compactMap { point in
            point.cell.figures.map {
              LatestSentence($0, scale: trend.scale, round: report.series.rounds[point.round].name, language: language).text
            }
          }
          #expect(picture.all("circle").map(\.text) == said)
          #expect(picture.all("path", class: "gap").count == points.count { $0.cell == .withheld })
        }
      }
    }
  }

  /// The places of the points give back the means, by the labels of the axis.
  @Test func `points stand at the height of their means`() throws {
    let report = try SamplePage.usual.report()
    let page = try SamplePage(SamplePage.usual)
    let setting = PageSetting(report: report, scale: nil, markers: [], language: .en)
    let section = try #require(page.scales.first)
    let picture = try #require(section.all("svg").first)
    let axis = setting.axis(report.scales[0])
    let ticks = picture.all("text", class: "tick").filter { $0.attributes["text-anchor"] == "end" }
    let heights = picture.all("line", class: "grid").filter { $0.attributes["y1"] == $0.attributes["y2"] }.compactMap {
      $0.attributes["y1"].flatMap(Double.init)
    }
    #expect(ticks.map(\.text) == (0..<axis.rows).map { DecimalFormat.short(axis.value(ofRow: $0), digits: 2, language: .en) })
    let perPoint = (heights[heights.count - 1] - heights[0]) / (axis.high - axis.low)
    let means = report.units[0].scales[0].points.compactMap { $0.cell.figures?.mean.double }
    for (circle, mean) in zip(picture.all("circle"), means) {
      let height = try #require(circle.attributes["cy"].flatMap(Double.init))
      #expect(abs(height - (heights[0] + (mean - axis.low) * perPoint)) <= 0.11)
    }
  }

  @Test func `a line joins neighbouring rounds of one series only, so that every gap stays a gap`() throws {
    for (missing, lines, strokes) in [
      ([], [8], 0), ([2], [2, 5], 0), ([3, 6], [3, 2], 1), ([0, 1, 3, 5, 7], [], 3), ([1, 3, 5, 7], [], 4),
    ] as [(Set<Int>, [Int], Int)] {
      let page = try SamplePage(SampleTrends { round, _, _ in missing.contains(round) ? .withheld : .of(20, 20) }, units: ["o"])
      let picture = try #require(page.root.all("svg").first)
      #expect(picture.all("polyline").map { $0.attributes["points"]?.split(separator: " ").count } == lines)
      #expect(picture.all("polygon").map { $0.attributes["points"]?.split(separator: " ").count } == lines.map { 2 * $0 })
      #expect(picture.all("line", class: "reach").count == strokes)
      #expect(picture.all("path", class: "gap").count == missing.count)
    }
  }

  @Test func `a line ends at a break, and the break is marked`() throws {
    let sample = SampleTrends(
      digest: { [UInt8](repeating: $0 < 4 ? 1 : 2, count: 32) }, cell: { round, _, _ in .of(15, 20 + 2 * Double(round)) })
    let page = try SamplePage(sample, definition: nil, units: ["o"])
    let picture = try #require(page.root.all("svg").first)
    #expect(picture.all("polyline").map { $0.attributes["points"]?.split(separator: " ").count } == [4, 4])
    #expect(picture.all("line", class: "break").count == 1)
    #expect(page.root.text.contains(PageWording.breakLegend.en))
    #expect(try !SamplePage(SamplePage.usual).root.text.contains(PageWording.breakLegend.en))
  }

  @Test func `pictures of one scale have one axis, whatever the unit`() throws {
    let page = try SamplePage(SamplePage.usual)
    let axes = page.scales.filter { $0.all("h3").first?.text == "Emotional exhaustion" }.compactMap { $0.all("svg").first }.map { picture in
      picture.all("text", class: "tick").filter { $0.attributes["text-anchor"] == "end" }.map(\.text)
    }
    #expect(axes.count == 4 && Set(axes).count == 1)
  }

  @Test func `every coordinate lies within the view box, and no two names of rounds touch`() throws {
    for sample in SamplePage.shapes {
      let markers = (0..<14).map { SamplePage.marker($0 * 60 - 100, $0 % 3 == 0 ? nil : $0 * 60 + 40) }
      let page = try SamplePage(sample, markers: markers, .ru)
      for svg in page.root.all("svg") {
        let box = (svg.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
        let (width, height) = (try #require(box.dropFirst(2).first), try #require(box.last))
        let outside = svg.coordinates().filter { !(0...width).contains($0.x) || !(0...height).contains($0.y) }
        #expect(outside.isEmpty, "\(outside)")
        let names = svg.all("text", class: "tick").filter { $0.attributes["text-anchor"] == "middle" }.compactMap { text in
          text.attributes["x"].flatMap(Double.init).map { (middle: $0, reach: Double(text.text.displayWidth) * RoundFrame.letterWidth / 2) }
        }.sorted { $0.middle < $1.middle }
        #expect(names.allSatisfy { $0.middle - $0.reach >= -0.1 && $0.middle + $0.reach <= width + 0.1 })
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.middle + $0.reach < $1.middle - $1.reach })
      }
    }
  }
}
