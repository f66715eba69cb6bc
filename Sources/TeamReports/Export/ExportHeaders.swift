/// In whose words a table speaks.
public enum ExportHeaders: String, Sendable, Hashable, CaseIterable {
  /// Stable names and words, the same in every language, for programs.
  case machine
  /// The words of the reader's language.
  case localised
}
