public import Bulk
public import CSV

/// Why a file could not be imported as a whole.
public enum FileImportError: Error, Sendable, Hashable {
  case round(RoundError)
  case mapping(MappingFault)
  case file(CSVFault)
  /// The system's error number.
  case unreadable(Int32)
  case tooManyUnits(limit: Int)
  /// The card has no such slice.
  case unknownSlice(String, known: [String])
  /// The round has imported rows, so many; more are taken only where that is asked for.
  case importedEarlier(rows: Int)
}
