public import CSV

/// The scored rows of one chunk, in the order of the file.
///
/// Valid only within the call that gets it.
public final class RowBatch {
  /// The rows as numbers; a worker fills them in a local variable, so that nothing is checked at every row.
  struct Rows {
    fileprivate struct Row {
      /// Where the row begins in the chunk.
      let offset: Int32
      let key: Int32
    }

    fileprivate var rows: [Row] = []
    /// For each row the place of each scale's result.
    fileprivate var places: [Int32] = []
    fileprivate let scaleCount: Int

    @inline(__always)
    mutating func add(_ reader: borrowing SheetReader) {
      rows.append(Row(offset: Int32(truncatingIfNeeded: reader.rowStart), key: Int32(truncatingIfNeeded: reader.key)))
      for scale in 0..<scaleCount { places.append(Int32(truncatingIfNeeded: reader.places[scale])) }
    }
  }

  /// Faulty rows of the chunk, the first `RowFaults.most` of them, with their places in the file.
  public internal(set) var faults: [RowFault] = []
  public internal(set) var faultCount = 0

  private let reader: SheetReader
  private let scaleCount: Int
  private var list: Rows
  /// For each key of the reader its number in the whole file, −1 where it is not known yet.
  private var fileKeys: [Int32] = []
  private var place = CSVPlace(line: 1, column: nil, offset: 0)
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init(_ reader: SheetReader) {
    self.reader = reader
    scaleCount = reader.tables.count
    list = Rows(scaleCount: reader.tables.count)
  }

  /// Rows that are scored.
  public var count: Int { list.rows.count }

  /// The number of a row's key among all keys of the file; 0 where there are no key columns.
  public func key(_ row: Int) -> Int { fileKeys.isEmpty ? 0 : Int(fileKeys[Int(list.rows[row].key)]) }

  /// A score in points of the scale; `nil` where too little is answered.
  public func score(_ row: Int, scale: Int) -> Double? {
    reader.tables[scale].entries[Int(list.places[row * scaleCount + scale])].score
  }

  /// Whether `scores` are the same for all batches of a file.
  public var hasFixedScores: Bool { reader.tables.allSatisfy(\.isPrepared) }

  /// Every score that a row of the batch can have on a scale, `nil` for a result without one; `result` tells which a row has.
  ///
  /// Whoever makes something of each score does so once for each of them, and not for each row.
  public func scores(scale: Int) -> [Double?] { reader.tables[scale].entries.map(\.score) }

  /// The place of a row's result among `scores`.
  @inline(__always)
  public func result(_ row: Int, scale: Int) -> Int { Int(list.places[row * scaleCount + scale]) }

  /// Where a row begins in the file. The lines before it are counted, so this is for the few rows that are spoken of.
  public func place(of row: Int) -> CSVPlace {
    let offset = Int(list.rows[row].offset)
    let terminator = reader.plan.header.format.terminator.rawValue
    let lines = bytes.baseAddress.map { ByteScan.count(of: terminator, from: $0, count: offset) } ?? 0
    return CSVPlace(line: place.line + lines, column: nil, offset: place.offset + offset)
  }

  /// Where each row begins in the file, as `place(of:)` tells it, in one pass over the chunk.
  var lines: [Int] {
    guard let start = bytes.baseAddress else { return [] }
    let terminator = reader.plan.header.format.terminator.rawValue
    var (line, counted) = (place.line, 0)
    return list.rows.map { row in
      line += ByteScan.count(of: terminator, from: start + counted, count: Int(row.offset) - counted)
      counted = Int(row.offset)
      return line
    }
  }

  /// Bytes of the file up to the end of the chunk.
  var end: Int { place.offset + bytes.count }

  // MARK: Filling

  /// Hands the memory of the rows out to be filled; `put` gives it back.
  func takeRows() -> Rows {
    var rows = list
    list = Rows(scaleCount: scaleCount)
    rows.rows.removeAll(keepingCapacity: true)
    rows.places.removeAll(keepingCapacity: true)
    return rows
  }

  func put(_ rows: Rows) { list = rows }

  func settle(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>, keys: [Int32]) {
    (self.place, self.bytes, fileKeys) = (place, bytes, keys)
  }
}
