import Arguments
import Records
import Wording

extension Failure {
  /// Why private records could not be read or written.
  init(_ error: RecordError) {
    self.init(Self.status(error), error.message)
  }

  private static func status(_ error: RecordError) -> ExitStatus {
    switch error {
    case .invalidProfileName: .usage
    case .absent, .notFound: .notFound
    case .exists, .cannotCreate, .readOnly, .notPermitted: .cannotCreate
    case .passphraseNeeded, .wrongPassphrase: .refusedAccess
    case .busy, .changedElsewhere: .busy
    case .diskFull, .inputOutput, .removed, .notEnoughMemory: .inputOutput
    case .keyLost, .damaged, .newerFormat, .foreignFile: .badData
    }
  }
}
