/// Writes literals and matches in the fixed code of DEFLATE (RFC 1951, 3.2.5 and 3.2.6).
struct DeflateWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  init() {
    // The last block, with the fixed code.
    append(0b011, count: 3)
  }

  mutating func write(literal: UInt8) { writeSymbol(Int(literal)) }

  /// A repetition of `length` (3…258) bytes from `distance` (1…32768) back.
  mutating func write(length: Int, distance: Int) {
    let run = Self.lengths[length]
    writeSymbol(run.symbol)
    append(UInt32(length - run.base), count: run.extraBits)
    let reach = Self.distanceCode(distance)
    append(Self.reversed(UInt32(reach.symbol), count: 5), count: 5)
    append(UInt32(distance - reach.base), count: reach.extraBits)
  }

  /// The whole of it, with the end of the block.
  mutating func finished() -> [UInt8] {
    writeSymbol(256)
    while pendingCount > 0 { flushByte() }
    return bytes
  }

  private mutating func writeSymbol(_ symbol: Int) {
    let code = Self.codes[symbol]
    append(code.bits, count: code.count)
  }

  private mutating func append(_ bits: UInt32, count: Int) {
    pending |= UInt64(bits) << UInt64(pendingCount)
    pendingCount += count
    while pendingCount >= 8 { flushByte() }
  }

  private mutating func flushByte() {
    bytes.append(UInt8(truncatingIfNeeded: pending))
    pending >>= 8
    pendingCount = max(0, pendingCount - 8)
  }

  private struct Code {
    let symbol: Int
    let base: Int
    let extraBits: Int
  }

  /// Codes stand with their first bit lowest, as they are written.
  private static let codes: [(bits: UInt32, count: Int)] = (0..<288).map { symbol in
    let (code, count) =
      switch symbol {
      case 0...143: (0x30 + symbol, 8)
      case 144...255: (0x190 + symbol - 144, 9)
      case 256...279: (symbol - 256, 7)
      default: (0xC0 + symbol - 280, 8)
      }
    return (reversed(UInt32(code), count: count), count)
  }

  /// By length; the first three are never used.
  private static let lengths: [Code] = {
    var table = [Code](repeating: Code(symbol: 257, base: 3, extraBits: 0), count: 259)
    var base = 3
    for symbol in 257..<285 {
      let extraBits = max(0, (symbol - 261) / 4)
      for length in base..<base + 1 << extraBits where length < 258 { table[length] = Code(symbol: symbol, base: base, extraBits: extraBits) }
      base += 1 << extraBits
    }
    table[258] = Code(symbol: 285, base: 258, extraBits: 0)
    return table
  }()

  private static func distanceCode(_ distance: Int) -> Code {
    if distance <= 4 { return Code(symbol: distance - 1, base: distance, extraBits: 0) }
    // Two symbols for each power of two: the bit below the leading one tells which.
    let power = Int.bitWidth - 1 - (distance - 1).leadingZeroBitCount
    let extraBits = power - 1
    let half = (distance - 1) >> extraBits & 1
    return Code(symbol: 2 * power + half, base: (2 + half) << extraBits + 1, extraBits: extraBits)
  }

  private static func reversed(_ bits: UInt32, count: Int) -> UInt32 {
    (0..<count).reduce(0) { $0 << 1 | bits >> UInt32($1) & 1 }
  }
}
