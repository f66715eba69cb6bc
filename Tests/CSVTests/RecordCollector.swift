@testable import CSV

/// Gathers the records of a file as the pipeline puts them in order.
final class RecordCollector: ChunkWorker, @unchecked Sendable {
  final class Store: @unchecked Sendable {
    var records: [ReadRecord] = []
  }

  private let store: Store
  private let format: RecordFormat
  private var own: [ReadRecord] = []

  init(_ store: Store, format: RecordFormat) {
    self.store = store
    self.format = format
  }

  func read(_ chunk: Chunk) -> Int {
    own = []
    var scanner = RecordScanner(chunk, format: format)
    var start = 0
    while case .record(let end, let next) = scanner.scan(from: start) {
      let line = ByteScan.count(of: format.terminator.rawValue, from: chunk.bytes, count: start)
      var record = ReadRecord(line: line, offset: start)
      record.size = end - start
      record.fields = scanner.fields.map { scanner.content($0) }
      record.broken = scanner.fields.indices.filter { scanner.fields[$0].form == .broken }.map { $0 + 1 }
      own.append(record)
      start = next
    }
    return start
  }

  func commit(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>) throws {
    for var record in own {
      record.line += place.line
      record.offset += place.offset
      store.records.append(record)
    }
  }

  /// The whole file, read by so many workers in chunks of such a size.
  static func collect(
    _ bytes: [UInt8], delimiter: Delimiter? = nil, workers: Int = 1, chunkSize: Int = 256 << 10, limits: CSVLimits = CSVLimits()
  ) throws -> (header: CSVHeader, records: [ReadRecord], fatal: CSVFault?) {
    let source = ByteSource(bytes: bytes)
    let header = try CSVHeader.read(source, delimiter: delimiter, limits: limits)
    let store = Store()
    do {
      try ChunkPipeline(source, header: header, limits: limits, chunkSize: chunkSize)
        .run((0..<workers).map { _ in RecordCollector(store, format: header.format) })
      return (header, store.records, nil)
    } catch let fault as CSVFault {
      return (header, store.records, fault)
    }
  }
}
