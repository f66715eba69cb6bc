/// What many rows add up to, whatever their order: the same rows are known again when somebody has sorted the file.
///
/// Each row is mixed into 128 bits, and these are added, so that equal rows do not cancel each other out (D. Clarke et al. 2003, MSet-Add-Hash,
/// doi:10.1007/978-3-540-40061-5_12). It guards against a mistake and not against an attack: who can import at all can import whatever they like.
struct ImportSum {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var count = 0

  mutating func add(_ row: UnsafeRawBufferPointer) {
    let first = Self.mixed(row, seed: 0x9E37_79B9_7F4A_7C15)
    let second = Self.mixed(row, seed: 0xD1B5_4A32_D192_ED03)
    let (sum, overflow) = low.addingReportingOverflow(first)
    low = sum
    high = high &+ second &+ (overflow ? 1 : 0)
    count += 1
  }

  var bytes: [UInt8] { [low, high, UInt64(count)].flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } } }

  /// Multiply and fold, eight bytes at a time, and a last mixing (G. L. Steele, D. Lea, C. H. Flood 2014, doi:10.1145/2660193.2660195).
  private static func mixed(_ row: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var state = seed ^ UInt64(row.count)
    var place = 0
    while place < row.count {
      var word: UInt64 = 0
      if row.count - place >= 8 {
        word = UInt64(littleEndian: row.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      } else {
        for byte in 0..<row.count - place { word |= UInt64(row[place + byte]) << UInt64(8 * byte) }
      }
      let product = (state ^ word).multipliedFullWidth(by: seed | 1)
      state = (product.high ^ product.low) &+ seed
      place += 8
    }
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    return state ^ (state >> 31)
  }
}
