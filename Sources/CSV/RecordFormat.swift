/// How the records of one file are told apart.
public struct RecordFormat: Sendable, Hashable {
  /// What ends a record outside quotes.
  public enum Terminator: UInt8, Sendable, Hashable {
    /// A line feed, perhaps with a carriage return before it.
    case lineFeed = 0x0A
    /// A carriage return alone, as spreadsheets for the old Macintosh wrote it.
    case carriageReturn = 0x0D
  }

  public let delimiter: Delimiter
  public let terminator: Terminator

  public init(delimiter: Delimiter, terminator: Terminator = .lineFeed) {
    self.delimiter = delimiter
    self.terminator = terminator
  }
}
