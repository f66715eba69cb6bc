/// A unit that takes part in a round.
public struct CardUnit: Sendable, Hashable {
  public let id: String
  /// The unit's name with those of the units above it: `East/Home care/Team 3`.
  public let path: String
  /// How many codes may be issued for the unit, no more than it has members; `nil` where the keeper did not declare it.
  ///
  /// Whoever can make codes can invent contributions and subtract them: a number that everybody sees beforehand is the defence.
  public let codes: Int?

  public init(id: String, path: String, codes: Int?) {
    self.id = id
    self.path = path
    self.codes = codes
  }
}
