import Files
import SQLite
public import Sealing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RecordStore {
  /// Writes all records into one sealed file that opens with a passphrase of its own, whatever protects the profile.
  ///
  /// The copy is finished under another name and synced before it gets its own, so that a file of that name is always whole. Records that cannot be
  /// opened would be of no use to anybody and are left out.
  ///
  /// - Parameter path: must not exist.
  /// - Returns: how many records were left out because they cannot be opened, or are gone.
  /// - Throws: `.exists`, `.diskFull`, `.cannotCreate`, `.notEnoughMemory`, `.busy`, `.damaged`.
  @discardableResult
  public func backUp(to path: String, passphrase: Passphrase, cost: DerivationCost = .moderate) throws(RecordError) -> Int {
    if try PrivateFile.exists(path) { throw .exists(path: path) }
    if !Directory.exists(PrivateFolder.parent(of: path)) { throw .cannotCreate(path: path, code: ENOENT) }
    let wrapped = try recording(location.database) { try keys.wrapped(passphrase, cost: cost) }
    let temporary = path + "." + RecordID.random().text + ".part"
    do {
      try database.backUp(to: temporary)
      let left = try prepare(copy: temporary, wrapped: wrapped)
      try PrivateFile.synchronize(temporary)
      try PrivateFile.publish(temporary, as: path)
      try PrivateFile.synchronize(PrivateFolder.parent(of: path))
      return left
    } catch {
      try? PrivateFile.remove(temporary)
      throw RecordError(error, path: path).naming(path, insteadOf: temporary)
    }
  }

  /// Puts a copy under another passphrase and takes out what cannot be opened.
  private func prepare(copy path: String, wrapped: [UInt8]) throws -> Int {
    let copy = RecordTable(database: try Database(path: path, access: .readWrite), keys: keys)
    // A half-made copy is thrown away, so it needs no journal on the disk, where the old wrapped key would be written once more.
    try copy.database.run("PRAGMA journal_mode=MEMORY")
    return try copy.database.transaction {
      try copy.database.writeWrappedKey(wrapped)
      // Faults of the records are the profile's, and not the copy's.
      let survey = try recording(location.database) { try RecordSurvey(copy) }
      if survey.isWhole { return 0 }
      for id in survey.damaged { try copy.database.run("DELETE FROM records WHERE id = ?", [.blob(id.bytes)]) }
      try copy.write(Inventory(survey.readable))
      return max(1, survey.damaged.count + survey.missing)
    }
  }

  /// Makes a profile of a backup, with a protection of its own.
  ///
  /// Every record is opened before anything is put in place, and all of it is one transaction. The data key stays that of the backup.
  ///
  /// - Throws: `.exists` where the profile has records; `.notFound`, `.foreignFile`, `.wrongPassphrase`, `.damaged`, `.newerFormat` for the backup;
  ///   and what `create(at:protection:)` throws.
  public static func restore(
    from path: String, passphrase: Passphrase, to location: ProfileLocation, protection: Protection
  ) throws(RecordError) -> RecordStore {
    if try state(at: location) != .absent { throw .exists(path: location.directory) }
    if try !PrivateFile.exists(path) { throw .notFound(path: path) }
    return try recording(path) {
      let backup = try verifiedBackup(path, passphrase)
      return try recording(location.database) {
        try establish(at: location, protection, keys: backup.keys) { table in
          try backup.database.forEach("SELECT id, sealed FROM records") { row in
            try table.database.run("INSERT INTO records (id, sealed) VALUES (?, ?)", [.blob(try row.blob(0)), .blob(try row.blob(1))])
          }
        }
      }
    }
  }

  private static func verifiedBackup(_ path: String, _ passphrase: Passphrase) throws -> RecordTable {
    let database = try Database(path: path, access: .readOnly)
    guard try database.applicationID() == Schema.records.applicationID else { throw RecordError.foreignFile(path: path) }
    if try database.version() > Schema.records.migrations.count { throw RecordError.newerFormat(path: path) }
    guard let wrapped = try database.wrappedKey() else { throw RecordError.damaged(path: path) }
    let table = RecordTable(database: database, keys: try RecordKeys(unwrapping: wrapped, passphrase))
    guard try database.integrityCheck().isEmpty, try RecordSurvey(table).isWhole else { throw RecordError.damaged(path: path) }
    return table
  }
}
