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

  /// The sheet of `answers` by item id; answers to hidden items and answers that are no numbers count as missing.
  public init(_ answers: [String: Answer], instrument: Instrument) {
    self.init(count: instrument.items.count)
    let visible = instrument.visibleItems(answers: answers)
    for (column, item) in instrument.items.enumerated() where visible.contains(item.id) {
      self[column] = answers[item.id]?.score
    }
  }

  public var count: Int { values.count }

  /// The answer in `column`, `nil` where there is none.
  public subscript(column: Int) -> Int? {
    get { isAnswered[column] ? Int(values[column]) : nil }
    set {
      isAnswered[column] = newValue != nil
      values[column] = Int32(newValue ?? 0)
    }
  }
}
