import CSV

/// The memory in which one worker reads rows of the usual shape and scores them.
final class QuickMemory {
  let steps: UnsafeMutablePointer<RowLayout.Step>
  let stepCount: Int
  /// Answers, and whether they are there, each in whole lanes and with room for a last store of four answers at once.
  let laneCount: Int
  let answers: UnsafeMutablePointer<Int16>
  let presence: UnsafeMutablePointer<Int16>
  let keys: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>
  /// Room for a key of several fields.
  let key: UnsafeMutablePointer<UInt8>
  /// By scale, each in whole lanes.
  let weights: UnsafeMutablePointer<ScoringKernel.Lanes>
  let offsets: UnsafeMutablePointer<ScoringKernel.Lanes>
  let members: UnsafeMutablePointer<ScoringKernel.Lanes>
  let shapes: UnsafeMutablePointer<QuickScorer.Shape>

  init(_ kernel: ScoringKernel, layout: RowLayout, tables: [ScoreTable], keyCount: Int) {
    steps = Self.memory(layout.steps)
    stepCount = layout.steps.count
    laneCount = 8 * kernel.blocks + 8
    answers = .allocate(capacity: laneCount)
    answers.initialize(repeating: 0, count: laneCount)
    presence = .allocate(capacity: laneCount)
    presence.initialize(repeating: 1, count: laneCount)
    keys = .allocate(capacity: max(1, keyCount))
    keys.initialize(repeating: UnsafeBufferPointer(start: nil, count: 0), count: max(1, keyCount))
    key = .allocate(capacity: keyCount * (KeyTable.longest + 1) + 8)
    weights = Self.memory(kernel.weights)
    offsets = Self.memory(kernel.offsets)
    members = Self.memory(kernel.members)
    shapes = Self.memory(
      zip(kernel.totals, tables).map { total, table in
        QuickScorer.Shape(offset: total.offset, terms: total.terms, base: table.base, width: table.width)
      })
  }

  deinit {
    steps.deallocate()
    answers.deallocate()
    presence.deallocate()
    keys.deallocate()
    key.deallocate()
    weights.deallocate()
    offsets.deallocate()
    members.deallocate()
    shapes.deallocate()
  }

  private static func memory<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    elements.withUnsafeBufferPointer { if let base = $0.baseAddress { memory.initialize(from: base, count: elements.count) } }
    return memory
  }
}
