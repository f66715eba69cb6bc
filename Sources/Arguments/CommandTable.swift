public import Wording

/// The command line in one table: what may be typed, what it is for, and how it is explained.
///
/// ```swift
/// let invocation = try table.parse(Array(CommandLine.arguments.dropFirst()))
/// ```
///
/// `help`, `--help`, `-h` and `--version` belong to every table and are not listed in it.
public struct CommandTable: Sendable, Hashable {
  /// The program's name as it is typed.
  public let program: String
  public let version: String
  /// One sentence that says what the program is.
  public let tagline: Phrase
  /// Options of every command, allowed before it and after it.
  public let globalOptions: [OptionSpecification]
  public let sections: [CommandSection]

  public init(program: String, version: String, tagline: Phrase, globalOptions: [OptionSpecification], sections: [CommandSection]) {
    self.program = program
    self.version = version
    self.tagline = tagline
    self.globalOptions = globalOptions
    self.sections = sections
  }

  /// The commands of all sections, in their order.
  public var commands: [CommandSpecification] { sections.flatMap(\.commands) }

  /// Every path that names a command: `["check"]`, `["keeper"]`, `["keeper", "open"]`.
  public var paths: [[String]] {
    commands.flatMap { command in [[command.name]] + command.subcommands.map { [command.name, $0.name] } }
  }

  /// The command at `path` and the groups above it, outermost first; `nil` when there is none.
  func chain(_ path: [String]) -> [CommandSpecification]? {
    var chain: [CommandSpecification] = []
    var level = commands
    for name in path {
      guard let command = level.first(where: { $0.name == name }) else { return nil }
      chain.append(command)
      level = command.subcommands
    }
    return chain
  }

  /// The program and the command as they are typed: `tynys keeper open`.
  func typed(_ path: [String]) -> String {
    ([program] + path).joined(separator: " ")
  }
}
