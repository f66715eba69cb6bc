/// When an item is asked, said about the answers before it.
///
/// ```json
/// {"all": [{"item": "q1", "equals": "yes"}, {"not": {"item": "q2", "atLeast": 3}}]}
/// ```
///
/// An item that is hidden or not answered fulfils no comparison; `not` turns that into fulfilled, as it does with every other failure.
public indirect enum Condition: Sendable, Hashable {
  /// The answer is this option or number; of a `multiple` item: it is among the chosen.
  case equals(item: String, OptionValue)
  /// The answer is one of these.
  case anyOf(item: String, [OptionValue])
  /// The answer is a number not below this.
  case atLeast(item: String, Int)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// The items the condition looks at, in the order of its text.
  public var items: [String] {
    switch self {
    case .equals(let item, _), .anyOf(let item, _), .atLeast(let item, _): [item]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.items)
    case .not(let condition): condition.items
    }
  }
}
