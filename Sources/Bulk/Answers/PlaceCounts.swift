/// How often each of many places was met: an array where there are few, a dictionary where there are many.
struct PlaceCounts: Sendable {
  private var dense: [Int]
  private var sparse: [Int: Int] = [:]
  private let isDense: Bool

  /// - Parameter size: how many places, or `nil` for too many to have room for each.
  init(size: Int?) {
    dense = [Int](repeating: 0, count: size ?? 0)
    isDense = size != nil
  }

  /// Meets the place of each row; `nil` of a row that has none.
  @inline(__always)
  mutating func add(rows: Int, place: (Int) -> Int?) {
    guard isDense else {
      for row in 0..<rows { if let place = place(row) { sparse[place, default: 0] += 1 } }
      return
    }
    dense.withUnsafeMutableBufferPointer { counts in
      for row in 0..<rows { if let place = place(row) { counts[place] += 1 } }
    }
  }

  mutating func merge(_ other: PlaceCounts) {
    for place in dense.indices { dense[place] += other.dense[place] }
    sparse.merge(other.sparse, uniquingKeysWith: +)
  }

  /// Every place that was met, in no order.
  var met: [(place: Int, count: Int)] {
    dense.enumerated().compactMap { $1 > 0 ? ($0, $1) : nil } + sparse.map { ($0, $1) }
  }
}
