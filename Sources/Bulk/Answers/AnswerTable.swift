public import Instruments
public import Psychometrics
import Scoring
public import Statistics

/// What a file of answers tells of an instrument's scales as measures.
public struct AnswerTable: Sendable {
  public let instrument: Instrument
  /// In the order of the instrument.
  public let scales: [ScaleAnswers]
  /// All rows, faulty ones among them.
  public let rows: Int
  public let faults: RowFaults
  private let pairs: [PairCounts]

  init(_ tallies: [ScaleTally], _ sums: SumCounts, plan: SheetPlan, rows: Int, faults: RowFaults) {
    instrument = plan.instrument
    self.rows = rows
    self.faults = faults
    let plans = plan.scoring.plans
    func score(_ scale: Int, _ sum: Int) -> Double {
      guard let score = plans[scale].score(sum: sum, answered: plans[scale].terms.count) else {
        preconditionFailure("a scale with all answers has a score")
      }
      return score
    }
    scales = tallies.enumerated().map { place, tally in
      var scores = ValueCounts()
      for (sum, count) in sums.sums(scale: place) { scores.add(score(place, sum), count: count) }
      return ScaleAnswers(
        scale: plans[place].scale, products: tally.products, scores: scores, items: tally.allItems, incomplete: tally.incomplete)
    }
    pairs = SumCounts.pairs(of: plans.count).enumerated().map { number, scales in
      var pairs = PairCounts()
      for (first, second, count) in sums.sums(pair: number, scales) {
        pairs.add(score(scales.0, first), score(scales.1, second), count: count)
      }
      return pairs
    }
  }

  /// The scores of two scales in the rows that answer all items of both; `first` comes before `second`.
  public func pairs(_ first: Int, _ second: Int) -> PairCounts {
    // Before the row of a scale in the triangle stand those of the scales before it.
    pairs[first * scales.count - first * (first + 1) / 2 + second - first - 1]
  }
}

/// The answers to one scale, summed up.
public struct ScaleAnswers: Sendable {
  public let scale: Scale
  /// Of the rows with all answers, reversed where the key says so; `nil` where answers lie beyond `ItemCrossProducts.largestAnswer`.
  public let products: ItemCrossProducts?
  /// The scores of the rows with all answers, in points of the scale.
  public let scores: ValueCounts
  /// How each item of the key was answered in all rows, reversed where the key says so.
  public let items: [ItemTally]
  /// Rows without fault that lack an answer.
  public let incomplete: Int

  /// Rows with all answers.
  public var complete: Int { scores.count }
}
