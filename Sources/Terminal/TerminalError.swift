/// Why a screen cannot be drawn or read.
public enum TerminalError: Error, Sendable, Hashable {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal
  /// A session is open already; there is one terminal and one set of signal handlers.
  case alreadyOpen
  /// The terminal's window was closed or its connection was lost.
  case terminalGone
  /// The system refused `call` with the error number `code`.
  case systemCallFailed(call: String, code: Int32)
}
