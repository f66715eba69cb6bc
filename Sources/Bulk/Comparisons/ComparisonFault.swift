/// Why a file cannot be compared as it was asked; the wording is in `ComparisonFault+Wording.swift`.
public enum ComparisonFault: Error, Sendable, Hashable {
  /// A column of waves holds another number of them than two.
  case waves(found: [String])
  /// A wave that was named is not in the column.
  case unknownWave(String, known: [String])
  /// More waves than anybody takes.
  case tooManyWaves(limit: Int)
  /// One id stands in two rows of one wave; lines count from 1.
  case personTwice(column: String, first: Int, second: Int)
  /// More rows than are kept in memory.
  case tooManyRows(limit: Int)
  /// A factor of texts has too many of them. Where nearly all are numbers, `stray` is one that is not.
  case tooManyValues(column: String, limit: Int, stray: String?)
}
