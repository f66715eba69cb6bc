import CSQLite

/// One row while its statement stands on it; columns count from 0.
///
/// ```swift
/// let ids = try database.all("SELECT id FROM records") { row in try row.blob(0) }
/// ```
///
/// A row cannot be kept: it is not copyable and is only lent. It is strict, because SQLite would turn a NULL or a text into the number 0: a column of
/// another storage class is an error, and absence is asked for with `isNull`.
public struct Row: ~Copyable {
  let statement: OpaquePointer
  let sql: String
  let path: String

  public var columnCount: Int { Int(sqlite3_column_count(statement)) }

  public func isNull(_ column: Int) -> Bool { storageClass(column) == .null }

  /// - Throws: `SQLiteError.Kind.unexpectedType`, also for NULL.
  public func integer(_ column: Int) throws(SQLiteError) -> Int64 {
    try require(.integer, column)
    return sqlite3_column_int64(statement, Int32(column))
  }

  /// - Throws: `SQLiteError.Kind.unexpectedType`, also for NULL and for an integer.
  public func real(_ column: Int) throws(SQLiteError) -> Double {
    try require(.real, column)
    return sqlite3_column_double(statement, Int32(column))
  }

  /// - Throws: `SQLiteError.Kind.unexpectedType`, also for NULL, and `.invalidText` for bytes that are not UTF-8.
  public func text(_ column: Int) throws(SQLiteError) -> String {
    try require(.text, column)
    guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
    guard let text = String(validating: bytes, as: UTF8.self) else { throw SQLiteError(.invalidText(column: column), sql: sql, path: path) }
    return text
  }

  /// - Throws: `SQLiteError.Kind.unexpectedType`, also for NULL.
  public func blob(_ column: Int) throws(SQLiteError) -> [UInt8] {
    try require(.blob, column)
    return blobBuffer(column).map { Array($0) } ?? []
  }

  /// Lends a blob's bytes without copying them; they are gone when `body` returns.
  public func withBlob<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
    try require(.blob, column)
    return try body(blobBuffer(column) ?? UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// The column whatever its storage class.
  public func value(_ column: Int) throws(SQLiteError) -> SQLiteValue {
    switch storageClass(column) {
    case .integer: .integer(try integer(column))
    case .real: .real(try real(column))
    case .text: .text(try text(column))
    case .blob: .blob(try blob(column))
    case .null: .null
    }
  }

  private func blobBuffer(_ column: Int) -> UnsafeRawBufferPointer? {
    // The pointer is asked for before the size: the order that SQLite's documentation calls safest.
    guard let start = sqlite3_column_blob(statement, Int32(column)) else { return nil }
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
  }

  private func require(_ expected: SQLiteValue.StorageClass, _ column: Int) throws(SQLiteError) {
    let found = storageClass(column)
    if found != expected {
      throw SQLiteError(.unexpectedType(column: column, expected: expected, found: found), sql: sql, path: path)
    }
  }

  private func storageClass(_ column: Int) -> SQLiteValue.StorageClass {
    precondition(column >= 0 && column < columnCount, "column \(column) of a row of \(columnCount)")
    return switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }
}
