import Arguments
import Contributions
import Rounds
import Wording

extension Failure {
  /// Why something of the keeper's could not be done.
  init(_ error: RoundError) {
    self.init(Self.status(error), error.message)
  }

  private static func status(_ error: RoundError) -> ExitStatus {
    switch error {
    case .absent, .backupAbsent, .unknownUnit, .unknownRound, .folderUnreadable: .notFound
    case .exists, .backupExists, .readOnly, .notPermitted: .cannotCreate
    case .wrongPassphrase, .wrongBackupPassphrase: .refusedAccess
    case .busy: .busy
    case .diskFull, .removed, .inputOutput, .notEnoughMemory: .inputOutput
    case .damaged, .rolledBack, .newerFormat, .foreignFile, .unusableDefinition, .unusableScales, .release, .backupForeign, .backupDamaged:
      .badData
    // What a card may not say was typed by the keeper; what it would lack is not there yet.
    case .card(.noUnits), .card(.nothingCollected): .refused
    case .card, .invalidName, .tooDeep, .codeCount, .moveIntoItself, .unitRepeated: .usage
    case .unitExists, .organisationIsFixed, .tooManyUnits, .roundExists, .moreCodesThanMembers, .roundClosed, .roundOpen, .importedBefore,
      .dayTooEarly, .forkedChain, .foreignRelease, .roundRestored:
      .refused
    }
  }
}
