import CSV
import Instruments
import Psychometrics
import Statistics
import TestSupport
import Testing
import Wording

@testable import Bulk

@Suite struct ScaleNormsTests {
  /// Four items of 0 to 6, as a sum and as a mean.
  private static func instrument() throws -> Instrument {
    try SheetFile.instrument(
      formats: ["f": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 6}"], items: ["a", "b", "c", "d"].map { ($0, "f", nil) },
      scales: [
        SheetFile.scale("sum", keys: ["a", "b", "-c", "d"]), SheetFile.scale("mean", keys: ["a", "b", "-c"], method: "mean"),
        SheetFile.scale("single", keys: ["d"]),
      ])
  }

  private static func table(_ rows: [[Int?]]) throws -> AnswerTable {
    let text = "a,b,c,d\n" + rows.map { $0.map { $0.map(String.init) ?? "" }.joined(separator: ",") + "\n" }.joined()
    let source = ByteSource(bytes: Array(text.utf8))
    let header = try CSVHeader.read(source, delimiter: nil)
    return try AnswerCollector(try SheetPlan(try instrument(), header: header, columns: .itemIDs, missing: .standard)).run(source)
  }

  /// People whose answers have something in common.
  private static func people(_ count: Int, seed: UInt64) -> [[Int?]] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let level = Int.random(in: 0...6, using: &random)
      let answers = (0..<4).map { _ in min(6, max(0, level + Int.random(in: -2...2, using: &random))) }
      return [answers[0], answers[1], 6 - answers[2], answers[3]]
    }
  }

  @Test func `mean, deviation, alpha and percentiles are those of the rows with all answers`() throws {
    let rows = Self.people(400, seed: 1)
    let norms = try ScaleNorms(Self.table(rows + [[1, nil, 2, 3], [nil, nil, nil, nil]]).scales[0])
    let scores = rows.map { row in row.compactMap { $0 }.enumerated().reduce(0) { $0 + ($1.offset == 2 ? 6 - $1.element : $1.element) } }
    let mean = Double(scores.reduce(0, +)) / 400
    let variance = scores.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / 399
    #expect(norms.count == 400 && abs(norms.mean - mean) <= 0.005001 && abs(norms.standardDeviation - variance.squareRoot()) <= 0.005001)
    let columns = (0..<4).map { column in rows.compactMap { $0[column] }.map(Double.init) }
    let parts = columns.reduce(0.0) { sum, column in
      let mean = column.reduce(0, +) / 400
      return sum + column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 399
    }
    #expect(abs(try norms.alpha.get() - 4.0 / 3 * (1 - parts / variance)) <= 0.0005001)
    for step in try norms.percentiles.get() where step.score == step.score.rounded() {
      let (below, equal) = (scores.count { $0 < Int(step.score) }, scores.count { $0 == Int(step.score) })
      if equal >= NormLimits.step { #expect(abs(step.percentile - (Double(below) + Double(equal) / 2) / 4) <= 0.005001) }
    }
  }

  @Test func `tables and bands of many random groups stay on the scale, and the thirds hold about a third each`() throws {
    for seed in 0..<120 as Range<UInt64> {
      let table = try Self.table(Self.people(100 + Int(seed) * 7, seed: seed))
      for answers in table.scales {
        let norms = try ScaleNorms(answers)
        let steps = try norms.percentiles.get()
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.score < $1.score && $0.percentile <= $1.percentile })
        #expect(steps.allSatisfy { answers.scale.range.contains($0.score) && (0...100).contains($0.percentile) })
        let starts = try norms.thirds.get()
        #expect(answers.scale.range.lowerBound < starts[0] && starts[0] < starts[1] && starts[1] <= answers.scale.range.upperBound)
        let bounds = [-.infinity] + starts + [.infinity]
        for (low, high) in zip(bounds, bounds.dropFirst()) {
          let share = answers.scores.entries.reduce(0) { $0 + ($1.value >= low && $1.value < high ? $1.count : 0) }
          #expect(6 * share >= norms.count && 3 * share <= 2 * norms.count, "\(seed) \(answers.scale.id)")
        }
      }
    }
  }

  @Test func `below thirty people there are no norms, and below a hundred neither percentiles nor bands`() throws {
    for count in [0, 1, 29] {
      let scale = try Self.table(Self.people(count, seed: 2)).scales[0]
      #expect(throws: NormGap.tooFewPeople(found: count, needed: 30)) { try ScaleNorms(scale) }
    }
    for count in [30, 99, 100] {
      let norms = try ScaleNorms(Self.table(Self.people(count, seed: 2)).scales[0])
      let gap = NormGap.tooFewPeople(found: count, needed: 100)
      #expect((norms.percentiles == .failure(gap)) == (count < 100) && (norms.thirds == .failure(gap)) == (count < 100))
    }
  }

  @Test func `everybody alike is said, not measured`() throws {
    let same = try Self.table(Array(repeating: [3, 3, 3, 3], count: 200))
    for scale in same.scales { #expect(throws: NormGap.noSpread) { try ScaleNorms(scale) } }
    // All but a few: there are a mean and a deviation, but nothing to divide.
    let nearly = try Self.table(Array(repeating: [3, 3, 3, 3], count: 200) + [[4, 3, 3, 3], [3, 3, 3, 2]])
    let norms = try ScaleNorms(nearly.scales[0])
    #expect(norms.standardDeviation > 0 && norms.percentiles == .failure(.tied) && norms.thirds == .failure(.tied))
  }

  @Test func `what has no alpha says why`() throws {
    let table = try Self.table(Self.people(200, seed: 3))
    #expect(throws: FigureGap.incalculable(.tooFewItems(found: 1, needed: 2))) { try ScaleNorms(table.scales[2]).alpha.get() }
    var random = SeededGenerator(seed: 4)
    let contrary = (0..<200).map { _ in
      let answer = Int.random(in: 0...6, using: &random)
      return [answer, 6 - answer, Int.random(in: 0...6, using: &random), 3]
    }
    #expect(throws: FigureGap.negativeAlpha) { try ScaleNorms(Self.table(contrary).scales[1]).alpha.get() }
  }

  @Test func `a scale of very many scores has a table of bounded length`() throws {
    let instrument = try SheetFile.instrument(
      formats: ["f": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 9999}"], items: [("a", "f", nil)],
      scales: [SheetFile.scale("s", keys: ["a"])])
    var random = SeededGenerator(seed: 6)
    let text = "a\n" + (0..<6_000).map { _ in "\(Int.random(in: 0...9_999, using: &random) / 2)\n" }.joined()
    let source = ByteSource(bytes: Array(text.utf8))
    let plan = try SheetPlan(instrument, header: try CSVHeader.read(source, delimiter: nil), columns: .itemIDs, missing: .standard)
    let steps = try ScaleNorms(try AnswerCollector(plan).run(source).scales[0]).percentiles.get()
    #expect((100...200).contains(steps.count))
  }

  @Test func `every reason has a name and words in three languages`() {
    let gaps: [NormGap] = [.tooFewPeople(found: 1, needed: 30), .tooFewPeople(found: 29, needed: 30), .noSpread, .tied]
    #expect(Set(gaps.map(\.status)).count == 3)
    for gap in gaps { #expect(Set([gap.message.en, gap.message.kk, gap.message.ru]).count == 3) }
  }
}
