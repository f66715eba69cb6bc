import SQLite
import Sealing

/// The rows of one keeper's file, opened and sealed under its keys; whatever writes is called within a transaction.
struct KeeperTable {
  let database: Database
  let keys: KeeperKeys

  /// - Throws: `RoundError.damaged` for a record that should be there and is not, or does not open.
  func read(_ name: RecordName) throws -> [UInt8] {
    let id = id(name)
    guard let sealed = try database.first("SELECT sealed FROM records WHERE id = ?", [.blob(id)], { row in try row.blob(0) }) else {
      throw RoundError.damaged(path: database.path)
    }
    return try keys.open(sealed, id: id)
  }

  /// Writes a record, replacing the one of that name.
  func write(_ bytes: [UInt8], _ name: RecordName) throws {
    let id = id(name)
    try database.run("INSERT OR REPLACE INTO records (id, sealed) VALUES (?, ?)", [.blob(id), .blob(keys.seal(bytes, id: id))])
  }

  private func id(_ name: RecordName) -> [UInt8] { keys.name("record", Array(name.text.utf8)) }

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
