/// One value of a row or of a statement's parameter, in SQLite's five storage classes.
///
/// ```swift
/// try database.run("INSERT INTO records (id, body) VALUES (?, ?)", [.blob(id), .blob(sealed)])
/// ```
///
/// Its description names the storage class and never the value, so that no answer reaches a log through an interpolation or a failed expectation.
public enum SQLiteValue: Sendable, Hashable {
  case integer(Int64)
  /// Never NaN: SQLite would store it as NULL, and an unknown number has a case of its own.
  case real(Double)
  case text(String)
  case blob([UInt8])
  case null

  /// The storage class without the value.
  public var storageClass: StorageClass {
    switch self {
    case .integer: .integer
    case .real: .real
    case .text: .text
    case .blob: .blob
    case .null: .null
    }
  }

  /// The name of a storage class as SQLite's `typeof` gives it.
  public enum StorageClass: String, Sendable, Hashable {
    case integer, real, text, blob, null
  }
}

extension SQLiteValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { storageClass.rawValue }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .enum) }
}

// No literal for NULL: `value(…) == nil`, asking whether there was a row, would then mean NULL.
extension SQLiteValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(stringLiteral value: String) { self = .text(value) }
}
