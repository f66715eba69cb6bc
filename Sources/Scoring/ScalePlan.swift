import Instruments

/// One scale compiled for scoring: which columns of a sheet count, how each is turned, what becomes of gaps.
///
/// Each answer contributes `offset + sign · answer`: for a reversed item the offset is its minimum + maximum and the sign is −1. So the inner loop
/// knows nothing of keys, ids or formats.
struct ScalePlan: Sendable {
  /// The place of a keyed item among the instrument's items, and how its answer counts.
  struct Term: Sendable {
    let column: Int
    let sign: Int
    let offset: Int
  }

  let scale: Scale
  let terms: [Term]
  /// The fewest answered items with which the scale has a score.
  let needed: Int
  /// What is added to Σ contributions: the constant, and for `difference` the offsets taken off again.
  private let shift: Double

  init(_ scale: Scale, instrument: Instrument) {
    self.scale = scale
    terms = scale.keys.map { key in
      guard let column = instrument.items.firstIndex(where: { $0.id == key.item }), let range = instrument.items[column].format.range else {
        preconditionFailure("the loader lets no scale name an item that cannot be scored")
      }
      return key.isReversed
        ? Term(column: column, sign: -1, offset: range.lowerBound + range.upperBound) : Term(column: column, sign: 1, offset: 0)
    }
    switch scale.missing {
    case .complete: needed = terms.count
    case .available: needed = 1
    // 0.8 of 5 items is 4 items, although 0.8 × 5 need not be exactly 4 in binary.
    case .prorate(let share): needed = max(1, Int((share * Double(terms.count) - 1e-9).rounded(.up)))
    }
    let reversing = scale.method == .difference ? Double(terms.reduce(0) { $0 + $1.offset }) : 0
    shift = scale.constant - reversing
  }

  /// The sum of the contributions of the answered items, and how many are answered.
  func sum(_ sheet: AnswerSheet) -> (sum: Int, answered: Int) {
    var (sum, answered) = (0, 0)
    for term in terms {
      if let answer = sheet[term.column] {
        sum += term.offset + term.sign * answer
        answered += 1
      }
    }
    return (sum, answered)
  }

  /// The score in points of the scale; `nil` when too little is answered.
  func score(sum: Int, answered: Int) -> Double? {
    guard answered >= needed else { return nil }
    if scale.method == .mean { return Double(sum) / Double(answered) + shift }
    if answered == terms.count { return Double(sum) + shift }
    return Double(sum) / Double(answered) * Double(terms.count) + shift
  }

  /// The method over the answered items alone, without proration.
  func raw(_ sheet: AnswerSheet, sum: Int, answered: Int) -> Double {
    switch scale.method {
    case .sum: return Double(sum) + scale.constant
    case .mean: return Double(sum) / Double(answered) + scale.constant
    case .difference:
      let offsets = terms.reduce(0) { sheet[$1.column] == nil ? $0 : $0 + $1.offset }
      return Double(sum - offsets) + scale.constant
    }
  }
}
