import Scoring

/// The scales of an instrument as small integers that many answers are multiplied with at once.
///
/// An answer a of a term adds offset + sign · a. Over a whole row this is Σ weight · a plus a constant, with 0 for a missing answer; what a missing one
/// would have added of the constant is taken off by a second sum over what is present.
final class ScoringKernel: Sendable {
  /// Sixteen bytes of answers.
  typealias Lanes = SIMD8<Int16>

  /// Sums of all answers of a scale stay below it in magnitude, so that no lane and no sum of lanes overflows.
  private static let greatestSum = 30_000

  /// Of the items of the map, ordered by their columns: which item each is.
  let order: [Int]
  /// Blocks of eight answers in a row.
  let blocks: Int
  /// By scale, `blocks` each: what an answer is multiplied with.
  let weights: [Lanes]
  /// By scale: what each present answer adds beside.
  let offsets: [Lanes]
  /// By scale: how many terms of the scale each present answer is.
  let members: [Lanes]
  /// By scale: Σ offsets, and the number of terms.
  let totals: [(offset: Int, terms: Int)]

  /// - Returns: `nil` where a format is no range of numbers, or a sum could leave the lanes.
  init?(_ scoring: ScoringPlan, map: ColumnMap, rules: [CellRule]) {
    guard rules.allSatisfy({ $0.range != nil }) else { return nil }
    let order = map.items.indices.sorted { map.columns[$0] < map.columns[$1] }
    self.order = order
    let blocks = (order.count + 7) / 8
    self.blocks = blocks
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { (map.items[$1], $0) })
    var (weights, offsets, members): ([Lanes], [Lanes], [Lanes]) = ([], [], [])
    var totals: [(offset: Int, terms: Int)] = []
    for plan in scoring.plans {
      var rows = [[Int]](repeating: [Int](repeating: 0, count: 8 * blocks), count: 3)
      var reach = 0
      for term in plan.terms {
        guard let place = places[term.column], let range = rules[order[place]].range else { return nil }
        rows[0][place] += term.sign
        rows[1][place] += term.offset
        rows[2][place] += 1
        reach += abs(term.offset) + max(abs(range.lowerBound), abs(range.upperBound))
      }
      guard reach <= Self.greatestSum else { return nil }
      func lanes(_ row: [Int]) -> [Lanes] {
        (0..<blocks).map { block in Lanes(row[8 * block..<8 * block + 8].map { Int16($0) }) }
      }
      weights += lanes(rows[0])
      offsets += lanes(rows[1])
      members += lanes(rows[2])
      totals.append((plan.terms.reduce(0) { $0 + $1.offset }, plan.terms.count))
    }
    self.weights = weights
    self.offsets = offsets
    self.members = members
    self.totals = totals
  }
}
