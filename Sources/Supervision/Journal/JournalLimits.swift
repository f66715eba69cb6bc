/// How much a journal may hold; beyond these a file is a mistake or an attack.
public enum JournalLimits {
  public static let bytes = 8 << 20
  /// Brackets in one another; the format needs eight.
  public static let depth = 12
  public static let values = 1_000_000
  public static let cycles = 5_000
  /// Measures, and as many reviews, of one cycle.
  public static let entries = 200
  public static let scales = 200
  public static let rounds = 200
  /// Comparisons in one review.
  public static let comparisons = 5_000
  /// Unicode scalars of a goal, a measure, a note.
  public static let textLength = 1_000
  /// Unicode scalars of the name of a unit, an organisation or a round.
  public static let nameLength = 120
  public static let unitDepth = 32
  /// Years that a date of a journal may lie in; others are slips of the hand.
  public static let years = 2000...2199
}
