import CSQLite

extension Database {
  /// Prepares `sql`, which must be one statement: SQLite would run the first and pass over the rest in silence.
  func prepareOnly(_ sql: String) throws(SQLiteError) -> OpaquePointer {
    let (first, rest) = try prepare(sql[...], flags: SQLITE_PREPARE_PERSISTENT)
    let second = try prepare(rest, flags: 0).first
    if let first, second == nil { return first }
    sqlite3_finalize(first)
    sqlite3_finalize(second)
    throw SQLiteError(.misuse(.notOneStatement), sql: sql, path: path)
  }

  /// Runs the statements of a script one after the other; the error names the one that failed.
  func runScript(_ script: String) throws(SQLiteError) {
    var rest = script[...]
    while true {
      let next = try prepare(rest, flags: 0)
      guard let statement = next.first else { return }
      defer { sqlite3_finalize(statement) }
      let sql = String(rest[..<next.rest.startIndex])
      while try step(statement, sql) {}
      rest = next.rest
    }
  }

  /// The first statement of `sql` and the text after it; `nil` where only white space and comments are left.
  private func prepare(_ sql: Substring, flags: Int32) throws(SQLiteError) -> (first: OpaquePointer?, rest: Substring) {
    var statement: OpaquePointer?
    var used = 0
    let code = sql.withCString { start in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(handle, start, -1, UInt32(flags), &statement, &tail)
      if let tail { used = tail - start }
      return code
    }
    guard code == SQLITE_OK else { throw failure(code, String(sql), preparing: true) }
    return (statement, sql[sql.utf8.index(sql.startIndex, offsetBy: used)...])
  }

  func bind(_ values: [SQLiteValue], to statement: OpaquePointer, _ sql: String) throws(SQLiteError) {
    let expected = Int(sqlite3_bind_parameter_count(statement))
    guard values.count == expected else {
      throw SQLiteError(.misuse(.parameterCount(expected: expected, given: values.count)), sql: sql, path: path)
    }
    for (index, value) in values.enumerated() {
      if case .real(let number) = value, number.isNaN { throw SQLiteError(.misuse(.notANumber(parameter: index)), sql: sql, path: path) }
      let code = Self.bind(value, to: statement, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw failure(code, sql) }
    }
  }

  private static func bind(_ value: SQLiteValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch value {
    case .integer(let number): return sqlite3_bind_int64(statement, index, number)
    case .real(let number): return sqlite3_bind_double(statement, index, number)
    case .text(let text): return sqlite3_bind_text64(statement, index, text, UInt64(text.utf8.count), tynys_sqlite_transient(), UInt8(SQLITE_UTF8))
    // An empty array may have no address, and SQLite takes a blob without an address for NULL.
    case .blob(let bytes) where bytes.isEmpty: return sqlite3_bind_zeroblob(statement, index, 0)
    case .blob(let bytes): return sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), tynys_sqlite_transient())
    case .null: return sqlite3_bind_null(statement, index)
    }
  }
}
