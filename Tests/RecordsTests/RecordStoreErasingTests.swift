import Foundation
import SQLite
import TestSupport
import Testing

@testable import Records

@Suite struct RecordStoreErasingTests {
  @Test(arguments: [true, false]) func `everything goes without a passphrase, and other profiles stay`(withPassphrase: Bool) throws {
    let profile = try TestProfile()
    _ = try profile.filled(withPassphrase ? .cheap("a") : .keyFile)
    let neighbour = try ProfileLocation(dataDirectory: profile.data.path + "/data", profile: "other")
    let store = try RecordStore.create(at: neighbour, protection: .keyFile)
    _ = try store.save(Samples.session())
    try RecordStore.eraseEverything(at: profile.location)
    #expect(!FileManager.default.fileExists(atPath: profile.location.directory))
    #expect(try RecordStore.state(at: profile.location) == .absent)
    #expect(recordError { try RecordStore.eraseEverything(at: profile.location) } == .absent)
    #expect(try RecordStore.open(at: neighbour, passphrase: nil).sessions().elements.count == 1)
    // The same profile can be begun anew.
    #expect(try RecordStore.create(at: profile.location, protection: .keyFile).results().elements.isEmpty)
  }

  @Test func `the bytes of every file are overwritten before its name is taken away`() throws {
    let profile = try TestProfile()
    _ = try profile.filled()
    for name in ["key", "records.sqlite"] {
      // A second name shows what becomes of the bytes.
      try FileManager.default.linkItem(atPath: profile.file(name), toPath: profile.data.path + "/" + name)
    }
    try RecordStore.eraseEverything(at: profile.location)
    for name in ["key", "records.sqlite"] {
      let left = try fileBytes(profile.data.path + "/" + name)
      #expect(!left.isEmpty && left.allSatisfy { $0 == 0 })
    }
  }

  @Test func `a kill in the middle leaves nothing that opens, and erasing again finishes`() throws {
    let profile = try TestProfile()
    _ = try profile.filled()
    try FileManager.default.removeItem(atPath: profile.file("key"))
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .keyLost(path: profile.file("key")))
    var database = try profile.bytes()
    database.replaceSubrange(..<65_536, with: [UInt8](repeating: 0, count: 65_536))
    try profile.write(database)
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .foreignFile(path: profile.location.database))
    try RecordStore.eraseEverything(at: profile.location)
    #expect(!FileManager.default.fileExists(atPath: profile.location.directory))
  }

  @Test func `journals and unfinished key files go too, and files that are not ours stay`() throws {
    let profile = try TestProfile()
    _ = try profile.filled()
    for name in ["key.new", "records.sqlite-wal", "note.txt"] { try profile.write([1, 2, 3], to: name) }
    try RecordStore.eraseEverything(at: profile.location)
    #expect(try profile.names() == ["note.txt"])
    #expect(try RecordStore.state(at: profile.location) == .absent)
  }

  @Test func `a store that was open learns that its records are gone`() throws {
    let profile = try TestProfile()
    let store = try profile.filled()
    try RecordStore.eraseEverything(at: profile.location)
    let error = recordError { try store.save(Samples.session()) }
    #expect(error == .removed(path: profile.location.database) || error == .foreignFile(path: profile.location.database))
    #expect(recordError { try store.results() } != nil)
  }

  @Test func `the wrapped key lies where overwriting begins`() throws {
    let profile = try TestProfile()
    let store = try profile.filled(.cheap("a"))
    for _ in 0..<100 { try store.finish(nil, result: Samples.result(), definition: Samples.definition) }
    try store.change(to: .keyFile)
    try store.change(to: .cheap("b"))
    let wrapped = try #require(try store.database.wrappedKey())
    let place = try #require(try profile.bytes().firstRange(of: wrapped))
    #expect(place.upperBound <= 65_536)
  }
}
