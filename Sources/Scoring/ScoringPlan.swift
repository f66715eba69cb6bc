public import Instruments

/// An instrument compiled for scoring, once for any number of sheets.
///
/// ```swift
/// let plan = ScoringPlan(instrument)
/// plan.result(AnswerSheet(["e1": .option(.number(4)), …], instrument: instrument)).scales[0].outcome
/// ```
public struct ScoringPlan: Sendable {
  /// Raised when the same answers would give another score than before; kept with every stored result.
  public static let version = 1

  public let instrument: Instrument
  /// One for each scale of the instrument, in its order.
  public let plans: [ScalePlan]

  public init(_ instrument: Instrument) {
    self.instrument = instrument
    let columns = Dictionary(uniqueKeysWithValues: instrument.items.enumerated().map { ($1.id, $0) })
    plans = instrument.scales.map { ScalePlan($0, items: instrument.items, columns: columns) }
  }

  /// The score of each scale in points, `nil` where too little is answered: the short way for many sheets.
  public func scores(_ sheet: AnswerSheet) -> [Double?] {
    plans.map { plan in
      let (sum, answered) = plan.sum(sheet)
      return plan.score(sum: sum, answered: answered)
    }
  }

  /// Everything that can be said of one sheet.
  public func result(_ sheet: AnswerSheet) -> ScoringResult {
    let scales = plans.map { score($0, sheet: sheet) }
    let profiles = ProfileFinder(profiles: instrument.profiles, scores: scales)
    return ScoringResult(
      instrument: instrument, scales: scales, profile: profiles.outcome(),
      advice: instrument.advice.filter { CriterionCheck(scores: scales).isFulfilled($0.when) })
  }

  private func score(_ plan: ScalePlan, sheet: AnswerSheet) -> ScaleScore {
    let (sum, answered) = plan.sum(sheet)
    guard let score = plan.score(sum: sum, answered: answered) else {
      return ScaleScore(scale: plan.scale, answered: answered, outcome: .notScorable(plan.reason(answered: answered)))
    }
    let standardError = plan.scale.reliability.map(MeasurementError.standardError)
    let measurement = Measurement(
      raw: plan.raw(sheet, sum: sum, answered: answered), score: score,
      isProrated: answered < plan.terms.count && plan.scale.missing != .available, band: plan.scale.band(of: score), standardError: standardError,
      interval: standardError.map { MeasurementError.interval(around: score, standardError: $0, range: plan.scale.range) },
      norms: plan.scale.norms.map { NormPosition(norm: $0, score: score) })
    return ScaleScore(scale: plan.scale, answered: answered, outcome: .scored(measurement))
  }
}

extension ScalePlan {
  func reason(answered: Int) -> NotScorable {
    if answered == 0 { return .nothingAnswered }
    return scale.missing == .complete ? .incomplete(missing: terms.count - answered) : .tooFewAnswered(needed: needed)
  }
}
