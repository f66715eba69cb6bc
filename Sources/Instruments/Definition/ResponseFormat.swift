/// How an item is answered.
public struct ResponseFormat: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// One of the options.
    case choice([Option])
    /// Any of the options, within limits, and a text of one's own where `other` is set.
    case multiple([Option], other: Bool, atLeast: Int, atMost: Int)
    /// A whole number of a range; `notApplicable` allows to say that the question does not apply.
    case number(minimum: Int, maximum: Int, notApplicable: Bool)
    /// A text of one's own, of at most so many characters.
    case text(maximumLength: Int)
  }

  public let id: String
  public let kind: Kind

  /// The limits within which an answer is a number; `nil` where answers are not numbers and cannot be scored.
  ///
  /// An item is reversed within these limits and never within what was observed: `minimum + maximum − answer`.
  public var range: ClosedRange<Int>? {
    switch kind {
    case .choice(let options):
      let values = options.compactMap(\.value.number)
      guard values.count == options.count, let minimum = values.min(), let maximum = values.max() else { return nil }
      return minimum...maximum
    case .number(let minimum, let maximum, _): return minimum...maximum
    case .multiple, .text: return nil
    }
  }

  /// The options of a choice, none for numbers and texts.
  public var options: [Option] {
    switch kind {
    case .choice(let options), .multiple(let options, _, _, _): options
    case .number, .text: []
    }
  }
}

/// One of the answers that can be chosen.
public struct Option: Sendable, Hashable {
  public let value: OptionValue
  public let label: LocalizedText
}

/// What an option stands for: a number that can be scored, or a name.
public enum OptionValue: Sendable, Hashable, CustomStringConvertible {
  case number(Int)
  case name(String)

  public var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  public var description: String {
    switch self {
    case .number(let number): String(number)
    case .name(let name): name
    }
  }
}
