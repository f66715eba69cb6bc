public import Dates

/// How a round stands, as far as the keeper may know it.
public struct RoundStatus: Sendable, Hashable {
  public enum Stage: Sendable, Hashable {
    case open
    case closed(CivilDay)
    case published(closed: CivilDay, published: CivilDay)
  }

  /// All that is ever said about the contributions of one unit.
  public enum Turnout: Sendable, Hashable {
    case belowMinimum
    case minimumReached
  }

  public struct UnitStatus: Sendable, Hashable {
    public let id: String
    /// Empty for the organisation.
    public let path: [String]
    /// With the units below it.
    public let turnout: Turnout
    public let codesIssued: Int
  }

  public let round: String
  /// From 1, in the order of opening.
  public let number: Int
  public let stage: Stage
  public let minimumGroup: Int
  /// Of the whole organisation.
  public let contributions: Int
  /// In the order of their paths.
  public let units: [UnitStatus]
}
