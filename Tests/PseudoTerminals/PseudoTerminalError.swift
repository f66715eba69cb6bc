/// Why a run of a program in a test failed.
public enum PseudoTerminalError: Error, CustomStringConvertible {
  /// The system refused `call` with the error number `code`.
  case systemCallFailed(call: String, code: Int32)
  /// What was waited for did not come in time.
  case timedOut(waitingFor: String, seconds: Double, screen: String)
  /// The program closed the terminal before what was waited for came.
  case ended(waitingFor: String, screen: String)

  public var description: String {
    switch self {
    case .systemCallFailed(let call, let code): "\(call) failed with error number \(code)"
    case .timedOut(let awaited, let seconds, let screen): "waited \(seconds) s in vain for \(awaited); the screen shows:\n\(screen)"
    case .ended(let awaited, let screen): "the program ended before \(awaited); the screen shows:\n\(screen)"
    }
  }
}
