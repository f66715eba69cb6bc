import Files
import SQLite
public import Sealing
import Wording

extension KeeperStore {
  /// Unicode scalars of an organisation's or a unit's name.
  static let nameLimit = 120

  /// Begins the store of an organisation.
  ///
  /// Missing folders are created with mode 0700. All that makes a store is one transaction, so a kill leaves a store or none.
  ///
  /// - Throws: `.exists`, `.invalidName`, `.notPermitted`, `.diskFull`, `.readOnly`, `.notEnoughMemory`, `.busy`.
  public static func create(
    at directory: String, organisation: String, passphrase: Passphrase, cost: DerivationCost = .moderate
  ) throws(RoundError) -> KeeperStore {
    if !PlainName.isLine(organisation, limit: nameLimit) { throw .invalidName(organisation) }
    let path = file(in: directory)
    return try keeping(path) {
      if Directory.holdsFile(path), try existing(path)?.wrappedKeys() != nil { throw RoundError.exists(path: path) }
      let keys = try KeeperKeys(secret: .random(count: KeeperKeys.size))
      let wrapped = try keys.wrapped(passphrase, cost: cost)
      try PrivateFolder.create(directory)
      let table = KeeperTable(database: try Database(path: path, access: .createIfMissing), keys: keys)
      try table.database.migrate(to: .keeper)
      try table.database.transaction {
        // Under the lock, which keeps two processes from writing two keys here.
        if try table.database.wrappedKeys() != nil { throw RoundError.exists(path: path) }
        try table.database.run("INSERT INTO keys (id, wrapped) VALUES (1, ?)", [.blob(wrapped)])
        try table.write(OrganisationRecord(name: organisation))
      }
      return KeeperStore(directory: directory, table: table)
    }
  }

  /// Opens the store in a folder; a transaction that a kill left unfinished is rolled back.
  ///
  /// - Throws: `.absent`, `.wrongPassphrase`, `.damaged`, `.foreignFile`, `.newerFormat`, `.notEnoughMemory`, `.busy`.
  public static func open(at directory: String, passphrase: Passphrase) throws(RoundError) -> KeeperStore {
    try open(at: directory, passphrase: passphrase, busyTimeout: .seconds(5))
  }

  static func open(at directory: String, passphrase: Passphrase, busyTimeout: Duration) throws(RoundError) -> KeeperStore {
    let path = file(in: directory)
    return try keeping(path) {
      guard Directory.holdsFile(path), let database = try existing(path, busyTimeout: busyTimeout), let wrapped = try database.wrappedKeys() else {
        throw RoundError.absent(path: path)
      }
      PrivateFolder.tighten(directory)
      let store = KeeperStore(directory: directory, table: KeeperTable(database: database, keys: try KeeperKeys(unwrapping: wrapped, passphrase)))
      _ = try store.table.organisation()
      return store
    }
  }

  /// A connection to a file that is there; `nil` for one whose creation never came to its end.
  private static func existing(_ path: String, busyTimeout: Duration = .seconds(5)) throws -> Database? {
    let database = try Database(path: path, access: .readWrite, busyTimeout: busyTimeout)
    if try database.version() == 0, try database.value("SELECT count(*) FROM sqlite_master") == 0 { return nil }
    try database.migrate(to: .keeper)
    return database
  }
}
