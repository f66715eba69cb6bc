/// One thing that can be said about a unit on a scale: words first, figures beside them.
///
/// `Since 2026-Q3: “Emotional exhaustion” rose by more than chance explains. This is worth talking about in supervision.`
public struct TrendStatement: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case sinceLast
    case sinceLastYear
    case course
    case besideAbove
    case norm(id: String)
  }

  public let kind: Kind
  /// With what is compared.
  public let label: String
  /// What came of it, or why nothing did; one or more whole sentences.
  public let words: String
  /// The figures, a sentence each; empty where there are none.
  public let figures: [String]

  /// Label and words together, the first letter behind the colon a small one.
  public var text: String { "\(label): \(words.prefix(1).lowercased())\(words.dropFirst())" }
}
