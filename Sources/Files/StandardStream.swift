#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output or standard error, written whole or not at all as far as the reader lets us.
///
/// A reader who has seen enough (`tynys list | head -1`) closes the pipe; that is `FileError.closedPipe`, a quiet end and no failure. A full disk is
/// `FileError.inputOutput`. The program ignores SIGPIPE, so that it learns of either here.
public struct StandardStream: Sendable {
  public let descriptor: Int32
  let name: String

  public static let standardOutput = StandardStream(descriptor: 1, name: "standard output")
  public static let standardError = StandardStream(descriptor: 2, name: "standard error")

  /// Whether standard input is a terminal.
  public static var standardInputIsTerminal: Bool { isatty(0) == 1 }

  /// Whether a terminal is at the other end.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  public func write(_ text: String) throws(FileError) {
    try write(Array(text.utf8))
  }

  public func write(_ bytes: [UInt8]) throws(FileError) {
    // The closure of an array's bytes cannot say what it throws.
    let result = bytes.withUnsafeBytes { bytes in Result { () throws(FileError) in try write(bytes) } }
    try result.get()
  }

  /// Writes bytes that lie in memory of the caller's.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = SystemCall.retrying { systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count) }
      if count < 0 {
        if errno == EAGAIN {
          SystemCall.wait(for: Int32(POLLOUT), on: descriptor)
          continue
        }
        throw errno == EPIPE ? .closedPipe : .inputOutput(path: name, code: errno)
      }
      rest = rest.dropFirst(count)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
