@testable import CSV

/// A header read byte by byte, as `ReferenceParser` reads what stands behind it.
struct ReferenceHeader: Equatable {
  var format: RecordFormat
  var names: [String]
  /// Bytes up to the end of the record, and behind what ends it.
  var end: Int
  var next: Int

  /// - Throws: `CSVFault` with the place where it stands.
  init(_ bytes: [UInt8], delimiter: Delimiter?) throws(CSVFault) {
    let start = CSVPlace(line: 1, column: nil, offset: 0)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw CSVFault(.utf16, at: start) }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    format = Self.format(bytes, from: mark, delimiter: delimiter)
    let parsed = ReferenceParser.parse(bytes, from: mark, line: 1, format: format)
    guard let record = parsed.records.first else { throw parsed.fatal ?? CSVFault(.empty, at: start) }
    end = record.offset + record.size
    if let zero = bytes[..<end].firstIndex(of: 0) {
      throw CSVFault(.zeroByte, at: CSVPlace(line: Self.line(of: zero, bytes, format), column: nil, offset: zero))
    }
    if !record.broken.isEmpty { throw CSVFault(.textAfterQuote, at: parsed.brokenFields[0]) }
    if record.size == 0 { throw CSVFault(.empty, at: start) }
    names = record.fields.map { String(decoding: Self.trimmed($0), as: UTF8.self) }
    next = parsed.records.count > 1 ? parsed.records[1].offset : end
    // Without a second record a terminator may still end the file.
    let isPair = bytes[end...].starts(with: [0x0D, 0x0A]) && format.terminator == .lineFeed
    if parsed.records.count == 1, end < bytes.count { next = end + (isPair ? 2 : 1) }
  }

  /// Which delimiter stands most often outside quotes before the first line end, and what that line end is.
  private static func format(_ bytes: [UInt8], from start: Int, delimiter: Delimiter?) -> RecordFormat {
    let candidates = delimiter.map { [$0] } ?? [.comma, .semicolon, .tab]
    var counts = candidates.map { _ in 0 }
    var terminator = RecordFormat.Terminator.lineFeed
    var (place, isQuoted, isStart) = (start, false, true)
    while place < bytes.count {
      let byte = bytes[place]
      if isQuoted {
        let isDoubled = byte == 0x22 && place + 1 < bytes.count && bytes[place + 1] == 0x22
        if isDoubled { place += 1 } else if byte == 0x22 { isQuoted = false }
      } else if byte == 0x22, isStart {
        (isQuoted, isStart) = (true, false)
      } else if byte == 0x0A {
        break
      } else if byte == 0x0D {
        terminator = place + 1 < bytes.count && bytes[place + 1] == 0x0A ? .lineFeed : .carriageReturn
        break
      } else {
        let found = candidates.firstIndex { $0.rawValue == byte }
        if let found { counts[found] += 1 }
        isStart = found != nil
      }
      place += 1
    }
    // A quote that is never closed leaves everything open.
    if isQuoted { terminator = .lineFeed }
    return RecordFormat(delimiter: candidates[counts.firstIndex(of: counts.max()!)!], terminator: terminator)
  }

  private static func line(of offset: Int, _ bytes: [UInt8], _ format: RecordFormat) -> Int {
    1 + bytes[..<offset].count { $0 == format.terminator.rawValue }
  }

  private static func trimmed(_ field: [UInt8]) -> [UInt8] {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    return field.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
  }
}
