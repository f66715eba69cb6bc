/// A part of the organisation through the rounds in which it stood so: the organisation itself, a department, a team.
public struct KeeperUnit: Sendable, Hashable {
  /// Random and the same in all rounds, as long as it is the same unit.
  public let id: String
  /// The names from below the organisation down to the unit, as in `["East", "Home care", "Team 3"]`; empty for the organisation.
  public let path: [String]
  /// The number of the first round in which it stands there.
  public let from: Int
  /// The number of the last round; `nil` while nothing has ended it.
  public let until: Int?
}
