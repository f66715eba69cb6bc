import SQLite
import Sealing
import Testing

@testable import Rounds

/// Changing what opens the store.
@Suite struct KeeperPassphraseTests {
  @Test func `only the new passphrase opens the store, and everything in it is as it was`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    try test.store.changePassphrase(to: passphrase("another"), cost: .least)
    #expect(roundError { _ = try KeeperStore.open(at: test.storeFolder, passphrase: passphrase()) } == .wrongPassphrase)
    let store = try KeeperStore.open(at: test.storeFolder, passphrase: passphrase("another"))
    #expect(try store.card(round: TestRound.round) == card && store.signingKey == test.store.signingKey)
    #expect(try store.units() == test.store.units())
  }

  @Test func `of the keys under the old passphrase nothing is left in the file`() throws {
    let test = try TestRound()
    let old = try #require(try test.store.table.database.wrappedKeys())
    try test.store.changePassphrase(to: passphrase("another"), cost: .least)
    #expect(!(try BoundedFileBytes.read(test.storeFile)).holds(Array(old.suffix(40))))
  }

  @Test func `where the change cannot be written the old passphrase is still good`() throws {
    let test = try TestRound()
    let other = try KeeperStore.open(at: test.storeFolder, passphrase: passphrase(), busyTimeout: .milliseconds(20))
    try test.store.table.database.transaction {
      #expect(roundError { try other.changePassphrase(to: passphrase("another"), cost: .least) } == .busy)
    }
    #expect(try test.reopened().organisation() == "Sample care")
  }
}
