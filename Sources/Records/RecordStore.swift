import SQLite
public import Sealing

/// The records of one person: sessions, results, the definitions they were answered under, and settings, each sealed in one SQLite file.
///
/// ```swift
/// let store = try RecordStore.open(at: location, passphrase: passphrase)
/// for result in try store.results(instrument: "burnout").elements { print(result.taken, result.scores.map(\.score)) }
/// ```
///
/// The file tells without its key: how many records there are, the sizes of each rounded up to 4 KiB, of definitions to 64 KiB, and the costs of the
/// passphrase. Ids are random or look it. Every change is one transaction and on the disk when its call returns.
///
/// A store belongs to one thread at a time; several processes may have the same profile open.
public final class RecordStore {
  public let location: ProfileLocation
  let table: RecordTable

  var database: Database { table.database }
  var keys: RecordKeys { table.keys }

  init(location: ProfileLocation, table: RecordTable) {
    self.location = location
    self.table = table
  }

  /// Whether there are records, and what opens them.
  ///
  /// - Throws: `.busy`, `.damaged`, `.foreignFile`, `.newerFormat`, `.notPermitted`, `.readOnly`, `.inputOutput`.
  public static func state(at location: ProfileLocation) throws(RecordError) -> ProfileState {
    try recording(location.database) {
      guard let database = try connection(to: location) else { return .absent }
      if try keysFromFile(at: location, database) != nil { return .keyFile }
      return try database.wrappedKey() == nil ? .keyFile : .passphrase
    }
  }

  /// Opens the records; a change that a killed process left half done is rolled back. Where nothing may be written they can still be read.
  ///
  /// - Parameter passphrase: not looked at where there is only a key file.
  /// - Throws: `.absent`, `.passphraseNeeded`, `.wrongPassphrase`, `.keyLost`, `.notEnoughMemory`, and what `state(at:)` throws.
  public static func open(at location: ProfileLocation, passphrase: Passphrase?) throws(RecordError) -> RecordStore {
    try open(at: location, passphrase: passphrase, busyTimeout: .seconds(5))
  }

  static func open(at location: ProfileLocation, passphrase: Passphrase?, busyTimeout: Duration) throws(RecordError) -> RecordStore {
    try recording(location.database) {
      guard let database = try connection(to: location, busyTimeout: busyTimeout) else { throw RecordError.absent }
      // Under the lock, so that the key of a change that another process is at is not taken away under its hands.
      if database.access == .readWrite, try location.keyFile.needsTidying() { try database.transaction { try location.keyFile.tidy() } }
      let wrapped = try database.wrappedKey()
      if let wrapped, let passphrase {
        return RecordStore(location: location, table: RecordTable(database: database, keys: try RecordKeys(unwrapping: wrapped, passphrase)))
      }
      if let keys = try keysFromFile(at: location, database) {
        return RecordStore(location: location, table: RecordTable(database: database, keys: keys))
      }
      throw wrapped == nil ? RecordError.keyLost(path: location.keyFile.path) : .passphraseNeeded
    }
  }

  /// A connection to a profile with records in it; `nil` where there is none, or one whose creation never came to its end.
  static func connection(to location: ProfileLocation, busyTimeout: Duration = .seconds(5)) throws -> Database? {
    guard try PrivateFile.exists(location.database) else { return nil }
    PrivateFolder.tighten(location.directory)
    let database = try bestConnection(to: location.database, busyTimeout: busyTimeout)
    if try database.version() > 0 || database.value("SELECT count(*) FROM sqlite_master") != 0 {
      try database.migrate(to: .records)
      if try database.hasRecords() { return database }
    }
    try checkUnused(location)
    return nil
  }

  /// For writing, because only so a hot journal is rolled back; for reading where the disk allows no more, as one does that the system found failing.
  private static func bestConnection(to path: String, busyTimeout: Duration) throws(SQLiteError) -> Database {
    do {
      return try Database(path: path, access: .readWrite, busyTimeout: busyTimeout)
    } catch {
      guard error.kind == .readOnly else { throw error }
      return try Database(path: path, access: .readOnly, busyTimeout: busyTimeout)
    }
  }

  /// Makes sure that a database which shows no records never had any: else a flipped bit that hides them would let a new profile be put over them.
  ///
  /// An empty one has three pages of 4 KiB, and one in which records were ever kept at least five; pages that become free stay in the file.
  static func checkUnused(_ location: ProfileLocation) throws(RecordError) {
    if PrivateFile.size(location.database) > 16_384 { throw .damaged(path: location.database) }
  }

  /// The keys of the key file, if they open something here.
  private static func keysFromFile(at location: ProfileLocation, _ database: Database) throws -> RecordKeys? {
    guard let data = try location.keyFile.read() else { return nil }
    let keys = try RecordKeys(data: data)
    if RecordTable(database: database, keys: keys).opensInventory { return keys }
    // The inventory may be damaged; the key is right if any record opens.
    return try RecordSurvey(RecordTable(database: database, keys: keys)).readable.isEmpty ? nil : keys
  }
}

extension RecordTable {
  fileprivate var opensInventory: Bool {
    (try? content(Inventory.self, keys.inventoryID)) != nil
  }
}
