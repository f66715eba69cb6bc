#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads files out of a folder that anybody may have put anything into: nothing that waits, never ends or leads elsewhere is opened.
public enum RegularFile {
  /// Why something is not read.
  public enum Refusal: Error, Sendable, Hashable {
    case directory
    /// A link, a pipe, a socket or a device.
    case notRegular
    case tooLarge(bytes: Int)
    /// Gone, not permitted, or failing; with the system's error number.
    case unreadable(code: Int32)
  }

  /// The bytes of the file at `path`.
  ///
  /// - Parameters:
  ///   - path: as the system has it; a name need not be text.
  ///   - limit: bytes.
  public static func read(_ path: [UInt8], limit: Int) throws(Refusal) -> [UInt8] {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    var status = stat()
    // Looked at before it is opened, because opening a device may do something.
    guard lstat(name, &status) == 0 else { throw .unreadable(code: errno) }
    try check(status, limit: limit)
    // It may have been replaced in between: by a link, which is not followed, or by a pipe, which is not waited for.
    let descriptor = SystemCall.retrying { open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else {
      let code = errno
      throw code == ELOOP ? .notRegular : .unreadable(code: code)
    }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(code: errno) }
    try check(status, limit: limit)
    return try read(descriptor, limit: limit)
  }

  private static func check(_ status: stat, limit: Int) throws(Refusal) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: if Int(status.st_size) > limit { throw .tooLarge(bytes: Int(status.st_size)) }
    case S_IFDIR: throw .directory
    default: throw .notRegular
    }
  }

  /// One byte more than the limit is asked for: the file may be growing.
  private static func read(_ descriptor: Int32, limit: Int) throws(Refusal) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit + 1) { buffer, count in
      while count <= limit {
        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        let step = SystemCall.retrying { systemRead(descriptor, rest.baseAddress, rest.count) }
        if step < 0 { failure = errno }
        if step <= 0 { break }
        count += step
      }
    }
    if let failure { throw .unreadable(code: failure) }
    if bytes.count > limit { throw .tooLarge(bytes: bytes.count) }
    return bytes
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
