import SQLite

extension RecordStore {
  /// The checks that can be gone on with, the oldest first.
  public func sessions() throws(RecordError) -> Reading<StoredSession> {
    let survey = try survey()
    return Reading(elements: survey.sessions, damaged: survey.lost)
  }

  /// Keeps a session, new or changed.
  ///
  /// - Returns: the session with the revision that the next saving needs.
  /// - Throws: `.changedElsewhere` unless `session.revision` is the stored one (0 for a new session); `.damaged` where the stored one cannot be read.
  public func save(_ session: StoredSession) throws(RecordError) -> StoredSession {
    let saved = session.saved
    try transaction { table in
      if try table.holds(session.id) {
        guard try table.content(StoredSession.self, session.id)?.revision == session.revision else { throw RecordError.changedElsewhere }
        try table.replace(saved, id: session.id)
      } else {
        // One that was kept before and is gone was finished or discarded elsewhere.
        guard session.revision == 0 else { throw RecordError.changedElsewhere }
        try table.insert(saved, id: session.id)
      }
    }
    return saved
  }

  /// Turns a session into a result: the result and, if it is new, its definition in, the session out, in one transaction.
  ///
  /// - Parameters:
  ///   - session: `nil` for answers that never were a session. It may have the result's id.
  ///   - definition: the bytes of the definition file, whose digest `result` names.
  /// - Throws: `.changedElsewhere` where the session is not there any more or the result is there already.
  public func finish(_ session: RecordID?, result: StoredResult, definition: [UInt8]) throws(RecordError) {
    precondition(InstrumentIdentity.digest(of: definition) == result.instrument.digest, "the definition is not the one of the result")
    try transaction { table in
      if let session {
        guard try table.content(StoredSession.self, session) != nil else { throw RecordError.changedElsewhere }
        try table.delete(session)
      }
      if try table.holds(result.id) { throw RecordError.changedElsewhere }
      try table.insert(result, id: result.id)
      try keep(definition, digest: result.instrument.digest, table)
    }
  }

  /// Drops a session; one that is not there is no error.
  ///
  /// - Throws: `.damaged` where it cannot be told whether the record is a session.
  public func discard(session: RecordID) throws(RecordError) {
    try transaction { table in
      if try table.content(StoredSession.self, session) != nil { try table.delete(session) }
    }
  }

  private func keep(_ definition: [UInt8], digest: [UInt8], _ table: RecordTable) throws {
    let id = keys.definitionID(digest)
    if try !table.holds(id) {
      try table.insert(StoredDefinition(definition), id: id)
    } else if (try? table.content(StoredDefinition.self, id))?.map({ $0.bytes == definition }) != true {
      // What is there is damaged, and these are the bytes that it was made of.
      try table.replace(StoredDefinition(definition), id: id)
    }
  }

  func survey() throws(RecordError) -> RecordSurvey {
    try recording(location.database) { try RecordSurvey(table) }
  }

  @discardableResult
  func transaction<Result>(_ body: (RecordTable) throws -> Result) throws(RecordError) -> Result {
    try recording(location.database) { try database.transaction { try body(table) } }
  }
}
