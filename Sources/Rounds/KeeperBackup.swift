import Files
import JSON
import SQLite
public import Sealing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A backup of a keeper's store, opened and checked, before anything is made of it.
///
/// ```swift
/// let backup = try KeeperBackup(reading: path, passphrase: old)
/// backup.unpublishedRounds  // ["2026-Q4"]: ask the keeper about each
/// let store = try backup.restore(to: folder, passphrase: new, unpublished: [])
/// ```
///
/// A store that is set back to an earlier day could publish a round a second time, with other figures. What is done against it: a store that is there is
/// never replaced, and every round that was not published in the backup stays as it is, unless the keeper says that it was not published since. What cannot
/// be done: nothing on this computer knows what was published elsewhere. A keeper who says so against the truth, or who copies the file by other means, can
/// sign a second release; whoever has both sees it with `audit`, for one round has two releases then, and the chain is split.
public struct KeeperBackup {
  private let table: KeeperTable
  private let path: String

  public let organisation: String
  /// The rounds that are open, or closed and not published.
  public let unpublishedRounds: [String]

  /// Opens a backup and every record in it; nothing is changed.
  ///
  /// - Throws: `.backupAbsent`, `.backupForeign`, `.backupDamaged`, `.wrongBackupPassphrase`, `.newerFormat`, `.notEnoughMemory`.
  public init(reading path: String, passphrase: Passphrase) throws(RoundError) {
    if !Directory.holdsFile(path) { throw .backupAbsent(path: path) }
    do {
      (table, organisation, unpublishedRounds) = try keeping(path) {
        let database = try Database(path: path, access: .readOnly)
        guard try database.applicationID() == Schema.keeper.applicationID else { throw RoundError.backupForeign(path: path) }
        if try database.version() > Schema.keeper.migrations.count { throw RoundError.newerFormat(path: path) }
        guard let wrapped = try database.wrappedKeys() else { throw RoundError.backupDamaged(path: path) }
        let table = KeeperTable(database: database, keys: try KeeperKeys(unwrapping: wrapped, passphrase))
        guard try database.integrityCheck().isEmpty else { throw RoundError.backupDamaged(path: path) }
        try table.openEverything()
        let rounds = try table.rounds { if case .published = $0.state { false } else { true } }
        return (table, try table.organisation().name, rounds.map(\.name))
      }
    } catch {
      throw error.ofBackup(path)
    }
    self.path = path
  }

  /// Makes a store of the backup, under a passphrase of its own, where there is none.
  ///
  /// The file is finished under another name before it gets its own, so that a kill leaves a store or none.
  ///
  /// - Parameters:
  ///   - directory: the new store's folder; created where it is missing.
  ///   - unpublished: those of `unpublishedRounds` that the keeper knows were not published since; all others can be looked at and never be changed.
  ///   - witnesses: as in `KeeperStore.create`.
  /// - Throws: `.exists`, `.notPermitted`, `.diskFull`, `.readOnly`, `.notEnoughMemory`.
  public func restore(
    to directory: String, passphrase: Passphrase, unpublished: Set<String>, cost: DerivationCost = .moderate, witnesses: String? = nil
  ) throws(RoundError) -> KeeperStore {
    let witness = witnesses.map { StoreWitness(folder: $0, keys: table.keys) }
    let path = KeeperStore.file(in: directory)
    if PrivateFolder.isTaken(path) { throw .exists(path: path) }
    let temporary = PrivateFolder.temporary(beside: path)
    return try keeping(path) {
      let wrapped = try table.keys.wrapped(passphrase, cost: cost)
      try PrivateFolder.create(directory)
      do {
        try table.database.backUp(to: temporary)
        let copy = KeeperTable(database: try Database(path: temporary, access: .readWrite), keys: table.keys)
        try copy.database.run("PRAGMA journal_mode=MEMORY")
        try copy.changing {
          try copy.database.writeWrappedKeys(wrapped)
          // Not earlier than what was seen of the store here, or it would be taken for a copy that somebody has put back.
          if let witnessed = witness?.changes { copy.alterManifest { $0.catchUp(with: witnessed) } }
          let known = try copy.organisation().rounds
          let held = unpublishedRounds.filter { !unpublished.contains($0) }.compactMap { known.firstIndex(of: $0).map { $0 + 1 } }
          try copy.writeRestored(Set(held))
        }
        try AtomicFile.publish(temporary, as: path)
      } catch {
        unlink(temporary)
        throw error
      }
      let database = try Database(path: path, access: .readWrite)
      try database.migrate(to: .keeper)
      let store = KeeperStore(directory: directory, table: KeeperTable(database: database, keys: table.keys), witness: witness)
      store.noteChanges()
      return store
    }
  }
}

extension KeeperTable {
  /// Compares everything with the manifest and opens it, so that what is damaged is told before it is relied upon.
  fileprivate func openEverything() throws {
    try verifyRecords()
    try verifyRows()
    try database.forEach("SELECT digest, sealed FROM codes") { row in _ = try keys.openCode(try row.blob(1), digest: try row.blob(0)) }
    let organisation = try organisation()
    for number in organisation.rounds.indices.map({ $0 + 1 }) {
      let round = try round(number)
      _ = try read(.card(number))
      _ = try read(.definition(number))
      switch round.state {
      case .open: break
      case .closed: _ = try read(.rows(number))
      case .published: _ = try read(.release(number))
      }
    }
  }
}
