public import CSV

/// Hands the scored rows of a file on, batch by batch in the order of the file.
///
/// ```swift
/// try SheetRows(plan).run(source) { batch, keys in
///   for row in 0..<batch.count { … keys(batch.key(row)), batch.score(row, scale: 0) … }
/// }
/// ```
public struct SheetRows: Sendable {
  /// The contents of a key's columns, in the order of the plan.
  public typealias KeyFields = (Int) -> [[UInt8]]

  private let plan: SheetPlan
  private let mostKeys: Int

  /// - Parameter mostKeys: different values of the key columns, beyond which the file is refused.
  public init(_ plan: SheetPlan, mostKeys: Int = 200_000) {
    self.plan = plan
    self.mostKeys = mostKeys
  }

  /// - Parameters:
  ///   - workers: threads, at least 1.
  ///   - take: gets every batch, one at a time.
  /// - Throws: `TooManyKeys`, `CSVFault` of a fatal kind, `CSVReadError`, and what `take` throws.
  public func run(
    _ source: ByteSource, workers: Int = ProcessorCount.current, chunkSize: Int = 256 << 10,
    take: @escaping (RowBatch, KeyFields) throws -> Void
  ) throws {
    let sink = RowSink(plan: plan, mostKeys: mostKeys, take: take)
    let tables = plan.tables()
    try ChunkPipeline(source, header: plan.header, chunkSize: chunkSize)
      .run((0..<max(1, workers)).map { _ in RowWorker(sink, tables: tables) })
  }
}

/// Touched by the worker whose turn it is.
private final class RowSink {
  let plan: SheetPlan
  let mostKeys: Int
  let take: (RowBatch, SheetRows.KeyFields) throws -> Void
  var keys = KeyTable()

  init(plan: SheetPlan, mostKeys: Int, take: @escaping (RowBatch, SheetRows.KeyFields) throws -> Void) {
    self.plan = plan
    self.mostKeys = mostKeys
    self.take = take
  }

  deinit { keys.deallocate() }
}

private final class RowWorker: ChunkWorker {
  private let sink: RowSink
  private var reader: SheetReader
  private let batch: RowBatch
  private var faults = FaultPlaces()
  private var fileKeys: [Int32] = []

  init(_ sink: RowSink, tables: [ScoreTable]) {
    self.sink = sink
    reader = SheetReader(sink.plan, tables: tables)
    batch = RowBatch(reader)
  }

  deinit { reader.deallocate() }

  func read(_ chunk: Chunk) -> Int {
    // Copies of this one call, so that nothing is checked at every row.
    var (reader, rows) = (reader, batch.takeRows())
    defer {
      self.reader = reader
      batch.put(rows)
    }
    faults.removeAll()
    reader.begin(chunk)
    while true {
      switch reader.next() {
      case .scored: rows.add(reader)
      case .faulty: if let fault = reader.fault { faults.add(fault) }
      case .blank: break
      case .end: return reader.consumed
      }
    }
  }

  func commit(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>) throws {
    if !sink.plan.keyColumns.isEmpty {
      reader.keepKeys()
      while fileKeys.count < reader.keyTable.count {
        fileKeys.append(Int32(reader.keyTable.withWords(of: fileKeys.count) { sink.keys.number($0, count: $1) }))
      }
      if sink.keys.count > sink.mostKeys { throw TooManyKeys(limit: sink.mostKeys) }
    }
    batch.settle(at: place, bytes: bytes, keys: fileKeys)
    batch.faults = faults.placed(at: place, in: bytes, terminator: sink.plan.header.format.terminator.rawValue)
    batch.faultCount = faults.count
    try sink.take(batch) { [plan = sink.plan, keys = sink.keys] in plan.fields(of: $0, in: keys) }
  }
}
