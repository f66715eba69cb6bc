import Files
import SQLite
import Sealing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RoundError {
  /// What `error`, thrown by SQLite, by sealing or by us, means for a store at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as RoundError: self = error
    case let error as SQLiteError: self.init(error)
    case let error as SealingError: self.init(error, path: path)
    case let error as FileError: self.init(error)
    // What else can fail is taking apart a record that opened: it was not written by this program.
    default: self = .damaged(path: path)
    }
  }

  private init(_ error: SQLiteError) {
    let path = error.path
    switch error.kind {
    case .busy: self = .busy
    case .full: self = .diskFull(path: path)
    case .readOnly: self = .readOnly(path: path)
    case .moved: self = .removed(path: path)
    case .corrupt, .unexpectedType, .invalidText, .constraint: self = .damaged(path: path)
    case .notADatabase, .foreignApplication: self = .foreignFile(path: path)
    case .newerSchema: self = .newerFormat(path: path)
    case .exists: self = .exists(path: path)
    case .cannotOpen: self.init(creating: path, code: error.systemCode ?? EIO)
    case .inputOutput, .misuse, .other: self = .inputOutput(path: path, code: error.systemCode)
    }
  }

  private init(_ error: SealingError, path: String) {
    switch error {
    case .wrongPassphraseOrDamaged, .emptyPassphrase, .passphraseTooLong: self = .wrongPassphrase
    case .damaged, .malformedKey: self = .damaged(path: path)
    case .notEnoughMemory(let bytes): self = .notEnoughMemory(bytes: bytes)
    }
  }

  private init(_ error: FileError) {
    switch error {
    case .cannotCreate(let path, EEXIST): self = .exists(path: path)
    case .cannotCreate(let path, let code), .inputOutput(let path, let code): self.init(creating: path, code: code)
    case .notPermitted(let path): self = .notPermitted(path: path)
    case .notFound(let path), .isDirectory(let path): self = .removed(path: path)
    case .tooLarge(let path, _): self = .damaged(path: path)
    case .closedPipe: self = .inputOutput(path: "-", code: EPIPE)
    }
  }

  /// A file or folder that could not be made or opened.
  init(creating path: String, code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .diskFull(path: path)
      case EACCES, EPERM: .notPermitted(path: path)
      case EROFS: .readOnly(path: path)
      case ENOENT: .removed(path: path)
      default: .inputOutput(path: path, code: code)
      }
  }
}

/// Runs `body` and tells its failure as one of the store at `path`.
func keeping<Result>(_ path: String, _ body: () throws -> Result) throws(RoundError) -> Result {
  do {
    return try body()
  } catch {
    throw RoundError(error, path: path)
  }
}
