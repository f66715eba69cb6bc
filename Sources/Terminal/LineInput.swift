#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What came when a line of input was asked for. The end of input is an outcome of its own, never an empty line.
public enum InputLine: Sendable, Hashable {
  case line(String)
  /// The line was longer than the limit and was dropped as a whole.
  case tooLong
  /// The line was not UTF-8.
  case unreadable
  case ended
  /// Ctrl-C, or another signal to end, came while waiting.
  case interrupted
}

/// Something that gives lines one after another: standard input, or a script in a test.
public protocol LineSource: AnyObject {
  func nextLine() -> InputLine
}

/// Lines of standard input, for checks in plain text. Ctrl-C and SIGTERM arrive as `InputLine.interrupted`, so that the program can say goodbye.
///
/// There is one at a time, because signal handlers belong to the process.
public final class LineInput: LineSource {
  private static let limit = 65_536

  private let signals: SignalPipe
  private var buffer: [UInt8] = []
  private var hasEnded = false

  /// Begins to listen for signals; `close` stops.
  public init() throws(TerminalError) {
    signals = try SignalPipe()
  }

  /// Gives the signals back to the system.
  public func close() {
    signals.close()
  }

  public func nextLine() -> InputLine {
    var isTooLong = false
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[..<end])
        buffer.removeSubrange(...end)
        return isTooLong ? .tooLong : Self.decode(line)
      }
      if buffer.count > Self.limit {
        isTooLong = true
        buffer.removeAll()
      }
      if hasEnded {
        // A last line without a line feed is a line; input that ended before it is none.
        defer { buffer.removeAll() }
        return isTooLong ? .tooLong : buffer.isEmpty ? .ended : Self.decode(buffer)
      }
      if !readMore() { return .interrupted }
    }
  }

  /// Waits for input; `false` when a signal to end came first.
  private func readMore() -> Bool {
    var requests = [pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0), pollfd(fd: 0, events: Int16(POLLIN), revents: 0)]
    guard poll(&requests, nfds_t(requests.count), -1) >= 0 else {
      hasEnded = errno != EINTR
      return true
    }
    if requests[0].revents != 0 { return handleSignals() }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(0, &bytes, bytes.count)
    if count > 0 {
      buffer.append(contentsOf: bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
    return true
  }

  /// Stops the process where Ctrl-Z asks for it; `false` when a signal to end came.
  private func handleSignals() -> Bool {
    let numbers = signals.drain()
    if numbers.contains(SIGTSTP) { signals.stopProcessGroup() }
    return !numbers.contains { [SIGINT, SIGQUIT, SIGTERM, SIGHUP].contains($0) }
  }

  private static func decode(_ bytes: [UInt8]) -> InputLine {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    guard let text = String(validating: line, as: UTF8.self) else { return .unreadable }
    return .line(text)
  }
}
