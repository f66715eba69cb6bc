/// What somebody answered to one item. An item without an answer has none of these: absence is the lack of an `Answer`.
public enum Answer: Sendable, Hashable {
  /// One of a choice's options.
  case option(OptionValue)
  /// Some of the options of a `multiple` item in the order of the definition, and a text of one's own.
  case chosen([OptionValue], other: String?)
  case number(Int)
  /// The question does not apply; allowed only where the format says so.
  case notApplicable
  case text(String)

  /// The number that can be scored, or `nil` for an answer that is none.
  public var score: Int? {
    switch self {
    case .option(let value): value.number
    case .number(let number): number
    case .chosen, .notApplicable, .text: nil
    }
  }
}
