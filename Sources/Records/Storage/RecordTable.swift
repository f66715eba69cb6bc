import SQLite
import Sealing

/// The rows of one file, opened and sealed under its keys; whatever writes is called within a transaction.
struct RecordTable {
  let database: Database
  let keys: RecordKeys

  /// The record `id`; `nil` where there is none, or one of another kind.
  ///
  /// - Throws: `SealingError.damaged`, `RecordFault`.
  func content<Content: RecordContent>(_ type: Content.Type, _ id: RecordID) throws -> Content? {
    guard let sealed = try sealed(id) else { return nil }
    return try Content(id: id, plaintext: try keys.open(sealed, id: id))
  }

  func holds(_ id: RecordID) throws -> Bool { try sealed(id) != nil }

  func insert(_ content: some RecordContent, id: RecordID) throws {
    try database.run("INSERT INTO records (id, sealed) VALUES (?, ?)", [.blob(id.bytes), .blob(keys.seal(content, id: id))])
    try changeInventory { $0.insert(id) }
  }

  /// Replaces a record that is there.
  func replace(_ content: some RecordContent, id: RecordID) throws {
    try database.run("UPDATE records SET sealed = ? WHERE id = ?", [.blob(keys.seal(content, id: id)), .blob(id.bytes)])
  }

  func delete(_ id: RecordID) throws {
    if try database.run("DELETE FROM records WHERE id = ?", [.blob(id.bytes)]) > 0 { try changeInventory { $0.remove(id) } }
  }

  /// Writes the list of what should be there, whatever it said before.
  func write(_ inventory: Inventory) throws {
    try database.run(
      "INSERT OR REPLACE INTO records (id, sealed) VALUES (?, ?)",
      [.blob(keys.inventoryID.bytes), .blob(keys.seal(inventory, id: keys.inventoryID))])
  }

  /// A list that cannot be read stays as it is: one made anew would declare whole what may have lost something.
  private func changeInventory(_ change: (inout Inventory) -> Void) throws {
    guard let inventory = try? content(Inventory.self, keys.inventoryID) else { return }
    var changed = inventory
    change(&changed)
    try write(changed)
  }

  private func sealed(_ id: RecordID) throws -> [UInt8]? {
    try database.first("SELECT sealed FROM records WHERE id = ?", [.blob(id.bytes)]) { row in try row.blob(0) }
  }
}

extension Database {
  /// The data key under a passphrase; `nil` in a profile with a key file, or in a new one.
  func wrappedKey() throws -> [UInt8]? {
    try first("SELECT wrapped FROM keys WHERE id = 1") { row in try row.blob(0) }
  }

  func writeWrappedKey(_ wrapped: [UInt8]) throws {
    try run("INSERT OR REPLACE INTO keys (id, wrapped) VALUES (1, ?)", [.blob(wrapped)])
  }

  func hasRecords() throws -> Bool { try value("SELECT 1 FROM records LIMIT 1") != nil }
}
