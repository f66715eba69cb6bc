extension Condition {
  /// Whether the answers fulfil the condition; an item without an answer fulfils no comparison.
  public func isFulfilled(by answer: (String) -> Answer?) -> Bool {
    switch self {
    case .equals(let item, let value): Self.matches(answer(item), [value])
    case .anyOf(let item, let values): Self.matches(answer(item), values)
    case .atLeast(let item, let limit): answer(item)?.score.map { $0 >= limit } ?? false
    case .all(let conditions): conditions.allSatisfy { $0.isFulfilled(by: answer) }
    case .any(let conditions): conditions.contains { $0.isFulfilled(by: answer) }
    case .not(let condition): !condition.isFulfilled(by: answer)
    }
  }

  private static func matches(_ answer: Answer?, _ values: [OptionValue]) -> Bool {
    switch answer {
    case .option(let value): values.contains(value)
    case .number(let number): values.contains(.number(number))
    case .chosen(let chosen, _): chosen.contains { values.contains($0) }
    case .notApplicable, .text, nil: false
    }
  }
}

extension Instrument {
  /// The ids of the items that are asked, given `answers`; an answer to a hidden item counts for no later condition.
  public func visibleItems(answers: [String: Answer]) -> Set<String> {
    var visible: Set<String> = []
    for item in items {
      let isShown = item.showIf?.isFulfilled { visible.contains($0) ? answers[$0] : nil } ?? true
      if isShown { visible.insert(item.id) }
    }
    return visible
  }
}
