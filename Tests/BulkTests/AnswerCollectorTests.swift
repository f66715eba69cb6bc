import CSV
import Instruments
import Psychometrics
import Scoring
import Statistics
import TestSupport
import Testing

@testable import Bulk

/// What is summed up of a file is what its rows say one by one.
@Suite struct AnswerCollectorTests {
  private func table(_ text: String, _ instrument: Instrument, isStrict: Bool = false, workers: Int = 1, chunkSize: Int = 256 << 10) throws
    -> AnswerTable
  {
    let source = ByteSource(bytes: Array(text.utf8))
    let plan = try SheetPlan(instrument, header: CSVHeader.read(source))
    return try AnswerCollector(plan, isStrict: isStrict).run(source, workers: workers, chunkSize: chunkSize)
  }

  private struct Row {
    let answers: [Int?]
    let isFaulty: Bool
  }

  /// Rows with gaps, quotes, faults and blank lines between.
  private func file(_ instrument: Instrument, rows: Int, seed: UInt64) -> (text: String, rows: [Row]) {
    var numbers = SeededGenerator(seed: seed)
    var text = "name," + instrument.items.map(\.id).joined(separator: ",") + "\n"
    var all: [Row] = []
    for _ in 0..<rows {
      let answers = instrument.items.map { item in
        Int.random(in: 0..<40, using: &numbers) == 0 ? nil : Int.random(in: item.format.range!, using: &numbers)
      }
      var cells = answers.map { $0.map(String.init) ?? ["", "NA"].randomElement(using: &numbers)! }
      let isFaulty = Int.random(in: 0..<30, using: &numbers) == 0
      if isFaulty { cells[Int.random(in: 0..<cells.count, using: &numbers)] = ["x", "9999", "1.5"].randomElement(using: &numbers)! }
      if Int.random(in: 0..<10, using: &numbers) == 0 { cells[0] = "\"\(cells[0])\"" }
      text += ["A", "\"B, b\"", "\"C\nc\""].randomElement(using: &numbers)! + "," + cells.joined(separator: ",") + "\n"
      if Int.random(in: 0..<20, using: &numbers) == 0 { text += "\n" }
      all.append(Row(answers: answers, isFaulty: isFaulty))
    }
    return (text, all)
  }

  @Test(arguments: ["burnout", "anxiety-state", "worklife", "service-rating", "pulse"])
  func `products, scores, pairs and item counts are those of the rows, for any number of workers and any size of chunks`(_ id: String) throws {
    let instrument = try SheetFile.shipped(id)
    let file = file(instrument, rows: 700, seed: 11)
    let plan = ScoringPlan(instrument)
    let sound = file.rows.filter { !$0.isFaulty }.map(\.answers)
    for (workers, chunkSize) in [(1, 256 << 10), (1, 300), (2, 1_000), (3, 256), (4, 5_000)] {
      let table = try table(file.text, instrument, workers: workers, chunkSize: chunkSize)
      #expect(table.rows == 700 && table.faults.count == 700 - sound.count)
      var complete: [[Double?]] = []
      for (place, scale) in plan.plans.enumerated() {
        var products = ItemCrossProducts(items: scale.terms.count)
        var scores: [Double?] = []
        for row in sound {
          let keyed = scale.terms.map { term in row[term.column].map { term.offset + term.sign * $0 } }
          let answers = keyed.compactMap { $0 }
          if answers.count == keyed.count { products.add(answers) }
          scores.append(answers.count == keyed.count ? scale.score(sum: answers.reduce(0, +), answered: answers.count) : nil)
        }
        complete.append(scores)
        let found = table.scales[place]
        #expect(found.products == products && found.complete == products.count)
        #expect(found.incomplete == sound.count - products.count)
        #expect(found.scores == ValueCounts(scores.compactMap { $0 }))
        for (number, term) in scale.terms.enumerated() {
          let answers = sound.compactMap { row in row[term.column].map { Double(term.offset + term.sign * $0) } }
          let moments = Moments(answers)
          #expect(found.items[number].count == answers.count)
          #expect(abs(try #require(found.items[number].mean) - moments.mean!) < 1e-12)
          #expect(abs(try #require(found.items[number].standardDeviation) - moments.standardDeviation!) < 1e-12)
        }
      }
      for first in complete.indices {
        for second in complete.indices where second > first {
          #expect(table.pairs(first, second) == PairCounts(complete[first], complete[second]))
        }
      }
    }
  }

  @Test func `a file without rows has no figures and no faults`() throws {
    let instrument = try SheetFile.shipped("pulse")
    let table = try table(instrument.items.map(\.id).joined(separator: ",") + "\n", instrument)
    #expect(table.rows == 0 && table.faults.count == 0 && table.scales.allSatisfy { $0.complete == 0 && $0.incomplete == 0 })
  }

  @Test func `a strict reading stops at the first faulty row`() throws {
    let instrument = try SheetFile.shipped("pulse")
    let header = instrument.items.map(\.id).joined(separator: ",")
    let stopped = #expect(throws: SheetScorer.Stopped.self) {
      try table(header + "\n1,1,1,1,1\n1,1,7,1,1\n1,x,1,1,1\n", instrument, isStrict: true)
    }
    #expect(stopped?.fault.place.line == 3 && stopped?.fault.columnName == instrument.items[2].id)
  }

  @Test func `an item that was not asked is no answer`() throws {
    let instrument = try SheetFile.instrument(
      formats: ["n": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 3}"],
      items: [("a", "n", nil), ("b", "n", nil), ("c", "n", "{\"item\": \"a\", \"equals\": 1}")],
      scales: [SheetFile.scale("s", keys: ["a", "b", "-c"])])
    let scale = try table("a,b,c\n1,2,3\n0,2,3\n1,1,0\n1,3,2\n", instrument).scales[0]
    #expect(scale.complete == 3 && scale.incomplete == 1, "the second row's c was not asked")
    #expect(scale.items.map(\.count) == [4, 4, 3] && scale.items[2].mean == 4.0 / 3)
  }

  @Test func `answers too large to be multiplied exactly still have scores, and their coefficients say why they are absent`() throws {
    let instrument = try SheetFile.instrument(
      formats: ["n": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 5000}"], items: [("a", "n", nil), ("b", "n", nil)],
      scales: [SheetFile.scale("s", keys: ["a", "b"]), SheetFile.scale("t", keys: ["-a", "b"])])
    let table = try table("a,b\n10,4000\n5000,1\n7,8\n,8\n1,1\n2,2\n", instrument)
    #expect(table.scales[0].products == nil && table.scales[0].scores == ValueCounts([4010, 5001, 15, 2, 4]))
    #expect(table.pairs(0, 1) == PairCounts([4010, 5001, 15, 2, 4], [8990, 1, 5001, 5000, 5000]))
    #expect(table.scales[0].items.map(\.count) == [5, 6])
    let reliability = ScaleReliability(table.scales[0])
    #expect(reliability.mean == .success(9032 / 5.0))
    #expect(gap(reliability.standardError) == .answersTooLarge(limit: 1_000) && gap(reliability.itemTotal(0)) == .answersTooLarge(limit: 1_000))
  }

  private func gap<Value>(_ figure: Figure<Value>) -> FigureGap? {
    if case .failure(let gap) = figure { return gap }
    return nil
  }
}
