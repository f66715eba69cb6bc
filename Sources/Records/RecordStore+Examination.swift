import SQLite

extension RecordStore {
  /// Opens and decodes every record and has SQLite check the file; reports, and never changes or deletes.
  ///
  /// - Throws: `.damaged` where the file's structure is such that the records cannot be gone through at all; `.newerFormat`.
  public func examine() throws(RecordError) -> Examination {
    let survey = try survey()
    let structure = try recording(location.database) { try database.integrityCheck() }
    return Examination(
      sessions: survey.sessions.count, results: survey.results.count, definitions: survey.definitions.count, damaged: survey.damaged,
      missing: survey.missing, isComplete: survey.isComplete,
      withoutDefinition: survey.results.filter { !survey.definitions.contains(keys.definitionID($0.instrument.digest)) }.map(\.id),
      structure: structure)
  }
}
