#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes to the terminal on standard output, whole texts only.
enum TerminalOutput {
  static let descriptor: Int32 = 1

  static func write(_ text: String) throws(TerminalError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Whoever shares the terminal may have made it non-blocking.
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      case EIO, EPIPE, ENXIO, EBADF: throw .terminalGone
      case let code: throw .systemCallFailed(call: "write", code: code)
      }
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
