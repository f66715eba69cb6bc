import Releases
import Sealing
import TestSupport
import Testing

@Suite struct BoxRegisterTests {
  private let hashes = (UInt8(0)..<50).map { Digest.blake2b([$0]) }

  @Test func `a register holds each hash once in ascending order, whatever the order they came in`() throws {
    var generator = SeededGenerator(seed: 1)
    let register = BoxRegister(hashes)
    for _ in 0..<10 { #expect(BoxRegister((hashes + hashes.prefix(5)).shuffled(using: &generator)) == register) }
    #expect(register.hashes.count == 50 && register.bytes.count == 50 * 65)
    #expect(try BoxRegister(reading: register.bytes) == register)
    #expect(try BoxRegister(reading: []) == BoxRegister([]))
    #expect(register.digest.count == 32 && register.digest != BoxRegister(Array(hashes.dropLast())).digest)
  }

  @Test func `everybody finds their own box and no other`() {
    let register = BoxRegister(hashes)
    for hash in hashes { #expect(register.contains(hash)) }
    for seed in UInt8(100)..<200 { #expect(!register.contains(Digest.blake2b([seed]))) }
    #expect(!register.contains([]) && !BoxRegister([]).contains(hashes[0]))
  }

  @Test func `a register that was edited is refused at its line`() throws {
    let bytes = BoxRegister(Array(hashes.prefix(3))).bytes
    #expect(throws: BoxRegister.Fault.notAHash(line: 3)) { try BoxRegister(reading: Array(bytes.dropLast())) }
    #expect(throws: BoxRegister.Fault.outOfOrder(line: 4)) { try BoxRegister(reading: bytes + bytes.suffix(65)) }
    #expect(throws: BoxRegister.Fault.outOfOrder(line: 2)) { try BoxRegister(reading: Array(bytes.suffix(65) + bytes.prefix(65))) }
    for byte in [UInt8(ascii: "g"), UInt8(ascii: " "), UInt8(ascii: "A"), 0xFF, 0x0A] {
      var edited = bytes
      edited[70] = byte
      #expect(throws: BoxRegister.Fault.notAHash(line: 2), "\(byte)") { try BoxRegister(reading: edited) }
    }
    #expect(throws: BoxRegister.Fault.tooLong(limit: BoxRegister.limit)) {
      try BoxRegister(reading: [UInt8](repeating: 0, count: BoxRegister.limit * 65 + 1))
    }
  }
}
