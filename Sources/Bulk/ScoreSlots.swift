/// Where scores are counted: a slot for each score that any scale can have.
///
/// A scale has far more results than scores: 22 answers of which nine make no score have 14 times 133 of them without one. So groups take little memory,
/// and what is counted stays in a core's own cache.
final class ScoreSlots {
  struct Slot {
    let scale: Int
    let score: Double
  }

  /// The slot of every result without a score.
  static let unscored = 0

  /// By number, from 1 on; scales one after the other, their scores ascending.
  let slots: [Slot?]
  /// For each scale the slots of the results in its table.
  let places: UnsafePointer<UnsafePointer<UInt32>>
  private let memory: [UnsafeMutablePointer<UInt32>]

  var count: Int { slots.count }

  /// - Parameter tables: the prepared ones of all scales.
  init(_ tables: [ScoreTable]) {
    var slots: [Slot?] = [nil]
    var memory: [UnsafeMutablePointer<UInt32>] = []
    for (scale, table) in tables.enumerated() {
      let scores = Set(table.entries.compactMap(\.score)).sorted()
      let numbers = Dictionary(uniqueKeysWithValues: scores.enumerated().map { ($1, UInt32(slots.count + $0)) })
      let places = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, table.entries.count))
      for (place, entry) in table.entries.enumerated() {
        (places + place).initialize(to: entry.score.flatMap { numbers[$0] } ?? UInt32(Self.unscored))
      }
      memory.append(places)
      slots += scores.map { Slot(scale: scale, score: $0) }
    }
    self.slots = slots
    self.memory = memory
    let places = UnsafeMutablePointer<UnsafePointer<UInt32>>.allocate(capacity: max(1, memory.count))
    for (scale, slots) in memory.enumerated() { (places + scale).initialize(to: UnsafePointer(slots)) }
    self.places = UnsafePointer(places)
  }

  deinit {
    for slots in memory { slots.deallocate() }
    places.deallocate()
  }
}
