extension StoredSession: RecordContent {
  static let kind = RecordKind.session

  init(id: RecordID, from reader: inout RecordReader) throws(RecordFault) {
    self.init(
      id: id, instrument: try reader.instrument(), started: try reader.moment(), updated: try reader.moment(), answers: try reader.answers(),
      visited: Set(try reader.list { reader throws(RecordFault) in try reader.text() }), language: try reader.language(),
      revision: try reader.integer())
  }

  func write(to writer: inout RecordWriter) {
    writer.write(instrument)
    writer.write(started)
    writer.write(updated)
    writer.write(answers)
    writer.write(visited.sorted()) { $0.write($1) }
    writer.write(language)
    writer.write(revision)
  }
}
