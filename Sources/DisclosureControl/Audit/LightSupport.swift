/// The columns that a light vector of the row space can reach: one that concerns fewer contributors than the minimum group.
///
/// Two facts strike out nearly everything. A column, or a class of columns on which a light vector is known to be the same, that holds the minimum group has
/// 0 in it. And where two columns differ by the same cells as two others (in one team the first class of a slice from the second, in another team likewise), a
/// vector of the row space has the same difference there: were it not 0, one of each such pair would be concerned, and when disjoint pairs together hold
/// the minimum group, that is too many. So it is 0, and the two of each pair are of one class.
struct LightSupport {
  /// Beyond it a column is compared only with so many that follow it: a neighbourhood of hundreds has more pairs than can help.
  private static let neighbours = 32

  /// The classes of columns that remain, each with its contributors.
  let classes: [(columns: [Int], n: Int)]

  init(_ incidence: Incidence, minimum: Int) {
    var state = Classes(weights: incidence.columns.map(\.n), minimum: minimum)
    var open = Self.pairsByDifference(incidence)
    var isSettled = false
    while !isSettled {
      isSettled = true
      open.removeAll { pairs in
        guard state.isSame(pairs) else { return false }
        for (first, second) in pairs { state.join(first, second) }
        isSettled = false
        return true
      }
    }
    classes = state.remaining
  }

  /// Pairs of columns of one neighbourhood, by what the first has more than the second; only differences that occur are listed, in a fixed order.
  ///
  /// A column is stood for by two sums of random numbers, one number for each of its cells; equal differences of sums are equal differences of cells but for a
  /// chance of 2⁻¹²².
  private static func pairsByDifference(_ incidence: Incidence) -> [[(Int, Int)]] {
    struct Sums: Hashable {
      var first: UInt64
      var second: UInt64
    }
    var numbers = FieldNumbers(seed: 61)
    let marks = incidence.cells.map { _ in Sums(first: numbers.next(), second: numbers.next()) }
    let sums = incidence.columns.map { column in
      column.rows.reduce(into: Sums(first: 0, second: 0)) { sum, row in
        sum.first = PrimeField.add(sum.first, marks[row].first)
        sum.second = PrimeField.add(sum.second, marks[row].second)
      }
    }
    var places: [Sums: Int] = [:]
    var pairs: [[(Int, Int)]] = []
    for group in neighbourhoods(incidence) {
      for (place, column) in group.enumerated() {
        for other in group[(place + 1)...].prefix(neighbours) {
          let difference = Sums(
            first: PrimeField.subtract(sums[column].first, sums[other].first), second: PrimeField.subtract(sums[column].second, sums[other].second))
          let opposite = Sums(first: PrimeField.negate(difference.first), second: PrimeField.negate(difference.second))
          let isTurned = opposite.first < difference.first
          let key = isTurned ? opposite : difference
          let pair = isTurned ? (other, column) : (column, other)
          if let known = places[key] {
            pairs[known].append(pair)
          } else {
            places[key] = pairs.count
            pairs.append([pair])
          }
        }
      }
    }
    return pairs
  }
}

extension LightSupport {
  /// Columns that differ by little: those that the same units hold as wholes, and those that have their smallest cell in common.
  private static func neighbourhoods(_ incidence: Incidence) -> [[Int]] {
    let sizes = incidence.rows.map(\.count)
    let isWhole = incidence.rows.indices.map { incidence.address(ofRow: $0).slice == nil }
    var groups = [[Int]](repeating: [], count: sizes.count)
    var places: [[Int]: Int] = [:]
    for (column, content) in incidence.columns.enumerated() {
      if let smallest = content.rows.min(by: { (sizes[$0], $0) < (sizes[$1], $1) }) { groups[smallest].append(column) }
      let wholes = content.rows.filter { isWhole[$0] }
      if let place = places[wholes] {
        groups[place].append(column)
      } else {
        places[wholes] = groups.count
        groups.append([column])
      }
    }
    return groups
  }
}

/// What is known of a light vector: on which columns it is the same, and on which it is 0.
private struct Classes {
  private var parents: [Int]
  private var weights: [Int]
  private var isZero: [Bool]
  private let minimum: Int

  init(weights: [Int], minimum: Int) {
    parents = Array(weights.indices)
    self.weights = weights
    isZero = weights.map { $0 >= minimum }
    self.minimum = minimum
  }

  private mutating func root(_ column: Int) -> Int {
    var current = column
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  mutating func join(_ first: Int, _ second: Int) {
    let a = root(first)
    let b = root(second)
    if a == b { return }
    parents[b] = a
    weights[a] += weights[b]
    isZero[a] = isZero[a] || isZero[b] || weights[a] >= minimum
  }

  /// Whether a light vector must be the same on both columns of each pair, the difference being one number for all.
  mutating func isSame(_ pairs: [(Int, Int)]) -> Bool {
    var concerned = 0
    var used: Set<Int> = []
    for (first, second) in pairs {
      let a = root(first)
      let b = root(second)
      if a == b || (isZero[a] && isZero[b]) { return true }
      let open = [a, b].filter { !isZero[$0] }
      if open.contains(where: used.contains) { continue }
      used.formUnion(open)
      concerned += open.map { weights[$0] }.min() ?? 0
      if concerned >= minimum { return true }
    }
    return false
  }

  var remaining: [(columns: [Int], n: Int)] {
    mutating get {
      var members: [Int: [Int]] = [:]
      for column in parents.indices { members[root(column), default: []].append(column) }
      return members.keys.sorted().filter { !isZero[$0] }.map { (members[$0] ?? [], weights[$0]) }
    }
  }
}
