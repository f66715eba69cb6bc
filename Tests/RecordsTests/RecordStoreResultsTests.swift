import Dates
import SQLite
import Testing

@testable import Records

@Suite struct RecordStoreResultsTests {
  private let profile: TestProfile
  private let store: RecordStore

  init() throws {
    profile = try TestProfile()
    store = try RecordStore.create(at: profile.location, protection: .keyFile)
  }

  private static let other = Array("{\"id\": \"other-instrument\"}".utf8)
  private static let otherInstrument = InstrumentIdentity(id: "other-instrument", version: "2", definition: other)

  @Test func `results come by the time they were taken, also after the clock was set back`() throws {
    for taken in [500, -20, 0, 1_795_000_000, 499] { try store.finish(nil, result: Samples.result(taken: taken), definition: Samples.definition) }
    #expect(try store.results().elements.map(\.taken.seconds) == [-20, 0, 499, 500, 1_795_000_000])
    let same = (0..<5).map { _ in Samples.result(taken: 7) }
    for result in same { try store.finish(nil, result: result, definition: Samples.definition) }
    #expect(try store.results().elements.filter { $0.taken.seconds == 7 }.map(\.id) == same.map(\.id).sorted())
  }

  @Test func `one instrument's results come alone`() throws {
    try store.finish(nil, result: Samples.result(), definition: Samples.definition)
    try store.finish(nil, result: Samples.result(instrument: Self.otherInstrument), definition: Self.other)
    #expect(try store.results(instrument: "other-instrument").elements.map(\.instrument) == [Self.otherInstrument])
    #expect(try store.results(instrument: "none").elements.isEmpty)
    #expect(try store.results().elements.count == 2)
  }

  @Test func `scoring again keeps the old result and names it`() throws {
    let old = Samples.result(taken: 1)
    let new = Samples.result(taken: 2, rescoredFrom: old.id)
    for result in [old, new] { try store.finish(nil, result: result, definition: Samples.definition) }
    #expect(try store.results().elements == [old, new])
  }

  @Test func `erasing a result takes its definition along only when nothing needs it`() throws {
    let results = (0..<2).map { _ in Samples.result() }
    for result in results { try store.finish(nil, result: result, definition: Samples.definition) }
    let other = Samples.result(instrument: Self.otherInstrument)
    try store.finish(nil, result: other, definition: Self.other)
    #expect(try store.erase(result: results[0].id))
    #expect(try !store.erase(result: results[0].id))
    #expect(try store.definition(Samples.instrument.digest) == Samples.definition)
    #expect(try store.erase(result: other.id))
    #expect(try store.definition(other.instrument.digest) == nil)
    // A session needs the definition as well.
    let session = try store.save(Samples.session())
    #expect(try store.erase(result: results[1].id))
    #expect(try store.definition(Samples.instrument.digest) == Samples.definition)
    #expect(try !store.erase(result: session.id))
    #expect(try store.sessions().elements == [session])
    #expect(try store.examine().isSound)
  }

  @Test func `only results are erased as results`() throws {
    try store.finish(nil, result: Samples.result(), definition: Samples.definition)
    try store.save(Samples.settings())
    for id in [store.keys.settingsID, store.keys.inventoryID, store.keys.definitionID(Samples.instrument.digest), .random()] {
      #expect(try !store.erase(result: id))
    }
    #expect(try store.settings() == Samples.settings())
    #expect(try store.examine().isSound)
  }

  @Test func `what is erased is gone from the bytes of the file`() throws {
    let results = (0..<3).map { _ in Samples.result() }
    for result in results { try store.finish(nil, result: result, definition: Samples.definition) }
    let sealed = try #require(
      try store.database.first("SELECT sealed FROM records WHERE id = ?", [.blob(results[1].id.bytes)]) { row in try row.blob(0) })
    #expect(try profile.bytes().contains(results[1].id.bytes))
    #expect(try profile.bytes().contains(Array(sealed[1000..<1064])))
    #expect(try store.erase(result: results[1].id))
    #expect(try !profile.bytes().contains(results[1].id.bytes))
    #expect(try !profile.bytes().contains(Array(sealed[1000..<1064])))
  }
}
