import Files

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A lock that one process holds while it changes a journal; it ends with the process, however that ends.
///
/// It is on an empty file beside the journal, since the journal itself is a new file after every change. That file stays: removing it would let two
/// processes lock two files of one name.
final class JournalLock {
  private static let tries = 40
  /// Microseconds between two tries; the tries together last two seconds.
  private static let pause: UInt32 = 50_000

  private let descriptor: Int32

  /// Waits for the lock, two seconds at most.
  ///
  /// - Throws: `.busy` where another process holds it all that time, `.file` where there can be no lock.
  init(of path: String) throws(JournalError) {
    let name = path + ".lock"
    let descriptor = Self.retrying { open(name, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600)) }
    guard descriptor >= 0 else { throw .file(.cannotCreate(path: path, code: errno)) }
    for attempt in 1...Self.tries {
      if Self.retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 {
        self.descriptor = descriptor
        return
      }
      let code = errno
      if code != EWOULDBLOCK || attempt == Self.tries {
        close(descriptor)
        throw code == EWOULDBLOCK ? .busy(path: path) : .file(.inputOutput(path: path, code: code))
      }
      usleep(Self.pause)
    }
    preconditionFailure("the last try returns or throws")
  }

  /// Ends the lock.
  func release() {
    close(descriptor)
  }

  /// Where the journal really lies: a link leads to it, and must go on leading to it when it is written anew.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Creates the folders above `path` that are missing, for their owner alone.
  static func createFolder(of path: String) throws(JournalError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    if Directory.exists(folder) { return }
    try createFolder(of: folder)
    // Another process may have been faster.
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw .file(.cannotCreate(path: folder, code: errno)) }
  }

  private static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result == -1, errno == EINTR { continue }
      return result
    }
  }
}
