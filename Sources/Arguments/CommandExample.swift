public import Wording

/// A command line that works, and what it does; every one is parsed by the table's own check.
public struct CommandExample: Sendable, Hashable {
  /// As it is typed in a shell, the program's name first: `tynys check burnout --lang kk`.
  public let line: String
  public let purpose: Phrase

  public init(_ line: String, _ purpose: Phrase) {
    self.line = line
    self.purpose = purpose
  }
}
