/// The checksum that zip archives carry for each file: CRC-32 with the reflected polynomial EDB88320 (ITU-T V.42, 8.1.1.6.2).
///
/// `CRC32.of(Array("123456789".utf8))` is `0xCBF43926`, the check value that every description of it gives.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(UInt32.max) { table[Int(truncatingIfNeeded: ($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
