import Instruments
import Scoring
import TestSupport
import Testing

@testable import Bulk

@Suite struct ScoringKernelTests {
  /// Up to 99 a cell, forward and reversed: the greatest sums that a kernel takes on.
  @Test func `sums of words are the plain sums, up to the greatest there are`() throws {
    var numbers = SeededGenerator(seed: 21)
    for count in [1, 3, 4, 5, 22, 101, 150] {
      let keys = (0..<count).map { Bool.random(using: &numbers) ? "i\($0)" : "-i\($0)" }
      let instrument = try SheetFile.instrument(
        formats: ["f": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 99}"], items: (0..<count).map { ("i\($0)", "f", nil) },
        scales: [SheetFile.scale("s", keys: keys), SheetFile.scale("t", keys: (0..<count).map { "-i\($0)" })])
      let header = "id," + instrument.items.map(\.id).joined(separator: ",") + "\n"
      var text = header
      for row in 0..<40 {
        let cells = (0..<count).map { _ in
          row == 0 ? "0" : row == 1 ? "99" : Int.random(in: 0..<15, using: &numbers) == 0 ? "" : String(Int.random(in: 0...99, using: &numbers))
        }
        text += "\(row)," + cells.joined(separator: ",") + "\n"
      }
      let lines = try SheetFile.scored(text, instrument).text.split(separator: "\n").dropFirst()
      #expect(lines.count == 40)
      for line in lines {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        var answers: [String: Answer] = [:]
        for item in 0..<count { if let number = Int(cells[item + 1]) { answers["i\(item)"] = .number(number) } }
        #expect(Array(cells[(count + 1)...]) == SheetFile.expectedCells(answers, instrument))
      }
    }
  }

  @Test func `one negative sum borrows from no other`() {
    var numbers = SeededGenerator(seed: 4)
    for _ in 0..<2_000 {
      let words = Int.random(in: 1...8, using: &numbers)
      let reach = 30_000 / (4 * words * 99)
      let values = (0..<4 * words).map { _ in Int.random(in: 0...99, using: &numbers) }
      let factors = values.map { _ in Int.random(in: -reach...reach, using: &numbers) }
      let packed = stride(from: 0, to: values.count, by: 4).map { first in
        (0..<4).reduce(UInt64(0)) { $0 | UInt64(values[first + $1]) << UInt64(16 * $1) }.littleEndian
      }
      let found = packed.withUnsafeBufferPointer { packed in
        ScoringKernel.words(factors).withUnsafeBufferPointer { ScoringKernel.sum(packed.baseAddress!, $0.baseAddress!, words: words) }
      }
      #expect(found == zip(values, factors).reduce(0) { $0 + $1.0 * $1.1 })
    }
  }
}
