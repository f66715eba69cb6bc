import SQLite
public import Sealing

extension KeeperStore {
  /// Changes what opens the store; the keys inside, and so cards, releases and everything that is sealed, stay as they are.
  ///
  /// It is one transaction: afterwards the store opens with the new passphrase and no other, or, where this fails, with the old one. What a copy of the file
  /// held before, such as a backup, still opens with the passphrase it had then.
  ///
  /// - Throws: `.notEnoughMemory`, `.diskFull`, `.readOnly`, `.busy`; the old passphrase is then still good.
  public func changePassphrase(to passphrase: Passphrase, cost: DerivationCost = .moderate) throws(RoundError) {
    let wrapped = try keeping(path) { try table.keys.wrapped(passphrase, cost: cost) }
    try changing { try table.database.writeWrappedKeys(wrapped) }
  }
}

extension Database {
  /// Puts the keeper's keys under another passphrase; the bytes that stood there are overwritten.
  func writeWrappedKeys(_ wrapped: [UInt8]) throws { try run("UPDATE keys SET wrapped = ? WHERE id = 1", [.blob(wrapped)]) }
}
