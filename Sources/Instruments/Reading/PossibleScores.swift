/// Which scores the keyed items of a scale can give.
struct PossibleScores {
  let range: ClosedRange<Double>
  /// The constant with which Σ direct − Σ reversed equals the plain sum with reversed items: Σ (minimum + maximum) over the reversed ones.
  let reversingConstant: Double
  /// Whether the keyed items' limits are not all the same.
  let hasDifferingRanges: Bool
  /// Whether one item's answer may stand for another's, in a mean or by proration, which needs equal limits.
  let needsEqualRanges: Bool
  /// Whether every score is a whole number.
  let areWhole: Bool

  /// Whether a first band that begins at `score` begins with the smallest possible score, decimals of the constant aside.
  func isLowest(_ score: Double) -> Bool {
    (score - range.lowerBound).magnitude <= 1e-9 * max(1, score.magnitude)
  }

  /// Whether a score lies within what the items allow, decimals of the constant aside.
  func reaches(_ score: Double) -> Bool {
    let slack = 1e-9 * max(1, score.magnitude)
    return score >= range.lowerBound - slack && score <= range.upperBound + slack
  }

  /// `nil` when an item is not known or its answers are no numbers.
  init?(keys: [KeyedItem], items: [String: Item], method: Scale.Method, constant: Double, isComplete: Bool) {
    let limits = keys.compactMap { items[$0.item]?.format.range }
    guard limits.count == keys.count, !keys.isEmpty else { return nil }
    var (low, high, reversing) = (0, 0, 0)
    for (key, range) in zip(keys, limits) {
      let isSubtracted = key.isReversed && method == .difference
      low += isSubtracted ? -range.upperBound : range.lowerBound
      high += isSubtracted ? -range.lowerBound : range.upperBound
      if key.isReversed { reversing += range.lowerBound + range.upperBound }
    }
    let divisor = method == .mean ? Double(keys.count) : 1
    range = Double(low) / divisor + constant...Double(high) / divisor + constant
    reversingConstant = Double(reversing)
    hasDifferingRanges = Set(limits).count > 1
    needsEqualRanges = method == .mean || !isComplete
    areWhole = method != .mean && isComplete && constant == constant.rounded()
  }
}
