#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Calls of the operating system with their interruptions taken care of.
enum SystemCall {
  /// Repeats `call` while a signal interrupts it.
  static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result == -1, errno == EINTR { continue }
      return result
    }
  }

  /// Waits until a descriptor that does not block can be read or written (`POLLIN`, `POLLOUT`), or its other end is gone.
  static func wait(for events: Int32, on descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
