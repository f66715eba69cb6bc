/// A shell that a completion script can be written for.
public enum CompletionShell: String, CaseIterable, Sendable, Hashable {
  case bash
  case zsh
  case fish
}
