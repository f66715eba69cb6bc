public import Wording

/// A command of the program: a row of the one table that the parser, the help, the completions and the tests read.
///
/// A command with `subcommands` is a group such as `keeper`: it does nothing itself, and its options are options of each of its subcommands.
public struct CommandSpecification: Sendable, Hashable {
  /// `[a-z][a-z-]*`
  public let name: String
  /// One sentence for the list of commands.
  public let summary: Phrase
  /// Paragraphs for the command's own help.
  public let discussion: [Phrase]
  public let operands: [OperandSpecification]
  public let options: [OptionSpecification]
  /// Sets of option names of which at most one may be given: `[["json", "html"]]`.
  public let exclusions: [[String]]
  public let examples: [CommandExample]
  /// How the command may end, for its help.
  public let statuses: [ExitStatus]
  public let subcommands: [CommandSpecification]

  public init(
    _ name: String, summary: Phrase, discussion: [Phrase] = [], operands: [OperandSpecification] = [],
    options: [OptionSpecification] = [], exclusions: [[String]] = [], examples: [CommandExample] = [],
    statuses: [ExitStatus] = ExitStatus.allCases, subcommands: [CommandSpecification] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.exclusions = exclusions
    self.examples = examples
    self.statuses = statuses
    self.subcommands = subcommands
  }
}
