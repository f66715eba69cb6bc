import SQLite
import Sealing
import TestSupport
import Testing

@testable import Records

@Suite struct RecordStoreExaminationTests {
  private let profile: TestProfile
  private let store: RecordStore

  init() throws {
    profile = try TestProfile()
    store = try profile.filled()
  }

  private func damage(_ id: RecordID) throws {
    try store.database.run("UPDATE records SET sealed = zeroblob(4137) WHERE id = ?", [.blob(id.bytes)])
  }

  @Test func `sound records are counted`() throws {
    let examination = try store.examine()
    #expect(examination.isSound)
    #expect([examination.sessions, examination.results, examination.definitions] == [1, 3, 1])
  }

  @Test func `a damaged record is named, hides no other, and is left as it is`() throws {
    let results = try store.results().elements
    try damage(results[1].id)
    let rows = try store.rows()
    let examination = try store.examine()
    #expect(examination.damaged == [results[1].id])
    #expect(examination.isComplete && examination.missing == 0 && !examination.isSound)
    #expect(try store.results() == Reading(elements: [results[0], results[2]], damaged: 1))
    #expect(try store.sessions().elements.count == 1)
    #expect(try store.rows() == rows)
    // Erasing by its id is the way out.
    #expect(try store.erase(result: results[1].id))
    #expect(try store.examine().isSound)
  }

  @Test func `a record that is gone is missed`() throws {
    let results = try store.results().elements
    try store.database.run("DELETE FROM records WHERE id = ?", [.blob(results[0].id.bytes)])
    #expect(try store.results() == Reading(elements: [results[1], results[2]], damaged: 1))
    let examination = try store.examine()
    #expect(examination.missing == 1 && !examination.isComplete && !examination.isSound)
  }

  @Test func `a record put under another's id, or back after it was erased, does not pass`() throws {
    let results = try store.results().elements
    try store.database.run(
      "UPDATE records SET sealed = (SELECT sealed FROM records WHERE id = ?) WHERE id = ?", [.blob(results[0].id.bytes), .blob(results[1].id.bytes)])
    #expect(try store.examine().damaged == [results[1].id])
    let row = try #require(
      try store.database.first("SELECT sealed FROM records WHERE id = ?", [.blob(results[2].id.bytes)]) { row in try row.blob(0) })
    #expect(try store.erase(result: results[2].id))
    try store.database.run("INSERT INTO records VALUES (?, ?)", [.blob(results[2].id.bytes), .blob(row)])
    #expect(try !store.examine().isComplete)
    #expect(try store.results().damaged > 0)
  }

  @Test func `a definition that is gone or damaged is told with the results that need it, and comes back with the next result`() throws {
    let results = try store.results().elements
    let definition = store.keys.definitionID(Samples.instrument.digest)
    try damage(definition)
    var examination = try store.examine()
    #expect(examination.damaged == [definition])
    #expect(Set(examination.withoutDefinition) == Set(results.map(\.id)))
    #expect(recordError { try store.definition(Samples.instrument.digest) } == .damaged(path: profile.location.database))
    // The history is whole.
    #expect(try store.results() == Reading(elements: results, damaged: 0))
    try store.finish(nil, result: Samples.result(), definition: Samples.definition)
    examination = try store.examine()
    #expect(examination.isSound)
    #expect(try store.definition(Samples.instrument.digest) == Samples.definition)
  }

  @Test func `definitions stay while a damaged record may need them`() throws {
    let results = try store.results().elements
    try damage(results[0].id)
    for result in results.dropFirst() { #expect(try store.erase(result: result.id)) }
    for session in try store.sessions().elements { try store.discard(session: session.id) }
    #expect(try store.examine().definitions == 1)
    #expect(try store.erase(result: results[0].id))
    #expect(try store.examine().definitions == 0)
  }

  @Test func `without the list of what should be there nothing is called whole`() throws {
    try damage(store.keys.inventoryID)
    #expect(try store.results().elements.count == 3)
    #expect(try store.results().damaged == 1)
    #expect(try RecordStore.open(at: profile.location, passphrase: nil).examine().isComplete == false)
    try store.finish(nil, result: Samples.result(), definition: Samples.definition)
    #expect(try store.results().elements.count == 4)
    #expect(try store.examine().isComplete == false)
  }

  /// A result as a later version of the program might write it.
  private struct LaterResult: RecordContent {
    static let kind = RecordKind.result
    static let format: UInt8 = 2

    init() {}
    init(id: RecordID, from reader: inout RecordReader) throws(RecordFault) { throw .malformed }
    func write(to writer: inout RecordWriter) { writer.write("later") }
  }

  @Test func `a newer version's record is told as such, and is neither damage nor erased`() throws {
    let id = RecordID.random()
    try store.transaction { table in try table.insert(LaterResult(), id: id) }
    let error = RecordError.newerFormat(path: profile.location.database)
    #expect(recordError { try store.results() } == error)
    #expect(recordError { try store.examine() } == error)
    #expect(recordError { try store.erase(result: id) } == error)
    #expect(recordError { try store.backUp(to: profile.data.path + "/b", passphrase: Samples.passphrase("b"), cost: .least) } == error)
    #expect(try store.table.holds(id))
    #expect(try store.settings() == Samples.settings())
  }
}
