import CSV

/// Scores the answers of a `QuickRow`, eight at a time.
struct QuickScorer {
  /// What one scale adds up to, and where its results lie.
  struct Shape {
    /// Σ offsets of all terms.
    let offset: Int
    let terms: Int
    let base: Int
    let width: Int
  }

  private let blocks: Int
  private let scales: Int
  private let answers: UnsafeRawPointer
  private let presence: UnsafeRawPointer
  private let weights: UnsafePointer<ScoringKernel.Lanes>
  private let offsets: UnsafePointer<ScoringKernel.Lanes>
  private let members: UnsafePointer<ScoringKernel.Lanes>
  private let shapes: UnsafePointer<Shape>

  init(_ memory: QuickMemory, kernel: ScoringKernel) {
    blocks = kernel.blocks
    scales = kernel.totals.count
    answers = UnsafeRawPointer(memory.answers)
    presence = UnsafeRawPointer(memory.presence)
    weights = UnsafePointer(memory.weights)
    offsets = UnsafePointer(memory.offsets)
    members = UnsafePointer(memory.members)
    shapes = UnsafePointer(memory.shapes)
  }

  /// Finds for each scale the place of the row's result in its prepared table.
  @inline(__always)
  func score(hasGap: Bool, into places: UnsafeMutablePointer<Int>) {
    for scale in 0..<scales {
      let shape = shapes[scale]
      let first = scale * blocks
      var sums = ScoringKernel.Lanes.zero
      for block in 0..<blocks { sums &+= Self.lanes(answers, block) &* weights[first + block] }
      var (sum, answered) = (Self.total(sums) + shape.offset, shape.terms)
      if hasGap {
        var (present, counts) = (ScoringKernel.Lanes.zero, ScoringKernel.Lanes.zero)
        for block in 0..<blocks {
          let lanes = Self.lanes(presence, block)
          present &+= lanes &* offsets[first + block]
          counts &+= lanes &* members[first + block]
        }
        sum += Self.total(present) - shape.offset
        answered = Self.total(counts)
      }
      places[scale] = answered * shape.width + (sum - shape.base)
    }
  }

  @inline(__always)
  private static func lanes(_ memory: UnsafeRawPointer, _ block: Int) -> ScoringKernel.Lanes {
    memory.loadUnaligned(fromByteOffset: 16 * block, as: ScoringKernel.Lanes.self)
  }

  @inline(__always)
  private static func total(_ lanes: ScoringKernel.Lanes) -> Int {
    let four = lanes.lowHalf &+ lanes.highHalf
    let two = four.lowHalf &+ four.highHalf
    return Int(two[0] &+ two[1])
  }
}
