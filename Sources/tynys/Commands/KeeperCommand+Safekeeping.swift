import Arguments
import Files
import Rounds
import Sealing
import Wording

/// The passphrase of the store, and its backups.
extension KeeperCommand {
  static func changePassphrase(_ invocation: Invocation, _ context: Context) throws {
    let store = try store(invocation, context)
    try store.changePassphrase(to: newPassphrase("new-passphrase-file", invocation, context))
    try context.print(KeeperWording.passphraseChanged)
  }

  static func backUp(_ invocation: Invocation, _ context: Context) throws {
    let path = operand("file", invocation)
    // Before anybody types two passphrases for nothing.
    if Directory.holdsFile(path) { throw RoundError.backupExists(path: path) }
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if !Directory.exists(folder) { throw Failure(.cannotCreate, RoundError.folderUnreadable(path: folder).message) }
    let store = try store(invocation, context)
    if invocation.value(of: "backup-passphrase-file") == nil, PassphraseDialog.canAsk {
      PassphraseDialog(language: context.language).tell(PrivateWording.backupPassphrase)
    }
    let open = try store.backUp(to: path, passphrase: newPassphrase("backup-passphrase-file", invocation, context))
    try context.print(RecordWording.backedUp(path.displayedPath.unbroken))
    if !open.isEmpty { context.say(KeeperWording.backupOfOpenRounds(open)) }
  }

  static func restore(_ invocation: Invocation, _ context: Context) throws {
    let folder = try folder(invocation, context)
    // Before anybody types a passphrase for nothing.
    if try KeeperStore.exists(at: folder) { throw RoundError.exists(path: KeeperStore.file(in: folder)) }
    let passphrase = try backupPassphrase(invocation, context)
    let backup = try KeeperBackup(reading: operand("file", invocation), passphrase: passphrase)
    let unpublished = try unpublishedRounds(of: backup, invocation, context)
    // The passphrase of the backup goes on protecting the store, unless another one is given.
    let new = try invocation.value(of: "passphrase-file").map { file throws(Failure) in try PassphraseDialog.file(file) } ?? passphrase
    let store = try backup.restore(to: folder, passphrase: new, unpublished: unpublished, witnesses: context.witnessFolder)
    try context.print(KeeperWording.restored(backup.organisation))
    let held = try store.restoredRounds()
    if !held.isEmpty { context.say(KeeperWording.held(held)) }
    context.say(KeeperWording.compareChain)
  }

  private static func backupPassphrase(_ invocation: Invocation, _ context: Context) throws(Failure) -> Passphrase {
    if let file = invocation.value(of: "backup-passphrase-file") { return try PassphraseDialog.file(file) }
    guard PassphraseDialog.canAsk else { throw Failure(.refusedAccess, KeeperWording.newPassphraseNeeded("backup-passphrase-file")) }
    guard let typed = try PassphraseDialog(language: context.language).ask(PrivateWording.backupPassphrase) else {
      throw Failure(.suspended, PrivateWording.declined)
    }
    return typed
  }

  /// Those rounds of the backup of which the keeper says that they were not published since.
  private static func unpublishedRounds(of backup: KeeperBackup, _ invocation: Invocation, _ context: Context) throws(Failure) -> Set<String> {
    let named = invocation.values(of: "unpublished")
    if let stranger = named.first(where: { !backup.unpublishedRounds.contains($0) }) {
      throw Failure(.usage, KeeperWording.notUnpublished(stranger.displayedPath, backup.unpublishedRounds))
    }
    var unpublished = Set(named)
    guard PassphraseDialog.canAsk else { return unpublished }
    let dialog = PassphraseDialog(language: context.language)
    for round in backup.unpublishedRounds where !unpublished.contains(round) {
      guard let isUnpublished = try dialog.askConsent(KeeperWording.unpublishedQuestion(round)) else {
        throw Failure(.suspended, PrivateWording.declined)
      }
      if isUnpublished { unpublished.insert(round) }
    }
    return unpublished
  }
}
