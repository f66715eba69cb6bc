import CSV

/// Which column holds which item, read from a file of its own.
///
/// ```
/// item,column
/// e1,Q1[SQ001]
/// e2,"How often, Q2"
/// ```
///
/// A CSV file of two columns with a header, in any order of rows. It is for files whose columns have names that nobody would type.
public struct HeaderMap: Sendable, Hashable {
  /// Bytes; far beyond the largest instrument with the longest questions as names.
  public static let limit = 4 << 20

  let columns: [String: String]

  /// - Throws: `MappingFault.mapLine`, `.itemTwice`; `CSVFault` for what is no CSV.
  public init(_ bytes: [UInt8]) throws {
    let source = ByteSource(bytes: bytes)
    let header = try CSVHeader.read(source)
    guard header.names.count == 2 else { throw MappingFault.mapLine(1) }
    let reader = PairReader(format: header.format)
    try ChunkPipeline(source, header: header).run([reader])
    var columns: [String: String] = [:]
    for (item, column) in reader.pairs where columns.updateValue(column, forKey: item) != nil { throw MappingFault.itemTwice(item) }
    self.columns = columns
  }
}

/// Reads records of two fields.
private final class PairReader: ChunkWorker {
  private let format: RecordFormat
  private var read: [(item: String, column: String)] = []
  private var faulty: Int?
  private(set) var pairs: [(item: String, column: String)] = []

  init(format: RecordFormat) { self.format = format }

  func read(_ chunk: Chunk) -> Int {
    read = []
    faulty = nil
    var scanner = RecordScanner(chunk, format: format)
    var start = 0
    while case .record(_, let next) = scanner.scan(from: start) {
      if !scanner.isBlank {
        let texts = scanner.fields.map { field in
          scanner.content(field).withUnsafeBufferPointer { String(decoding: FieldContent.trimmed($0), as: UTF8.self) }
        }
        // Where text follows a closing quote nobody knows which name is meant.
        if scanner.fieldCount == 2, texts.allSatisfy({ !$0.isEmpty }), scanner.fields.allSatisfy({ $0.form != .broken }) {
          read.append((texts[0], texts[1]))
        } else if faulty == nil {
          faulty = start
        }
      }
      start = next
    }
    return start
  }

  func commit(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>) throws {
    if let faulty, let base = bytes.baseAddress {
      throw MappingFault.mapLine(place.line + ByteScan.count(of: format.terminator.rawValue, from: base, count: faulty))
    }
    pairs += read
  }
}
