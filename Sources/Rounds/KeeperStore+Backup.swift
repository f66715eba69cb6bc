import Files
import SQLite
public import Sealing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension KeeperStore {
  /// Writes the whole store into one sealed file that opens with a passphrase of its own.
  ///
  /// The copy is finished under another name and on the disk before it gets its own, so that a file of that name is always whole.
  ///
  /// While a round is open its keys are in the store, and so in the backup: whoever has the backup, its passphrase and the files of contributors can open
  /// these after the round was closed, when the store itself no longer can. Such a backup is to be destroyed once the round is closed.
  ///
  /// - Parameter path: must not exist.
  /// - Returns: the names of the rounds that are open in it.
  /// - Throws: `.backupExists`, `.diskFull`, `.notPermitted`, `.removed` for a folder that is not there, `.notEnoughMemory`, `.busy`.
  @discardableResult
  public func backUp(to path: String, passphrase: Passphrase, cost: DerivationCost = .moderate) throws(RoundError) -> [String] {
    if PrivateFolder.isTaken(path) { throw .backupExists(path: path) }
    let wrapped = try keeping(self.path) { try table.keys.wrapped(passphrase, cost: cost) }
    let temporary = PrivateFolder.temporary(beside: path)
    do {
      let rounds = try keeping(path) {
        try table.database.backUp(to: temporary)
        let copy = KeeperTable(database: try Database(path: temporary, access: .readWrite), keys: table.keys)
        // A half-made copy is thrown away, so it needs no journal on the disk, where the old wrapped keys would be written once more.
        try copy.database.run("PRAGMA journal_mode=MEMORY")
        try copy.database.transaction { try copy.database.writeWrappedKeys(wrapped) }
        return try copy.rounds { if case .open = $0.state { true } else { false } }
      }
      try keeping(path) { try AtomicFile.publish(temporary, as: path) }
      return rounds.map(\.name)
    } catch {
      unlink(temporary)
      throw error.ofBackup(path)
    }
  }
}

extension KeeperTable {
  /// The rounds that are as `condition` asks, in the order in which they were opened.
  func rounds(where condition: (RoundRecord) -> Bool) throws -> [RoundRecord] {
    let count = try organisation().rounds.count
    return count == 0 ? [] : try (1...count).map(round).filter(condition)
  }
}

extension RoundError {
  /// The same trouble, told of a backup and not of a store.
  func ofBackup(_ path: String) -> RoundError {
    switch self {
    case .exists: .backupExists(path: path)
    case .absent: .backupAbsent(path: path)
    case .foreignFile: .backupForeign(path: path)
    case .damaged: .backupDamaged(path: path)
    case .wrongPassphrase: .wrongBackupPassphrase
    case .diskFull: .diskFull(path: path)
    case .readOnly: .readOnly(path: path)
    case .notPermitted: .notPermitted(path: path)
    case .removed: .removed(path: path)
    case .inputOutput(_, let code): .inputOutput(path: path, code: code)
    case .newerFormat: .newerFormat(path: path)
    default: self
    }
  }
}
