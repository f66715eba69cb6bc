import Testing

@testable import Sealing

@Suite struct AdditionalDataTests {
  @Test func `moving a byte from one field to the next changes the whole`() {
    var first = AdditionalData(domain: "d")
    first.add([1, 2])
    first.add([3])
    var second = AdditionalData(domain: "d")
    second.add([1])
    second.add([2, 3])
    #expect(first.bytes != second.bytes)
  }

  @Test func `lengths and numbers are four bytes, the highest first`() {
    var data = AdditionalData(domain: "ab")
    data.add([9])
    data.add(0x0102_0304)
    #expect(data.bytes == [0, 0, 0, 2, 97, 98, 0, 0, 0, 1, 9, 1, 2, 3, 4])
  }
}
