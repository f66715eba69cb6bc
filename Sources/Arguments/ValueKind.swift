/// What a value on the command line may be; the parser checks it, and the completions offer it.
public enum ValueKind: Sendable, Hashable {
  /// A path of a file; `-` stands for a standard stream.
  case file
  case directory
  /// One of these words, as they are written here.
  case choice([String])
  case wholeNumber(ClosedRange<Int>)
  /// Any text but the empty one.
  case text
  /// A text whose likely values the given command prints, one a line: `.dynamic(command: "tynys list --ids")`.
  ///
  /// Completions run the command; the parser does not, so that the value itself is checked only by who uses it.
  case dynamic(command: String)
}
