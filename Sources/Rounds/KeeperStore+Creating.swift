import Files
import SQLite
public import Sealing
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension KeeperStore {
  /// Unicode scalars of an organisation's or a unit's name.
  static let nameLimit = 120

  /// Begins the store of an organisation.
  ///
  /// Missing folders are created with mode 0700. All that makes a store is one transaction, so a kill leaves a store or none.
  ///
  /// - Parameter witnesses: a folder outside of the store where its number of changes is remembered; created when it is needed.
  /// - Throws: `.exists`, `.invalidName`, `.notPermitted`, `.diskFull`, `.readOnly`, `.notEnoughMemory`, `.busy`.
  public static func create(
    at directory: String, organisation: String, passphrase: Passphrase, cost: DerivationCost = .moderate, witnesses: String? = nil
  ) throws(RoundError) -> KeeperStore {
    if !PlainName.isLine(organisation, limit: nameLimit) { throw .invalidName(organisation) }
    let path = file(in: directory)
    return try keeping(path) {
      if Directory.holdsFile(path), let database = try existing(path), try wrappedKeys(database) != nil { throw RoundError.exists(path: path) }
      let keys = try KeeperKeys(secret: .random(count: KeeperKeys.size))
      let wrapped = try keys.wrapped(passphrase, cost: cost)
      try PrivateFolder.create(directory)
      let table = KeeperTable(database: try Database(path: path, access: .createIfMissing), keys: keys)
      try table.database.migrate(to: .keeper)
      try table.beginning {
        // Under the lock, which keeps two processes from writing two keys here.
        if try table.database.wrappedKeys() != nil { throw RoundError.exists(path: path) }
        try table.database.run("INSERT INTO keys (id, wrapped) VALUES (1, ?)", [.blob(wrapped)])
        try table.write(OrganisationRecord(name: organisation))
      }
      let store = KeeperStore(directory: directory, table: table, witness: witnesses.map { StoreWitness(folder: $0, keys: keys) })
      store.noteChanges()
      return store
    }
  }

  /// Opens the store in a folder; a transaction that a kill left unfinished is rolled back. Where nothing may be written it can still be read.
  ///
  /// - Parameter witnesses: as in `create`.
  /// - Throws: `.absent`, `.wrongPassphrase`, `.damaged`, `.rolledBack`, `.foreignFile`, `.newerFormat`, `.notEnoughMemory`, `.busy`.
  public static func open(at directory: String, passphrase: Passphrase, witnesses: String? = nil) throws(RoundError) -> KeeperStore {
    try open(at: directory, passphrase: passphrase, witnesses: witnesses, busyTimeout: .seconds(5))
  }

  static func open(
    at directory: String, passphrase: Passphrase, witnesses: String? = nil, busyTimeout: Duration
  ) throws(RoundError) -> KeeperStore {
    let path = file(in: directory)
    return try keeping(path) {
      guard Directory.holdsFile(path), let database = try existing(path, busyTimeout: busyTimeout), let wrapped = try wrappedKeys(database) else {
        throw RoundError.absent(path: path)
      }
      PrivateFolder.tighten(directory)
      let keys = try KeeperKeys(unwrapping: wrapped, passphrase)
      let witness = witnesses.map { StoreWitness(folder: $0, keys: keys) }
      let store = KeeperStore(directory: directory, table: KeeperTable(database: database, keys: keys), witness: witness)
      try store.check()
      return store
    }
  }

  /// That every record is there, and that the store is not older than what the witness has seen.
  private func check() throws {
    // Asked before the store: another process may change both in between, and the store is the first to be changed.
    let witnessed = witness?.changes
    let changes = try table.viewing {
      try table.verifyRecords()
      _ = try table.organisation()
      return try table.manifest().changes
    }
    if let witness, let witnessed, witnessed > changes { throw RoundError.rolledBack(path: path, witness: witness.path) }
    if witnessed != changes { witness?.note(changes) }
  }

  /// A connection to a file that is there; `nil` for one whose creation never came to its end.
  static func existing(_ path: String, busyTimeout: Duration = .seconds(5)) throws -> Database? {
    let database = try bestConnection(to: path, busyTimeout: busyTimeout)
    if try database.version() == 0, try database.value("SELECT count(*) FROM sqlite_master") == 0 {
      try checkUnused(path)
      return nil
    }
    try database.migrate(to: .keeper)
    return database
  }

  /// The keys under the passphrase; `nil` in a file in which nothing was ever kept.
  static func wrappedKeys(_ database: Database) throws -> [UInt8]? {
    if let wrapped = try database.wrappedKeys() { return wrapped }
    try checkUnused(database.path)
    return nil
  }

  /// Makes sure that a file which shows no keys never had any: else a flipped bit that hides them would let a new store be put over an old one.
  private static func checkUnused(_ path: String) throws(RoundError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_size > emptySize { throw .damaged(path: path) }
  }

  /// Bytes of a file with its tables and nothing in them; pages that become free stay in a file, so that one with a store in it is never so small.
  static let emptySize = 7 * 4096

  /// For writing, because only so a hot journal is rolled back; for reading where the disk allows no more.
  private static func bestConnection(to path: String, busyTimeout: Duration) throws(SQLiteError) -> Database {
    do {
      return try Database(path: path, access: .readWrite, busyTimeout: busyTimeout)
    } catch {
      guard error.kind == .readOnly else { throw error }
      return try Database(path: path, access: .readOnly, busyTimeout: busyTimeout)
    }
  }
}
