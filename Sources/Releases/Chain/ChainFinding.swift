/// What is wrong, or worth knowing, about several releases beside one another; the wording is in `ReleaseWording.swift`.
///
/// Releases are named by their rounds; where two are of one round, their digests tell them apart.
public enum ChainFinding: Sendable, Hashable {
  /// A release of another organisation is among them.
  case otherOrganisation(round: String, found: String, expected: String)
  /// Two files of one round that are not the same: somebody may see other figures than somebody else.
  case twoOfOneRound(round: String)
  /// Several releases name the same release before them, or several name none: the chain was split.
  case fork(rounds: [String])
  /// The release before this one, named by its hash, is not there although others from before are.
  case gap(round: String, missing: [UInt8])
  /// The release before this one is not there, and nothing from before is: whether anything is missing cannot be told.
  case beginningNotGiven(round: String)
  /// A release says it was published before the one that precedes it.
  case publishedBackwards(round: String, before: String)
  /// Signed with another key than the release before it.
  case keyChanged(round: String, before: String)
  /// Signed with another key than the one the reader trusts.
  case foreignKey(round: String)
  /// A release that was the last one before is no longer among them: the chain was rolled back.
  case rolledBack(digest: [UInt8])
  /// The minimum group is smaller than in the release before.
  case minimumGroupLowered(round: String, from: Int, to: Int)

  public enum Severity: Sendable, Hashable {
    /// The releases must not be trusted as they are.
    case fault
    /// Lawful, but a reader should know.
    case notice
  }

  public var severity: Severity {
    switch self {
    case .beginningNotGiven, .minimumGroupLowered: .notice
    default: .fault
    }
  }
}
