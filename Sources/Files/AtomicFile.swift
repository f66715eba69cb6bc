#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes whole files: afterwards the path holds either what it held before or all of the new content, whatever happens in between.
public enum AtomicFile {
  /// Writes `bytes` to a new file beside `path`, makes it durable, and puts it in the place of `path`.
  ///
  /// - Parameters:
  ///   - mode: permissions of the new file; what we write is about a person unless a caller says otherwise.
  ///   - replaces: whether a file that is there already may be replaced; refused as `.cannotCreate` with `EEXIST` otherwise.
  ///   - modified: seconds since 1970 (UTC) that the file shows as its times of change and access, for a file that must not tell when it was written; it
  ///     then has exactly `mode`, whatever mask the writer has set for new files.
  /// - Throws: `FileError.isDirectory`, `.cannotCreate` before anything is written, `.inputOutput` when writing fails; nothing half-written stays.
  public static func write(_ bytes: [UInt8], to path: String, mode: UInt16 = 0o600, replaces: Bool = true, modified: Int? = nil) throws(FileError) {
    if Directory.exists(path) { throw .isDirectory(path: path) }
    // Random and nothing else: in a shared folder the number of a process would tell whose it is.
    let temporary = "\(path).\(UInt64.random(in: 0 ... .max)).tmp"
    let descriptor = SystemCall.retrying { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode)) }
    guard descriptor >= 0 else { throw .cannotCreate(path: path, code: errno) }
    do {
      try fill(descriptor, with: bytes, mode: mode, modified: modified, path: path)
      try place(temporary, at: path, replaces: replaces)
    } catch {
      unlink(temporary)
      throw error
    }
    synchronizeDirectory(of: path)
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: UInt16, modified: Int?, path: String) throws(FileError) {
    var failure: Int32?
    var rest = bytes[...]
    while !rest.isEmpty, failure == nil {
      let count = SystemCall.retrying { rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) } }
      if count < 0 { failure = errno } else { rest = rest.dropFirst(count) }
    }
    if failure == nil, let modified, !makeUniform(descriptor, mode: mode, modified: modified) { failure = errno }
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    // Some file systems tell only at the end that there was no room.
    if close(descriptor) != 0, failure == nil { failure = errno }
    if let failure { throw .inputOutput(path: path, code: failure) }
  }

  /// Sets mode and times before the file gets its name, so that nobody sees it with others.
  private static func makeUniform(_ descriptor: Int32, mode: UInt16, modified: Int) -> Bool {
    // A file system without modes (as on a stick) refuses; every file on it then has the same one.
    if fchmod(descriptor, mode_t(mode)) != 0, ![EPERM, ENOTSUP, EINVAL].contains(errno) { return false }
    let time = timespec(tv_sec: time_t(modified), tv_nsec: 0)
    return futimens(descriptor, [time, time]) == 0
  }

  static func place(_ temporary: String, at path: String, replaces: Bool) throws(FileError) {
    if replaces {
      guard rename(temporary, path) == 0 else { throw .cannotCreate(path: path, code: errno) }
    } else {
      // `link` refuses a name that is taken, where `rename` would not.
      if link(temporary, path) == 0 {
        unlink(temporary)
        return
      }
      let code = errno
      // A memory stick may know no links; between the look and the renaming lies a moment that cannot be helped there.
      guard [EPERM, ENOTSUP, ENOSYS].contains(code) else { throw .cannotCreate(path: path, code: code) }
      if isTaken(path) { throw .cannotCreate(path: path, code: EEXIST) }
      guard rename(temporary, path) == 0 else { throw .cannotCreate(path: path, code: errno) }
    }
  }

  /// Whether anything has that name, a dangling link among it.
  private static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes the new name durable; a file system that cannot do so loses no more than the name, so its refusal is no failure.
  static func synchronizeDirectory(of path: String) {
    let directory = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = SystemCall.retrying { open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
