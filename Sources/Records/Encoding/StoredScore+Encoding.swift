extension RecordWriter {
  mutating func write(_ score: StoredScore) {
    write(score.scale)
    write(score.raw) { $0.write($1) }
    write(score.score) { $0.write($1) }
    write(score.answered)
    write(score.items)
    write(score.minimum)
    write(score.maximum)
    write(score.band) { $0.write($1) }
    write(score.standardError) { $0.write($1) }
    write(score.interval) { writer, interval in
      writer.write(interval.lowerBound)
      writer.write(interval.upperBound)
    }
    write(score.isProrated)
  }
}

extension RecordReader {
  mutating func score() throws(RecordFault) -> StoredScore {
    StoredScore(
      scale: try text(), raw: try optional { reader throws(RecordFault) in try reader.double() },
      score: try optional { reader throws(RecordFault) in try reader.double() }, answered: try integer(), items: try integer(),
      minimum: try double(), maximum: try double(), band: try optional { reader throws(RecordFault) in try reader.text() },
      standardError: try optional { reader throws(RecordFault) in try reader.double() },
      interval: try optional { reader throws(RecordFault) in try reader.interval() }, isProrated: try flag())
  }

  private mutating func interval() throws(RecordFault) -> ClosedRange<Double> {
    let lower = try double()
    let upper = try double()
    if lower > upper { throw .malformed }
    return lower...upper
  }
}
