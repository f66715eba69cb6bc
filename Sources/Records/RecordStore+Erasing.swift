import SQLite

extension RecordStore {
  /// Destroys every record of a profile for good, without its passphrase; other profiles stay.
  ///
  /// The key goes first: the key file is overwritten, synced and removed, then the database is overwritten from its beginning, where the wrapped key lies,
  /// synced and removed. A kill in between leaves records that nothing opens; calling this again finishes the work. What backups, snapshots and the
  /// spare blocks of a solid-state disk hold is out of reach. Files that are not ours stay, and the folder with them.
  ///
  /// - Throws: `.absent` where there is nothing of ours; `.busy`, `.readOnly`, `.notPermitted`, `.inputOutput`.
  public static func eraseEverything(at location: ProfileLocation) throws(RecordError) {
    let files = [KeyFile.name, KeyFile.temporaryName] + ["", "-journal", "-wal", "-shm"].map { "records.sqlite" + $0 }
    var paths: [String] = []
    for path in files.map({ location.directory + "/" + $0 }) where try PrivateFile.exists(path) { paths.append(path) }
    if paths.isEmpty { throw .absent }
    let lock = try lockedConnection(to: location)
    for path in paths { try PrivateFile.destroy(path) }
    try PrivateFile.synchronize(location.directory)
    withExtendedLifetime(lock) {}
    try PrivateFolder.removeIfEmpty(location.directory)
  }

  /// A connection that keeps other processes out until the file is gone; `nil` where the file is too damaged to be locked.
  private static func lockedConnection(to location: ProfileLocation) throws(RecordError) -> Database? {
    guard try PrivateFile.exists(location.database) else { return nil }
    do {
      let database = try Database(path: location.database, access: .readWrite)
      try database.run("BEGIN EXCLUSIVE")
      return database
    } catch {
      if error.kind == .busy { throw .busy }
      return nil
    }
  }
}
