import CSQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Database {
  /// Copies the database as it stands into a new file of mode 0600, by SQLite's online backup; other processes may go on reading.
  ///
  /// - Parameter path: must not exist; a failed copy leaves nothing there.
  /// - Throws: `.exists`, `.cannotOpen`, `.full`, `.busy` (also within a transaction of this connection), `.corrupt`.
  public func backUp(to path: String) throws(SQLiteError) {
    guard try Self.createPrivately(path) else { throw SQLiteError(.exists, path: path) }
    do throws(SQLiteError) {
      try copyPages(into: try Database(path: path, access: .readWrite))
    } catch {
      unlink(path)
      unlink(path + "-journal")
      throw error
    }
  }

  private func copyPages(into copy: Database) throws(SQLiteError) {
    guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw copy.failure(sqlite3_extended_errcode(copy.handle), nil)
    }
    // All pages in one step: a copy in several starts again whenever another process writes in between.
    let stepped = sqlite3_backup_step(backup, -1)
    let finished = sqlite3_backup_finish(backup)
    if stepped != SQLITE_DONE {
      // The source's trouble (busy, corrupt) is not told by the copy's connection.
      throw SQLiteError(code: finished == SQLITE_OK ? stepped : finished, handle: copy.handle, sql: nil, path: copy.path, preparing: false)
    }
    if finished != SQLITE_OK { throw copy.failure(finished, nil) }
  }
}
