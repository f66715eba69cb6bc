/// Why a file could not be read or written; the wording is in `FileError+Wording.swift` of the program.
public enum FileError: Error, Sendable, Hashable {
  case notFound(path: String)
  case isDirectory(path: String)
  case notPermitted(path: String)
  case tooLarge(path: String, limit: Int)
  case cannotCreate(path: String, code: Int32)
  case inputOutput(path: String, code: Int32)
  /// The reader at the other end of the pipe is gone; not a failure of ours.
  case closedPipe
}
