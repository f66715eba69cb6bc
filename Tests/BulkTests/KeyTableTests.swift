import TestSupport
import Testing

@testable import Bulk

@Suite struct KeyTableTests {
  /// The words of a key with these fields.
  static func words(_ fields: [[UInt8]]) -> [UInt64] {
    let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: fields.count * KeyTable.longestWords)
    defer { memory.deallocate() }
    var words = KeyWords(memory)
    for field in fields {
      let fits = field.withUnsafeBufferPointer { words.add($0) }
      precondition(fits)
    }
    return Array(UnsafeBufferPointer(start: memory, count: words.count))
  }

  private func number(_ fields: [[UInt8]], in table: inout KeyTable) -> Int {
    let words = Self.words(fields)
    return words.withUnsafeBufferPointer { table.number($0.baseAddress!, count: $0.count) }
  }

  @Test func `each text has one number, in the order in which it came`() {
    var numbers = SeededGenerator(seed: 3)
    var table = KeyTable()
    defer { table.deallocate() }
    var known: [[UInt8]: Int] = [:]
    for _ in 0..<30_000 {
      let key = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in UInt8.random(in: 0x61...0x63, using: &numbers) }
      let expected = known[key] ?? known.count
      known[key] = expected
      #expect(number([key], in: &table) == expected)
    }
    #expect(table.count == known.count)
    for (key, number) in known { #expect(table.fields(number) == [key]) }
  }

  @Test func `several fields are told apart wherever one ends, at the end of a word too`() {
    var table = KeyTable()
    defer { table.deallocate() }
    var known: [[[UInt8]]: Int] = [:]
    // Every way to cut texts of up to seventeen letters in three.
    for length in 0...17 {
      let text = [UInt8](repeating: 0x61, count: length)
      for first in 0...length {
        for second in first...length {
          let fields = [Array(text[..<first]), Array(text[first..<second]), Array(text[second...])]
          known[fields] = known.count
          #expect(number(fields, in: &table) == known[fields])
        }
      }
    }
    #expect(table.count == known.count)
    for (fields, number) in known { #expect(table.fields(number) == fields) }
  }

  @Test func `keys that meet in a slot are told apart, whatever the table was seeded with`() {
    // Of so many keys in at most twice as many slots a good third finds its own taken.
    var table = KeyTable()
    defer { table.deallocate() }
    let keys = (0..<5_000).map { number in (0..<3).map { UInt8(0x30 + number / [1, 20, 400][$0] % 20) } }
    for (place, key) in keys.enumerated() { #expect(number([key], in: &table) == place) }
    for (place, key) in keys.enumerated() { #expect(number([key], in: &table) == place) }
  }

  @Test func `forgotten keys have never come`() {
    var numbers = SeededGenerator(seed: 8)
    var table = KeyTable()
    defer { table.deallocate() }
    var known: [[UInt8]] = []
    func key() -> [UInt8] { (0..<Int.random(in: 0...10, using: &numbers)).map { _ in UInt8.random(in: 0x61...0x7A, using: &numbers) } }
    for _ in 0..<60 {
      // Enough that the table grows between two forgettings.
      for _ in 0..<200 {
        let key = key()
        let expected = known.firstIndex(of: key) ?? known.count
        if expected == known.count { known.append(key) }
        #expect(number([key], in: &table) == expected)
      }
      let kept = Int.random(in: known.count / 2...known.count, using: &numbers)
      table.removeAll(from: kept)
      known.removeSubrange(kept...)
      #expect(table.count == kept)
      for (number, key) in known.enumerated() { #expect(self.number([key], in: &table) == number) }
    }
  }
}
