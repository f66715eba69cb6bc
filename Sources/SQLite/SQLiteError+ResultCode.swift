import CSQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension SQLiteError {
  /// The error for `code` on the connection `handle`, which may be absent when not even the connection could be made.
  ///
  /// - Parameter preparing: whether the statement was being prepared, so that SQLite's own message cannot hold a value.
  init(code: Int32, handle: OpaquePointer?, sql: String?, path: String, preparing: Bool) {
    let system = handle.map { sqlite3_system_errno($0) } ?? 0
    let message: UnsafePointer<CChar>? = if preparing, let handle { sqlite3_errmsg(handle) } else { sqlite3_errstr(code) }
    self.init(
      Kind(code: code, systemCode: system), code: code, systemCode: system == 0 ? nil : system,
      explanation: message.map { String(cString: $0) }, sql: sql, path: path)
  }
}

extension SQLiteError.Kind {
  init(code: Int32, systemCode: Int32) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_FULL: self = .full
    case SQLITE_READONLY: self = code == tynys_sqlite_readonly_dbmoved ? .moved : .readOnly
    case SQLITE_CORRUPT: self = .corrupt
    case SQLITE_NOTADB: self = .notADatabase
    // A full disk or quota reaches us as an I/O error when it is the journal or a sync that fails, and not the write of a page.
    case SQLITE_CANTOPEN: self = Self.isSpace(systemCode) ? .full : .cannotOpen
    case SQLITE_IOERR: self = Self.isSpace(systemCode) ? .full : .inputOutput
    case SQLITE_CONSTRAINT: self = .constraint
    default: self = .other
    }
  }

  static func isSpace(_ systemCode: Int32) -> Bool { systemCode == ENOSPC || systemCode == EDQUOT }
}
