import Dates
import Instruments
import Testing
import Wording

@testable import Records

@Suite struct RecordStoreSessionsTests {
  private let profile: TestProfile
  private let store: RecordStore

  init() throws {
    profile = try TestProfile()
    store = try RecordStore.create(at: profile.location, protection: .keyFile)
  }

  @Test func `a session is kept with every kind of answer and comes back in another process's store`() throws {
    let saved = try store.save(Samples.session())
    #expect(saved.revision == 1)
    let read = try RecordStore.open(at: profile.location, passphrase: nil).sessions()
    #expect(read == Reading(elements: [saved], damaged: 0))
    #expect(saved.answers == Samples.answers)
  }

  @Test func `every saving takes the revision of the one before`() throws {
    var session = try store.save(Samples.session())
    for round in 2...20 {
      session.answers["sample-item-\(round)"] = Samples.given(.number(round), "en", .seconds(1))
      session.updated = Timestamp(seconds: round)
      session = try store.save(session)
      #expect(session.revision == round)
      #expect(try store.sessions().elements == [session])
    }
  }

  @Test func `what was saved, finished or discarded elsewhere is not overwritten`() throws {
    let other = try RecordStore.open(at: profile.location, passphrase: nil)
    let first = try store.save(Samples.session())
    let second = try other.save(first)
    #expect(recordError { try store.save(first) } == .changedElsewhere)
    #expect(recordError { try store.save(Samples.session().with(id: first.id)) } == .changedElsewhere)
    #expect(try store.sessions().elements == [second])
    try other.finish(first.id, result: Samples.result(), definition: Samples.definition)
    #expect(recordError { try store.save(second) } == .changedElsewhere)
    #expect(recordError { try store.finish(first.id, result: Samples.result(), definition: Samples.definition) } == .changedElsewhere)
    #expect(try store.results().elements.count == 1)
    let third = try store.save(Samples.session())
    try other.discard(session: third.id)
    #expect(recordError { try store.save(third) } == .changedElsewhere)
    #expect(try store.sessions().elements.isEmpty)
  }

  @Test func `finishing is one step: the result and its definition in, the session out`() throws {
    let session = try store.save(Samples.session())
    let result = Samples.result()
    try store.finish(session.id, result: result, definition: Samples.definition)
    #expect(try store.sessions() == Reading(elements: [], damaged: 0))
    #expect(try store.results() == Reading(elements: [result], damaged: 0))
    #expect(try store.definition(result.instrument.digest) == Samples.definition)
    // The same result twice: nothing of the second attempt stays.
    let next = try store.save(Samples.session())
    #expect(recordError { try store.finish(next.id, result: result, definition: Samples.definition) } == .changedElsewhere)
    #expect(try store.sessions().elements == [next])
    #expect(try store.examine().isSound)
  }

  @Test func `a result may have the id of its session`() throws {
    let session = try store.save(Samples.session())
    let result = Samples.result().with(id: session.id)
    try store.finish(session.id, result: result, definition: Samples.definition)
    #expect(try store.results().elements == [result])
    #expect(recordError { try store.save(session) } == .changedElsewhere)
    try store.discard(session: session.id)
    #expect(try store.results().elements == [result])
    #expect(try store.examine().isSound)
  }

  @Test func `a definition is kept once for all the results that need it`() throws {
    for _ in 0..<3 { try store.finish(nil, result: Samples.result(), definition: Samples.definition) }
    #expect(try store.examine().definitions == 1)
    let newer = Samples.definition + [0x20]
    let instrument = InstrumentIdentity(id: Samples.instrument.id, version: Samples.instrument.version, definition: newer)
    try store.finish(nil, result: Samples.result(instrument: instrument), definition: newer)
    #expect(try store.examine().definitions == 2)
    #expect(try store.definition(instrument.digest) == newer)
    #expect(try store.definition([1, 2, 3]) == nil)
  }

  @Test func `sessions come the oldest first, and discarding one leaves the others`() throws {
    let sessions = try [300, 100, 200].map { try store.save(Samples.session(started: $0)) }
    #expect(try store.sessions().elements.map(\.started.seconds) == [100, 200, 300])
    try store.discard(session: sessions[1].id)
    try store.discard(session: sessions[1].id)
    try store.discard(session: .random())
    #expect(try store.sessions().elements.map(\.started.seconds) == [200, 300])
    #expect(try store.examine().isSound)
  }
}

extension StoredSession {
  func with(id: RecordID) -> StoredSession {
    StoredSession(
      id: id, instrument: instrument, started: started, updated: updated, answers: answers, visited: visited, language: language, revision: revision)
  }
}

extension StoredResult {
  func with(id: RecordID) -> StoredResult {
    StoredResult(
      id: id, instrument: instrument, taken: taken, language: language, answers: answers, scoringVersion: scoringVersion, scores: scores,
      profile: profile, rescoredFrom: rescoredFrom)
  }
}
