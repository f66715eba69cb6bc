import Foundation
import SQLite
import Sealing
import TestSupport
import Testing

@testable import Records

@Suite struct RecordStoreBackupTests {
  private let profile: TestProfile
  private let elsewhere: ProfileLocation
  private let backup: String

  init() throws {
    profile = try TestProfile()
    elsewhere = try ProfileLocation(dataDirectory: profile.data.path + "/elsewhere", profile: "restored")
    backup = profile.data.path + "/my.backup"
  }

  private func restore(_ text: String = "backup", protection: Protection = .keyFile) throws -> RecordStore {
    try RecordStore.restore(from: backup, passphrase: Samples.passphrase(text), to: elsewhere, protection: protection)
  }

  @Test(arguments: [true, false], [true, false])
  func `a backup brings back everything under a protection of its own`(fromPassphrase: Bool, toPassphrase: Bool) throws {
    let store = try profile.filled(fromPassphrase ? .cheap("mine") : .keyFile)
    let contents = try StoreContents(store)
    #expect(try store.backUp(to: backup, passphrase: Samples.passphrase("backup"), cost: .least) == 0)
    #expect(try mode(backup) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: profile.data.path).sorted() == ["data", "my.backup"])
    #expect(try StoreContents(restore(protection: toPassphrase ? .cheap("new") : .keyFile)) == contents)
    let reopened = try RecordStore.open(at: elsewhere, passphrase: toPassphrase ? Samples.passphrase("new") : nil)
    #expect(try StoreContents(reopened) == contents)
    #expect(try reopened.examine().isSound)
    // The profile that was backed up is as before.
    #expect(try StoreContents(store) == contents)
    #expect(try RecordStore.state(at: profile.location) == (fromPassphrase ? .passphrase : .keyFile))
  }

  @Test func `only the backup's passphrase opens it, not the profile's`() throws {
    try profile.filled(.cheap("mine")).backUp(to: backup, passphrase: Samples.passphrase("backup"), cost: .least)
    for wrong in ["mine", "Backup"] { #expect(recordError { try restore(wrong) } == .wrongPassphrase) }
    #expect(try RecordStore.state(at: elsewhere) == .absent)
    #expect(!FileManager.default.fileExists(atPath: elsewhere.directory))
  }

  @Test func `the profile's wrapped key and key file are not in the backup`() throws {
    let store = try profile.filled(.cheap("mine"))
    let wrapped = try #require(try store.database.wrappedKey())
    try store.backUp(to: backup, passphrase: Samples.passphrase("backup"), cost: .least)
    #expect(try !fileBytes(backup).contains(Array(wrapped.suffix(64))))
    #expect(try !fileBytes(backup).contains(store.keys.data.withUnsafeBytes { Array($0) }))
  }

  @Test func `a file of that name is left as it is`() throws {
    let store = try profile.filled()
    let path = try profile.data.write("mine", to: "my.backup")
    #expect(recordError { try store.backUp(to: path, passphrase: Samples.passphrase("a"), cost: .least) } == .exists(path: path))
    #expect(try fileBytes(path) == Array("mine".utf8))
  }

  @Test func `a folder that is missing is told, and nothing is left behind`() throws {
    let store = try profile.filled()
    let path = profile.data.path + "/none/my.backup"
    let error = recordError { try store.backUp(to: path, passphrase: Samples.passphrase("a"), cost: .least) }
    #expect(error == .cannotCreate(path: path, code: ENOENT))
    #expect(!FileManager.default.fileExists(atPath: profile.data.path + "/none"))
  }

  @Test func `a profile with records is not restored over`() throws {
    let store = try profile.filled()
    try store.backUp(to: backup, passphrase: Samples.passphrase("backup"), cost: .least)
    _ = try RecordStore.create(at: elsewhere, protection: .cheap("theirs"))
    #expect(recordError { try restore() } == .exists(path: elsewhere.directory))
    #expect(try RecordStore.open(at: elsewhere, passphrase: Samples.passphrase("theirs")).results().elements.isEmpty)
  }

  @Test func `what is no backup is told apart`() throws {
    #expect(recordError { try restore() } == .notFound(path: backup))
    try profile.data.write(String(repeating: "no backup ", count: 500), to: "my.backup")
    #expect(recordError { try restore() } == .foreignFile(path: backup))
    try FileManager.default.removeItem(atPath: backup)
    // The file of a profile with a key file has no key in it.
    _ = try profile.filled()
    try FileManager.default.copyItem(atPath: profile.location.database, toPath: backup)
    #expect(recordError { try restore() } == .damaged(path: backup))
    #expect(try RecordStore.state(at: elsewhere) == .absent)
  }

  @Test func `a backup with any byte flipped is refused or restores the very same`() throws {
    let store = try profile.filled()
    let contents = try StoreContents(store)
    try store.backUp(to: backup, passphrase: Samples.passphrase("backup"), cost: .least)
    let sound = try fileBytes(backup)
    var generator = SeededGenerator(seed: 11)
    var refused = 0
    for round in 0..<80 {
      var damaged = sound
      let place = round < 30 ? round * 3 : Int.random(in: 0..<sound.count, using: &generator)
      damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      try Data(damaged).write(to: URL(fileURLWithPath: backup))
      do {
        let restored = try restore()
        #expect(try StoreContents(restored) == contents, "byte \(place)")
        try RecordStore.eraseEverything(at: elsewhere)
      } catch {
        #expect(error is RecordError)
        #expect(try RecordStore.state(at: elsewhere) == .absent, "byte \(place)")
        refused += 1
      }
    }
    #expect(refused > 40)
  }

  @Test func `a backup of damaged records holds what can be opened and says how much it left out`() throws {
    let store = try profile.filled()
    let results = try store.results().elements
    try store.database.run("UPDATE records SET sealed = zeroblob(4137) WHERE id = ?", [.blob(results[1].id.bytes)])
    try store.database.run("DELETE FROM records WHERE id = ?", [.blob(results[2].id.bytes)])
    #expect(try store.backUp(to: backup, passphrase: Samples.passphrase("backup"), cost: .least) == 2)
    let restored = try restore()
    #expect(try restored.results() == Reading(elements: [results[0]], damaged: 0))
    #expect(try restored.examine().isSound)
    #expect(try store.results().damaged == 2)
  }
}
