/// A unit through all rounds in which it is the same one.
///
/// The keeper gives a unit that is split, merged or renamed a new id, and with it a series of its own (`ReleaseSeries.comparability` tells where
/// even under one id figures must not be compared).
public struct SeriesUnit: Sendable, Hashable {
  public let id: String
  /// The unit it belonged to when it was there last; `nil` for the organisation.
  public let parent: String?
  /// The name that it had last.
  public let name: String
  /// The names from below the organisation down to the unit, as in `["East", "Team 3"]`; empty for the organisation.
  public let path: [String]
  /// Units above it: 0 for the organisation.
  public let depth: Int
  /// The rounds in whose tree it stands, ascending; never empty.
  public let rounds: [Int]
}
