#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads whole files up to a limit, so that a hostile or mistaken file cannot fill the memory.
public enum BoundedFile {
  /// The bytes of the file at `path`; `-` reads standard input.
  ///
  /// - Parameters:
  ///   - path: a file, a pipe or a device; a directory is an error.
  ///   - limit: bytes; a longer file is refused before it is read where its size is known, and soon after `limit` bytes where it is not.
  /// - Throws: `FileError.notFound`, `.isDirectory`, `.notPermitted`, `.tooLarge`, `.inputOutput`.
  public static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if path == "-" { return try read(descriptor: 0, path: path, limit: limit) }
    let descriptor = SystemCall.retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileError(opening: path, code: errno) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, path: path, limit: limit)
  }

  private static func read(descriptor: Int32, path: String, limit: Int) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .inputOutput(path: path, code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
    if status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > limit { throw .tooLarge(path: path, limit: limit) }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size), limit) + 1)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = SystemCall.retrying { chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) } }
      if count < 0 {
        // Standard input does not block where another program that shares it says so.
        guard errno == EAGAIN else { throw .inputOutput(path: path, code: errno) }
        SystemCall.wait(for: Int32(POLLIN), on: descriptor)
        continue
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
    throw .tooLarge(path: path, limit: limit)
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
