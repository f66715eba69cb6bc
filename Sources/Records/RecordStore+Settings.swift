extension RecordStore {
  /// - Throws: `.damaged`: settings that cannot be read are not the same as none. Saving new ones puts that right.
  public func settings() throws(RecordError) -> RecordSettings {
    try recording(location.database) {
      guard let settings = try table.content(RecordSettings.self, keys.settingsID) else { throw RecordError.damaged(path: location.database) }
      return settings
    }
  }

  public func save(_ settings: RecordSettings) throws(RecordError) {
    try transaction { table in
      if try table.holds(keys.settingsID) {
        try table.replace(settings, id: keys.settingsID)
      } else {
        try table.insert(settings, id: keys.settingsID)
      }
    }
  }
}
