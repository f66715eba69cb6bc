import Files
import Foundation
import Sealing
import TestSupport
import Testing

@testable import Rounds

/// An older copy of a whole store is told by what was kept elsewhere.
@Suite struct StoreWitnessTests {
  private struct Setting {
    let folder: TemporaryDirectory
    var store: String { folder.path + "/keeper" }
    var witnesses: String { folder.path + "/state/keepers" }

    init() throws {
      folder = try TemporaryDirectory()
      _ = try KeeperStore.create(at: store, organisation: "Sample care", passphrase: passphrase(), cost: .least, witnesses: witnesses)
    }

    func open(_ place: String? = nil, witnesses: String? = nil) throws -> KeeperStore {
      try KeeperStore.open(at: place ?? store, passphrase: passphrase(), witnesses: witnesses ?? self.witnesses)
    }

    var witness: String {
      get throws { try witnesses + "/" + #require(Directory.names(witnesses)?.first) }
    }
  }

  @Test func `an older copy of the folder is not opened until the witness is removed`() throws {
    let setting = try Setting()
    let copy = setting.folder.path + "/copy"
    try FileManager.default.copyItem(atPath: setting.store, toPath: copy)
    try setting.open().addUnit(path: ["East"])
    try FileManager.default.removeItem(atPath: setting.store)
    try FileManager.default.copyItem(atPath: copy, toPath: setting.store)
    let before = try BoundedFileBytes.read(setting.store + "/keeper.sqlite")
    let told = RoundError.rolledBack(path: setting.store + "/keeper.sqlite", witness: try setting.witness)
    #expect(roundError { _ = try setting.open() } == told)
    #expect(roundError { _ = try setting.open() } == told)
    #expect(try BoundedFileBytes.read(setting.store + "/keeper.sqlite") == before)
    try FileManager.default.removeItem(atPath: setting.witness)
    #expect(try setting.open().units().count == 1)
    // From here on this one is the newest.
    try setting.open().addUnit(path: ["West"])
    #expect(try setting.open().units().count == 2)
  }

  @Test func `a store that was gone on with elsewhere is newer, and is remembered as such`() throws {
    let setting = try Setting()
    let old = setting.folder.path + "/old"
    try FileManager.default.copyItem(atPath: setting.store, toPath: old)
    let elsewhere = setting.folder.path + "/other computer"
    try setting.open(witnesses: elsewhere).addUnit(path: ["East"])
    #expect(try setting.open().units().count == 2)
    #expect(roundError { _ = try setting.open(old) } != nil)
    #expect(roundError { _ = try setting.open(old, witnesses: elsewhere) } != nil)
    // What a computer has never seen it cannot miss.
    #expect(try setting.open(old, witnesses: setting.folder.path + "/third").units().count == 1)
  }

  @Test func `a witness rises with every change and never falls`() throws {
    let setting = try Setting()
    let store = try setting.open()
    let witness = try #require(store.witness)
    #expect(witness.changes == 1)
    for place in 2...5 {
      try store.addUnit(path: ["\(place)"])
      #expect(witness.changes == place)
    }
    witness.note(3)
    #expect(witness.changes == 5)
  }

  @Test func `a witness that is damaged, of another store or not to be written keeps nobody out`() throws {
    let setting = try Setting()
    let path = try setting.witness
    let sound = try BoundedFileBytes.read(path)
    let other = try Setting()
    for place in 0..<9 { try other.open().addUnit(path: ["\(place)"]) }
    let foreign = try BoundedFileBytes.read(other.witness)
    var flipped = sound
    flipped[sound.count / 2] ^= 1
    for bytes in [[], flipped, Array(sound.dropLast()), sound + [0], foreign, [UInt8](repeating: 0, count: 100_000)] {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      #expect(try setting.open().organisation() == "Sample care")
      #expect(try #require(setting.open().witness).changes == 1, "and is written anew")
    }
    let blocked = try setting.folder.write("a file where a folder should be", to: "blocked")
    try setting.open(witnesses: blocked).addUnit(path: ["East"])
    #expect(try setting.open().units().count == 2)
  }

  @Test func `a witness tells others neither the store nor how often it was changed, and only its owner can read it`() throws {
    let setting = try Setting()
    let sizes = try (0..<3).map { place in
      try setting.open().addUnit(path: ["\(place)"])
      return try BoundedFileBytes.read(setting.witness).count
    }
    #expect(Set(sizes).count == 1)
    #expect(!(try BoundedFileBytes.read(setting.witness)).holds(Array("changes".utf8)))
    func mode(_ path: String) throws -> Int? { try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int }
    #expect(try mode(setting.witness) == 0o600 && mode(setting.witnesses) == 0o700)
  }
}
