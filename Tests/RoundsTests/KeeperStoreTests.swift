import Contributions
import Dates
import Files
import Foundation
import Releases
import SQLite
import Sealing
import TestSupport
import Testing

@testable import Rounds

/// A whole round through real files, and who can open the store.
@Suite struct KeeperStoreTests {
  @Test func `a round goes from three teams to a signed release`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings(members: [["East", "Team 1"]: 9]))
    var digests: [[UInt8]] = []
    for (team, count) in zip(TestRound.teams, [7, 6, 8]) {
      let codes = try test.store.issueCodes(round: TestRound.round, unit: team, count: count)
      try test.contribute(card, codes, seed: UInt64(count))
    }
    for name in try #require(Directory.names(test.inbox)) {
      digests.append(SealedContribution.digest(of: try BoundedFile.read(test.inbox + "/" + name, limit: 5000)))
    }
    let report = try test.store.collect(round: TestRound.round, directory: test.inbox, day: lastDay)
    #expect((report.accepted, report.replaced, report.duplicates, report.rejections.count) == (21, 0, 0, 0))
    #expect(report.isComplete && !report.isPastLastDay)
    #expect(try test.store.status(round: TestRound.round).contributions == 21)

    let store = try test.reopened()
    try store.close(round: TestRound.round, day: closing)
    let bytes = try store.publish(round: TestRound.round, day: publication)
    let release = try SignedRelease(reading: bytes)
    #expect(ReleaseChain([release], trusting: store.signingKey).findings.isEmpty)
    #expect(release.release.policy.card == card.digest && release.release.published == publication)
    #expect(release.release.policy.codesIssued.values.sorted() == [6, 7, 8])
    #expect(try test.cells(release, []).map(\.figures?.n) == [21, 21, 21])
    let register = try #require(try store.boxRegister(round: TestRound.round))
    #expect(try BoxRegister(reading: register).digest == release.release.policy.boxes)
    #expect(try digests.allSatisfy { try BoxRegister(reading: register).contains($0) })
    #expect(try store.status(round: TestRound.round).stage == .published(closed: closing, published: publication))
  }

  @Test func `only the passphrase opens the store, and nothing is changed by a wrong one`() throws {
    let test = try TestRound()
    let before = try BoundedFile.read(test.storeFile, limit: 1 << 24)
    #expect(roundError { _ = try KeeperStore.open(at: test.storeFolder, passphrase: passphrase("other")) } == .wrongPassphrase)
    #expect(try BoundedFile.read(test.storeFile, limit: 1 << 24) == before)
    #expect(try test.reopened().organisation() == "Sample care")
  }

  @Test func `a second store in one folder is refused, a missing one is told`() throws {
    let test = try TestRound()
    let again = roundError { _ = try KeeperStore.create(at: test.storeFolder, organisation: "Other", passphrase: passphrase(), cost: .least) }
    #expect(again == .exists(path: test.storeFile))
    let missing = test.folder.path + "/none"
    #expect(roundError { _ = try KeeperStore.open(at: missing, passphrase: passphrase()) } == .absent(path: missing + "/keeper.sqlite"))
    #expect(!Directory.exists(missing))
  }

  @Test func `the folder and the file belong to their owner alone`() throws {
    let test = try TestRound()
    func mode(_ path: String) throws -> Int? { try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int }
    #expect(try mode(test.storeFolder) == 0o700)
    #expect(try mode(test.storeFile) == 0o600)
  }

  @Test func `a foreign file, an altered key and an altered record are told apart`() throws {
    let test = try TestRound()
    let other = test.folder.path + "/other"
    try test.folder.write(
      "this is no database, but long enough to be looked at as one ".data(using: .utf8).map { Array($0) } ?? [], to: "other/keeper.sqlite")
    #expect(roundError { _ = try KeeperStore.open(at: other, passphrase: passphrase()) } == .foreignFile(path: other + "/keeper.sqlite"))

    try test.store.table.database.run("UPDATE records SET sealed = zeroblob(4200)")
    #expect(roundError { _ = try test.reopened() } == .damaged(path: test.storeFile))
    try test.store.table.database.run("UPDATE keys SET wrapped = zeroblob(134)")
    #expect(roundError { _ = try test.reopened() } == .wrongPassphrase)
  }

  @Test func `another process that writes is waited for and then told`() throws {
    let test = try TestRound()
    let other = try KeeperStore.open(at: test.storeFolder, passphrase: passphrase(), busyTimeout: .milliseconds(20))
    try test.store.table.database.transaction {
      #expect(roundError { try other.addUnit(path: ["North"]) } == .busy)
    }
    try other.addUnit(path: ["North"])
  }
}
