import CSV
import Instruments

/// A row's columns from left to right, in stretches that are read alike.
struct RowLayout: Sendable {
  enum Step: Sendable, Hashable {
    /// So many columns that nobody asks for.
    case pass(Int)
    /// Items side by side with the same answers, as in the row of answers from `first` on.
    case items(first: Int, count: Int, minimum: UInt16, maximum: UInt16)
    /// A column whose text is handed on.
    case key
  }

  let steps: [Step]
  let columnCount: Int

  /// - Returns: `nil` where an item's answers are negative or above 99, which the quick reader does not know.
  init?(_ plan: SheetPlan, kernel: ScoringKernel) {
    columnCount = plan.header.names.count
    var steps: [Step] = []
    var next = 0
    for column in 0..<columnCount {
      if plan.keyColumns.contains(column) {
        steps.append(.key)
      } else if next < kernel.order.count, plan.map.columns[kernel.order[next]] == column {
        guard let range = plan.rules[kernel.order[next]].range, range.lowerBound >= 0, range.upperBound <= 99 else { return nil }
        let (minimum, maximum) = (UInt16(range.lowerBound), UInt16(range.upperBound))
        if case .items(let first, let count, minimum, maximum)? = steps.last {
          steps[steps.count - 1] = .items(first: first, count: count + 1, minimum: minimum, maximum: maximum)
        } else {
          steps.append(.items(first: next, count: 1, minimum: minimum, maximum: maximum))
        }
        next += 1
      } else if case .pass(let count)? = steps.last {
        steps[steps.count - 1] = .pass(count + 1)
      } else {
        steps.append(.pass(1))
      }
    }
    self.steps = steps
  }
}
