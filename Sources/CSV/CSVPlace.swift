/// A place in a CSV file.
public struct CSVPlace: Sendable, Hashable {
  /// The physical line, counted from 1; line feeds within quotes count, as they do in an editor.
  public let line: Int
  /// The column of the table, counted from 1; `nil` for a record as a whole.
  public let column: Int?
  /// Bytes before the place, a byte order mark included.
  public let offset: Int

  public init(line: Int, column: Int?, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}
