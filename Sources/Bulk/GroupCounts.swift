/// How many rows of which group have which score, put together from all workers.
///
/// Counts are added, so nothing depends on which worker has counted a row.
struct GroupCounts {
  /// Scores of one group on one scale that have no slots, and how many rows have each.
  typealias Loose = [Double: Int]

  /// The texts of the key columns of each group; `nil` where nothing is stated.
  private(set) var paths: [[String?]] = []
  private var places: [[String?]: Int] = [:]
  private let slots: ScoreSlots
  /// Counts by group, then by slot.
  private var counts: [Int] = []
  /// By group, then by scale.
  private var loose: [Int: [Loose]] = [:]

  init(_ slots: ScoreSlots) { self.slots = slots }

  /// The number of the group with these texts.
  mutating func place(of path: [String?]) -> Int {
    if let place = places[path] { return place }
    places[path] = paths.count
    paths.append(path)
    counts.append(contentsOf: repeatElement(0, count: slots.count))
    return paths.count - 1
  }

  /// - Parameter block: for each slot how many rows have its score.
  mutating func add(_ block: ArraySlice<Int>, to place: Int) {
    let first = place * slots.count
    for (slot, count) in block.enumerated() { counts[first + slot] += count }
  }

  mutating func add(_ more: [Loose], to place: Int) {
    loose[place] = loose[place].map { zip($0, more).map { $0.merging($1) { $0 + $1 } } } ?? more
  }

  /// Gives every score that rows of a group have.
  func forEachScore<Fault: Error>(of place: Int, _ body: (_ scale: Int, _ score: Double, _ count: Int) throws(Fault) -> Void) throws(Fault) {
    for (number, slot) in slots.slots.enumerated() {
      let count = counts[place * slots.count + number]
      if let slot, count > 0 { try body(slot.scale, slot.score, count) }
    }
    for (scale, scores) in (loose[place] ?? []).enumerated() {
      for (score, count) in scores { try body(scale, score, count) }
    }
  }
}
