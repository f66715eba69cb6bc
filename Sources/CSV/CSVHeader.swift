/// The first record of a file: the names of its columns, and how the file is written.
public struct CSVHeader: Sendable, Hashable {
  public let format: RecordFormat
  /// In their order, without spaces at their ends; bytes that are no UTF-8 as replacement characters.
  public let names: [String]
  /// The bytes of the header up to its terminator, a byte order mark included.
  public let content: [UInt8]
  /// The bytes that end it; none where the file ends with it.
  public let ending: [UInt8]
  /// Physical lines that it takes.
  public let lines: Int

  /// Bytes before the first record behind the header.
  public var size: Int { content.count + ending.count }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads the header of a source, which then goes on with the record behind it.
  ///
  /// - Parameter delimiter: `nil` to take of comma, semicolon and tab the one that the header holds most of outside quotes; the first of them where they are
  ///   equal, and a comma where there is none.
  /// - Throws: `CSVFault` of a fatal kind, or `.zeroByte` and `.textAfterQuote` of the header; `CSVReadError`.
  public static func read(_ source: ByteSource, delimiter: Delimiter? = nil, limits: CSVLimits = CSVLimits()) throws -> CSVHeader {
    var wanted = 4_096
    while true {
      let bytes = try source.peek(wanted)
      let isWhole = bytes.count < wanted
      if let header = try parse(bytes, isWhole: isWhole, delimiter: delimiter, limits: limits) {
        source.skip(header.size)
        return header
      }
      if wanted > limits.record { throw CSVFault(.recordTooLong(limit: limits.record), at: CSVPlace(line: 1, column: nil, offset: 0)) }
      wanted *= 2
    }
  }

  /// - Returns: `nil` where the header is longer than the bytes.
  private static func parse(_ bytes: [UInt8], isWhole: Bool, delimiter: Delimiter?, limits: CSVLimits) throws -> CSVHeader? {
    let start = CSVPlace(line: 1, column: nil, offset: 0)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw CSVFault(.utf16, at: start) }
    let mark = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    if bytes.count == mark, isWhole { throw CSVFault(.empty, at: start) }
    var outline = HeaderOutline(delimiter: delimiter)
    guard let format = outline.format(of: bytes[mark...], isWhole: isWhole) else { return nil }
    let buffer = ChunkBuffer(capacity: bytes.count)
    bytes.withUnsafeBufferPointer { buffer.bytes.update(from: $0.baseAddress!, count: bytes.count) }
    buffer.seal(bytes.count, with: format.terminator.rawValue)
    var scanner = RecordScanner(
      Chunk(bytes: buffer.bytes, count: bytes.count, isLast: isWhole), format: format, mostFields: limits.columns + 1)
    // A name between quotes may take several lines.
    func place(_ offset: Int, column: Int?) -> CSVPlace {
      CSVPlace(line: 1 + bytes[..<offset].count { $0 == format.terminator.rawValue }, column: column, offset: offset)
    }
    switch scanner.scan(from: mark) {
    case .nothing: throw CSVFault(.empty, at: start)
    case .unfinished(let quote):
      if !isWhole { return nil }
      throw CSVFault(.unclosedQuote, at: place(quote, column: scanner.fieldCount + 1))
    case .record(let end, let next):
      if next == bytes.count, !isWhole, end == next { return nil }
      if scanner.fieldCount > limits.columns { throw CSVFault(.tooManyColumns(limit: limits.columns), at: start) }
      if let zero = bytes[..<end].firstIndex(of: 0) { throw CSVFault(.zeroByte, at: place(zero, column: nil)) }
      if let broken = scanner.fields.firstIndex(where: { $0.form == .broken }) {
        throw CSVFault(.textAfterQuote, at: place(scanner.fields[broken].start - 1, column: broken + 1))
      }
      if scanner.isBlank { throw CSVFault(.empty, at: start) }
      let names = scanner.fields.map { field in
        let content = scanner.content(field)
        return content.withUnsafeBufferPointer { String(decoding: FieldContent.trimmed($0), as: UTF8.self) }
      }
      return CSVHeader(
        format: format, names: names, content: Array(bytes[..<end]), ending: Array(bytes[end..<next]),
        lines: bytes[..<next].count { $0 == format.terminator.rawValue })
    }
  }
}
