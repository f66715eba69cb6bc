import CSQLite

/// One connection to one SQLite file, closed when it is released.
///
/// ```swift
/// let database = try Database(path: "records.db", access: .createIfMissing)
/// try database.migrate(to: schema)
/// let bodies = try database.all("SELECT body FROM records WHERE slot = ?", [.integer(7)]) { row in try row.blob(0) }
/// ```
///
/// A connection belongs to one thread at a time; the type is not Sendable, and SQLite's own mutexes are left out.
public final class Database {
  /// How a file is opened.
  public enum Access: Sendable, Hashable {
    /// Never writes, not even to finish a transaction that a killed process left: such a file gives `.readOnly` or `.cannotOpen`,
    /// and is healed by opening it for writing once.
    case readOnly
    case readWrite
    /// As `readWrite`; a missing file is created with mode 0600, its directory is not.
    case createIfMissing
  }

  public let path: String
  public let access: Access
  let handle: OpaquePointer
  /// Prepared statements that nobody is stepping, by their SQL.
  private var idle: [String: OpaquePointer] = [:]
  private static let idleLimit = 64

  /// Opens `path` and sets the connection up (see `Database+Opening.swift` for each setting and its reason).
  ///
  /// - Parameters:
  ///   - path: a file; `:memory:` and `file:` have no special meaning.
  ///   - busyTimeout: how long to wait for another process before `.busy`.
  /// - Throws: `.cannotOpen`, `.notADatabase`, `.corrupt`, `.readOnly`, `.busy`, `.full`.
  public init(path: String, access: Access, busyTimeout: Duration = .seconds(5)) throws(SQLiteError) {
    self.path = path
    self.access = access
    handle = try Self.open(path: path, access: access)
    try configure(busyTimeout: busyTimeout)
  }

  deinit {
    for statement in idle.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs one statement to its end and forgets its rows.
  ///
  /// - Returns: how many rows an INSERT, UPDATE or DELETE changed; of no meaning for other statements.
  @discardableResult
  public func run(_ sql: String, _ values: [SQLiteValue] = []) throws(SQLiteError) -> Int {
    let statement = try begin(sql, values)
    defer { end(statement, sql) }
    while try step(statement, sql) {}
    return Int(sqlite3_changes(handle))
  }

  /// Steps through the rows of a query.
  public func forEach(_ sql: String, _ values: [SQLiteValue] = [], _ body: (borrowing Row) throws -> Void) throws {
    let statement = try begin(sql, values)
    defer { end(statement, sql) }
    while try step(statement, sql) { try body(Row(statement: statement, sql: sql, path: path)) }
  }

  /// What `transform` makes of each row of a query.
  public func all<Element>(_ sql: String, _ values: [SQLiteValue] = [], _ transform: (borrowing Row) throws -> Element) throws -> [Element] {
    var elements: [Element] = []
    try forEach(sql, values) { row in elements.append(try transform(row)) }
    return elements
  }

  /// What `transform` makes of the first row of a query; `nil` where there is none.
  public func first<Element>(_ sql: String, _ values: [SQLiteValue] = [], _ transform: (borrowing Row) throws -> Element) throws -> Element? {
    let statement = try begin(sql, values)
    defer { end(statement, sql) }
    return try step(statement, sql) ? try transform(Row(statement: statement, sql: sql, path: path)) : nil
  }

  /// The first column of the first row of a query; `nil` where there is no row.
  public func value(_ sql: String, _ values: [SQLiteValue] = []) throws(SQLiteError) -> SQLiteValue? {
    let statement = try begin(sql, values)
    defer { end(statement, sql) }
    return try step(statement, sql) ? try Row(statement: statement, sql: sql, path: path).value(0) : nil
  }

  /// An idle statement for `sql`, or a new one, with `values` bound.
  private func begin(_ sql: String, _ values: [SQLiteValue]) throws(SQLiteError) -> OpaquePointer {
    let statement = if let cached = idle.removeValue(forKey: sql) { cached } else { try prepareOnly(sql) }
    do throws(SQLiteError) {
      try bind(values, to: statement, sql)
    } catch {
      end(statement, sql)
      throw error
    }
    return statement
  }

  /// Puts a statement back without its values; where an equal one is idle already (a query within itself), this one is let go.
  private func end(_ statement: OpaquePointer, _ sql: String) {
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    if idle.count >= Self.idleLimit {
      for old in idle.values { sqlite3_finalize(old) }
      idle.removeAll(keepingCapacity: true)
    }
    if let equal = idle.updateValue(statement, forKey: sql) { sqlite3_finalize(equal) }
  }

  /// Whether there is a row.
  func step(_ statement: OpaquePointer, _ sql: String) throws(SQLiteError) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw failure(code, sql)
    }
  }

  func failure(_ code: Int32, _ sql: String?, preparing: Bool = false) -> SQLiteError {
    SQLiteError(code: code, handle: handle, sql: sql, path: path, preparing: preparing)
  }
}
