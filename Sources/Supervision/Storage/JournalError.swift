public import Files
public import JSON

/// Why a journal could not be read or written; the wording is in `JournalError+Wording.swift`.
public enum JournalError: Error, Sendable, Hashable {
  /// The file holds something else.
  case foreignFile(path: String)
  /// The file was written by a later program.
  case newerFormat(path: String)
  /// The file is a journal that was edited or damaged so that it cannot be read; where, as a reader of texts counts.
  case damaged(path: String, line: Int, column: Int)
  /// The file is a journal with something in it that cannot be there.
  case misshapen(path: String, at: JSONPath)
  case tooLarge(path: String, limit: Int)
  /// Another process is writing.
  case busy(path: String)
  case file(FileError)
}
