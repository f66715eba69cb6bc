/// Why SQLite, or a check made around it, refused; the wording is in the program.
///
/// It carries the SQL text, whose values are all parameters, and never a bound value: SQLite's own message is kept only from preparing a
/// statement, when nothing is bound yet.
public struct SQLiteError: Error, Sendable, Hashable {
  public let kind: Kind
  /// SQLite's extended result code (https://sqlite.org/rescode.html); `nil` where the refusal is ours.
  public let code: Int32?
  /// The `errno` behind it, where the operating system gave one.
  public let systemCode: Int32?
  /// SQLite's text for the code, or what it said about the statement when it was prepared.
  public let explanation: String?
  public let sql: String?
  public let path: String
  /// The migration that was being applied.
  public internal(set) var migration: String?

  /// What a caller can act on.
  public enum Kind: Sendable, Hashable {
    /// Another process holds the database longer than the busy timeout.
    case busy
    /// The disk, the quota or the database's own page limit is used up.
    case full
    case readOnly
    /// The file was removed or replaced while it was open.
    case moved
    case corrupt
    case notADatabase
    /// Missing, not permitted, a directory, or a journal that cannot be created; `systemCode` tells.
    case cannotOpen
    case constraint
    case inputOutput
    /// A newer program wrote this database: `found` migrations are applied, this program knows `known`.
    case newerSchema(found: Int, known: Int)
    /// Another application's database, by its `application_id`.
    case foreignApplication(found: Int32)
    /// A column holds another storage class than the program asked for.
    case unexpectedType(column: Int, expected: SQLiteValue.StorageClass, found: SQLiteValue.StorageClass)
    /// A text column whose bytes are not UTF-8.
    case invalidText(column: Int)
    /// A file stands where a new one should be written.
    case exists
    case misuse(Misuse)
    case other
  }

  /// A statement called in a way that SQLite would take without a word.
  public enum Misuse: Sendable, Hashable {
    case parameterCount(expected: Int, given: Int)
    case notOneStatement
    case notANumber(parameter: Int)
    /// A migration that ends the transaction it runs in.
    case migrationEndsTransaction
  }

  init(_ kind: Kind, code: Int32? = nil, systemCode: Int32? = nil, explanation: String? = nil, sql: String? = nil, path: String) {
    self.kind = kind
    self.code = code
    self.systemCode = systemCode
    self.explanation = explanation
    self.sql = sql
    self.path = path
  }
}
