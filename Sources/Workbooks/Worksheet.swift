/// One sheet: a table under its head.
public struct Worksheet: Sendable, Hashable {
  /// More rows or columns are cut by every spreadsheet program.
  public static let rowLimit = 1_048_576
  public static let columnLimit = 16_384
  /// UTF-16 units of one cell.
  public static let textLimit = 32_767

  /// What the tab should say; the workbook makes a lawful name of it.
  public let title: String
  /// In characters, by column.
  public let widths: [Double]
  public let rows: [[WorkbookCell]]
  /// Rows at the top that stay in sight, and are repeated on every printed page.
  public let frozenRows: Int
  /// Columns at the left that stay in sight.
  public let frozenColumns: Int
  /// Whether the last of the frozen rows carries the buttons by which a reader chooses rows.
  public let hasFilter: Bool

  public init(
    title: String, widths: [Double], rows: [[WorkbookCell]], frozenRows: Int = 0, frozenColumns: Int = 0, hasFilter: Bool = false
  ) {
    precondition(frozenRows <= rows.count && (!hasFilter || frozenRows > 0))
    self.title = title
    self.widths = widths
    self.rows = rows
    self.frozenRows = frozenRows
    self.frozenColumns = frozenColumns
    self.hasFilter = hasFilter
    columnCount = rows.map(\.count).max() ?? 0
  }

  /// The columns of the widest row.
  let columnCount: Int

  func check() throws(WorkbookFault) {
    if rows.count > Self.rowLimit { throw .tooManyRows(sheet: title, rows: rows.count, limit: Self.rowLimit) }
    if columnCount > Self.columnLimit { throw .tooManyColumns(sheet: title, columns: columnCount, limit: Self.columnLimit) }
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard case .text(let text, _) = cell, text.utf8.count > Self.textLimit, text.utf16.count > Self.textLimit else { continue }
        throw .textTooLong(sheet: title, row: row + 1, column: column + 1, limit: Self.textLimit)
      }
    }
  }
}
