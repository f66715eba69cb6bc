import TestSupport
import Testing

@testable import CSV

/// The words of eight bytes find what a plain search finds.
@Suite struct ByteScanTests {
  @Test func `the first zero byte of a word and the bytes before it`() {
    var numbers = SeededGenerator(seed: 6)
    for _ in 0..<20_000 {
      let bytes = (0..<8).map { _ in ([0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8]).randomElement(using: &numbers)! }
      let word = bytes.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
      let found = ByteScan.firstZeroByte(word)
      guard let place = bytes.firstIndex(of: 0) else {
        #expect(found == 0)
        continue
      }
      #expect(found.trailingZeroBitCount == 8 * place + 7)
      #expect(ByteScan.bytes(before: found) == (1 << UInt64(8 * place)) - 1)
    }
  }

  @Test func `bytes of long stretches are counted`() {
    for count in [0, 7, 8, 31, 32, 33, 8_159, 8_160, 8_161, 8_192, 20_000] {
      let bytes = (0..<count + 64).map { $0 < count || $0 % 2 == 0 ? UInt8(0x0A) : 0x0B }
      bytes.withUnsafeBufferPointer { #expect(ByteScan.count(of: 0x0A, from: $0.baseAddress!, count: count) == count) }
      bytes.withUnsafeBufferPointer { #expect(ByteScan.count(of: 0x0B, from: $0.baseAddress!, count: count) == 0) }
    }
  }

  @Test func `every search agrees with the plain one`() {
    var numbers = SeededGenerator(seed: 5)
    let buffer = ChunkBuffer(capacity: 64)
    let alphabet: [UInt8] = [0x00, 0x01, 0x2B, 0x2C, 0x2D, 0x7F, 0x80, 0xAC, 0xFF, 0x0A, 0x0B]
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...40, using: &numbers)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &numbers)! }
      bytes.withUnsafeBufferPointer { if let base = $0.baseAddress { buffer.bytes.update(from: base, count: count) } }
      buffer.seal(count, with: 0x2C)
      let start = UnsafePointer(buffer.bytes)
      #expect(ByteScan.first(0x2C, from: start, to: start + count) - start == bytes.firstIndex(of: 0x2C) ?? count)
      #expect(ByteScan.first(0x2C, or: 0x0A, from: start, to: start + count) - start == bytes.firstIndex { $0 == 0x2C || $0 == 0x0A } ?? count)
      #expect(ByteScan.last(0x2C, from: start, count: count).map { $0 - start } == bytes.lastIndex(of: 0x2C))
      #expect(ByteScan.count(of: 0x2C, from: start, count: count) == bytes.count { $0 == 0x2C })
      #expect(ByteScan.contains(0x2C, from: start, count: count) == bytes.contains(0x2C))
    }
  }
}
