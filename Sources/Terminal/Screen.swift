/// A screen that shows frames and reports events: the terminal, or a script in a test.
public protocol Screen: AnyObject {
  var size: TerminalSize { get }

  /// Makes the screen show `frame`.
  func show(_ frame: Frame) throws(TerminalError)

  /// Waits for the next event.
  func nextEvent() throws(TerminalError) -> TerminalEvent

  /// Gives the terminal back and stops the process until it is continued; `TerminalEvent.resumed` follows.
  func suspendProcess() throws(TerminalError)
}
