import SQLite

extension RecordStore {
  /// Changes what opens the records; the data key and so the records stay as they are.
  ///
  /// Order of writes, after each of which a kill leaves a profile that opens with the old protection or the new one:
  /// - to a passphrase: the wrapped key is committed; the key file is overwritten; it is removed.
  /// - to a key file: the key file is written beside, put in place, and the wrapped key is deleted; all three under the lock.
  ///
  /// Who has both opens with either, and `state(at:)` says `.keyFile`, because that is what protects less. An old copy of the file, as in a backup,
  /// still opens with the old passphrase, and what is found in it opens the records of today.
  ///
  /// - Throws: `.notEnoughMemory`, `.diskFull`, `.readOnly`, `.busy`; the old protection is then still good.
  public func change(to protection: Protection) throws(RecordError) {
    try change(to: protection) { _ in }
  }

  /// - Parameter step: called at the points where a kill would leave something different.
  func change(to protection: Protection, at step: (ProtectionStep) throws(RecordError) -> Void) throws(RecordError) {
    switch protection {
    case .passphrase(let passphrase, let cost):
      let wrapped = try recording(location.database) { try keys.wrapped(passphrase, cost: cost) }
      try transaction { table in
        try table.database.writeWrappedKey(wrapped)
        try step(.wrappedKeyWritten)
      }
      try step(.wrappedKeyCommitted)
      // Another process may have gone back to a key file in between.
      try transaction { table in
        if try table.database.wrappedKey() != nil { try location.keyFile.destroy(at: step) }
      }
    case .keyFile: try changeToKeyFile(at: step)
    }
  }

  private func changeToKeyFile(at step: (ProtectionStep) throws(RecordError) -> Void) throws(RecordError) {
    let hadKeyFile = try location.keyFile.read() != nil
    do {
      try transaction { table in
        try location.keyFile.write(keys.data, at: step)
        try table.database.run("DELETE FROM keys")
        try step(.wrappedKeyWritten)
      }
    } catch {
      // The passphrase is still needed only if no key lies beside it.
      if !hadKeyFile, (try? database.wrappedKey()) != nil { try? location.keyFile.destroy() }
      throw error
    }
    try step(.wrappedKeyCommitted)
  }
}
