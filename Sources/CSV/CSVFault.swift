/// What is wrong with a CSV file, and where; the wording is the caller's.
public struct CSVFault: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// There is no header.
    case empty
    /// The file is UTF-16, as "Unicode text" of spreadsheets is.
    case utf16
    /// More columns than `CSVLimits.columns`.
    case tooManyColumns(limit: Int)
    /// A record is longer than `CSVLimits.record`; a quote that is never closed makes such.
    case recordTooLong(limit: Int)
    /// The file ends within a quoted field, which begins at the place.
    case unclosedQuote
    /// Behind the closing quote of a field stands something else than a delimiter or the end of the record.
    case textAfterQuote
    /// A zero byte, which no text file holds.
    case zeroByte
    /// The record has another number of fields than the header.
    case fieldCount(expected: Int, found: Int)

    /// Whether nothing behind the place can be trusted.
    public var isFatal: Bool {
      switch self {
      case .empty, .utf16, .tooManyColumns, .recordTooLong, .unclosedQuote: true
      case .textAfterQuote, .zeroByte, .fieldCount: false
      }
    }
  }

  public let kind: Kind
  public let place: CSVPlace

  public init(_ kind: Kind, at place: CSVPlace) {
    self.kind = kind
    self.place = place
  }
}
