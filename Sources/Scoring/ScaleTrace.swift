public import Instruments

/// How a scale's score came about, item by item, so that every number can be followed by hand.
public struct ScaleTrace: Sendable, Hashable {
  /// One keyed item: the answer, the answer after reversal, and what it adds to the score.
  public struct Step: Sendable, Hashable {
    public let key: KeyedItem
    /// `nil` where the item has no answer that counts.
    public let answer: Int?
    /// The answer itself, or minimum + maximum − answer for a reversed item.
    public let turned: Int?
    /// What the item adds; for `difference` a reversed item adds −answer.
    public let contribution: Int?
  }

  public let scale: Scale
  public let steps: [Step]
  public let answered: Int
  public let needed: Int
  /// Σ contributions of the answered items.
  public let sum: Int
  /// Σ (minimum + maximum) over all reversed items, answered or not: what `difference` takes off the plain reversed sum.
  public let reversedOffsets: Int
  /// `nil` where the scale has no score.
  public let score: Double?
}

extension ScoringPlan {
  /// The trace of each scale.
  public func trace(_ sheet: AnswerSheet) -> [ScaleTrace] {
    plans.map { plan in
      let steps = zip(plan.scale.keys, plan.terms).map { key, term in
        let answer = sheet[term.column]
        let turned = answer.map { term.offset + term.sign * $0 }
        let contribution = plan.scale.method == .difference && key.isReversed ? answer.map { -$0 } : turned
        return ScaleTrace.Step(key: key, answer: answer, turned: turned, contribution: contribution)
      }
      let (sum, answered) = plan.sum(sheet)
      return ScaleTrace(
        scale: plan.scale, steps: steps, answered: answered, needed: plan.needed, sum: steps.reduce(0) { $0 + ($1.contribution ?? 0) },
        reversedOffsets: plan.terms.reduce(0) { $0 + $1.offset }, score: plan.score(sum: sum, answered: answered))
    }
  }
}
