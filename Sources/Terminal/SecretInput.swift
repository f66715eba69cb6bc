#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads a line that must not be seen: nothing of it is echoed.
public enum SecretInput {
  /// Bytes that a secret line may have; more are ignored.
  private static let limit = 1024

  /// Asks on the terminal and reads what is typed, without a line feed.
  ///
  /// - Parameter prompt: written to standard error, so that it is seen even where output goes into a file.
  /// - Returns: the bytes as typed, for the caller to wipe; `nil` when the person pressed Ctrl-C, Ctrl-D or Esc, or the terminal went away.
  /// - Throws: `TerminalError.notATerminal` where standard input is none.
  public static func read(prompt: String) throws(TerminalError) -> [UInt8]? {
    var found = termios()
    guard tcgetattr(0, &found) == 0 else { throw .notATerminal }
    let signals = try SignalPipe()
    defer { signals.close() }
    var hidden = found
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    guard tcsetattr(0, TCSADRAIN, &hidden) == 0 else { throw .systemCallFailed(call: "tcsetattr", code: errno) }
    defer {
      tcsetattr(0, TCSADRAIN, &found)
      write("\n")
    }
    write(prompt)
    return line(signals)
  }

  private static func line(_ signals: SignalPipe) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(limit)
    while true {
      var requests = [pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0), pollfd(fd: 0, events: Int16(POLLIN), revents: 0)]
      if poll(&requests, nfds_t(requests.count), -1) < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if requests[0].revents != 0 {
        if signals.drain().contains(where: { [SIGINT, SIGTERM, SIGHUP, SIGQUIT].contains($0) }) { return nil }
        continue
      }
      var byte: UInt8 = 0
      guard systemRead(0, &byte, 1) == 1 else { return nil }
      switch byte {
      case 0x0A, 0x0D: return bytes
      case 0x03, 0x04, 0x1B: return nil
      case 0x08, 0x7F: removeLast(&bytes)
      case 0x15: bytes.removeAll(keepingCapacity: true)
      default: if byte >= 0x20, bytes.count < limit { bytes.append(byte) }
      }
    }
  }

  /// Takes back one character of UTF-8.
  private static func removeLast(_ bytes: inout [UInt8]) {
    while let last = bytes.popLast(), (0x80...0xBF).contains(last) {}
  }

  private static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(2, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
