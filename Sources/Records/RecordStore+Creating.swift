import SQLite
import Sealing

extension RecordStore {
  /// Begins records in a profile that has none.
  ///
  /// Missing folders are created with mode 0700. All that makes a profile is one transaction, so a kill leaves a profile or none.
  ///
  /// - Throws: `.exists`, `.cannotCreate`, `.diskFull`, `.readOnly`, `.notPermitted`, `.notEnoughMemory`, `.busy`.
  public static func create(at location: ProfileLocation, protection: Protection) throws(RecordError) -> RecordStore {
    try recording(location.database) {
      let keys = try RecordKeys.random()
      return try establish(at: location, protection, keys: keys) { table in
        try table.write(Inventory())
        try table.insert(RecordSettings(), id: keys.settingsID)
      }
    }
  }

  /// Makes a profile under `keys` whose records `fill` writes.
  static func establish(
    at location: ProfileLocation, _ protection: Protection, keys: RecordKeys, fill: (RecordTable) throws -> Void
  ) throws -> RecordStore {
    let wrapped: [UInt8]? =
      switch protection {
      case .passphrase(let passphrase, let cost): try keys.wrapped(passphrase, cost: cost)
      case .keyFile: nil
      }
    for folder in [location.dataDirectory, PrivateFolder.parent(of: location.directory), location.directory] { try PrivateFolder.create(folder) }
    PrivateFolder.tighten(location.directory)

    let table = RecordTable(database: try Database(path: location.database, access: .createIfMissing), keys: keys)
    try table.database.migrate(to: .records)
    var isOurs = false
    do {
      // The lock is what keeps two processes from writing two keys here.
      try table.database.transaction {
        if try table.database.hasRecords() || table.database.wrappedKey() != nil { throw RecordError.exists(path: location.directory) }
        try checkUnused(location)
        isOurs = true
        // Left by a creation that was killed; it opens nothing.
        try location.keyFile.tidy()
        try location.keyFile.destroy()
        if let wrapped { try table.database.writeWrappedKey(wrapped) } else { try location.keyFile.write(keys.data) }
        try fill(table)
      }
    } catch {
      if isOurs { try? location.keyFile.destroy() }
      throw error
    }
    return RecordStore(location: location, table: table)
  }
}
