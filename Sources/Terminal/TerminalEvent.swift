/// What can happen while a screen waits.
public enum TerminalEvent: Sendable, Hashable {
  case key(Key)
  /// The terminal has a new size, and nothing that was drawn counts any more.
  case resized(TerminalSize)
  /// The process was asked to end: by SIGTERM or SIGHUP, or by SIGINT or SIGQUIT from outside (the keys for those arrive as keys).
  case terminated(signal: Int32)
  /// The terminal has gone; no key will follow.
  case inputEnded
  /// The process runs again after it was stopped; the screen is blank and has its present size.
  case resumed
}
