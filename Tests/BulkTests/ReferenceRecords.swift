import CSV

/// The records behind a header, taken apart byte by byte: slow, plain, and what every fast reader must agree with.
struct ReferenceRecords {
  struct Record {
    /// Without the bytes that end it.
    var content: [UInt8]
    var ending: [UInt8]
    var fields: [[UInt8]]
    /// Whether text stands behind a closing quote.
    var isBroken: Bool

    var isBlank: Bool { content.isEmpty }
  }

  private(set) var records: [Record] = []
  /// Whether the file ends within quotes; the records before are there.
  private(set) var endsWithinQuotes = false

  private let bytes: [UInt8]
  private let format: RecordFormat

  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn: UInt8 = 0x0D

  init(_ bytes: [UInt8], from start: Int, format: RecordFormat) {
    self.bytes = bytes
    self.format = format
    var place = start
    while place < bytes.count {
      guard let next = readRecord(place) else {
        endsWithinQuotes = true
        return
      }
      place = next
    }
  }

  private mutating func readRecord(_ start: Int) -> Int? {
    var record = Record(content: [], ending: [], fields: [], isBroken: false)
    var place = start
    while true {
      guard let field = field(place) else { return nil }
      record.fields.append(field.content)
      record.isBroken = record.isBroken || field.isBroken
      place = field.end
      guard place < bytes.count, bytes[place] == format.delimiter.rawValue else { break }
      place += 1
    }
    let ending = ending(place)
    record.content = Array(bytes[start..<place])
    record.ending = Array(bytes[place..<place + ending])
    records.append(record)
    return place + ending
  }

  /// Bytes that end a record at a place outside quotes: 0 for none, which the end of the file is too.
  private func ending(_ place: Int) -> Int {
    if place == bytes.count { return 0 }
    if bytes[place] == format.terminator.rawValue { return 1 }
    let isPair = bytes[place...].starts(with: [Self.carriageReturn, RecordFormat.Terminator.lineFeed.rawValue])
    return isPair && format.terminator == .lineFeed ? 2 : 0
  }

  private func isEnd(_ place: Int) -> Bool { place == bytes.count || bytes[place] == format.delimiter.rawValue || ending(place) > 0 }

  private func field(_ start: Int) -> (content: [UInt8], end: Int, isBroken: Bool)? {
    var place = start
    var content: [UInt8] = []
    let isQuoted = place < bytes.count && bytes[place] == Self.quote
    if isQuoted {
      place += 1
      while true {
        if place == bytes.count { return nil }
        if bytes[place] == Self.quote {
          // A doubled quote is one of the content, any other ends it.
          if place + 1 == bytes.count || bytes[place + 1] != Self.quote { break }
          place += 1
        }
        content.append(bytes[place])
        place += 1
      }
      place += 1
    }
    let rest = place
    while !isEnd(place) { place += 1 }
    return (content + bytes[rest..<place], place, isQuoted && place > rest)
  }
}
