import Sealing
import Testing

@Suite struct HexTests {
  @Test func `every byte is written and read`() {
    let all = Array(UInt8.min...UInt8.max)
    #expect(Hex.encode(all).hasPrefix("000102030405060708090a0b"))
    #expect(Hex.decode(Hex.encode(all)) == all)
    #expect(Hex.decode(Hex.encode(all).uppercased()) == all)
    #expect(Hex.encode([]) == "" && Hex.decode("") == [])
  }

  @Test(arguments: ["0", "0g", "00 ", " 00", "00 11", "0x00", "00\u{0}", "００", "000"]) func `anything else is refused`(text: String) {
    #expect(Hex.decode(text) == nil)
  }
}
