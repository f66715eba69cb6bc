import TestSupport
import Testing

@testable import Instruments

@Suite struct PercentileTableTests {
  private static let table = PercentileTable(
    entries: [(2, 10), (3, 30), (5, 30), (9, 98)].map { PercentileTable.Entry(score: $0.0, percentile: $0.1) })

  @Test func `a tabled score stands where the table says, what lies between is interpolated, and beyond the ends stand the ends`() {
    for (score, percentile) in [
      (2.0, 10.0), (3, 30), (5, 30), (9, 98), (2.5, 20), (2.25, 15), (4, 30), (7, 64), (1.99, 10), (-1e9, 10), (9.01, 98), (1e9, 98),
    ] {
      #expect(Self.table.percentile(of: score) == percentile, "\(score)")
    }
  }

  @Test func `no higher score stands lower, and none outside 0 to 100`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let count = Int.random(in: 2...30, using: &random)
      let scores = Set((0..<count * 2).map { _ in Double(Int.random(in: -90...90, using: &random)) / 3 }).sorted()
      let percentiles = scores.map { _ in Double(Int.random(in: 0...100, using: &random)) }.sorted()
      guard scores.count >= 2 else { continue }
      let table = PercentileTable(entries: zip(scores, percentiles).map { PercentileTable.Entry(score: $0, percentile: $1) })
      let found = stride(from: -31.0, through: 31, by: 0.11).map(table.percentile)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 } && found.allSatisfy { (0...100).contains($0) })
      #expect(zip(scores, percentiles).allSatisfy { table.percentile(of: $0) == $1 })
    }
  }

  @Test func `a definition gives the table as it is written, and a norm without one has none`() throws {
    let norms = try #require(try SampleDefinition().outcome.instrument?.scale("load")?.norms)
    #expect(norms[0].percentiles?.entries.map(\.score) == [1, 2, 4])
    #expect(norms[0].percentiles?.entries.map(\.percentile) == [12.5, 40, 95])
    let without = try SampleDefinition([SampleDefinition.withoutTable])
    #expect(without.outcome.findings.isEmpty && without.outcome.instrument?.scale("load")?.norms[0].percentiles == nil)
  }

  @Test func `all faults of a table are told in one pass, each where it stands and none twice`() throws {
    let sample = try SampleDefinition([
      (
        #"[{"score": 1, "percentile": 12.5}, {"score": 2, "percentile": 40}, {"score": 4, "percentile": 95}]"#,
        #"[{"score": ▸-1, "percentile": ▸-5}, {"score": 2, "percentile": 40}, {"score": ▸2, "percentile": ▸30}, ▸{"score": 3}, ▸7, {"score": 4, "percentile": 95}]"#
      )
    ])
    let findings = sample.outcome.findings
    #expect(findings.map(\.position) == sample.marks)
    #expect(
      findings.map(\.fault) == [
        .tableScoreOutOfRange(found: -1, minimum: 0, maximum: 4), .outOfRange(found: "-5", minimum: "0", maximum: "100"),
        .tableScoresNotAscending(found: 2, previous: 2), .percentilesFalling(found: 30, previous: 40), .missingKey("percentile"),
        .wrongType(expected: .object, found: .number),
      ])
  }
}
