import JSON

/// Contributions without codes, files or order, in the bytes that are sealed as one.
///
/// Bytes: the numbers of rows, slices and scales (4 each, little-endian), then for each row the unit's place on the card (4), a byte for each slice, and
/// for each scale the score in millionths of a point (8). Rows are kept in just these bytes, since a round may have a million of them.
struct RowBlock: Hashable {
  struct Row: Hashable {
    /// The unit's place on the card, whose units stand in the order of their ids.
    let unit: Int
    /// For each slice the place of its class; the number of classes stands for "not stated".
    let classes: [Int]
    /// For each scale of the card; `nil` where it could not be scored.
    let scores: [JSONDecimal?]
  }

  let sliceCount: Int
  let scaleCount: Int
  private(set) var count = 0
  private var bytes: [UInt8] = []

  private static let missing = Int64.min
  private static let headerSize = 12

  /// Bytes of one row.
  private var width: Int { 4 + sliceCount + 8 * scaleCount }

  init(sliceCount: Int, scaleCount: Int, rows: [Row] = []) {
    self.sliceCount = sliceCount
    self.scaleCount = scaleCount
    for row in rows { append(row) }
  }

  init(plaintext: [UInt8]) throws {
    guard plaintext.count >= Self.headerSize else { throw RecordFault() }
    count = Int(Self.number(UInt32.self, plaintext, at: 0))
    sliceCount = Int(Self.number(UInt32.self, plaintext, at: 4))
    scaleCount = Int(Self.number(UInt32.self, plaintext, at: 8))
    let width = 4 + sliceCount + 8 * scaleCount
    guard plaintext.count == Self.headerSize + count * width else { throw RecordFault() }
    bytes = Array(plaintext[Self.headerSize...])
    for row in 0..<count {
      for scale in 0..<scaleCount {
        let millionths = millionths(row, scale)
        if millionths != Self.missing, JSONDecimal(millionths: Int(millionths)) == nil { throw RecordFault() }
      }
    }
  }

  var plaintext: [UInt8] {
    var plaintext: [UInt8] = []
    plaintext.reserveCapacity(Self.headerSize + bytes.count)
    for number in [count, sliceCount, scaleCount] { Self.add(UInt32(number), to: &plaintext) }
    plaintext += bytes
    return plaintext
  }

  // MARK: Rows

  var rows: some Collection<Row> { (0..<count).lazy.map { self[$0] } }

  subscript(row: Int) -> Row {
    Row(
      unit: unit(row), classes: (0..<sliceCount).map { Int(bytes[row * width + 4 + $0]) },
      scores: (0..<scaleCount).map { scale in
        let millionths = millionths(row, scale)
        return millionths == Self.missing ? nil : JSONDecimal(millionths: Int(millionths))
      })
  }

  func unit(_ row: Int) -> Int { Int(Self.number(UInt32.self, bytes, at: row * width)) }

  private func millionths(_ row: Int, _ scale: Int) -> Int64 {
    Self.number(Int64.self, bytes, at: row * width + 4 + sliceCount + 8 * scale)
  }

  mutating func append(_ row: Row) { append(unit: row.unit, classes: row.classes) { row.scores[$0] } }

  /// Adds a row.
  ///
  /// - Parameter score: gives the score on each scale of the card, `nil` where it could not be scored.
  @inline(__always)
  mutating func append(unit: Int, classes: [Int], score: (_ scale: Int) -> JSONDecimal?) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: width))
    bytes.withUnsafeMutableBytes { bytes in
      bytes.storeBytes(of: UInt32(unit).littleEndian, toByteOffset: start, as: UInt32.self)
      for slice in 0..<sliceCount { bytes[start + 4 + slice] = UInt8(classes[slice]) }
      for scale in 0..<scaleCount {
        let millionths = score(scale).map { Int64($0.millionths) } ?? Self.missing
        bytes.storeBytes(of: millionths.littleEndian, toByteOffset: start + 4 + sliceCount + 8 * scale, as: Int64.self)
      }
    }
    count += 1
  }

  /// - Throws: `RecordFault` for a block of another shape.
  mutating func append(contentsOf other: RowBlock) throws {
    guard other.sliceCount == sliceCount, other.scaleCount == scaleCount else { throw RecordFault() }
    bytes += other.bytes
    count += other.count
  }

  /// Keeps the memory for the rows of the next block.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    count = 0
  }

  /// Puts the rows into a random order (R. Durstenfeld 1964, doi:10.1145/364520.364540).
  mutating func shuffle(using generator: inout some RandomNumberGenerator) {
    let (width, count) = (width, count)
    bytes.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      withUnsafeTemporaryAllocation(byteCount: width, alignment: 1) { memory in
        guard let spare = memory.baseAddress else { return }
        for last in stride(from: count - 1, to: 0, by: -1) {
          let (row, other) = (start + last * width, start + Int.random(in: 0...last, using: &generator) * width)
          if row == other { continue }
          spare.copyMemory(from: row, byteCount: width)
          row.copyMemory(from: other, byteCount: width)
          other.copyMemory(from: spare, byteCount: width)
        }
      }
    }
  }

  /// Gives the bytes of each row from `first` on.
  func forEachRow(from first: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes { all in
      for row in first..<count { body(UnsafeRawBufferPointer(rebasing: all[row * width..<(row + 1) * width])) }
    }
  }

  private static func number<Number: FixedWidthInteger>(_ type: Number.Type, _ bytes: [UInt8], at offset: Int) -> Number {
    bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self)) }
  }

  private static func add<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
