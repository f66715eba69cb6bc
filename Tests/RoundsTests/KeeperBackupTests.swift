import Contributions
import Files
import Foundation
import Releases
import Sealing
import TestSupport
import Testing

@testable import Rounds

/// Backups, and what a restored one may do.
@Suite struct KeeperBackupTests {
  private func backUp(_ test: TestRound, _ name: String = "backup") throws -> String {
    let path = test.folder.path + "/" + name
    try test.store.backUp(to: path, passphrase: passphrase("of the backup"), cost: .least)
    return path
  }

  private func restore(_ test: TestRound, _ path: String, to name: String, unpublished: Set<String> = []) throws -> KeeperStore {
    try KeeperBackup(reading: path, passphrase: passphrase("of the backup"))
      .restore(to: test.folder.path + "/" + name, passphrase: passphrase("new"), unpublished: unpublished, cost: .least)
  }

  @Test func `a backup comes back as it was, under a passphrase of its own, and the store is not touched`() throws {
    let test = try TestRound()
    let release = try test.published([7, 6, 8])
    let before = try BoundedFileBytes.read(test.storeFile)
    let path = try backUp(test)
    #expect(try BoundedFileBytes.read(test.storeFile) == before)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let store = try restore(test, path, to: "again")
    #expect(try store.publish(round: TestRound.round, day: publication) == release.bytes)
    #expect(try store.signingKey == test.store.signingKey && store.units() == test.store.units() && store.restoredRounds().isEmpty)
    let folder = test.folder.path + "/again"
    #expect(roundError { _ = try KeeperStore.open(at: folder, passphrase: passphrase("of the backup")) } == .wrongPassphrase)
    #expect(try KeeperStore.open(at: folder, passphrase: passphrase("new")).rounds() == [TestRound.round])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["keeper.sqlite"])
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: test.folder.path)
    #expect(!names.contains { $0.contains(".part") })
  }

  @Test func `a backup names the rounds whose key is in it`() throws {
    let test = try TestRound()
    #expect(try test.store.backUp(to: test.folder.path + "/none", passphrase: passphrase("b"), cost: .least) == [])
    _ = try test.store.openRound(test.settings("one"))
    _ = try test.store.openRound(test.settings("two"))
    try test.store.close(round: "one", day: closing)
    #expect(try test.store.backUp(to: test.folder.path + "/open", passphrase: passphrase("b"), cost: .least) == ["two"])
    #expect(try KeeperBackup(reading: test.folder.path + "/open", passphrase: passphrase("b")).unpublishedRounds == ["one", "two"])
  }

  /// What the round could be at when the backup is made, and what the restored store would do to it.
  @Test func `a round that was not published in the backup is held, and gets no second release`() throws {
    let test = try TestRound()
    _ = try test.collected([7, 6, 8])
    let open = try backUp(test, "open")
    try test.store.close(round: TestRound.round, day: closing)
    let closed = try backUp(test, "closed")
    _ = try test.store.publish(round: TestRound.round, day: publication)

    for (path, name) in [(open, "one"), (closed, "two")] {
      let store = try restore(test, path, to: name)
      #expect(try store.restoredRounds() == [TestRound.round])
      let held = RoundError.roundRestored(TestRound.round)
      #expect(roundError { _ = try store.publish(round: TestRound.round, day: publication) } == held)
      #expect(roundError { try store.close(round: TestRound.round, day: closing) } == held)
      #expect(roundError { _ = try store.collect(round: TestRound.round, directory: test.inbox, day: closing) } == held)
      #expect(roundError { _ = try store.issueCodes(round: TestRound.round, unit: ["East"], count: 1) } == held)
      #expect(roundError { _ = try store.importRows(round: TestRound.round, [ImportedRow]()) } == held)
      // It can be looked at, and other rounds go on; so they do after the store was closed and opened again.
      #expect(try store.status(round: TestRound.round).contributions == 21)
      _ = try store.openRound(test.settings("next"))
      let again = try KeeperStore.open(at: test.folder.path + "/" + name, passphrase: passphrase("new"))
      #expect(roundError { try again.close(round: TestRound.round, day: closing) } == held)
      try again.close(round: "next", day: closing)
      // A backup of the restored store brings the same hold.
      try again.backUp(to: path + " once more", passphrase: passphrase("of the backup"), cost: .least)
      #expect(try restore(test, path + " once more", to: name + " again").restoredRounds() == [TestRound.round, "next"])
    }
  }

  @Test func `a keeper who says it was not published goes on; one who says so falsely is found by whoever has both releases`() throws {
    let test = try TestRound()
    let (card, codes) = try test.collected([7, 6, 8])
    let path = try backUp(test)
    try test.store.close(round: TestRound.round, day: closing)
    let first = try SignedRelease(reading: test.store.publish(round: TestRound.round, day: publication))

    let store = try restore(test, path, to: "again", unpublished: [TestRound.round])
    #expect(try store.restoredRounds().isEmpty)
    _ = try test.contribution(card, codes[0][0], scores: [0, 0, 0]).write(to: test.inbox)
    try store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    try store.close(round: TestRound.round, day: closing)
    let second = try SignedRelease(reading: store.publish(round: TestRound.round, day: publication))
    #expect(second.digest != first.digest)
    #expect(ReleaseChain([first, second]).findings.contains(.twoOfOneRound(round: TestRound.round)))
  }

  @Test func `nothing that is there is replaced, neither a file by a backup nor a store by a restored one`() throws {
    let test = try TestRound()
    let path = try backUp(test)
    let bytes = try BoundedFileBytes.read(path)
    #expect(roundError { _ = try backUp(test) } == .backupExists(path: path))
    #expect(try BoundedFileBytes.read(path) == bytes)
    #expect(roundError { _ = try restore(test, path, to: "keeper") } == .exists(path: test.storeFile))
    #expect(try test.reopened().organisation() == "Sample care")
    let nowhere = test.folder.path + "/no folder/backup"
    #expect(roundError { try test.store.backUp(to: nowhere, passphrase: passphrase("b"), cost: .least) } == .removed(path: nowhere))
  }

  @Test func `what is no backup, a damaged one, a missing one and a wrong passphrase are told apart, and nothing is made of them`() throws {
    let test = try TestRound()
    _ = try test.store.openRound(test.settings())
    _ = try test.store.issueCodes(round: TestRound.round, unit: ["East"], count: 3)
    let path = try backUp(test)
    func fault(_ path: String, _ word: String = "of the backup") -> RoundError? {
      roundError { _ = try KeeperBackup(reading: path, passphrase: passphrase(word)) }
    }
    #expect(fault(path) == nil)
    #expect(fault(path, "wrong") == .wrongBackupPassphrase)
    #expect(fault(test.folder.path + "/none") == .backupAbsent(path: test.folder.path + "/none"))
    let text = try test.folder.write(String(repeating: "no database at all ", count: 400), to: "text")
    #expect(fault(text) == .backupForeign(path: text))
    // A byte changed anywhere in what is sealed is found before anything is restored.
    let bytes = try BoundedFileBytes.read(path)
    for place in stride(from: bytes.count / 40, to: bytes.count, by: bytes.count / 40) {
      var changed = bytes
      changed[place] ^= 0x40
      let altered = try test.folder.write(changed, to: "altered")
      let found = fault(altered)
      #expect(
        found == nil || [.backupDamaged(path: altered), .wrongBackupPassphrase, .backupForeign(path: altered)].contains(found), "\(place)")
      if found == nil {
        // What is not sealed is padding of the database's pages: what comes back is whole.
        let store = try restore(test, altered, to: "from \(place)")
        #expect(try store.card(round: TestRound.round) == test.store.card(round: TestRound.round))
      }
    }
    #expect(!Directory.exists(test.folder.path + "/again"))
  }
}
