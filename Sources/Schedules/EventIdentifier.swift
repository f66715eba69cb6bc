/// The UID of a check's event: the same in every file, so that a newer file replaces the event, and without the instrument's name.
///
/// It is a UUID of version 8 (RFC 9562, section 5.8) whose bits are the 128-bit FNV-1a hash of the instrument's id (G. Fowler, L. C. Noll, K.-P. Vo 1991).
/// That keeps a name from the eyes of whoever sees the calendar; it is no secret to somebody who hashes the ids that ship with the program.
enum EventIdentifier {
  static func text(instrumentID: String) -> String {
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    for byte in "tynys-schedule:\(instrumentID)".utf8 { hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
    let version: UInt128 = 0x8 << 76
    let variant: UInt128 = 0b10 << 62
    hash = hash & ~(0xF << 76) & ~(0b11 << 62) | version | variant
    let digits = String(hash, radix: 16)
    let padded = Array(String(repeating: "0", count: 32 - digits.count) + digits)
    return [padded[0..<8], padded[8..<12], padded[12..<16], padded[16..<20], padded[20..<32]].map { String($0) }.joined(separator: "-")
  }
}
