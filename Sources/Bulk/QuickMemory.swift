/// The memory in which one worker reads rows of the usual shape and scores them.
final class QuickMemory {
  let steps: UnsafeMutablePointer<RowLayout.Step>
  let stepCount: Int
  /// Words of four answers each, with room behind for a last store of four answers at once.
  let wordCount: Int
  let answers: UnsafeMutablePointer<UInt64>
  /// 1 for each answer that is there.
  let presence: UnsafeMutablePointer<UInt64>
  /// By scale, a word for each of the row.
  let weights: UnsafeMutablePointer<UInt64>
  let offsets: UnsafeMutablePointer<UInt64>
  let members: UnsafeMutablePointer<UInt64>
  let shapes: UnsafeMutablePointer<QuickScorer.Shape>

  init(_ kernel: ScoringKernel, layout: RowLayout, tables: [ScoreTable]) {
    steps = Self.memory(layout.steps)
    stepCount = layout.steps.count
    wordCount = kernel.words + 1
    answers = Self.memory([UInt64](repeating: 0, count: wordCount))
    presence = Self.memory([UInt64](repeating: 0x0001_0001_0001_0001, count: wordCount))
    weights = Self.memory(kernel.weights)
    offsets = Self.memory(kernel.offsets)
    members = Self.memory(kernel.members)
    shapes = Self.memory(zip(kernel.totals, tables).map { QuickScorer.Shape($0, table: $1) })
  }

  deinit {
    steps.deallocate()
    answers.deallocate()
    presence.deallocate()
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
