import Arguments
import Releases

extension Failure {
  /// Why releases make no series, with the status that tells a wrong choice from releases that must not be used.
  init(_ fault: SeriesFault) {
    let status: ExitStatus =
      switch fault {
      case .noReleases, .unknownInstrument: .notFound
      case .severalOrganisations, .unsoundChain: .refused
      case .severalInstruments: .usage
      }
    self.init(status, fault.messages)
  }
}
