import Releases
import Rendering
import TestSupport
import Testing
import Wording

@testable import TeamReports

@Suite struct TrendLinesTests {
  private static let appearances = [
    Appearance(styles: true, colors: true, unicode: true), Appearance(styles: true, colors: false, unicode: false), .plain,
    Appearance(styles: false, colors: false, unicode: false),
  ]

  /// Large and small units, one withheld in two rounds, one always.
  private static let sample = SampleTrends { round, unit, _ in
    switch unit {
    case "o": .of(120, 20 + Double(round) * 0.7)
    case "e": .of(44, 22 + Double(round))
    case "e1": round == 3 || round == 6 ? .withheld : .of(15, 21 + Double(round) * 0.5)
    case "e2": .withheld
    default: .of(8, 19)
    }
  }

  private func lines(
    _ report: TrendReport, unit: String = "o", _ language: InterfaceLanguage = .en, _ appearance: Appearance = appearances[0], columns: Int = 80
  ) -> [StyledLine] {
    let below = report.units.map(\.unit).filter { $0.parent != nil && $0.id != unit }.map(\.id)
    return TrendLines(report: report, unit: unit, overview: below, scale: nil, language: language, appearance: appearance, columns: columns).lines()
  }

  @Test func `no line is wider than the terminal, in any language, width and appearance`() throws {
    for rounds in [1, 2, 8, 60] {
      var sample = Self.sample
      sample.rounds = (0..<rounds).map { "round-\($0)" }
      let cell = Self.sample.cell
      sample.cell = { cell($0 % 8, $1, $2) }
      let report = try sample.report()
      // Everything at eight rounds; otherwise what is narrowest and what is widest.
      let isUsual = rounds == 8
      for unit in isUsual ? ["o", "e1", "e2", "w"] : ["e1"] {
        for language in InterfaceLanguage.allCases {
          for appearance in isUsual ? Self.appearances : [Self.appearances[0]] {
            for columns in isUsual ? [40, 47, 80, 133] : [40, 150] {
              let wide = lines(report, unit: unit, language, appearance, columns: columns).filter { $0.width > columns }
              #expect(wide.isEmpty, "\(unit) \(language) \(columns): \(wide.first?.text ?? "")")
            }
          }
        }
      }
    }
  }

  @Test func `a pipe gets words and figures and no drawing`() throws {
    let report = try Self.sample.report()
    for language in InterfaceLanguage.allCases {
      for unit in ["o", "e1"] {
        let text = lines(report, unit: unit, language, .plain).map(\.text).joined(separator: "\n")
        #expect(!text.contains { "●│┤└░█▁▂▃▄▅▆▇┄◆×↑↓≈".contains($0) }, "\(text)")
        #expect(text.contains(TrendWording.withheld(language)) && text.contains("2025-Q4"))
      }
    }
  }

  @Test func `ASCII is enough where the terminal has no more`() throws {
    let report = try Self.sample.report()
    let drawn = TrendChart(
      trend: try #require(report.unit("e1")?.scales[0]), rounds: report.series.rounds.map(\.name), language: .en,
      shapes: TrendShapes(Self.appearances[1]), width: 70
    ).lines()
    #expect(drawn.allSatisfy { $0.text.allSatisfy(\.isASCII) })
  }

  /// The columns of the picture from a withheld round's neighbour to its other neighbour hold nothing of the line.
  @Test func `a gap is a gap, and so is a break`() throws {
    let chart = { (trend: ScaleTrend) in
      TrendChart(
        trend: trend, rounds: SampleTrends.quarters, language: .en, shapes: TrendShapes(Self.appearances[0]), width: 90
      ).lines().map { Array($0.text) }
    }
    let whole = try #require(try SampleTrends { round, _, _ in .of(15, 20 + 2 * Double(round)) }.report().unit("o")?.scales[0])
    let gapped = try #require(
      try SampleTrends { round, _, _ in round == 3 ? .withheld : .of(15, 20 + 2 * Double(round)) }.report().unit("o")?.scales[0])
    let broken = try #require(
      try SampleTrends(
        digest: { [UInt8](repeating: $0 < 4 ? 1 : 2, count: 32) }, cell: { round, _, _ in .of(15, 20 + 2 * Double(round)) }
      ).report().unit("o")?.scales[0])
    func links(_ trend: ScaleTrend) -> Int { chart(trend).joined().count { $0 == "·" } }
    func count(_ trend: ScaleTrend, _ mark: Character) -> Int { chart(trend).joined().count { $0 == mark } }
    #expect(links(whole) == 7 * 7 && links(gapped) == 5 * 7 && links(broken) == 6 * 7)
    #expect(count(whole, "●") == 8 && count(gapped, "●") == 7 && count(gapped, "×") == 1 && count(broken, "◆") == 1)
    #expect(count(whole, "×") == 0 && count(whole, "◆") == 0)
  }

  @Test func `why cells are withheld is said once, where some are, and never otherwise`() throws {
    for language in InterfaceLanguage.allCases {
      let sentence = NoteSentences.withheld(language)
      let some = lines(try Self.sample.report(), language, .plain, columns: 400).map(\.text)
      func count(_ lines: [String]) -> Int { lines.joined(separator: " ").replacing("  ", with: " ").ranges(of: sentence).count }
      #expect(count(some) == 1)
      let none = lines(try SampleTrends { _, _, _ in .of(30, 20) }.report(), language, .plain).map(\.text)
      #expect(count(none) == 0)
    }
  }

  @Test func `where the newest figures are withheld, that is said once and not for each comparison`() throws {
    let sample = SampleTrends { round, unit, _ in unit == "e1" && round == 7 ? .withheld : .of(unit == "e1" ? 15 : 60, 20) }
    let report = try sample.report()
    let trend = try #require(report.unit("e1")?.scales[0])
    #expect(trend.sinceLast.gap == .latestWithheld && trend.besideAbove.gap == .latestWithheld)
    #expect(TrendStatements(trend, in: report, language: .en).all.map(\.kind) == [.course])
    #expect(
      TrendStatements(report.units[0].scales[0], in: report, language: .en).all.map(\.kind).starts(with: [.sinceLast, .sinceLastYear, .course]))
  }

  @Test func `units stand in the order of the tree, whatever their figures`() throws {
    for sign in [1.0, -1] {
      var place = 0.0
      let means = Dictionary(
        uniqueKeysWithValues: ["e", "e1", "e2", "w"].map { id -> (String, Double) in
          place += sign
          return (id, 25 + 3 * place)
        })
      let report = try SampleTrends { _, unit, _ in .of(30, means[unit] ?? 25) }.report()
      let overview = UnitOverview(
        units: report.units.filter { $0.unit.id != "o" }, scale: report.scales[0], report: report, language: .en, appearance: Self.appearances[0],
        width: 70)
      #expect(overview.lines().map { String($0.text.prefix(8)).trimmed } == ["East", "Team 1", "Team 2", "West"])
    }
  }

  @Test func `the organisation in three languages looks as it was agreed to`() throws {
    let report = try Self.sample.report()
    for language in InterfaceLanguage.allCases {
      let text = lines(report, language, columns: 92).map(\.text).joined(separator: "\n") + "\n"
      #expect(try Snapshot("TeamReportsTests/Snapshots/trends-\(language).txt").difference(from: text) == nil)
    }
    let plain = lines(report, unit: "e1", .en, .plain, columns: 60).map(\.text).joined(separator: "\n") + "\n"
    #expect(try Snapshot("TeamReportsTests/Snapshots/trends-plain.txt").difference(from: plain) == nil)
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
