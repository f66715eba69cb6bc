import CSV

/// The faults of one chunk, whose lines are found when it is known where the chunk begins.
struct FaultPlaces {
  private(set) var faults: [RowFault] = []
  private(set) var count = 0

  mutating func removeAll() {
    faults.removeAll(keepingCapacity: true)
    count = 0
  }

  mutating func add(_ fault: RowFault) {
    count += 1
    if faults.count < RowFaults.most { faults.append(fault) }
  }

  /// The faults with their places in the file.
  func placed(at place: CSVPlace, in bytes: UnsafeBufferPointer<UInt8>, terminator: UInt8) -> [RowFault] {
    guard let base = bytes.baseAddress else { return [] }
    var line = place.line
    var counted = 0
    return faults.map { fault in
      // The first fault of a row is told, so the offsets ascend.
      line += ByteScan.count(of: terminator, from: base + counted, count: fault.place.offset - counted)
      counted = fault.place.offset
      return RowFault(
        kind: fault.kind, place: CSVPlace(line: line, column: fault.place.column, offset: place.offset + fault.place.offset),
        columnName: fault.columnName)
    }
  }
}
