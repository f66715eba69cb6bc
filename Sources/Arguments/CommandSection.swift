public import Wording

/// Commands that are for the same people, under one heading of the overall help.
public struct CommandSection: Sendable, Hashable {
  /// A heading without a colon: "For supervisors".
  public let title: Phrase
  public let commands: [CommandSpecification]

  public init(_ title: Phrase, _ commands: [CommandSpecification]) {
    self.title = title
    self.commands = commands
  }
}
