public import Statistics

/// The steps of a table of percentiles, none of them made of few people.
///
/// ```swift
/// PercentileSteps(scores, atLeast: 5).steps[0]  // score 3.4, percentile 2.5, count 5
/// ```
///
/// Neighbouring scores are put together until a step holds enough people; the highest step takes in what remains. A step stands at the mean score of its
/// people and at their mid-rank: the percentage of people below the step and half of those in it (J. R. Crawford & P. H. Garthwaite 2009,
/// doi:10.1080/13854040801968450, equation 1). So a step of one score stands at that very score and its very mid-rank, and only where few people scored,
/// mostly at the ends, is the table coarser than the counts. Without that, the first and the last line of a table would tell what single persons scored.
public struct PercentileSteps: Sendable, Hashable {
  public struct Step: Sendable, Hashable {
    /// The mean score of the step's people.
    public let score: Double
    /// 0…100.
    public let percentile: Double
    /// How many people the step holds.
    public let count: Int
  }

  /// From the lowest scores to the highest; none where all people together are too few.
  public let steps: [Step]

  /// - Parameters:
  ///   - scores: one for each person.
  ///   - least: how many people each step holds at least, from 1.
  public init(_ scores: ValueCounts, atLeast least: Int) {
    precondition(least >= 1, "a step holds somebody")
    var classes: [(sum: Double, count: Int)] = []
    var isOpen = false
    for entry in scores.entries {
      if isOpen, let last = classes.popLast() {
        classes.append((last.sum + entry.value * Double(entry.count), last.count + entry.count))
      } else {
        classes.append((entry.value * Double(entry.count), entry.count))
      }
      isOpen = classes[classes.count - 1].count < least
    }
    if isOpen, classes.count > 1 {
      let rest = classes.removeLast()
      let last = classes.removeLast()
      classes.append((last.sum + rest.sum, last.count + rest.count))
    }
    guard scores.count >= least else {
      steps = []
      return
    }
    var below = 0
    steps = classes.map { part in
      defer { below += part.count }
      return Step(
        score: part.sum / Double(part.count), percentile: 100 * (Double(below) + Double(part.count) / 2) / Double(scores.count), count: part.count)
    }
  }
}
