public import Dates

/// One turn of supervision for one unit: assess, agree a goal, choose measures, carry them out, review; then again.
///
/// It holds what was agreed about a unit, and never anything about a person.
public struct Cycle: Sendable, Hashable {
  /// The number by which people call it; never given twice in a journal.
  public let number: Int
  public let unit: UnitPath
  /// `nil` where the cycle was begun without a release.
  public let organisation: String?
  public var goal: String
  /// What the goal is about; empty for every scale of the releases.
  public var scales: [ScaleName]
  public let started: CivilDay
  /// The releases that were looked at when the goal was agreed.
  public let assessed: [RoundReference]
  public internal(set) var measures: [Measure]
  public internal(set) var reviews: [Review]
  public internal(set) var ending: Ending?

  /// How a cycle ended.
  public struct Ending: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Gone through to its review, or simply done.
      case closed
      /// Given up.
      case cancelled
    }

    public let kind: Kind
    public let day: CivilDay
    public let note: String?

    public init(kind: Kind, day: CivilDay, note: String?) {
      self.kind = kind
      self.day = day
      self.note = note
    }
  }

  public init(
    number: Int, unit: UnitPath, organisation: String? = nil, goal: String, scales: [ScaleName] = [], started: CivilDay,
    assessed: [RoundReference] = [], measures: [Measure] = [], reviews: [Review] = [], ending: Ending? = nil
  ) {
    self.number = number
    self.unit = unit
    self.organisation = organisation
    self.goal = goal
    self.scales = scales
    self.started = started
    self.assessed = assessed
    self.measures = measures
    self.reviews = reviews
    self.ending = ending
  }

  /// Whether the cycle is about that scale of that instrument.
  public func concerns(instrument: String, scale: String) -> Bool {
    scales.isEmpty || scales.contains { $0.covers(instrument: instrument, scale: scale) }
  }
}
