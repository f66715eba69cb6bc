import SQLite
import Sealing

/// The rows of one keeper's file, opened and sealed under its keys, and compared with the manifest whenever they are read.
///
/// Whatever writes is called within `changing`, which writes the manifest last.
final class KeeperTable {
  let database: Database
  let keys: KeeperKeys
  /// As of the change or the view that is going on; `nil` between them, when another process may write.
  private var current: Manifest?

  init(database: Database, keys: KeeperKeys) {
    self.database = database
    self.keys = keys
  }

  /// Begins a store without rows; `body` writes its first ones.
  func beginning(_ body: () throws -> Void) throws {
    try database.transaction {
      current = Manifest()
      defer { current = nil }
      try body()
      try writeManifest()
    }
  }

  /// One change: all of it is on the disk afterwards, or none.
  func changing<Result>(_ body: () throws -> Result) throws -> Result {
    try database.transaction {
      let before = try readManifest()
      current = before
      defer { current = nil }
      let result = try body()
      if current != before { try writeManifest() }
      return result
    }
  }

  /// Several readings of one state; within a change, of the state it has come to.
  func viewing<Result>(_ body: () throws -> Result) throws -> Result {
    if current != nil { return try body() }
    return try database.view {
      current = try readManifest()
      defer { current = nil }
      return try body()
    }
  }

  /// What there should be.
  ///
  /// - Throws: `RoundError.damaged` where that cannot be known.
  func manifest() throws -> Manifest { try viewing { try current ?? readManifest() } }

  func alterManifest(_ change: (inout Manifest) -> Void) {
    guard var manifest = current else { preconditionFailure("rows are written within a change") }
    change(&manifest)
    current = manifest
  }

  private func readManifest() throws -> Manifest { try Manifest(plaintext: keys.open(try sealed(.manifest), id: id(.manifest))) }

  private func writeManifest() throws {
    alterManifest { $0.countChange() }
    if let current { _ = try put(current.plaintext, .manifest) }
  }

  // Records

  /// - Throws: `RoundError.damaged` for a record that should be there and is not, does not open, or is an older one.
  func read(_ name: RecordName) throws -> [UInt8] {
    try viewing {
      let sealed = try sealed(name)
      guard let current, current.mark(of: name) == keys.mark(ofRecord: sealed) else { throw RoundError.damaged(path: database.path) }
      return try keys.open(sealed, id: id(name))
    }
  }

  /// Writes a record, replacing the one of that name.
  func write(_ bytes: [UInt8], _ name: RecordName) throws {
    let sealed = try put(bytes, name)
    alterManifest { $0.set(name, keys.mark(ofRecord: sealed)) }
  }

  private func put(_ bytes: [UInt8], _ name: RecordName) throws -> [UInt8] {
    let id = id(name)
    let sealed = keys.seal(bytes, id: id)
    try database.run("INSERT OR REPLACE INTO records (id, sealed) VALUES (?, ?)", [.blob(id), .blob(sealed)])
    return sealed
  }

  private func sealed(_ name: RecordName) throws -> [UInt8] {
    guard let sealed = try database.first("SELECT sealed FROM records WHERE id = ?", [.blob(id(name))], { row in try row.blob(0) }) else {
      throw RoundError.damaged(path: database.path)
    }
    return sealed
  }

  private func id(_ name: RecordName) -> [UInt8] { id(name.text) }

  private func id(_ name: String) -> [UInt8] { keys.name("record", Array(name.utf8)) }

  /// Whether there should be such a record.
  func expects(_ name: RecordName) throws -> Bool { try manifest().mark(of: name) != nil }

  /// Expects every record that there should be and no other; what is in them shows when they are read.
  func verifyRecords() throws {
    try viewing {
      let expected = Set(try manifest().recordNames.map { id($0) } + [id(.manifest)])
      let found = try database.all("SELECT id FROM records") { row in try row.blob(0) }
      if Set(found) != expected || found.count != expected.count { throw RoundError.damaged(path: database.path) }
    }
  }

  // What the records hold

  func organisation() throws -> OrganisationRecord { try OrganisationRecord(plaintext: read(.organisation)) }

  func write(_ organisation: OrganisationRecord) throws { try write(organisation.plaintext, .organisation) }

  func round(_ number: Int) throws -> RoundRecord {
    let record = try RoundRecord(plaintext: read(.round(number)))
    // A record that another one was put in the place of would have another number.
    if record.number != number { throw RoundError.damaged(path: database.path) }
    return record
  }

  func write(_ round: RoundRecord) throws { try write(round.plaintext, .round(round.number)) }
}

extension Database {
  /// The keeper's keys under the passphrase; `nil` where no store was ever completed.
  func wrappedKeys() throws -> [UInt8]? {
    try first("SELECT wrapped FROM keys WHERE id = 1") { row in try row.blob(0) }
  }
}
