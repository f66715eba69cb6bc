import CSQLite

extension Database {
  /// The application's mark in the file's header; 0 where none was set.
  public func applicationID() throws(SQLiteError) -> Int32 {
    Int32(truncatingIfNeeded: try number("PRAGMA application_id"))
  }

  /// How many migrations were applied.
  public func version() throws(SQLiteError) -> Int {
    try number("PRAGMA user_version")
  }

  /// Applies what is pending, each migration in a transaction of its own with the version it leads to.
  ///
  /// A migration that fails or is killed leaves no trace; the ones before it stay. Two processes may do this at the same time: each looks at the
  /// version again under the write lock.
  ///
  /// - Throws: `.newerSchema`, `.foreignApplication`, or what SQLite says, with `migration` naming the step.
  public func migrate(to schema: Schema) throws {
    try check(schema)
    while try version() < schema.migrations.count {
      try transaction {
        try check(schema)
        let version = try version()
        if version < schema.migrations.count { try apply(schema.migrations[version], from: version, schema) }
      }
    }
  }

  private func apply(_ migration: Migration, from version: Int, _ schema: Schema) throws(SQLiteError) {
    do throws(SQLiteError) {
      try runScript(migration.sql)
      if sqlite3_get_autocommit(handle) != 0 { throw SQLiteError(.misuse(.migrationEndsTransaction), sql: migration.sql, path: path) }
      try run("PRAGMA application_id=\(schema.applicationID)")
      try run("PRAGMA user_version=\(version + 1)")
    } catch {
      var named = error
      named.migration = migration.name
      throw named
    }
  }

  private func check(_ schema: Schema) throws {
    let found = try header()
    // A mark of 0 is ours to set only where nobody has put anything yet.
    if found.mark != Int64(schema.applicationID), (found.mark, found.version, found.tables) != (0, 0, 0) {
      throw SQLiteError(.foreignApplication(found: Int32(truncatingIfNeeded: found.mark)), path: path)
    }
    let known = schema.migrations.count
    if found.version < 0 || found.version > known { throw SQLiteError(.newerSchema(found: Int(found.version), known: known), path: path) }
  }

  /// What tells whose database this is, read by one statement and so at one moment: another process may be setting it up, and its mark missing beside
  /// its version would look like a stranger's.
  private func header() throws -> (mark: Int64, version: Int64, tables: Int64) {
    let sql = """
      SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_master)
      """
    let rows = try all(sql) { row in (mark: try row.integer(0), version: try row.integer(1), tables: try row.integer(2)) }
    guard let row = rows.first else { throw SQLiteError(.corrupt, sql: sql, path: path) }
    return row
  }

  private func number(_ sql: String) throws(SQLiteError) -> Int {
    guard case .integer(let number) = try value(sql) else { throw SQLiteError(.corrupt, sql: sql, path: path) }
    return Int(number)
  }
}
