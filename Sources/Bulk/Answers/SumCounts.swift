/// How often each sum of answers came on each scale, and each two of them together in one row.
struct SumCounts: Sendable {
  /// Places of all tables together for which there is room.
  private static let mostPlaces = 1 << 21

  /// By scale the least sum, and how many there are.
  private let bases: [Int]
  private let widths: [Int]
  private(set) var single: [PlaceCounts]
  /// Each scale with each later one: (0, 1), (0, 2) … (1, 2) …
  private(set) var paired: [PlaceCounts]

  init(_ tables: [ScoreTable]) {
    bases = tables.map(\.base)
    widths = tables.map(\.width)
    let widths = widths
    let pairs = Self.pairs(of: tables.count)
    let places = widths.reduce(0, +) + pairs.reduce(0) { $0 + widths[$1.0] * widths[$1.1] }
    let hasRoom = places <= Self.mostPlaces
    single = widths.map { PlaceCounts(size: hasRoom ? $0 : nil) }
    paired = pairs.map { PlaceCounts(size: hasRoom ? widths[$0.0] * widths[$0.1] : nil) }
  }

  static func pairs(of count: Int) -> [(Int, Int)] {
    (0..<count).flatMap { first in (first + 1..<max(first + 1, count)).map { (first, $0) } }
  }

  /// - Parameter sums: row by row the sum on each scale, or `AnswerBlock.incomplete`.
  mutating func add(_ sums: [Int32]) {
    let count = widths.count
    guard count > 0 else { return }
    let rows = sums.count / count
    sums.withUnsafeBufferPointer { sums in
      for scale in 0..<count {
        let base = bases[scale]
        single[scale].add(rows: rows) { row in
          let sum = sums[row * count + scale]
          return sum == AnswerBlock.incomplete ? nil : Int(sum) - base
        }
      }
      for (number, (first, second)) in Self.pairs(of: count).enumerated() {
        let (firstBase, secondBase, width) = (bases[first], bases[second], widths[second])
        paired[number].add(rows: rows) { row in
          let (one, other) = (sums[row * count + first], sums[row * count + second])
          return one == AnswerBlock.incomplete || other == AnswerBlock.incomplete ? nil : (Int(one) - firstBase) * width + Int(other) - secondBase
        }
      }
    }
  }

  mutating func merge(_ other: SumCounts) {
    for place in single.indices { single[place].merge(other.single[place]) }
    for place in paired.indices { paired[place].merge(other.paired[place]) }
  }

  /// The sums of one scale.
  func sums(scale: Int) -> [(sum: Int, count: Int)] {
    single[scale].met.map { ($0.place + bases[scale], $0.count) }
  }

  /// The sums of two scales; `pair` counts as in `paired`.
  func sums(pair: Int, _ scales: (Int, Int)) -> [(first: Int, second: Int, count: Int)] {
    let (first, second, width) = (bases[scales.0], bases[scales.1], widths[scales.1])
    return paired[pair].met.map { ($0.place / width + first, $0.place % width + second, $0.count) }
  }
}
