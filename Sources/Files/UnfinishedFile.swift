#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Takes a file that is being written away when the program is told to stop: by Ctrl-C, by its terminal or by the system.
///
/// One file at a time. A handler of signals may do next to nothing; unlinking a name that lies in memory is allowed (POSIX.1-2017, 2.4.3).
enum UnfinishedFile {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  /// Read by the handler; set before it is installed.
  nonisolated(unsafe) private static var name: UnsafeMutablePointer<CChar>?

  static func remember(_ path: String) {
    forget()
    name = strdup(path)
    for number in signals {
      let before = signal(number) { number in UnfinishedFile.stop(number) }
      // Whoever had a signal ignored, as `nohup` does, means it.
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
  }

  static func forget() {
    guard let known = name else { return }
    for number in signals {
      let before = signal(number, SIG_DFL)
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
    name = nil
    free(known)
  }

  private static func stop(_ number: Int32) {
    if let name { unlink(name) }
    // As if there had been no handler, so that whoever waits sees why the program ended.
    signal(number, SIG_DFL)
    raise(number)
  }
}
