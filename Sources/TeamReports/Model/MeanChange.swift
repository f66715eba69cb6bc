public import Statistics

/// How a unit's mean changed between two rounds.
///
/// Contributions are anonymous, so that nobody's two answers can be paired; the rounds are compared as if different people had answered, which is the
/// more cautious way.
public struct MeanChange: Sendable, Hashable {
  /// The round compared with, by its index.
  public let round: Int
  public let earlier: CellSpread
  public let later: CellSpread
  /// Later less earlier, in points.
  public let difference: Double
  /// `nil` where no spread is published.
  public internal(set) var test: DifferenceTest?

  init(round: Int, earlier: CellSpread, later: CellSpread) {
    self.round = round
    self.earlier = earlier
    self.later = later
    difference = later.mean - earlier.mean
    test = DifferenceTest(from: earlier, to: later)
  }

  /// The difference is at most so far off because both means are rounded, in points.
  public var rounding: Double { earlier.rounding + later.rounding }

  public var finding: DifferenceFinding { DifferenceFinding(difference: difference, rounding: rounding, adjustedP: test?.adjustedP) }

  /// The difference in standard deviations; `nil` where no spread is published.
  public var effect: HedgesG? {
    guard let earlier = earlier.summary, let later = later.summary else { return nil }
    return HedgesG(earlier, later)
  }

  /// Whether the difference is less than a fifth of a standard deviation, which J. Cohen (1988, doi:10.4324/9780203771587) calls a small effect: many
  /// people make small differences certain, and not large.
  public var isSlight: Bool { effect.map { $0.value.magnitude < 0.2 } ?? false }

  /// Whether one of the groups is so small that words are chosen with caution.
  public var isSmall: Bool { earlier.isSmall || later.isSmall }
}
