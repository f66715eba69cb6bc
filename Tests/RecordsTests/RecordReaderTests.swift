import Dates
import Instruments
import TestSupport
import Testing

@testable import Records

@Suite struct RecordReaderTests {
  private static let plaintexts = [
    Samples.session().plaintext, Samples.result(rescoredFrom: .random()).plaintext, Samples.settings().plaintext, RecordSettings().plaintext,
    Inventory([RecordID.random(), .random()]).plaintext, StoredDefinition(Samples.definition).plaintext,
  ]

  /// The content of a plaintext of any kind.
  private static func read(_ plaintext: [UInt8]) throws(RecordFault) -> (any RecordContent)? {
    let id = RecordID.random()
    if let content = try StoredSession(id: id, plaintext: plaintext) { return content }
    if let content = try StoredResult(id: id, plaintext: plaintext) { return content }
    if let content = try RecordSettings(id: id, plaintext: plaintext) { return content }
    if let content = try Inventory(id: id, plaintext: plaintext) { return content }
    return try StoredDefinition(id: id, plaintext: plaintext)
  }

  @Test func `every record is read as it was written`() throws {
    let session = Samples.session()
    #expect(try StoredSession(id: session.id, plaintext: session.plaintext) == session)
    for result in [Samples.result(), Samples.result(taken: -1, rescoredFrom: .random())] {
      #expect(try StoredResult(id: result.id, plaintext: result.plaintext) == result)
    }
    for settings in [Samples.settings(), RecordSettings()] { #expect(try RecordSettings(id: .random(), plaintext: settings.plaintext) == settings) }
    for definition in [[], Samples.definition, [UInt8](repeating: 0x80, count: 65_536)] {
      #expect(try StoredDefinition(id: .random(), plaintext: StoredDefinition(definition).plaintext)?.bytes == definition)
    }
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 127, 128, .max, .min, 1 << 62]) func `whole numbers of all sizes and signs survive`(number: Int)
    throws
  {
    var writer = RecordWriter()
    writer.write(number)
    var reader = RecordReader(writer.bytes)
    #expect(try reader.integer() == number)
    try reader.end()
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func `a number that is none is not read`(number: Double) {
    var writer = RecordWriter()
    writer.write(number)
    #expect(throws: RecordFault.malformed) {
      var reader = RecordReader(writer.bytes)
      _ = try reader.double()
    }
  }

  @Test func `a record cut off anywhere, or with a byte more, is a fault`() {
    for plaintext in Self.plaintexts.dropLast() {
      for count in 0..<plaintext.count { #expect(throws: RecordFault.self) { try Self.read(Array(plaintext[..<count])) } }
      #expect(throws: RecordFault.trailingBytes) { try Self.read(plaintext + [0]) }
    }
  }

  @Test func `no bytes make the reader trap, and what it takes is written the same way again`() throws {
    var generator = SeededGenerator(seed: 3)
    for plaintext in Self.plaintexts.dropLast() {
      for _ in 0..<4000 {
        var bytes = plaintext
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          bytes[Int.random(in: 2..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        if let content = try? Self.read(bytes) { _ = content.plaintext }
      }
    }
    for kind in UInt8(0)...6 {
      for _ in 0..<2000 {
        let count = Int.random(in: 0...60, using: &generator)
        _ = try? Self.read([kind, 1] + (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
      }
    }
  }

  @Test func `a huge length in a short record takes no memory`() {
    for kind in UInt8(1)...5 {
      #expect(throws: RecordFault.self) { try Self.read([kind, 1] + [UInt8](repeating: 0xFF, count: 9) + [0x01, 0x00]) }
    }
  }

  @Test func `an unknown kind or format is a newer program's and no damage`() {
    #expect(throws: RecordFault.newerFormat) { try Self.read([9, 1]) }
    for kind in UInt8(1)...5 { #expect(throws: RecordFault.newerFormat) { try Self.read([kind, 2]) } }
  }
}
