import TestSupport
import Testing

@testable import CSV

/// The words of eight bytes find what a plain search finds.
@Suite struct ByteScanTests {
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
