public import Dates
public import Instruments
public import Wording

/// A check that was begun and can be gone on with.
public struct StoredSession: Sendable, Hashable {
  public let id: RecordID
  public let instrument: InstrumentIdentity
  public let started: Timestamp
  public var updated: Timestamp
  /// By item id, those to items that are hidden now among them.
  public var answers: [String: GivenAnswer]
  /// The ids of the items that were answered or skipped.
  public var visited: Set<String>
  public var language: InterfaceLanguage
  /// How often it was saved: 0 for a session that never was. Whoever saves shows by it that nobody else did in the meantime.
  public let revision: Int

  public init(
    id: RecordID = .random(), instrument: InstrumentIdentity, started: Timestamp, updated: Timestamp, answers: [String: GivenAnswer] = [:],
    visited: Set<String> = [], language: InterfaceLanguage, revision: Int = 0
  ) {
    self.id = id
    self.instrument = instrument
    self.started = started
    self.updated = updated
    self.answers = answers
    self.visited = visited
    self.language = language
    self.revision = revision
  }

  /// The session as it stands after being saved once more.
  var saved: StoredSession {
    StoredSession(
      id: id, instrument: instrument, started: started, updated: updated, answers: answers, visited: visited, language: language,
      revision: revision + 1)
  }
}
