public import Instruments
import Psychometrics
import Statistics

/// What one scale's answers make of norms, rounded as it is published.
///
/// ```swift
/// let norms = try ScaleNorms(table.scales[0])
/// norms.mean               // 21.46
/// try norms.thirds.get()   // [16, 27]: where the middle and the upper third begin
/// ```
///
/// It is about the rows that answer all items of the scale: a prorated score is a guess at one, and reliability needs every answer.
public struct ScaleNorms: Sendable {
  /// One line of a table of percentiles.
  public struct Step: Sendable, Hashable {
    /// In points of the scale.
    public let score: Double
    /// 0…100, with two decimals.
    public let percentile: Double
  }

  public let scale: Scale
  /// Rows with all answers.
  public let count: Int
  /// In points of the scale, with two decimals.
  public let mean: Double
  /// With n − 1, in points of the scale, with two decimals; at least 0.01.
  public let standardDeviation: Double
  /// At least two steps, each of at least `NormLimits.step` people; scores ascend.
  public let percentiles: Result<[Step], NormGap>
  /// Cronbach's alpha, 0…1, with three decimals.
  public let alpha: Figure<Double>
  /// Where the middle and the upper third begin, in points of the scale.
  public let thirds: Result<[Double], NormGap>

  /// - Throws: `tooFewPeople` below `NormLimits.people`, `noSpread`.
  public init(_ answers: ScaleAnswers) throws(NormGap) {
    let scores = answers.scores
    guard scores.count >= NormLimits.people else { throw .tooFewPeople(found: scores.count, needed: NormLimits.people) }
    let moments = scores.moments
    guard let mean = moments.mean, let deviation = moments.standardDeviation, Self.rounded(deviation, 100) > 0 else { throw .noSpread }
    scale = answers.scale
    count = scores.count
    self.mean = Self.rounded(mean, 100)
    standardDeviation = Self.rounded(deviation, 100)
    percentiles = Self.percentiles(scores, range: answers.scale.range)
    alpha = Self.alpha(answers)
    thirds = Self.thirds(scores)
  }

  private static func percentiles(_ scores: ValueCounts, range: ClosedRange<Double>) -> Result<[Step], NormGap> {
    guard scores.count >= NormLimits.tabled else { return .failure(.tooFewPeople(found: scores.count, needed: NormLimits.tabled)) }
    var steps = PercentileSteps(scores, atLeast: NormLimits.step).steps
    // So many people a step that no more steps than allowed hold everybody.
    if steps.count > NormLimits.steps { steps = PercentileSteps(scores, atLeast: (scores.count - 1) / NormLimits.steps + 1).steps }
    guard steps.count >= 2 else { return .failure(.tied) }
    return .success(
      steps.map { step in
        // Scores of a mean have endless decimals; two of them lie further apart than the fourth.
        let score = min(max(rounded(step.score, 10_000), range.lowerBound), range.upperBound)
        return Step(score: score, percentile: rounded(step.percentile, 100))
      })
  }

  private static func alpha(_ answers: ScaleAnswers) -> Figure<Double> {
    guard let products = answers.products else { return .failure(.answersTooLarge(limit: ItemCrossProducts.largestAnswer)) }
    do throws(Incalculable) {
      let alpha = try Psychometrics.Reliability(products).alpha
      return alpha < 0 ? .failure(.negativeAlpha) : .success(min(1, rounded(alpha, 1_000)))
    } catch {
      return .failure(.incalculable(error))
    }
  }

  private static func thirds(_ scores: ValueCounts) -> Result<[Double], NormGap> {
    guard scores.count >= NormLimits.tabled else { return .failure(.tooFewPeople(found: scores.count, needed: NormLimits.tabled)) }
    guard let thirds = ScoreThirds(scores) else { return .failure(.tied) }
    return .success([thirds.middle, thirds.upper].map(start))
  }

  /// The number with the fewest decimals that parts the same people, the lowest score of the third itself where that is a whole number.
  private static func start(_ boundary: ScoreThirds.Boundary) -> Double {
    for factor in [1.0, 10, 100, 1_000, 10_000] {
      let start = (boundary.from * factor).rounded(.down) / factor
      if start > boundary.below, start <= boundary.from { return start }
    }
    return boundary.from
  }

  private static func rounded(_ value: Double, _ factor: Double) -> Double { (value * factor).rounded() / factor }
}
