public import Statistics

/// Whether a unit's means rise or fall steadily over the rounds: the Mann–Kendall test on the published means.
///
/// Only the rounds since the last break count, and rounds without figures are left out. Few rounds cannot show a trend whatever they look like: that is
/// said, instead of a p-value that could never be small.
public enum SeriesCourse: Sendable {
  case tested(CourseTest)
  case tooFewRounds(have: Int, needed: Int)

  public var test: CourseTest? {
    if case .tested(let test) = self { test } else { nil }
  }

  /// - Parameters:
  ///   - means: in the order of rounds.
  ///   - scales: how many scales the p-value will be adjusted over.
  init(rounds: [Int], means: [Double], scales: Int) {
    let needed = Self.roundsNeeded(scales: scales)
    self =
      means.count < needed
      ? .tooFewRounds(have: means.count, needed: needed) : .tested(CourseTest(rounds: rounds, test: MannKendallTest(means)))
  }

  /// The fewest rounds for which the smallest possible p-value, 2/n! for a series that only rises, is small enough after adjusting over the scales.
  static func roundsNeeded(scales: Int) -> Int {
    var (rounds, orders) = (2, 2.0)
    while 2 / orders * Double(max(1, scales)) >= DifferenceTest.level {
      rounds += 1
      orders *= Double(rounds)
    }
    return rounds
  }
}

/// A series of means tested for a steady rise or fall.
public struct CourseTest: Sendable {
  public enum Finding: String, Sendable, Hashable, CaseIterable {
    case rising
    case falling
    /// No steady rise or fall beyond chance.
    case none
  }

  /// The rounds whose means were used, by their indices.
  public let rounds: [Int]
  /// `nil` where all means are equal.
  public let test: MannKendallTest?
  /// p adjusted by Holm's method over the scales of the unit.
  public internal(set) var adjustedP: Double

  init(rounds: [Int], test: MannKendallTest?) {
    self.rounds = rounds
    self.test = test
    adjustedP = test?.p ?? 1
  }

  public var finding: Finding {
    guard let test, adjustedP < DifferenceTest.level else { return .none }
    return test.s > 0 ? .rising : .falling
  }
}
