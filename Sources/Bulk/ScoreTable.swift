import Instruments
import Scoring

/// Every result that one scale can have, by what is answered and what it adds up to.
///
/// A scale has few results: 22 items from 0 to 6 have at most 23 · 133. So each is computed once, by `Scoring` itself, and a row is scored by two sums and
/// one look-up. Scales of other sizes get their results as they come.
final class ScoreTable {
  struct Entry {
    /// `nil` where too little is answered.
    let score: Double?
    let answered: Int32
    /// The band's place on the scale; `nil` where there is no score or no bands.
    let band: Int32?
  }

  /// Beyond so many results a table is made as results come.
  private static let mostPrepared = 1 << 16
  /// Results that are kept of those that came; beyond, they are forgotten and computed anew.
  private static let mostKept = 1 << 16

  let plan: ScalePlan
  /// The least sum of all.
  let base: Int
  /// How many sums there are.
  let width: Int
  let isPrepared: Bool
  private(set) var entries: [Entry] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let answered: Int
    let sum: Int
  }

  /// - Parameter range: the least and the greatest answer of each term.
  init(_ plan: ScalePlan, ranges: [ClosedRange<Int>]) {
    self.plan = plan
    let ends = zip(plan.terms, ranges).map { term, range in
      [range.lowerBound, range.upperBound].map { term.offset + term.sign * $0 }.sorted()
    }
    // Any term may be missing, so a sum begins at nothing.
    base = ends.reduce(0) { $0 + min(0, $1[0]) }
    width = ends.reduce(0) { $0 + max(0, $1[1]) } - base + 1
    isPrepared = (plan.terms.count + 1) * width <= Self.mostPrepared
    if isPrepared {
      entries.reserveCapacity((plan.terms.count + 1) * width)
      for answered in 0...plan.terms.count {
        for sum in base..<base + width { entries.append(entry(sum: sum, answered: answered)) }
      }
    }
  }

  /// Another table of the same scale, for a thread of its own.
  init(copying table: ScoreTable) {
    plan = table.plan
    base = table.base
    width = table.width
    isPrepared = table.isPrepared
    entries = table.entries
  }

  /// The place of a result among `entries`.
  func place(sum: Int, answered: Int) -> Int {
    if isPrepared { return answered * width + (sum - base) }
    let key = Key(answered: answered, sum: sum)
    if let place = places[key] { return place }
    entries.append(entry(sum: sum, answered: answered))
    places[key] = entries.count - 1
    return entries.count - 1
  }

  /// Forgets results that came, if they are many; every place becomes void.
  func trim() {
    if isPrepared || entries.count < Self.mostKept { return }
    entries = []
    places = [:]
  }

  private func entry(sum: Int, answered: Int) -> Entry {
    let score = plan.score(sum: sum, answered: answered)
    let band = score.flatMap { plan.scale.band(of: $0) }.flatMap { band in plan.scale.bands.firstIndex { $0.id == band.id } }
    return Entry(score: score, answered: Int32(answered), band: band.map(Int32.init))
  }
}
