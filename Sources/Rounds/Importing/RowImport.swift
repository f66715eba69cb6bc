import JSON
import Sealing

/// Rows on their way into an open round: sealed block by block, within one change of the store.
///
/// Each block is a row of the table of imports; one empty block more bears the name that all rows of the import add up to, by which it is known again.
struct RowImport {
  /// Rows of a sealed block.
  static let blockSize = 32_768

  private let table: KeeperTable
  private let round: Int
  private var block: RowBlock
  private var sum = ImportSum()
  private var blocks = 0
  /// Rows by the unit's place on the card.
  private(set) var counts: [Int]
  private(set) var count = 0
  /// Told apart from the blocks of other imports; nothing else depends on it.
  private let nonce = RandomSource.bytes(count: 16)

  init(table: KeeperTable, round: Int, unitCount: Int, sliceCount: Int, scaleCount: Int) {
    self.table = table
    self.round = round
    block = RowBlock(sliceCount: sliceCount, scaleCount: scaleCount)
    counts = [Int](repeating: 0, count: unitCount)
  }

  mutating func append(_ row: RowBlock.Row) throws { try append(unit: row.unit, classes: row.classes) { row.scores[$0] } }

  /// Adds a row.
  ///
  /// - Parameter score: gives the score on each scale of the card.
  @inline(__always)
  mutating func append(unit: Int, classes: [Int], score: (_ scale: Int) -> JSONDecimal?) throws {
    if block.count >= Self.blockSize { try seal() }
    block.append(unit: unit, classes: classes, score: score)
    counts[unit] += 1
    count += 1
  }

  private mutating func seal() throws {
    block.forEachRow(from: 0) { sum.add($0) }
    let digest = table.keys.name("block of import", nonce + withUnsafeBytes(of: UInt64(blocks).littleEndian) { Array($0) })
    try table.put(.imports, digest: digest, round: round, content: table.keys.seal(block.plaintext, id: digest))
    blocks += 1
    block.removeAll()
  }

  /// Ends the import.
  ///
  /// - Throws: `RoundError.importedBefore` where the round has these very rows.
  mutating func finish() throws {
    if block.count > 0 { try seal() }
    let digest = table.keys.name("import of round \(round)", sum.bytes)
    if try table.holds(.imports, digest: digest) { throw RoundError.importedBefore }
    try table.put(.imports, digest: digest, round: round, content: table.keys.seal(block.plaintext, id: digest))
  }
}
