/// Finds the sets of linearly dependent vectors whose weights stay within a budget: single zeros, parallel pairs, then triples, and so on.
///
/// A set of one size is looked for only when there is none of a smaller size. With vectors already chosen, the others are taken modulo them; the last two of a
/// set are then parallel, and parallels are found by hashing.
struct DependentSets {
  struct Item {
    let id: Int
    let weight: Int
    let vector: [UInt64]
  }

  enum Outcome: Hashable {
    /// The sets found, by ids; none when all sets within the budget are independent.
    case sets([[Int]])
    case gaveUp
  }

  /// So many vectors are taken modulo another before the search gives up: some seconds' work.
  private static let effort = 20_000_000

  private var spent = 0

  /// - Parameter budget: the largest sum of weights of a set.
  static func find(_ items: [Item], budget: Int) -> Outcome {
    let affordable = items.filter { $0.weight <= budget }.sorted { ($0.weight, $0.id) < ($1.weight, $1.id) }
    let zeros = affordable.filter { $0.vector.allSatisfy { $0 == 0 } }
    if !zeros.isEmpty { return .sets(zeros.map { [$0.id] }) }
    var search = DependentSets()
    var depth = 0
    while affordable.prefix(depth + 2).map(\.weight).reduce(0, +) <= budget, affordable.count >= depth + 2 {
      guard let sets = search.sets(affordable, budget: budget, depth: depth) else { return .gaveUp }
      if !sets.isEmpty { return .sets(sets) }
      depth += 1
    }
    return .sets([])
  }

  /// The sets of `depth + 2` items; `nil` when that would take too long.
  private mutating func sets(_ items: [Item], budget: Int, depth: Int) -> [[Int]]? {
    if depth == 0 { return Self.parallels(items, budget: budget) }
    var found: [[Int]] = []
    for (place, item) in items.enumerated() {
      let left = budget - item.weight
      let others = items[(place + 1)...].prefix { $0.weight <= left }
      if others.isEmpty { continue }
      spent += others.count
      if spent > Self.effort { return nil }
      guard let sets = sets(others.map { $0.modulo(item) }, budget: left, depth: depth - 1) else { return nil }
      found += sets.map { [item.id] + $0 }
    }
    return found
  }

  /// Of each direction the two lightest, when they are within the budget; the items come lightest first.
  private static func parallels(_ items: [Item], budget: Int) -> [[Int]] {
    var lightest: [[UInt64]: Item] = [:]
    var found: [[Int]] = []
    for item in items {
      let direction = item.direction
      if let other = lightest[direction] {
        if other.weight + item.weight <= budget { found.append([other.id, item.id]) }
      } else {
        lightest[direction] = item
      }
    }
    return found
  }
}

extension DependentSets.Item {
  /// The multiple of the vector whose first coordinate that is not 0 is 1.
  fileprivate var direction: [UInt64] {
    guard let first = vector.first(where: { $0 != 0 }) else { return vector }
    let factor = PrimeField.inverse(first)
    return vector.map { PrimeField.multiply($0, factor) }
  }

  /// The item less the multiple of `other` that leaves 0 in the coordinate on which `other` turns.
  fileprivate func modulo(_ other: Self) -> Self {
    guard let pivot = other.vector.firstIndex(where: { $0 != 0 }) else { return self }
    let factor = PrimeField.negate(PrimeField.multiply(vector[pivot], PrimeField.inverse(other.vector[pivot])))
    return Self(
      id: id, weight: weight,
      vector: vector.indices.map { PrimeField.add(vector[$0], PrimeField.multiply(other.vector[$0], factor)) })
  }
}
