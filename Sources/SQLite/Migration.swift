/// One step from a schema to the next, in plain SQL with a name; it stays as it shipped.
///
/// ```swift
/// Migration("records", "CREATE TABLE records (id BLOB PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID;")
/// ```
public struct Migration: Sendable, Hashable {
  public let name: String
  /// One or more statements; none of them begins or ends a transaction.
  public let sql: String

  public init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }
}
