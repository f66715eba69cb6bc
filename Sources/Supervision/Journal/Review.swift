public import Dates

/// A look back at a cycle: what releases say about the time before and after its measures, and what the team made of it.
public struct Review: Sendable, Hashable {
  public let day: CivilDay
  /// The releases that were at hand.
  public let rounds: [RoundReference]
  public let comparisons: [Comparison]
  public let note: String?

  public init(day: CivilDay, rounds: [RoundReference], comparisons: [Comparison], note: String?) {
    self.day = day
    self.rounds = rounds
    self.comparisons = comparisons
    self.note = note
  }
}
