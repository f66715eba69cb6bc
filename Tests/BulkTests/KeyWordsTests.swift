import CSV
import Testing

@testable import Bulk

@Suite struct KeyWordsTests {
  private func found(_ text: [UInt8]) -> (words: [UInt64], length: Int)? {
    let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: KeyTable.longestWords)
    defer { memory.deallocate() }
    var words = KeyWords(memory)
    let padded = text + [UInt8](repeating: 0, count: 16)
    return padded.withUnsafeBufferPointer { bytes in
      let end = words.add(from: bytes.baseAddress!, delimiters: ByteScan.repeated(0x2C), terminators: ByteScan.repeated(0x0A))
      return end.map { (Array(UnsafeBufferPointer(start: memory, count: words.count)), $0 - bytes.baseAddress!) }
    }
  }

  @Test func `a field that is searched and one whose ends are known give the same words`() {
    for length in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 63, 64, 65, 1_016, 1_023, 1_024] {
      // Bytes beside the two that end a field, high ones among them.
      let field = (0..<length).map { [0x61, 0x2B, 0x2D, 0x09, 0x0B, 0xD0, 0xAC, 0x8A, 0xFF, 0x01, 0x80][$0 % 11] as UInt8 }
      for ending in [[0x2C], [0x0A], [0x2C, 0x0A], [0x0A, 0x2C]] as [[UInt8]] {
        let found = found(field + ending + [0x61, 0x61])
        #expect(found?.words == KeyTableTests.words([field]) && found?.length == length)
      }
    }
  }

  @Test func `a field that is longer than a key is refused`() {
    for length in [1_025, 1_031, 1_032, 1_033, 3_000] { #expect(found([UInt8](repeating: 0x61, count: length) + [0x2C]) == nil) }
    var words = KeyWords(.allocate(capacity: 1))
    defer { words.words.deallocate() }
    #expect([UInt8](repeating: 0x61, count: 1_025).withUnsafeBufferPointer { words.add($0) } == false)
  }
}
