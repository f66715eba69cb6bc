import Dates
import Instruments
import Rendering
import TestSupport
import Testing
import Wording

@testable import PersonalReports

@Suite struct HistoryReportTests {
  private static func lines(
    _ histories: [InstrumentHistory], _ language: InterfaceLanguage = .en, columns: Int = 80, unicode: Bool = true
  ) -> [String] {
    let appearance = Appearance(styles: false, colors: false, unicode: unicode)
    return HistoryReport(histories: histories, language: language, appearance: appearance, columns: columns).lines().map(\.text)
  }

  /// Scales of every kind that ships, and one whose names are as long as a definition allows people to be unkind.
  private static func scales() throws -> [Instrument] {
    let long = try HistoryFixtures.small(title: "A name 呼吸呼吸 of unkind length without an end but with averyveryverylongwordinitthatfitsnowhereatall")
    return try ["burnout", "service-rating", "pulse"].map(HistoryFixtures.shipped) + [long]
  }

  @Test(arguments: InterfaceLanguage.allCases) func `no line is wider than the terminal, from 40 to 200 columns`(language: InterfaceLanguage) throws {
    for instrument in try Self.scales() {
      for (index, scores) in HistoryFixtures.shapes(instrument.scales[0]).enumerated() {
        let histories = HistoryFixtures.single(instrument, scores)
        // Every width for gaps and for thirteen results; for the other shapes each nineteenth, beginning elsewhere.
        for columns in [8, 10].contains(index) ? Array(40...200) : Array(stride(from: 40 + index, through: 200, by: 19)) {
          let wide = Self.lines(histories, language, columns: columns, unicode: columns % 2 == 0).filter { $0.displayWidth > columns }
          #expect(wide == [], "\(instrument.id), \(scores.count) results, \(columns) columns")
        }
      }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases) func `the table lists the last twelve results with their own figures`(language: InterfaceLanguage)
    throws
  {
    for instrument in try Self.scales().dropLast() {
      let scale = instrument.scales[0]
      for scores in HistoryFixtures.shapes(scale) where !scores.isEmpty {
        let histories = HistoryFixtures.single(instrument, scores)
        let lines = Self.lines(histories, language, columns: 120)
        for point in histories[0].scales[0].points.suffix(12) {
          let row = try #require(lines.last { $0.hasPrefix(" " + point.taken.localDay.text(language) + "  ") })
          let cells = row.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
          #expect(cells[1] == point.score.map { DecimalFormat.short($0, digits: 2, language: language) } ?? "—")
          if let interval = point.interval {
            #expect(cells[2] == HistoryFigures(scale: scale, language: language).interval(interval))
          }
          #expect(row.hasSuffix(point.score.flatMap { scale.band(of: $0)?.label(language) } ?? "(1/\(scale.keys.count))"))
        }
        #expect(lines.contains(" " + HistoryWording.notListed(scores.count - 12)(language)) == (scores.count > 12))
      }
    }
  }

  @Test func `each result stands in the chart on the row of its score, and a gap on the floor`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    for scores in HistoryFixtures.shapes(scale) where (1...20).contains(scores.count) && scores.contains(where: { $0 != nil }) {
      let history = HistoryFixtures.weekly(scale, scores)
      let chart = HistoryChart(history: history, language: .en, shapes: .unicode, width: 100)
      let rows = chart.lines().map { Array($0.text) }
      let axis = ScoreAxis(scale: scale, height: 12)
      let floor = try #require(rows.first { $0.contains("└") })
      // From left to right, points and gaps together are the results in order.
      var marks: [(column: Int, row: Int?)] = floor.indices.filter { floor[$0] == "×" }.map { ($0, nil) }
      for (line, cells) in rows.prefix(axis.height).enumerated() {
        for (column, cell) in cells.enumerated() where cell == "●" { marks.append((column, axis.height - 1 - line)) }
      }
      #expect(marks.sorted { $0.column < $1.column }.map(\.row) == scores.map { $0.map(axis.row) })
    }
  }

  @Test func `ten years of weeks are shrunk to ranges, and the report says so`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    let scores = (0..<520).map { $0 == 100 ? 100.0 : $0 == 200 ? nil : 50.0 }
    let history = HistoryFixtures.weekly(scale, scores)
    let chart = HistoryChart(history: history, language: .en, shapes: .unicode, width: 80)
    #expect(chart.lines()[0].text.contains("█"), "the one high score is not smoothed away")
    #expect(chart.lines().contains { $0.text.contains("└") && $0.text.filter { $0 == "×" }.count == 1 }, "nor is the one gap")
    #expect(chart.legend().contains("up to "))
    let lines = Self.lines([InstrumentHistory(instrument: try HistoryFixtures.small(), isCurrentVersion: true, scales: [history])])
    #expect(lines.contains(" The last 78 of 520 results:"))
    #expect(lines.contains(" Earlier results not listed here: 508."))
  }

  @Test func `the interval of the latest result is drawn around it, and none where none is known`() throws {
    let known = try HistoryFixtures.small().scales[0]
    let chart = HistoryChart(history: HistoryFixtures.weekly(known, [20, 50]), language: .en, shapes: .ascii, width: 60)
    #expect(chart.lines().contains { $0.text.dropFirst(5).contains("|") })
    let unknown = try HistoryFixtures.small(reliability: nil).scales[0]
    let bare = HistoryChart(history: HistoryFixtures.weekly(unknown, [20, 50]), language: .en, shapes: .ascii, width: 60)
    #expect(!bare.lines().contains { $0.text.dropFirst(5).contains("|") })
  }

  @Test func `versions stand under headings of their own and share no picture`() throws {
    let burnout = try HistoryFixtures.shipped("burnout")
    let scale = burnout.scales[0]
    let histories = [
      InstrumentHistory(instrument: burnout, isCurrentVersion: true, scales: [HistoryFixtures.weekly(scale, [10, 20])]),
      InstrumentHistory(instrument: burnout, isCurrentVersion: false, scales: [HistoryFixtures.weekly(scale, [50])]),
    ]
    let lines = Self.lines(histories)
    let old = try #require(lines.firstIndex(of: " Version 1.0.0, an earlier one"))
    #expect(lines.contains(" Version 1.0.0, in use now"))
    #expect(lines[old...].contains(" █") && lines[..<old].contains(" ▂▃"))
    #expect(lines[old...].contains(" " + ChangeWording.noEarlierResult.en), "nothing is compared across versions")
    #expect(lines.filter { $0.hasPrefix(" Results of different versions of a questionnaire are not joined") }.count == 2)
    #expect(!Self.lines([histories[0]]).contains { $0.contains("Version") })
  }

  @Test func `without a single score there is no picture, and words say why`() throws {
    let lines = Self.lines(HistoryFixtures.single(try HistoryFixtures.shipped("burnout"), [nil, nil]))
    #expect(lines.contains(" None of these results has a score."))
    #expect(!lines.contains { $0.contains("└") || $0.contains("●") })
  }

  @Test func `no history at all says what to do next`() {
    for language in InterfaceLanguage.allCases {
      #expect(Self.lines([], language).joined().contains("tynys list"))
    }
  }

  @Test func `every history says what it is not and where to turn`() throws {
    for language in InterfaceLanguage.allCases {
      let text = Self.lines(HistoryFixtures.single(try HistoryFixtures.shipped("pulse"), [1]), language, columns: 200).joined(separator: " ")
      let plain = text.split(separator: " ").joined(separator: " ")
      #expect(plain.contains(HistoryWording.notADiagnosis(language)))
      #expect(plain.contains(ReportWording.whereToTurn(language)))
    }
  }

  @Test func `ASCII pictures hold no shape beyond ASCII`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    for scores in HistoryFixtures.shapes(scale) where !scores.isEmpty {
      let history = HistoryFixtures.weekly(scale, scores)
      let chart = HistoryChart(history: history, language: .en, shapes: .ascii, width: 60)
      let texts = chart.lines().map(\.text) + [chart.legend(), Sparkline(scale: scale, isUnicode: false).text(history.points)]
      #expect(texts.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    }
  }
}
