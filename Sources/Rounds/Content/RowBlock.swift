import JSON

/// Contributions without codes, files or order, in the bytes that are sealed as one.
///
/// Bytes: the numbers of rows, slices and scales (4 each, little-endian), then for each row the unit's place on the card (4), a byte for each slice, and
/// for each scale the score in millionths of a point (8).
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
  var rows: [Row]

  init(sliceCount: Int, scaleCount: Int, rows: [Row] = []) {
    self.sliceCount = sliceCount
    self.scaleCount = scaleCount
    self.rows = rows
  }

  private static let missing = Int64.min
  private static let headerSize = 12

  init(plaintext: [UInt8]) throws {
    guard plaintext.count >= Self.headerSize else { throw RecordFault() }
    func number<Number: FixedWidthInteger>(_ type: Number.Type, at offset: Int) -> Int64 {
      plaintext.withUnsafeBytes { Int64(Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self))) }
    }
    let count = Int(number(UInt32.self, at: 0))
    sliceCount = Int(number(UInt32.self, at: 4))
    scaleCount = Int(number(UInt32.self, at: 8))
    let width = 4 + sliceCount + 8 * scaleCount
    guard plaintext.count == Self.headerSize + count * width else { throw RecordFault() }
    rows = []
    rows.reserveCapacity(count)
    for start in stride(from: Self.headerSize, to: plaintext.count, by: width) {
      let scores = try (0..<scaleCount).map { scale -> JSONDecimal? in
        let millionths = number(Int64.self, at: start + 4 + sliceCount + 8 * scale)
        if millionths == Self.missing { return nil }
        guard let score = JSONDecimal(millionths: Int(millionths)) else { throw RecordFault() }
        return score
      }
      rows.append(
        Row(unit: Int(number(UInt32.self, at: start)), classes: (0..<sliceCount).map { Int(plaintext[start + 4 + $0]) }, scores: scores))
    }
  }

  var plaintext: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headerSize + rows.count * (4 + sliceCount + 8 * scaleCount))
    func add<Number: FixedWidthInteger>(_ number: Number) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    for number in [rows.count, sliceCount, scaleCount] { add(UInt32(number)) }
    for row in rows {
      add(UInt32(row.unit))
      bytes += row.classes.map { UInt8($0) }
      for score in row.scores { add(score.map { Int64($0.millionths) } ?? Self.missing) }
    }
    return bytes
  }
}
