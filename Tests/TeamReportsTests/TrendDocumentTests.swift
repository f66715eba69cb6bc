import JSON
import Releases
import TeamReports
import TestSupport
import Testing
import Wording

@Suite struct TrendDocumentTests {
  private static let schema = Repository.root + "/Sources/TeamReports/Document/trends.schema.json"

  @Test func `the schema describes every document, whatever is missing`() throws {
    let samples = [
      SampleTrends { _, _, _ in .of(30, 20) },
      SampleTrends(rounds: ["2026-Q4"]) { _, _, _ in .withheld },
      SampleTrends { round, unit, scale in
        unit == "e1" && round % 3 == 0 ? .withheld : scale == "exhaustion" ? .of(8, 25) : .of(14, 9 + Double(round))
      },
      SampleTrends(
        digest: { [UInt8](repeating: UInt8($0 / 2), count: 32) },
        cell: { round, _, scale in
          round == 7 && scale == "exhaustion" ? .absent : .figures(.init(n: 7, mean: 12 + Double(round), sd: nil, hasInterval: round % 2 == 0))
        }),
    ]
    var texts: [String] = []
    for sample in samples {
      for definition in [nil, SampleTrends.known, TrendDefinition(instrument: SampleTrends.definition.instrument, isSame: false)] {
        let report = try sample.report(definition: definition)
        texts += InterfaceLanguage.allCases.map { TrendDocument(report: report, language: $0).json().text() }
        texts.append(TrendDocument(report: report, scale: "exhaustion", language: .en).json().text())
      }
    }
    #expect(try SchemaChecker.refusals(of: texts, schema: Self.schema) == [String?](repeating: nil, count: texts.count))
  }

  @Test func `figures are as published, and what is missing is null beside its status`() throws {
    let sample = SampleTrends(rounds: ["2025-Q4", "2026-Q4"]) { round, unit, _ in
      unit == "e1" ? .withheld : .of(unit == "w" ? 8 : 24, 20 + 2.5 * Double(round))
    }
    let node = try JSONReader.read(Array(TrendDocument(report: try sample.report(), language: .en).json().text().utf8))
    let units = try #require(node.member("units")?.value.elements)
    func trend(_ id: String) throws -> JSONNode {
      let unit = try #require(units.first { $0.member("id")?.value.string == id })
      return try #require(unit.member("scales")?.value.elements?.first)
    }
    let withheld = try #require(try trend("e1").member("points")?.value.elements?.last)
    #expect(withheld.member("status")?.value.string == "withheld" && withheld.member("mean")?.value.isNull == true)
    #expect(try trend("e1").member("since_last")?.value.member("status")?.value.string == "latest_withheld")
    #expect(try trend("e1").member("since_last")?.value.member("words")?.value.isNull == true)
    let small = try #require(try trend("w").member("since_last")?.value)
    #expect(small.member("spread")?.value.elements?.compactMap(\.string) == ["pooled", "pooled"])
    #expect(small.member("difference")?.value.number?.text == "2.5" && small.member("rounding")?.value.number?.text == "1")
    #expect(try trend("w").member("points")?.value.elements?.last?.member("sd")?.value.isNull == true)
    #expect(try trend("o").member("beside_above")?.value.member("status")?.value.string == "no_unit_above")
  }
}
