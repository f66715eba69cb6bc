extension RecordStore {
  /// The finished checks by the time they were taken, whatever the order in which they were kept: a clock may have been set back.
  ///
  /// - Parameter instrument: an instrument's id; `nil` for the results of all.
  public func results(instrument: String? = nil) throws(RecordError) -> Reading<StoredResult> {
    let survey = try survey()
    let results = instrument.map { id in survey.results.filter { $0.instrument.id == id } } ?? survey.results
    return Reading(elements: results, damaged: survey.lost)
  }

  /// The definition file of that digest as it was when a check was finished; `nil` where none was kept.
  ///
  /// - Throws: `.damaged`.
  public func definition(_ digest: [UInt8]) throws(RecordError) -> [UInt8]? {
    try recording(location.database) {
      guard let bytes = try table.content(StoredDefinition.self, keys.definitionID(digest))?.bytes else { return nil }
      if InstrumentIdentity.digest(of: bytes) != digest { throw RecordError.damaged(path: location.database) }
      return bytes
    }
  }

  /// Erases one result, and the definitions that nothing needs any more.
  ///
  /// A record that cannot be opened is erased by its id too, as `examine()` tells it. Definitions stay while there is such a record, for it may need them.
  ///
  /// - Returns: whether there was a result of that id.
  public func erase(result: RecordID) throws(RecordError) -> Bool {
    try transaction { table in
      guard try table.holds(result), ![keys.settingsID, keys.inventoryID].contains(result) else { return false }
      do {
        guard try table.content(StoredResult.self, result) != nil else { return false }
      } catch RecordFault.newerFormat {
        throw RecordFault.newerFormat
      } catch {
        // It cannot be opened: this is how it is got rid of.
      }
      try table.delete(result)
      let survey = try RecordSurvey(table)
      if survey.isWhole {
        for unneeded in survey.definitions.subtracting(survey.neededDefinitions) { try table.delete(unneeded) }
      }
      return true
    }
  }
}
