/// By group, the numbers of people in the bands and the sum, narrowed until they agree with what is known of all sets.
///
/// A group of a set has at most what the set has less what its other groups have at least, and at least what the set has less what they have at most.
struct GroupBalance {
  private let list: MemberList
  private var counts: [[ClosedRange<Int>]]
  private var sums: [ClosedRange<Double>]
  private static let passes = 5

  init(_ list: MemberList, _ sets: [KnownSet]) {
    self.list = list
    let scale = list.scale
    counts = list.groups.map { group in group.bands.indices.map { _ in 0...group.n } }
    sums = list.groups.map { Double($0.n) * scale.minimum...Double($0.n) * scale.maximum }
    let members = sets.map { set in list.groups.indices.filter { set.members.contains($0) } }
    for _ in 0..<Self.passes {
      for (set, members) in zip(sets, members) {
        for (band, total) in set.counts.enumerated() {
          for (group, limits) in zip(members, Self.narrowed(members.map { counts[$0][band] }, to: total)) { counts[group][band] = limits }
        }
        for (group, limits) in zip(members, Self.narrowed(members.map { sums[$0] }, to: set.sum)) { sums[group] = limits }
      }
      for group in counts.indices { counts[group] = Self.narrowed(counts[group], to: list.groups[group].n...list.groups[group].n) }
    }
  }

  /// The limits of numbers whose sum lies within `total`.
  private static func narrowed<Number: SignedNumeric & Comparable>(_ parts: [ClosedRange<Number>], to total: ClosedRange<Number>) -> [ClosedRange<
    Number
  >] {
    let low = parts.reduce(Number.zero) { $0 + $1.lowerBound }
    let high = parts.reduce(Number.zero) { $0 + $1.upperBound }
    return parts.map { own in
      let least = max(own.lowerBound, total.lowerBound - (high - own.upperBound))
      return least...max(least, min(own.upperBound, total.upperBound - (low - own.lowerBound)))
    }
  }

  /// The bands that some of a group may be in; empty without bands.
  func possible(_ group: Int) -> Set<Int> {
    counts[group].count < 2 ? [] : Set(counts[group].indices.filter { counts[group][$0].upperBound > 0 })
  }

  /// Between which limits the score of each of a group lies.
  func score(_ group: Int) -> ClosedRange<Double> {
    let others = Double(list.groups[group].n - 1)
    let low = max(list.scale.minimum, sums[group].lowerBound - others * list.scale.maximum)
    return low...max(low, min(list.scale.maximum, sums[group].upperBound - others * list.scale.minimum))
  }
}
