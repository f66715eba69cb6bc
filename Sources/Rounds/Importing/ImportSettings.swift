public import Bulk
public import CSV

/// How a file of answers is to be read into a round.
public struct ImportSettings: Sendable {
  /// The column that names each row's unit: by its path, its name alone where only one unit has it, or its id.
  public let unitColumn: String
  /// For slices of the card the column that holds their classes; of other slices nothing is stated.
  public let sliceColumns: [String: String]
  public let columns: ColumnMap.Source
  public let missing: MissingCodes
  public let delimiter: Delimiter?
  /// Whether faulty rows are left out; else one of them keeps all rows out.
  public let skipsFaulty: Bool
  /// Whether the rows come beside those of an earlier import.
  public let addsToEarlier: Bool

  public init(
    unitColumn: String, sliceColumns: [String: String] = [:], columns: ColumnMap.Source = .itemIDs, missing: MissingCodes = .standard,
    delimiter: Delimiter? = nil, skipsFaulty: Bool = false, addsToEarlier: Bool = false
  ) {
    self.unitColumn = unitColumn
    self.sliceColumns = sliceColumns
    self.columns = columns
    self.missing = missing
    self.delimiter = delimiter
    self.skipsFaulty = skipsFaulty
    self.addsToEarlier = addsToEarlier
  }
}
