/// How large a definition may be; beyond these a file is a mistake or an attack.
public enum DefinitionLimits {
  public static let bytes = 1 << 20
  public static let items = 1_000
  public static let options = 100
  public static let scales = 200
  public static let profiles = 200
  /// Scores in the table of percentiles of one norm.
  public static let percentiles = 500
  public static let responseFormats = 200
  /// Languages in which one instrument is written.
  public static let languages = 50
  public static let advice = 500
  /// Characters of one text in one language.
  public static let textLength = 4_000
  /// Characters of an answer in the answering person's own words.
  public static let answerLength = 10_000
  /// Characters of an id.
  public static let idLength = 64
  /// Magnitude of an option's value or a number's limits; far above any response format, far below what could overflow a sum.
  public static let value = 1_000_000
  /// How deep conditions may stand in one another.
  public static let conditionDepth = 8
  /// Findings listed for one file; more would help nobody.
  public static let findings = 200
}
