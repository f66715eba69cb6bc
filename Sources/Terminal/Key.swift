/// One key as a person pressed it, or one text as they pasted it.
///
/// Modifiers of arrow keys are not told apart, and Alt with a key is the key: the program binds neither.
public enum Key: Sendable, Hashable {
  /// A printable character, always a single Unicode scalar: a combining accent arrives as a key of its own.
  case character(Character)
  case enter
  case tab
  case backTab
  case backspace
  case delete
  case escape
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// Ctrl with a letter, given in lower case: Ctrl-C is `.control("c")`. Ctrl-H, I, J and M are Backspace, Tab and Enter, as terminals send them.
  case control(Character)
  /// A text pasted in one piece, without control characters; its line breaks and tabs have become spaces.
  case pasted(String)
}
