import CSQLite

extension Database {
  /// Runs `body` as one unit: all of it is on the disk when this returns, or none of it.
  ///
  /// The write lock is taken at the start (BEGIN IMMEDIATE), so that two writers wait for each other here and not halfway, where SQLite could only
  /// refuse. On a reading connection it is one view of the database for several queries. Transactions do not nest.
  ///
  /// - Throws: what `body` throws, and `.busy`, `.full`, `.readOnly`, `.inputOutput`; everything is rolled back then.
  @discardableResult
  public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try run("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Runs `body`, which only reads, on one view of the database: what other processes change meanwhile is not seen.
  ///
  /// No write lock is taken, so that several processes read at once; one that commits waits for the end of the view. Views and transactions do not nest.
  ///
  /// - Throws: what `body` throws, and `.busy`, `.corrupt`, `.inputOutput`.
  @discardableResult
  public func view<Result>(_ body: () throws -> Result) throws -> Result {
    try run("BEGIN DEFERRED")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Rolls back unless SQLite did so itself, as it does on a full disk. Should even that fail, the journal stays and the next opening rolls back.
  private func rollBack() {
    if sqlite3_get_autocommit(handle) == 0 { _ = try? run("ROLLBACK") }
  }
}
