import Arguments
import Rounds
import Wording

extension Failure {
  /// Why something of the keeper's could not be done.
  init(_ error: RoundError) {
    self.init(Self.status(error), error.message)
  }

  private static func status(_ error: RoundError) -> ExitStatus {
    switch error {
    case .absent, .unknownUnit, .unknownRound, .folderUnreadable: .notFound
    case .exists, .readOnly, .notPermitted: .cannotCreate
    case .wrongPassphrase: .refusedAccess
    case .busy: .busy
    case .diskFull, .removed, .inputOutput, .notEnoughMemory: .inputOutput
    case .damaged, .rolledBack, .newerFormat, .foreignFile, .unusableDefinition, .unusableScales, .card, .release: .badData
    case .invalidName, .tooDeep, .codeCount, .moveIntoItself: .usage
    case .unitExists, .organisationIsFixed, .tooManyUnits, .roundExists, .moreCodesThanMembers, .roundClosed, .roundOpen, .importedBefore,
      .dayTooEarly, .forkedChain, .foreignRelease:
      .refused
    }
  }
}
