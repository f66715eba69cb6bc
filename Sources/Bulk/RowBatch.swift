public import CSV

/// The scored rows of one chunk, in the order of the file.
///
/// Valid only within the call that gets it.
public final class RowBatch {
  /// What one row is: where it begins in the chunk, and what it is called.
  private struct Row {
    let offset: Int32
    let key: Int32
  }

  /// Faulty rows of the chunk, the first `RowFaults.most` of them, with their places in the file.
  public internal(set) var faults: [RowFault] = []
  public internal(set) var faultCount = 0

  private let reader: SheetReader
  private let scaleCount: Int
  private var rows: [Row] = []
  /// For each row the place of each scale's result.
  private var places: [Int32] = []
  /// For each key of the reader its number in the whole file, −1 where it is not known yet.
  private var fileKeys: [Int32] = []
  private var place = CSVPlace(line: 1, column: nil, offset: 0)
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init(_ reader: SheetReader) {
    self.reader = reader
    scaleCount = reader.tables.count
  }

  /// Rows that are scored.
  public var count: Int { rows.count }

  /// The number of a row's key among all keys of the file; 0 where there are no key columns.
  public func key(_ row: Int) -> Int { fileKeys.isEmpty ? 0 : Int(fileKeys[Int(rows[row].key)]) }

  /// A score in points of the scale; `nil` where too little is answered.
  public func score(_ row: Int, scale: Int) -> Double? {
    reader.tables[scale].entries[Int(places[row * scaleCount + scale])].score
  }

  /// Where a row begins in the file. The lines before it are counted, so this is for the few rows that are spoken of.
  public func place(of row: Int) -> CSVPlace {
    let offset = Int(rows[row].offset)
    let terminator = reader.plan.header.format.terminator.rawValue
    let lines = bytes.baseAddress.map { ByteScan.count(of: terminator, from: $0, count: offset) } ?? 0
    return CSVPlace(line: place.line + lines, column: nil, offset: place.offset + offset)
  }

  // MARK: Filling

  func removeAll() {
    rows.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  func add(_ reader: borrowing SheetReader) {
    rows.append(Row(offset: Int32(reader.rowStart), key: Int32(reader.key)))
    for scale in 0..<scaleCount { places.append(Int32(reader.places[scale])) }
  }

  func settle(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>, keys: [Int32]) {
    (self.place, self.bytes, fileKeys) = (place, bytes, keys)
  }
}
