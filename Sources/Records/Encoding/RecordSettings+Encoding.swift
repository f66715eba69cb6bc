import Instruments

extension RecordSettings: RecordContent {
  static let kind = RecordKind.settings

  init(id: RecordID, from reader: inout RecordReader) throws(RecordFault) {
    self.init()
    periods = try reader.dictionary { reader throws(RecordFault) in
      try reader.optional { reader throws(RecordFault) in
        guard let period = Period(try reader.text()) else { throw .malformed }
        return period
      }
    }
    language = try reader.optional { reader throws(RecordFault) in try reader.language() }
  }

  func write(to writer: inout RecordWriter) {
    writer.write(periods.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value) { $0.write($1.description) }
    }
    writer.write(language) { $0.write($1) }
  }
}
