import Dates
import Releases
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite struct MeasureLanesTests {
  private func frame(_ sample: SampleTrends = SamplePage.usual) throws -> RoundFrame {
    RoundFrame(rounds: try sample.series().rounds[...], top: 0, bottom: 100)
  }

  private func lanes(_ markers: [TrendMarker]) throws -> [MeasureLanes.Bar] {
    MeasureLanes(markers.enumerated().map { .init(number: $0 + 1, marker: $1) }, frame: try frame()).bars
  }

  @Test func `a day lies between the rounds published before and after it`() throws {
    let frame = try frame()
    for round in 0..<7 {
      for days in [0, 1, 45, 90] {
        let day = CivilDay(daysSinceEpoch: 20_178 + 91 * round + days)
        #expect(abs(frame.x(day) - (frame.x(round) + frame.step * Double(days) / 91)) < 1e-9)
      }
    }
    #expect(frame.x(CivilDay(daysSinceEpoch: 0)) == RoundFrame.left && frame.x(CivilDay(daysSinceEpoch: 30_000)) == RoundFrame.right)
  }

  @Test func `bars of one lane never touch, and there are no more lanes than needed`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let markers = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        let begin = Int.random(in: -200...800, using: &generator)
        return SamplePage.marker(begin, Bool.random(using: &generator) ? nil : begin + Int.random(in: 0...300, using: &generator))
      }.sorted { $0.begin < $1.begin }
      let bars = try lanes(markers)
      for lane in Set(bars.map(\.lane)) {
        let row = bars.filter { $0.lane == lane }.sorted { $0.from < $1.from }
        #expect(zip(row, row.dropFirst()).allSatisfy { max($0.to, $0.from + 20) < $1.from })
      }
      #expect(Set(bars.map(\.lane)) == Set(0..<Set(bars.map(\.lane)).count))
    }
  }

  @Test func `what was over before the first round has no bar, but its row in the table`() throws {
    let markers = [
      SamplePage.marker(-300, -10, "Long ago"), SamplePage.marker(-300, 10, "Into the first"), SamplePage.marker(900, nil, "Since the last"),
    ]
    #expect(try lanes(markers).map(\.number) == [2, 3])
    let page = try SamplePage(SamplePage.usual, units: ["o"], markers: markers)
    #expect(page.root.all("table", class: "measures").first?.bodyRows.map { $0[1] } == ["Into the first", "Long ago", "Since the last"])
  }

  @Test func `a measure reaches the unit it was agreed for and those below, under one number everywhere`() throws {
    let markers = [
      SamplePage.marker(50, 100, unit: ["East"], "For the east"), SamplePage.marker(20, nil, "For all"),
      SamplePage.marker(90, 95, unit: ["East", "Team 1"], "For one"),
    ]
    for language in InterfaceLanguage.allCases {
      let page = try SamplePage(SamplePage.usual, markers: markers, language)
      let tables = page.root.all("article").map { $0.all("table", class: "measures").first?.bodyRows.map { "\($0[0]) \($0[1])" } ?? [] }
      #expect(
        tables == [
          ["1 For all"], ["1 For all", "2 For the east"], ["1 For all", "2 For the east", "3 For one"], ["1 For all", "2 For the east"],
          ["1 For all"],
        ])
      let bars = page.root.all("article").map { $0.all("svg").first?.all("rect", class: "measure").map(\.text) ?? [] }
      #expect(bars[2] == ["1. For all", "2. For the east", "3. For one"] && bars[4] == ["1. For all"])
      #expect(page.root.text.contains(PageWording.noProof(language)) && page.root.text.contains(PageWording.goesOn(language)))
    }
    #expect(try !SamplePage(SamplePage.usual).root.text.contains(PageWording.noProof.en))
  }
}
