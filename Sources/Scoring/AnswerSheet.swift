public import Instruments

/// The scorable answers of one person in the order of the instrument's items.
///
/// Values and their presence lie in two plain arrays, so that scoring reads memory in order and meets no dictionary.
public struct AnswerSheet: Sendable, Hashable {
  private var values: [Int32]
  private var isAnswered: [Bool]

  /// An empty sheet for `count` items.
  public init(count: Int) {
    values = [Int32](repeating: 0, count: count)
    isAnswered = [Bool](repeating: false, count: count)
  }

  /// The sheet of `answers` by item id; answers to hidden items, answers that are no numbers and answers that the item's format does not allow count
  /// as missing.
  ///
  /// Who takes answers from a person or a file tells them of such faults; here they only must not become a score that no sheet can have.
  public init(_ answers: [String: Answer], instrument: Instrument) {
    self.init(count: instrument.items.count)
    let allowed = instrument.items.reduce(into: [String: Answer]()) { allowed, item in
      if let answer = answers[item.id], item.format.fault(in: answer) == nil { allowed[item.id] = answer }
    }
    let visible = instrument.visibleItems(answers: allowed)
    for (column, item) in instrument.items.enumerated() where visible.contains(item.id) {
      self[column] = allowed[item.id]?.score
    }
  }

  public var count: Int { values.count }

  /// The answer in `column`, `nil` where there is none; who sets one sees to it that it lies within the item's limits.
  public subscript(column: Int) -> Int? {
    get { isAnswered[column] ? Int(values[column]) : nil }
    set {
      isAnswered[column] = newValue != nil
      values[column] = Int32(newValue ?? 0)
    }
  }
}
