import Dates
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Records

@Suite struct RecordStoreTests {
  private let profile: TestProfile

  init() throws { profile = try TestProfile() }

  @Test func `a new profile has folders for its owner only, and so are its files`() throws {
    _ = try RecordStore.create(at: profile.location, protection: .keyFile)
    #expect(try profile.names() == ["key", "records.sqlite"])
    for folder in [profile.data.path + "/data", profile.data.path + "/data/profiles", profile.location.directory] {
      #expect(try mode(folder) == 0o700)
    }
    for name in try profile.names() { #expect(try mode(profile.file(name)) == 0o600) }
  }

  @Test func `a passphrase leaves no key file`() throws {
    _ = try RecordStore.create(at: profile.location, protection: .cheap("a"))
    #expect(try profile.names() == ["records.sqlite"])
  }

  /// A link to itself stands for every folder that cannot be entered: tests may run as root, whom no mode keeps out.
  @Test func `a folder that cannot be entered is not an empty one`() throws {
    let parent = profile.data.path + "/data/profiles"
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: profile.location.directory, withDestinationPath: profile.location.directory)
    for error in [
      recordError { try RecordStore.state(at: profile.location) }, recordError { try RecordStore.open(at: profile.location, passphrase: nil) },
      recordError { try RecordStore.eraseEverything(at: profile.location) },
    ] {
      #expect(error != nil && error != .absent)
    }
  }

  @Test func `folders that are there keep their modes but for the profile's own`() throws {
    try FileManager.default.createDirectory(
      atPath: profile.location.directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    let data = profile.data.path + "/data"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: data)
    _ = try RecordStore.create(at: profile.location, protection: .keyFile)
    #expect(try mode(data) == 0o755)
    #expect(try mode(profile.location.directory) == 0o700)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: profile.location.directory)
    _ = try RecordStore.open(at: profile.location, passphrase: nil)
    #expect(try mode(profile.location.directory) == 0o700)
  }

  @Test func `the state is told without opening anything`() throws {
    #expect(try RecordStore.state(at: profile.location) == .absent)
    #expect(!FileManager.default.fileExists(atPath: profile.data.path + "/data"))
    _ = try RecordStore.create(at: profile.location, protection: .keyFile)
    #expect(try RecordStore.state(at: profile.location) == .keyFile)
    let other = try ProfileLocation(dataDirectory: profile.data.path + "/data", profile: "other")
    #expect(try RecordStore.state(at: other) == .absent)
    _ = try RecordStore.create(at: other, protection: .cheap("a"))
    #expect(try RecordStore.state(at: other) == .passphrase)
  }

  @Test func `only the passphrase opens, and a wrong one changes nothing`() throws {
    let contents = try StoreContents(profile.filled(.cheap("right")))
    let before = try profile.bytes()
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .passphraseNeeded)
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: Samples.passphrase("Right")) } == .wrongPassphrase)
    #expect(try profile.bytes() == before)
    #expect(try StoreContents(RecordStore.open(at: profile.location, passphrase: Samples.passphrase("right"))) == contents)
  }

  @Test func `a profile is created once and opened only where there is one`() throws {
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .absent)
    let contents = try StoreContents(profile.filled())
    for protection in [Protection.keyFile, .cheap("a")] {
      #expect(recordError { try RecordStore.create(at: profile.location, protection: protection) } == .exists(path: profile.location.directory))
    }
    #expect(try StoreContents(RecordStore.open(at: profile.location, passphrase: nil)) == contents)
  }

  @Test func `what a killed creation leaves counts as no profile and is no obstacle`() throws {
    let model = try TestProfile()
    _ = try RecordStore.create(at: model.location, protection: .keyFile)
    let (key, file) = (try model.bytes("key"), profile.file("records.sqlite"))
    try FileManager.default.createDirectory(atPath: profile.location.directory, withIntermediateDirectories: true)
    let leave: [(String) throws -> Void] = [
      { _ in }, { try Data().write(to: URL(fileURLWithPath: $0)) }, { try Database(path: $0, access: .createIfMissing).migrate(to: .records) },
      { _ in try profile.write(Array(key.prefix(20)), to: "key.new") }, { _ in try profile.write(key, to: "key") },
    ]
    for protection in [Protection.keyFile, .cheap("a")] {
      for step in leave {
        try step(file)
        #expect(try RecordStore.state(at: profile.location) == .absent)
      }
      let contents = try StoreContents(profile.filled(protection))
      let passphrase = Samples.passphrase("a")
      #expect(try StoreContents(RecordStore.open(at: profile.location, passphrase: passphrase)) == contents)
      #expect(
        try profile.names() == (contents.settings == Samples.settings() && protection.isKeyFile ? ["key", "records.sqlite"] : ["records.sqlite"]))
      try RecordStore.eraseEverything(at: profile.location)
      try FileManager.default.createDirectory(atPath: profile.location.directory, withIntermediateDirectories: true)
    }
  }

  @Test func `a transaction that a killed process left is rolled back at the next opening`() throws {
    let store = try profile.filled()
    let contents = try StoreContents(store)
    try store.database.run("PRAGMA cache_size=1")
    let copy = try store.transaction { table in
      for result in contents.results { try table.delete(result.id) }
      for _ in 0..<20 { try table.insert(Samples.result(), id: .random()) }
      return try profile.copy("killed")
    }
    #expect(FileManager.default.fileExists(atPath: copy.directory + "/records.sqlite-journal"))
    let recovered = try RecordStore.open(at: copy, passphrase: nil)
    #expect(try StoreContents(recovered) == contents)
    #expect(try recovered.examine().isSound)
  }

  @Test func `two stores on one profile see each other's changes`() throws {
    let first = try profile.filled()
    let second = try RecordStore.open(at: profile.location, passphrase: nil)
    try first.finish(nil, result: Samples.result(), definition: Samples.definition)
    #expect(try second.results().elements.count == 4)
    #expect(try second.erase(result: second.results().elements[0].id))
    #expect(try first.results() == second.results())
    #expect(try first.examine().isSound)
  }

  @Test func `a store that another one holds is busy, and nothing is lost`() throws {
    let first = try profile.filled()
    let second = try RecordStore.open(at: profile.location, passphrase: nil, busyTimeout: .milliseconds(10))
    let contents = try StoreContents(first)
    try first.transaction { _ in
      #expect(recordError { try second.save(Samples.session()) } == .busy)
      #expect(recordError { try second.save(RecordSettings()) } == .busy)
      #expect(recordError { try second.change(to: .cheap("a")) } == .busy)
    }
    #expect(try StoreContents(second) == contents)
    _ = try second.save(Samples.session())
  }

  @Test func `a folder removed while it is in use is told, and no new one appears in its place`() throws {
    let store = try profile.filled()
    try FileManager.default.removeItem(atPath: profile.location.directory)
    #expect(recordError { try store.save(Samples.session()) } == .removed(path: profile.location.database))
    #expect(!FileManager.default.fileExists(atPath: profile.location.directory))
  }

  @Test func `a full disk loses nothing that was kept before`() throws {
    let store = try profile.filled()
    let contents = try StoreContents(store)
    let pages = try #require(try store.database.first("PRAGMA page_count") { row in try row.integer(0) })
    try store.database.run("PRAGMA max_page_count=\(pages)")
    let error = recordError { for _ in 0..<10 { try store.finish(nil, result: Samples.result(taken: 0), definition: Samples.definition) } }
    #expect(error == .diskFull(path: profile.location.database))
    let kept = try store.results()
    #expect(kept.elements.filter { $0.taken.seconds != 0 } == contents.results)
    #expect(kept.damaged == 0)
    #expect(try store.examine().isSound)
  }

  @Test(.disabled(if: geteuid() == 0, "no mode stops root")) func `what may only be read is read, and told when it is to be written`() throws {
    let store = try profile.filled()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: profile.location.directory)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: profile.location.directory) }
    #expect(recordError { try store.save(Samples.session()) } == .readOnly(path: profile.location.database))
    #expect(try store.results().elements.count == 3)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: profile.location.database)
    let reader = try RecordStore.open(at: profile.location, passphrase: nil)
    #expect(try reader.results().elements.count == 3)
    #expect(recordError { try reader.save(Samples.session()) } == .readOnly(path: profile.location.database))
    #expect(recordError { try reader.change(to: .cheap("a")) } == .readOnly(path: profile.location.database))
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: profile.location.database)
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .notPermitted(path: profile.location.database))
  }

  @Test func `a file in the place of a folder is told`() throws {
    let file = try profile.data.write("text", to: "data")
    #expect(recordError { try RecordStore.create(at: profile.location, protection: .keyFile) } == .cannotCreate(path: file, code: ENOTDIR))
  }

  @Test func `files of other programs and of newer versions are left as they are`() throws {
    _ = try profile.filled()
    try Database(path: profile.location.database, access: .readWrite).run("PRAGMA user_version=7")
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .newerFormat(path: profile.location.database))
    try Database(path: profile.location.database, access: .readWrite).run("PRAGMA application_id=7")
    let bytes = try profile.bytes()
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .foreignFile(path: profile.location.database))
    #expect(recordError { try RecordStore.create(at: profile.location, protection: .keyFile) } == .foreignFile(path: profile.location.database))
    #expect(try profile.bytes() == bytes)
  }

  @Test func `a key file that is gone, damaged or of other records opens nothing and is named`() throws {
    _ = try profile.filled()
    let key = try profile.bytes("key")
    let other = try TestProfile()
    _ = try other.filled()
    let wrong = [[], Array(key.dropLast()), key + [0], try other.bytes("key"), [UInt8](repeating: 0, count: key.count)]
    let flipped = key.indices.map { index in key.enumerated().map { $0 == index ? $1 ^ 1 : $1 } }
    for bytes in wrong + flipped {
      try profile.write(bytes, to: "key")
      #expect(try RecordStore.state(at: profile.location) == .keyFile)
      #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .keyLost(path: profile.file("key")))
    }
    try FileManager.default.removeItem(atPath: profile.file("key"))
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == .keyLost(path: profile.file("key")))
    try profile.write(key, to: "key")
    #expect(try RecordStore.open(at: profile.location, passphrase: nil).results().elements.count == 3)
  }
}

extension Protection {
  fileprivate var isKeyFile: Bool { if case .keyFile = self { true } else { false } }
}
