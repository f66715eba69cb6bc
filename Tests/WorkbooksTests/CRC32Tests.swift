import Testing

@testable import Workbooks

@Suite struct CRC32Tests {
  @Test func `the published check values come out`() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
    #expect(CRC32.of(Array("a".utf8)) == 0xE8B7_BE43)
  }
}
