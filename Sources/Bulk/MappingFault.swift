/// Why the columns of a file do not fit an instrument; the wording is in `BulkWording.swift`.
public enum MappingFault: Error, Sendable, Hashable {
  /// A list of columns with an empty name in it.
  case emptySelection(String)
  case unknownColumn(String, known: [String])
  /// Two columns have the name.
  case columnTwice(String)
  /// The last column of a range stands before the first.
  case backwardRange(first: String, last: String)
  /// A selection has to name one column for each item.
  case columnCount(expected: Int, found: Int)
  /// One column for two items.
  case columnUsedTwice(String)
  /// Items for which the file has no column.
  case missingItems([String], known: [String])
  /// A line of the header map that is no pair of an item and a column.
  case mapLine(Int)
  /// A header map names an item that the instrument does not have, or does not need.
  case unknownItem(String, known: [String])
  /// A header map names an item twice.
  case itemTwice(String)
  /// What is asked, and so what counts, depends on an item whose answers do not fit one cell.
  case unusableCondition(item: String)
  /// The instrument has no scales.
  case nothingToScore
  /// The file has a column with the name of one that is to be added.
  case columnTaken(String)
}
