extension StoredResult: RecordContent {
  static let kind = RecordKind.result

  init(id: RecordID, from reader: inout RecordReader) throws(RecordFault) {
    self.init(
      id: id, instrument: try reader.instrument(), taken: try reader.moment(), language: try reader.language(), answers: try reader.answers(),
      scoringVersion: try reader.integer(), scores: try reader.list { reader throws(RecordFault) in try reader.score() },
      profile: try reader.optional { reader throws(RecordFault) in try reader.text() },
      rescoredFrom: try reader.optional { reader throws(RecordFault) in try reader.recordID() })
  }

  func write(to writer: inout RecordWriter) {
    writer.write(instrument)
    writer.write(taken)
    writer.write(language)
    writer.write(answers)
    writer.write(scoringVersion)
    writer.write(scores) { $0.write($1) }
    writer.write(profile) { $0.write($1) }
    writer.write(rescoredFrom?.bytes) { $0.write($1) }
  }
}

extension RecordReader {
  fileprivate mutating func recordID() throws(RecordFault) -> RecordID {
    guard let id = RecordID(bytes: try block()) else { throw .malformed }
    return id
  }
}
