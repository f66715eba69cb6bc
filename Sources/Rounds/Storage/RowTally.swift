/// How many rows there are, and their marks folded into one.
///
/// A fold by exclusive or needs no order and is changed by one mark at a time, whatever the number of rows. Without the key of the marks nobody can choose
/// rows that cancel each other out (D. Clarke et al. 2003, MSet-XOR-Hash, doi:10.1007/978-3-540-40061-5_12; their nonce is that of the sealed manifest).
struct RowTally: Hashable {
  static let size = 32

  private(set) var count = 0
  private(set) var fold = [UInt8](repeating: 0, count: size)

  init() {}

  /// - Throws: `RecordFault` for what cannot be a tally.
  init(count: Int, fold: [UInt8]) throws {
    guard count > 0, fold.count == Self.size else { throw RecordFault() }
    self.count = count
    self.fold = fold
  }

  mutating func add(_ mark: [UInt8]) {
    count += 1
    toggle(mark)
  }

  mutating func remove(_ mark: [UInt8]) {
    count -= 1
    toggle(mark)
  }

  private mutating func toggle(_ mark: [UInt8]) {
    for (index, byte) in mark.enumerated() { fold[index] ^= byte }
  }
}
