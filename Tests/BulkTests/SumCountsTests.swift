import CSV
import Instruments
import Statistics
import TestSupport
import Testing

@testable import Bulk

/// Sums are counted alike where there is room for each and where there is not.
@Suite struct SumCountsTests {
  @Test(arguments: [7, 900]) func `pairs of scales are counted, in a table or, where that would be too large, one by one`(items: Int) throws {
    let ids = (0..<items).map { "i\($0)" }
    let instrument = try SheetFile.instrument(
      formats: ["n": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 9}"], items: ids.map { ($0, "n", nil) },
      scales: [SheetFile.scale("s", keys: ids), SheetFile.scale("t", keys: ids.map { "-" + $0 })])
    var numbers = SeededGenerator(seed: 5)
    let rows = (0..<40).map { _ in ids.map { _ in Int.random(in: 0...9, using: &numbers) } }
    let text = ids.joined(separator: ",") + "\n" + rows.map { $0.map(String.init).joined(separator: ",") + "\n" }.joined()
    let source = ByteSource(bytes: Array(text.utf8))
    let table = try AnswerCollector(SheetPlan(instrument, header: CSVHeader.read(source))).run(source, workers: 2)
    let sums = rows.map { Double($0.reduce(0, +)) }
    #expect(table.scales[0].scores == ValueCounts(sums))
    #expect(table.pairs(0, 1) == PairCounts(sums, sums.map { Double(9 * items) - $0 }))
    #expect(try ScaleCorrelation(table, 1, 0).pearson.get().r == -1)
    #expect(try ScaleCorrelation(table, 0, 0).pearson.get().r == 1)
  }
}
