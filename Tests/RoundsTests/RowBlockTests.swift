import JSON
import TestSupport
import Testing

@testable import Rounds

@Suite struct RowBlockTests {
  @Test func `whatever rows are written are read again`() throws {
    var numbers = SeededGenerator(seed: 5)
    for count in 0..<20 {
      let (slices, scales) = (count % 3, count % 4 + 1)
      let rows = (0..<count).map { _ in
        RowBlock.Row(
          unit: Int.random(in: 0...5_000, using: &numbers), classes: (0..<slices).map { _ in Int.random(in: 0...12, using: &numbers) },
          scores: (0..<scales).map { _ in
            Bool.random(using: &numbers) ? nil : JSONDecimal(millionths: Int.random(in: -9_999...54_000_000, using: &numbers))
          })
      }
      let block = RowBlock(sliceCount: slices, scaleCount: scales, rows: rows)
      #expect(try RowBlock(plaintext: block.plaintext) == block)
    }
  }

  @Test func `a block that is cut or too long is refused`() throws {
    let block = RowBlock(sliceCount: 1, scaleCount: 2, rows: [RowBlock.Row(unit: 1, classes: [0], scores: [nil, JSONDecimal(7)])])
    for count in 0..<block.plaintext.count {
      #expect(throws: RecordFault.self) { try RowBlock(plaintext: Array(block.plaintext[..<count])) }
    }
    #expect(throws: RecordFault.self) { try RowBlock(plaintext: block.plaintext + [0]) }
  }

  @Test func `shuffled rows are the same rows in another order`() {
    var numbers = SeededGenerator(seed: 8)
    let rows = (0..<300).map { RowBlock.Row(unit: $0, classes: [$0 % 3], scores: [JSONDecimal($0), nil]) }
    var block = RowBlock(sliceCount: 1, scaleCount: 2, rows: rows)
    block.shuffle(using: &numbers)
    #expect(Array(block.rows) != rows)
    #expect(block.rows.sorted { $0.unit < $1.unit } == rows)
  }

  @Test func `blocks of one shape are put together, and others refused`() throws {
    var block = RowBlock(sliceCount: 0, scaleCount: 1, rows: [RowBlock.Row(unit: 1, classes: [], scores: [nil])])
    try block.append(contentsOf: RowBlock(sliceCount: 0, scaleCount: 1, rows: [RowBlock.Row(unit: 2, classes: [], scores: [JSONDecimal(3)])]))
    #expect(block.rows.map(\.unit) == [1, 2])
    #expect(throws: RecordFault.self) { try block.append(contentsOf: RowBlock(sliceCount: 1, scaleCount: 1)) }
  }
}
