import CSQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Database {
  static func open(path: String, access: Access) throws(SQLiteError) -> OpaquePointer {
    if access == .createIfMissing { _ = try createPrivately(path) }
    if access != .readOnly { tighten(path) }

    var handle: OpaquePointer?
    let flags = (access == .readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX
    // "./" takes their special meaning from "", ":memory:" and "file:…".
    let code = sqlite3_open_v2(path.hasPrefix("/") ? path : "./" + path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let error = SQLiteError(code: code, handle: handle, sql: nil, path: path, preparing: false)
      sqlite3_close_v2(handle)
      throw error
    }
    sqlite3_extended_result_codes(handle, 1)
    // Where the file may not be written SQLite falls back to reading, and the first write would be the one to find out.
    if access != .readOnly, sqlite3_db_readonly(handle, "main") != 0 {
      sqlite3_close_v2(handle)
      throw SQLiteError(.readOnly, path: path)
    }
    return handle
  }

  /// Creates the file with mode 0600 before SQLite, which would follow the umask, touches it.
  ///
  /// - Returns: whether it was missing.
  static func createPrivately(_ path: String) throws(SQLiteError) -> Bool {
    // O_EXCL: a file that exists is never opened here, because closing any descriptor of it drops the locks that another connection of this
    // process holds (POSIX advisory locks, https://sqlite.org/howtocorrupt.html, 2.2).
    let descriptor = systemOpen(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    let code = errno
    if descriptor >= 0 {
      close(descriptor)
      return true
    }
    if code == EEXIST { return false }
    throw SQLiteError(SQLiteError.Kind.isSpace(code) ? .full : .cannotOpen, systemCode: code, path: path)
  }

  /// Takes the rights of others from a file that is there, such as one restored from a backup; journals get the same mode.
  ///
  /// Where this is not possible (a memory stick without modes, another owner) the file is used as it is: the records in it are sealed.
  private static func tighten(_ path: String) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 { chmod(path, 0o600) }
  }

  /// Sets the connection up; none of these settings but `journal_mode` is kept in the file.
  func configure(busyTimeout: Duration) throws(SQLiteError) {
    sqlite3_busy_timeout(handle, busyTimeout.wholeMilliseconds)
    // A schema from a hostile file may not call functions with side effects, and cells are checked before they are believed.
    try run("PRAGMA trusted_schema=OFF")
    try run("PRAGMA cell_size_check=ON")
    try run("PRAGMA foreign_keys=ON")
    // What is deleted is overwritten; what is sorted never touches a temporary file.
    try run("PRAGMA secure_delete=ON")
    try run("PRAGMA temp_store=MEMORY")
    // KiB, at most: a change whose pages do not fit is written in parts, each with a sync of the journal before it.
    try run("PRAGMA cache_size=-16384")
    // EXTRA is FULL plus a sync of the directory after the journal is unlinked. Unlinking is what commits; without that sync a power cut could
    // bring the journal back and roll back an answer that was acknowledged (https://sqlite.org/pragma.html#pragma_synchronous).
    try run("PRAGMA synchronous=EXTRA")
    #if canImport(Darwin)
      // fsync on macOS stops at the drive's cache.
      try run("PRAGMA fullfsync=ON")
    #endif
    try useRollbackJournal()
  }

  /// A rollback journal and no write-ahead log: one file to carry, no -wal or -shm left behind after a kill, and there is a single writer.
  private func useRollbackJournal() throws(SQLiteError) {
    let sql = "PRAGMA journal_mode=DELETE"
    if try value(sql) != .text("delete") { throw SQLiteError(.readOnly, sql: sql, path: path) }
  }
}

extension Duration {
  /// Milliseconds as SQLite counts them, at most a day.
  fileprivate var wholeMilliseconds: Int32 {
    Int32(min(self, .seconds(86_400)) / .milliseconds(1))
  }
}

private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  while true {
    let descriptor = open(path, flags, mode)
    if descriptor >= 0 || errno != EINTR { return descriptor }
  }
}
