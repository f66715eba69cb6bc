#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Turns signals into bytes of a pipe, so that they are waited for together with keys and handled outside the signal handler.
///
/// The pipe's end for the handler lies in a global for the reason given at `TerminalRecovery`.
final class SignalPipe {
  private static let signals: [Int32] = [SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  nonisolated(unsafe) private static let writeEnd: UnsafeMutablePointer<Int32> = {
    let memory = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    memory.initialize(to: -1)
    return memory
  }()

  /// The descriptor to wait on.
  let readEnd: Int32
  private var previous: [(number: Int32, action: sigaction)] = []

  /// Opens the pipe and installs the handlers; a signal that was ignored before stays ignored, as `nohup` expects.
  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .systemCallFailed(call: "pipe", code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
    readEnd = ends[0]
    Self.writeEnd.pointee = ends[1]
    for number in Self.signals {
      var replaced = sigaction()
      SignalAction.install(number, replaced: &replaced) { SignalPipe.received($0) }
      if SignalAction.ignores(replaced) {
        sigaction(number, &replaced, nil)
      } else {
        previous.append((number, replaced))
      }
    }
  }

  /// Puts the actions from before back and closes the pipe.
  func close() {
    for (number, action) in previous {
      var action = action
      sigaction(number, &action, nil)
    }
    previous = []
    guard Self.writeEnd.pointee >= 0 else { return }
    closeDescriptor(Self.writeEnd.pointee)
    closeDescriptor(readEnd)
    Self.writeEnd.pointee = -1
  }

  /// The signals received since the last call, in order.
  func drain() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    var signals: [Int32] = []
    while true {
      let count = read(readEnd, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return signals }
      signals += bytes[..<count].map(Int32.init)
    }
  }

  /// Stops the process group as the shell expects it of Ctrl-Z, and returns when it is continued (at once where SIGTSTP is ignored).
  ///
  /// SIGTSTP gets its action from before, since a shell recognises a stopped job by that signal and not by SIGSTOP.
  func stopProcessGroup() {
    guard var tracked = previous.first(where: { $0.number == SIGTSTP })?.action else { return }
    var ours = sigaction()
    sigaction(SIGTSTP, &tracked, &ours)
    kill(0, SIGTSTP)
    sigaction(SIGTSTP, &ours, nil)
  }

  private static func received(_ number: Int32) {
    let code = errno
    // A full pipe holds unread signals already; one more tells nothing new.
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(writeEnd.pointee, &byte, 1)
    errno = code
  }
}

private func closeDescriptor(_ descriptor: Int32) {
  close(descriptor)
}
