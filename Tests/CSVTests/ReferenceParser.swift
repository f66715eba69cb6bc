@testable import CSV

/// A parser that goes byte by byte and is obviously right: what the fast one must agree with.
struct ReferenceParser {
  /// What a file holds behind its header, or the fault after which nothing is read.
  struct Result: Equatable {
    var records: [ReadRecord] = []
    var fatal: CSVFault?
    /// Where the broken fields of the records begin, in their order.
    var brokenFields: [CSVPlace] = []
  }

  private enum State {
    case fieldStart
    case plain
    case quoted
    /// Behind a quote within quotes: closed, or the first of two.
    case afterQuote
    case broken
  }

  static func parse(_ bytes: [UInt8], from start: Int, line firstLine: Int, format: RecordFormat) -> Result {
    var result = Result()
    var record = ReadRecord(line: firstLine, offset: start)
    var field: [UInt8] = []
    var state = State.fieldStart
    var line = firstLine
    var quotePlace = CSVPlace(line: firstLine, column: 1, offset: start)
    var isEmpty = true

    func endField(_ end: Int) {
      record.fields.append(state == .broken ? Array(bytes[quotePlace.offset + 1..<end]) : field)
      if state == .broken {
        record.broken.append(record.fields.count)
        result.brokenFields.append(quotePlace)
      }
      field = []
      state = .fieldStart
    }
    func endRecord(_ end: Int) {
      endField(end)
      record.size = end - record.offset
      result.records.append(record)
    }
    /// Bytes of the terminator at a place outside quotes, 0 for none.
    func terminator(at place: Int) -> Int {
      if bytes[place] == format.terminator.rawValue { return 1 }
      let isPair = format.terminator == .lineFeed && bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
      return isPair ? 2 : 0
    }

    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      isEmpty = false
      switch state {
      case .quoted:
        if byte == UInt8(ascii: "\"") { state = .afterQuote } else { field.append(byte) }
      case .afterQuote where byte == UInt8(ascii: "\""):
        field.append(byte)
        state = .quoted
      default:
        let ending = terminator(at: place)
        if byte == format.delimiter.rawValue {
          endField(place)
        } else if ending > 0 {
          endRecord(place)
          line += 1
          place += ending
          record = ReadRecord(line: line, offset: place)
          isEmpty = true
          continue
        } else if state == .fieldStart, byte == UInt8(ascii: "\"") {
          state = .quoted
          quotePlace = CSVPlace(line: line, column: record.fields.count + 1, offset: place)
        } else {
          field.append(byte)
          state = state == .afterQuote || state == .broken ? .broken : .plain
        }
      }
      if byte == format.terminator.rawValue { line += 1 }
      place += 1
    }
    if state == .quoted {
      result.fatal = CSVFault(.unclosedQuote, at: quotePlace)
    } else if !isEmpty {
      endRecord(bytes.count)
    }
    return result
  }
}

/// A record as it was read.
struct ReadRecord: Equatable, CustomStringConvertible {
  var line: Int
  var offset: Int
  /// Bytes without the terminator.
  var size = 0
  var fields: [[UInt8]] = []
  /// Columns of fields with text behind their closing quote.
  var broken: [Int] = []

  init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }

  var description: String { "line \(line) at \(offset), \(size) bytes: \(fields.map { String(decoding: $0, as: UTF8.self) }) broken \(broken)" }
}
