import TestSupport
import Testing

@testable import Bulk

@Suite struct KeyTableTests {
  @Test func `each text has one number, in the order in which it came`() {
    var numbers = SeededGenerator(seed: 3)
    var table = KeyTable()
    defer { table.deallocate() }
    var known: [[UInt8]: Int] = [:]
    for _ in 0..<30_000 {
      let key = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in UInt8.random(in: 0x61...0x63, using: &numbers) }
      let expected = known[key] ?? known.count
      known[key] = expected
      // As in a chunk, eight bytes behind the key can be read.
      let found = (key + [UInt8](repeating: 0x2C, count: 8)).withUnsafeBufferPointer { table.number($0.baseAddress!, count: key.count) }
      #expect(found == expected)
    }
    #expect(table.count == known.count)
    for (key, number) in known { #expect(table.fields(number) == [key]) }
  }

  @Test func `several fields are told apart by the zero byte between them`() {
    var table = KeyTable()
    defer { table.deallocate() }
    let keys: [[UInt8]] = [[0x61, 0, 0x62], [0x61, 0x62, 0], [0, 0x61, 0x62], [0]]
    for (number, key) in keys.enumerated() {
      #expect((key + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { table.number($0.baseAddress!, count: key.count) } == number)
    }
    #expect(table.fields(0) == [[0x61], [0x62]] && table.fields(1) == [[0x61, 0x62], []] && table.fields(3) == [[], []])
  }
}
