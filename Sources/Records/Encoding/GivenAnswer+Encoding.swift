import Instruments

extension RecordWriter {
  /// Answers by item id, in the order of the ids, so that the same answers are the same bytes.
  mutating func write(_ answers: [String: GivenAnswer]) {
    write(answers.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value)
    }
  }

  private mutating func write(_ given: GivenAnswer) {
    write(given.language.rawValue)
    let (seconds, attoseconds) = given.time.components
    write(Int(seconds))
    write(Int(attoseconds))
    switch given.answer {
    case .option(let value):
      write(byte: 1)
      write(value)
    case .chosen(let values, let other):
      write(byte: 2)
      write(values) { $0.write($1) }
      write(other) { $0.write($1) }
    case .number(let number):
      write(byte: 3)
      write(number)
    case .notApplicable: write(byte: 4)
    case .text(let text):
      write(byte: 5)
      write(text)
    }
  }

  private mutating func write(_ value: OptionValue) {
    switch value {
    case .number(let number):
      write(byte: 1)
      write(number)
    case .name(let name):
      write(byte: 2)
      write(name)
    }
  }
}

extension RecordReader {
  mutating func answers() throws(RecordFault) -> [String: GivenAnswer] {
    // The answers of a sheet are mostly in one language; a tag is checked once and not for each of thousands.
    var last: LanguageTag?
    return try dictionary { reader throws(RecordFault) in
      let text = try reader.text()
      guard let language = last?.rawValue == text ? last : LanguageTag(text) else { throw .malformed }
      last = language
      return try reader.givenAnswer(language)
    }
  }

  private mutating func givenAnswer(_ language: LanguageTag) throws(RecordFault) -> GivenAnswer {
    let time = Duration(secondsComponent: Int64(try integer()), attosecondsComponent: Int64(try integer()))
    return GivenAnswer(try answer(), language: language, time: time)
  }

  private mutating func answer() throws(RecordFault) -> Answer {
    switch try byte() {
    case 1: return .option(try optionValue())
    case 2:
      let values = try list { reader throws(RecordFault) in try reader.optionValue() }
      return .chosen(values, other: try optional { reader throws(RecordFault) in try reader.text() })
    case 3: return .number(try integer())
    case 4: return .notApplicable
    case 5: return .text(try text())
    default: throw .malformed
    }
  }

  private mutating func optionValue() throws(RecordFault) -> OptionValue {
    switch try byte() {
    case 1: return .number(try integer())
    case 2: return .name(try text())
    default: throw .malformed
    }
  }
}
