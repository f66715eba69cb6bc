import TestSupport
import Testing

@testable import Rounds

@Suite struct ImportSumTests {
  private func sum(_ rows: [[UInt8]]) -> [UInt8] {
    var sum = ImportSum()
    for row in rows { row.withUnsafeBytes { sum.add($0) } }
    return sum.bytes
  }

  @Test func `the order of rows does not matter, and everything else does`() {
    var numbers = SeededGenerator(seed: 4)
    let rows = (0..<200).map { _ in (0..<13).map { _ in UInt8.random(in: 0...3, using: &numbers) } }
    #expect(sum(rows) == sum(rows.shuffled(using: &numbers)))
    var seen: Set<[UInt8]> = [sum(rows)]
    for place in rows.indices {
      var changed = rows
      changed[place][place % 13] ^= 1
      #expect(seen.insert(sum(changed)).inserted)
      #expect(seen.insert(sum(rows + [rows[place], rows[place]])).inserted || rows[..<place].contains(rows[place]))
      #expect(sum(Array(rows[..<place] + rows[(place + 1)...])) != sum(rows))
    }
  }
}
