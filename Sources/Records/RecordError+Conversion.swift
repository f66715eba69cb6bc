import SQLite
import Sealing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RecordError {
  /// What `error`, thrown by SQLite, by sealing or by us, means for records at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as RecordError: self = error
    case let error as SQLiteError: self.init(error)
    case let error as SealingError: self.init(error, path: path)
    case RecordFault.newerFormat: self = .newerFormat(path: path)
    case is RecordFault: self = .damaged(path: path)
    default: self = .inputOutput(path: path, code: nil)
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
    case .cannotOpen: self.init(opening: path, code: error.systemCode)
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

  /// A file that was there and could not be opened.
  init(opening path: String, code: Int32?) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .removed(path: path)
      case EACCES, EPERM: .notPermitted(path: path)
      case EROFS: .readOnly(path: path)
      case let code: .inputOutput(path: path, code: code)
      }
  }

  /// A file or folder that could not be created, changed or removed.
  init(writing path: String, code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .diskFull(path: path)
      case EACCES, EPERM: .notPermitted(path: path)
      case EROFS: .readOnly(path: path)
      case EEXIST: .exists(path: path)
      case ENOENT: .removed(path: path)
      case EIO: .inputOutput(path: path, code: code)
      default: .cannotCreate(path: path, code: code)
      }
  }
}

extension RecordError {
  /// The same error with a name that the person knows in the place of a temporary one.
  func naming(_ path: String, insteadOf temporary: String) -> RecordError {
    switch self {
    case .diskFull(temporary): .diskFull(path: path)
    case .readOnly(temporary): .readOnly(path: path)
    case .notPermitted(temporary): .notPermitted(path: path)
    case .removed(temporary): .removed(path: path)
    case .cannotCreate(temporary, let code): .cannotCreate(path: path, code: code)
    case .inputOutput(temporary, let code): .inputOutput(path: path, code: code)
    default: self
    }
  }
}

/// Runs `body` and tells its failure as one of records at `path`.
func recording<Result>(_ path: String, _ body: () throws -> Result) throws(RecordError) -> Result {
  do {
    return try body()
  } catch {
    throw RecordError(error, path: path)
  }
}
