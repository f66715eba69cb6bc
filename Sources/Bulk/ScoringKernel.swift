import Scoring

/// The scales of an instrument as numbers that four answers at a time are multiplied with.
///
/// An answer a of a term adds offset + sign · a. Over a whole row this is Σ weight · a plus a constant, with 0 for a missing answer; what a missing one
/// would have added of the constant is taken off by a second sum over what is present.
///
/// Four answers stand in a word of 64 bits, the first in the lowest 16. Times a word of their weights in reverse order, the highest 16 bits are the sum of
/// all four products, as in a multiplication of polynomials; so products of many words are added, and one shift gives the sum of the row.
final class ScoringKernel: Sendable {
  /// Answers in a word.
  static let step = 4
  /// Added to each 16 bits of a sum, so that none of them ever falls below zero and borrows from the next.
  static let bias: UInt64 = 0x8000_8000_8000_8000

  /// Sums of all answers of a scale stay below it in magnitude, so that no 16 bits overflow.
  private static let greatestSum = 30_000

  /// Of the items of the map, ordered by their columns: which item each is.
  let order: [Int]
  /// Words of answers in a row.
  let words: Int
  /// By scale, `words` each: what the answers are multiplied with.
  let weights: [UInt64]
  /// By scale: what each present answer adds beside.
  let offsets: [UInt64]
  /// By scale: how many terms of the scale each present answer is.
  let members: [UInt64]
  /// By scale: Σ offsets, and the number of terms.
  let totals: [(offset: Int, terms: Int)]

  /// - Returns: `nil` where a format is no range of numbers, or a sum could leave its bits.
  init?(_ scoring: ScoringPlan, map: ColumnMap, rules: [CellRule]) {
    guard rules.allSatisfy({ $0.range != nil }) else { return nil }
    let order = map.items.indices.sorted { map.columns[$0] < map.columns[$1] }
    self.order = order
    let words = (order.count + Self.step - 1) / Self.step
    self.words = words
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { (map.items[$1], $0) })
    var (weights, offsets, members): ([UInt64], [UInt64], [UInt64]) = ([], [], [])
    var totals: [(offset: Int, terms: Int)] = []
    for plan in scoring.plans {
      var rows = [[Int]](repeating: [Int](repeating: 0, count: Self.step * words), count: 3)
      var reach = 0
      for term in plan.terms {
        guard let place = places[term.column], let range = rules[order[place]].range else { return nil }
        rows[0][place] += term.sign
        rows[1][place] += term.offset
        rows[2][place] += 1
        reach += abs(term.offset) + max(abs(range.lowerBound), abs(range.upperBound))
      }
      guard reach <= Self.greatestSum else { return nil }
      weights += Self.words(rows[0])
      offsets += Self.words(rows[1])
      members += Self.words(rows[2])
      totals.append((plan.terms.reduce(0) { $0 + $1.offset }, plan.terms.count))
    }
    self.weights = weights
    self.offsets = offsets
    self.members = members
    self.totals = totals
  }

  /// Factors four by four, the first of each four highest. A negative one is taken off the bits above it, which the sum puts right again.
  static func words(_ factors: [Int]) -> [UInt64] {
    stride(from: 0, to: factors.count, by: step).map { first in
      factors[first..<first + step].reduce(0) { ($0 << 16) &+ UInt64(bitPattern: Int64($1)) }
    }
  }

  /// Σ factor · number over the words of a row.
  @inline(__always)
  static func sum(_ numbers: UnsafePointer<UInt64>, _ factors: UnsafePointer<UInt64>, words: Int) -> Int {
    var sum = bias
    var word = 0
    while word < words {
      sum &+= UInt64(littleEndian: numbers[word]) &* factors[word]
      word &+= 1
    }
    return Int(truncatingIfNeeded: sum >> 48) &- 0x8000
  }
}
