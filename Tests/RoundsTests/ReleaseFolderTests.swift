import Contributions
import Dates
import Foundation
import Releases
import Sealing
import TestSupport
import Testing

@testable import Rounds

/// What lies where a release is going to be written.
@Suite struct ReleaseFolderTests {
  private struct Setting {
    let test: TestRound
    var releases: String { test.folder.path + "/releases" }

    init() throws {
      test = try TestRound()
      try FileManager.default.createDirectory(atPath: releases, withIntermediateDirectories: false)
    }

    func open(_ name: String) throws {
      let card = try test.store.openRound(test.settings(name))
      try test.contribute(card, test.store.issueCodes(round: name, unit: TestRound.teams[0], count: 6), seed: 1)
      try test.store.collect(round: name, directory: test.inbox, day: closing)
    }

    @discardableResult
    func publish(_ name: String, _ store: KeeperStore, days: Int = 0) throws -> [UInt8] {
      let bytes = try store.publish(round: name, day: .init(daysSinceEpoch: publication.daysSinceEpoch + days), into: releases)
      try test.folder.write(bytes, to: "releases/" + ReleaseFolder.fileName(round: name))
      return bytes
    }

    func path(_ name: String) -> String { releases + "/" + ReleaseFolder.fileName(round: name) }
  }

  @Test func `a copy from before the publication cannot sign a second release of the round where the first one lies`() throws {
    let setting = try Setting()
    let (test, name) = (setting.test, "2026-Q4")
    try setting.open(name)
    try test.store.close(round: name, day: closing)
    let older = try test.reopened(test.copy("older"))
    let first = try setting.publish(name, test.store)
    let before = try BoundedFileBytes.read(test.folder.path + "/older/keeper.sqlite")
    // A day later it would be other bytes.
    #expect(roundError { _ = try setting.publish(name, older, days: 1) } == .forkedChain(path: setting.path(name)))
    #expect(try BoundedFileBytes.read(test.folder.path + "/older/keeper.sqlite") == before)
    #expect(try BoundedFileBytes.read(setting.path(name)) == first)
    #expect(try setting.publish(name, test.store, days: 30) == first)
  }

  @Test func `a copy from before the publication cannot put another round in its place in the chain`() throws {
    let setting = try Setting()
    let test = setting.test
    for name in ["one", "two"] { try setting.open(name) }
    for name in ["one", "two"] { try test.store.close(round: name, day: closing) }
    let older = try test.reopened(test.copy("older"))
    try setting.publish("one", test.store)
    // Under whatever name.
    try FileManager.default.moveItem(atPath: setting.path("one"), toPath: setting.releases + "/old.json")
    #expect(roundError { _ = try setting.publish("two", older) } == .forkedChain(path: setting.releases + "/old.json"))
    try setting.publish("two", test.store)
    #expect(try setting.publish("one", test.store, days: 9) == BoundedFileBytes.read(setting.releases + "/old.json"))
  }

  @Test func `a release of another keeper is not written over, and beside it there is room`() throws {
    let (setting, other) = (try Setting(), try Setting())
    for one in [setting, other] {
      try one.open("2026-Q4")
      try one.test.store.close(round: "2026-Q4", day: closing)
    }
    let foreign = try other.publish("2026-Q4", other.test.store)
    try setting.test.folder.write(foreign, to: "releases/2026-Q4.release.json")
    let told = roundError { _ = try setting.publish("2026-Q4", setting.test.store) }
    #expect(told == .foreignRelease(path: setting.path("2026-Q4")))
    #expect(try setting.test.store.status(round: "2026-Q4").stage == .closed(closing))
    try FileManager.default.moveItem(atPath: setting.path("2026-Q4"), toPath: setting.releases + "/theirs.release.json")
    try setting.publish("2026-Q4", setting.test.store)
  }

  @Test func `a release that was damaged is replaced, and what is no release is passed over`() throws {
    let setting = try Setting()
    try setting.open("2026-Q4")
    try setting.test.store.close(round: "2026-Q4", day: closing)
    let bytes = try setting.publish("2026-Q4", setting.test.store)
    var flipped = bytes
    flipped[bytes.count / 2] ^= 1
    for (place, content) in [flipped, Array(bytes.dropLast(9)), [], bytes + bytes, Array("{}\n".utf8)].enumerated() {
      try setting.test.folder.write(content, to: "releases/2026-Q4.release.json")
      try setting.test.folder.write(content, to: "releases/\(place).json")
      #expect(try setting.publish("2026-Q4", setting.test.store, days: place) == bytes)
    }
    mkfifo(setting.releases + "/pipe.json", 0o600)
    #expect(try setting.publish("2026-Q4", setting.test.store) == bytes)
  }

  @Test func `a folder that is not there is told before anything is signed`() throws {
    let setting = try Setting()
    try setting.open("2026-Q4")
    try setting.test.store.close(round: "2026-Q4", day: closing)
    try FileManager.default.removeItem(atPath: setting.releases)
    let told = roundError { _ = try setting.test.store.publish(round: "2026-Q4", day: publication, into: setting.releases) }
    #expect(told == .folderUnreadable(path: setting.releases))
    #expect(try setting.test.store.status(round: "2026-Q4").stage == .closed(closing))
  }
}
