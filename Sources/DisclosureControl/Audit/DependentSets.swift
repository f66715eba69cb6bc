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

  /// A second's work.
  static let usualEffort = 10_000_000

  private let effort: Int
  private var spent = 0
  private let numbers: [UInt64]

  /// - Parameters:
  ///   - budget: the largest sum of weights of a set.
  ///   - effort: the search gives up when it would take more vectors modulo another.
  static func find(_ items: [Item], budget: Int, effort: Int = usualEffort) -> Outcome {
    let affordable = items.filter { $0.weight <= budget }.sorted { ($0.weight, $0.id) < ($1.weight, $1.id) }
    let zeros = affordable.filter { $0.vector.allSatisfy { $0 == 0 } }
    if !zeros.isEmpty { return .sets(zeros.map { [$0.id] }) }
    let vectors = VectorList(affordable)
    var search = DependentSets(width: vectors.width, effort: effort)
    var depth = 0
    while affordable.prefix(depth + 2).map(\.weight).reduce(0, +) <= budget, affordable.count >= depth + 2 {
      guard let sets = search.sets(vectors, budget: budget, depth: depth) else { return .gaveUp }
      if !sets.isEmpty { return .sets(sets) }
      depth += 1
    }
    return .sets([])
  }

  /// The ids of all items of each direction, zeros left out; in the order of the items.
  static func parallels(_ items: [Item]) -> [[Int]] {
    let vectors = VectorList(items)
    var places: [Direction: Int] = [:]
    var found: [[Int]] = []
    for (id, direction) in zip(vectors.ids, vectors.directions(numbers(width: vectors.width))) {
      guard let direction else { continue }
      if let place = places[direction] {
        found[place].append(id)
      } else {
        places[direction] = found.count
        found.append([id])
      }
    }
    return found
  }

  private init(width: Int, effort: Int) {
    self.effort = effort
    numbers = Self.numbers(width: width)
  }

  private static func numbers(width: Int) -> [UInt64] {
    var numbers = FieldNumbers(seed: 5)
    return (0..<2 * width).map { _ in numbers.next() }
  }

  /// The sets of `depth + 2` vectors; `nil` when that would take too long.
  private mutating func sets(_ vectors: VectorList, budget: Int, depth: Int) -> [[Int]]? {
    if depth == 0 { return parallels(vectors, budget: budget) }
    var found: [[Int]] = []
    for place in vectors.ids.indices {
      let left = budget - vectors.weights[place]
      let others = vectors.modulo(place, weightsUpTo: left)
      if others.ids.isEmpty { continue }
      spent += others.ids.count
      if spent > effort { return nil }
      guard let sets = sets(others, budget: left, depth: depth - 1) else { return nil }
      found += sets.map { [vectors.ids[place]] + $0 }
    }
    return found
  }

  /// Of each direction the lightest with each other that the budget allows; the vectors come lightest first.
  private func parallels(_ vectors: VectorList, budget: Int) -> [[Int]] {
    var lightest = [Direction: Int](minimumCapacity: vectors.ids.count)
    var found: [[Int]] = []
    for (place, direction) in vectors.directions(numbers).enumerated() {
      guard let direction else { continue }
      if let other = lightest[direction] {
        if vectors.weights[other] + vectors.weights[place] <= budget { found.append([vectors.ids[other], vectors.ids[place]]) }
      } else {
        lightest[direction] = place
      }
    }
    return found
  }
}

/// Two sums that stand for a vector up to a factor; vectors of different directions agree in both with a chance of 2⁻¹²².
struct Direction: Hashable {
  let first: UInt64
  let second: UInt64
}
