public import CSV

/// Why a row is not scored, and where it stands.
public struct RowFault: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case record(CSVFault.Kind)
    case cell(CellFault)
    /// The value of a column by which rows are told apart is longer than `KeyTable.longest` bytes.
    case keyTooLong
  }

  public let kind: Kind
  public let place: CSVPlace
  /// The name of the column; `nil` where the row as a whole is at fault.
  public let columnName: String?

  public init(kind: Kind, place: CSVPlace, columnName: String?) {
    self.kind = kind
    self.place = place
    self.columnName = columnName
  }
}

/// Rows that are at fault: how many, and the first of them.
public struct RowFaults: Sendable, Hashable {
  /// More would help nobody.
  public static let most = 1_000

  /// In the order of the file, at most `most`.
  public private(set) var first: [RowFault] = []
  public private(set) var count = 0

  public init() {}

  public mutating func add(_ faults: [RowFault], count more: Int) {
    first += faults.prefix(max(0, Self.most - first.count))
    count += more
  }
}
