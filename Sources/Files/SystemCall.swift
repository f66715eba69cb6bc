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
}
