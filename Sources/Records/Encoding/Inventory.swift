/// Which records there should be: their number, and their ids folded into one.
///
/// A flipped bit in the pages of the file can hide records without a fault that SQLite would notice while reading. Compared with this sealed list a
/// history that lacks some cannot pass for a whole one. Random ids do not cancel each other out, and their number is counted beside.
struct Inventory: RecordContent, Equatable {
  static let kind = RecordKind.inventory

  private(set) var count = 0
  private var fold = [UInt8](repeating: 0, count: RecordID.size)

  init() {}

  init(_ ids: some Sequence<RecordID>) {
    for id in ids { insert(id) }
  }

  mutating func insert(_ id: RecordID) {
    count += 1
    toggle(id)
  }

  mutating func remove(_ id: RecordID) {
    count -= 1
    toggle(id)
  }

  private mutating func toggle(_ id: RecordID) {
    for (index, byte) in id.bytes.enumerated() { fold[index] ^= byte }
  }

  init(id: RecordID, from reader: inout RecordReader) throws(RecordFault) {
    count = try reader.integer()
    fold = try reader.block()
    guard count >= 0, fold.count == RecordID.size else { throw .malformed }
  }

  func write(to writer: inout RecordWriter) {
    writer.write(count)
    writer.write(fold)
  }
}
