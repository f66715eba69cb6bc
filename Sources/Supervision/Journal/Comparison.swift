public import JSON

/// One scale before and after one measure, as far as releases tell.
///
/// Before and after is no proof that the measure did it; whoever shows a comparison says so.
public struct Comparison: Sendable, Hashable {
  /// The measure's number in its cycle.
  public let measure: Int
  public let instrument: String
  public let scale: String
  public let outcome: Outcome

  public init(measure: Int, instrument: String, scale: String, outcome: Outcome) {
    self.measure = measure
    self.instrument = instrument
    self.scale = scale
    self.outcome = outcome
  }

  /// What there is to compare. Everything that cannot be compared is a case of its own; rounds are named as in `2026-Q4`.
  public enum Outcome: Sendable, Hashable {
    case compared(Difference)
    /// No release was published before the measure began.
    case nothingBefore
    /// None has been published since the measure began.
    case nothingAfter(before: String)
    /// The figures of one of the two rounds, or of both, are withheld.
    case withheld(before: String, after: String)
    /// One of the two rounds, or both, do not have the unit or the scale.
    case absent(before: String, after: String)
    /// The questionnaire or the scale was another one, so that its scores may mean something else.
    case instrumentChanged(before: String, after: String)
    /// The unit was put together anew between the two.
    case unitReorganised(before: String, after: String)
  }

  /// Two published means and what lies between them.
  public struct Difference: Sendable, Hashable {
    public let before: Figure
    public let after: Figure
    /// After − before, in points of the scale; each mean is rounded as it was published.
    public let value: JSONDecimal
    public let interval: IntervalOfDifference

    public init(before: Figure, after: Figure, value: JSONDecimal, interval: IntervalOfDifference) {
      self.before = before
      self.after = after
      self.value = value
      self.interval = interval
    }
  }

  /// A mean that a release publishes.
  public struct Figure: Sendable, Hashable {
    public let round: String
    public let n: Int
    public let mean: JSONDecimal

    public init(round: String, n: Int, mean: JSONDecimal) {
      self.round = round
      self.n = n
      self.mean = mean
    }
  }

  /// How sure the difference is.
  public enum IntervalOfDifference: Sendable, Hashable {
    /// The 95 % interval by Welch's t, from the standard deviations that are published for the unit itself.
    case own(ClosedRange<JSONDecimal>)
    /// The same, but below ten people from the spread within all units of the round, since the unit's own is not published.
    case pooled(ClosedRange<JSONDecimal>)
    /// The rounds publish no spread to compute it from.
    case unknown

    public var range: ClosedRange<JSONDecimal>? {
      switch self {
      case .own(let range), .pooled(let range): range
      case .unknown: nil
      }
    }
  }
}

extension Comparison.Difference {
  /// Whether chance alone does not readily explain the difference; `nil` where nobody can say.
  public var exceedsChance: Bool? {
    interval.range.map { $0.lowerBound.millionths > 0 || $0.upperBound.millionths < 0 }
  }
}
