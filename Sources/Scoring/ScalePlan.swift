public import Instruments

/// One scale compiled for scoring: which columns of a sheet count, how each is turned, what becomes of gaps.
///
/// Each answer contributes `offset + sign · answer`: for a reversed item the offset is its minimum + maximum and the sign is −1. So the inner loop
/// knows nothing of keys, ids or formats.
public struct ScalePlan: Sendable {
  /// The place of a keyed item among the instrument's items, and how its answer counts.
  public struct Term: Sendable {
    public let column: Int
    public let sign: Int
    public let offset: Int
  }

  public let scale: Scale
  public let terms: [Term]
  /// The fewest answered items with which the scale has a score.
  let needed: Int
  /// What Σ contributions over all items exceeds the method by: for `difference` the offsets, which it does not count.
  private let excess: Int

  /// - Parameter columns: the place of each item of `items` by its id.
  init(_ scale: Scale, items: [Item], columns: [String: Int]) {
    self.scale = scale
    terms = scale.keys.map { key in
      guard let column = columns[key.item], let range = items[column].format.range else {
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
    excess = scale.method == .difference ? terms.reduce(0) { $0 + $1.offset } : 0
  }

  /// The sum of the contributions of the answered items, and how many are answered.
  public func sum(_ sheet: AnswerSheet) -> (sum: Int, answered: Int) {
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
  ///
  /// - Parameters:
  ///   - sum: Σ `offset + sign · answer` over the answered terms.
  ///   - answered: 0…the number of terms.
  public func score(sum: Int, answered: Int) -> Double? {
    guard answered >= needed else { return nil }
    if scale.method == .mean { return points(sum, dividedBy: answered) }
    return points(sum * terms.count - excess * answered, dividedBy: answered)
  }

  /// The method over the answered items alone, without proration.
  func raw(_ sheet: AnswerSheet, sum: Int, answered: Int) -> Double {
    switch scale.method {
    case .sum: return points(sum, dividedBy: 1)
    case .mean: return points(sum, dividedBy: answered)
    case .difference: return points(sum - terms.reduce(0) { sheet[$1.column] == nil ? $0 : $0 + $1.offset }, dividedBy: 1)
    }
  }

  /// `dividend` / `divisor` + constant, in whole numbers up to the division.
  ///
  /// In the order mean · items + constant each step rounds: 34 / 14 · 21 would be 50.99999999999999 and lie in the band below 51, and a difference would
  /// not be the same number as the sum that it stands for.
  private func points(_ dividend: Int, dividedBy divisor: Int) -> Double {
    guard let constant = Int(exactly: scale.constant) else { return Double(dividend) / Double(divisor) + scale.constant }
    return Double(dividend + constant * divisor) / Double(divisor)
  }
}
