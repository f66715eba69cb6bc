/// Scores the answers of a `QuickRow`, four at a time.
struct QuickScorer {
  /// How a scale's sums become the place of its result.
  struct Shape {
    /// The place of a row that has every answer, less Σ weight · answer.
    let complete: Int
    /// What a sum of 0 is behind the first of those with as many answers.
    let zero: Int
    /// Places for each number of answers.
    let width: Int

    init(_ total: (offset: Int, terms: Int), table: ScoreTable) {
      complete = total.terms * table.width + total.offset - table.base
      zero = -table.base
      width = table.width
    }
  }

  private let words: Int
  private let scales: Int
  private let answers: UnsafePointer<UInt64>
  private let presence: UnsafePointer<UInt64>
  private let weights: UnsafePointer<UInt64>
  private let offsets: UnsafePointer<UInt64>
  private let members: UnsafePointer<UInt64>
  private let shapes: UnsafePointer<Shape>

  init(_ memory: QuickMemory, kernel: ScoringKernel) {
    words = kernel.words
    scales = kernel.totals.count
    answers = UnsafePointer(memory.answers)
    presence = UnsafePointer(memory.presence)
    weights = UnsafePointer(memory.weights)
    offsets = UnsafePointer(memory.offsets)
    members = UnsafePointer(memory.members)
    shapes = UnsafePointer(memory.shapes)
  }

  /// Finds for each scale the place of the row's result in its prepared table.
  @inline(__always)
  func score(hasGap: Bool, into places: UnsafeMutablePointer<Int>) {
    var (scale, first) = (0, 0)
    while scale < scales {
      let sum = ScoringKernel.sum(answers, weights + first, words: words)
      if hasGap {
        let more = ScoringKernel.sum(presence, offsets + first, words: words)
        let answered = ScoringKernel.sum(presence, members + first, words: words)
        places[scale] = answered &* shapes[scale].width &+ sum &+ more &+ shapes[scale].zero
      } else {
        places[scale] = sum &+ shapes[scale].complete
      }
      scale &+= 1
      first &+= words
    }
  }
}
