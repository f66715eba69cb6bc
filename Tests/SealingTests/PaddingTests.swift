import Sealing
import Testing

@Suite struct PaddingTests {
  @Test func `every length up to three steps comes back and is a multiple of the step`() throws {
    for step in [1, 2, 3, 16, 100] {
      for count in 0...(3 * step) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let padded = Padding.padded(bytes, step: step)
        #expect(padded.count == Padding.size(of: count, step: step))
        #expect(padded.count.isMultiple(of: step) && padded.count > count && padded.count - count <= step)
        #expect(try Padding.unpadded(padded, step: step) == bytes)
      }
    }
  }

  @Test(arguments: [[], [1], Array(repeating: 0, count: 16), Array(repeating: 1, count: 16), Array(repeating: 0x80, count: 15)] as [[UInt8]])
  func `bytes that do not end in a padding are damaged`(bytes: [UInt8]) {
    #expect(throws: SealingError.damaged) { try Padding.unpadded(bytes, step: 16) }
  }
}
