/// Why something is no workbook: the format has limits, and a program that met a larger sheet would cut it.
public enum WorkbookFault: Error, Sendable, Hashable {
  /// Every workbook has a sheet.
  case noSheets
  case tooManyRows(sheet: String, rows: Int, limit: Int)
  case tooManyColumns(sheet: String, columns: Int, limit: Int)
  /// A text of more UTF-16 units than a cell holds; row and column are counted from 1.
  case textTooLong(sheet: String, row: Int, column: Int, limit: Int)
  /// More than four gigabytes.
  case tooLarge
}
