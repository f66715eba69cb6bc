import Dates
import Wording

extension RecordWriter {
  mutating func write(_ instrument: InstrumentIdentity) {
    write(instrument.id)
    write(instrument.version)
    write(instrument.digest)
  }

  mutating func write(_ moment: Timestamp) { write(moment.seconds) }

  mutating func write(_ language: InterfaceLanguage) { write(language.rawValue) }
}

extension RecordReader {
  mutating func instrument() throws(RecordFault) -> InstrumentIdentity {
    InstrumentIdentity(id: try text(), version: try text(), digest: try block())
  }

  mutating func moment() throws(RecordFault) -> Timestamp { Timestamp(seconds: try integer()) }

  mutating func language() throws(RecordFault) -> InterfaceLanguage {
    guard let language = InterfaceLanguage(rawValue: try text()) else { throw .malformed }
    return language
  }
}
