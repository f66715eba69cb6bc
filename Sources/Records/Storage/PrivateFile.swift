#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files and folders that only their owner may read, written so that a power cut leaves the old or the new and nothing between.
enum PrivateFile {
  /// Whether anything has that name, a dangling link among it.
  ///
  /// - Throws: where that cannot be told: a folder that may not be entered is not an empty one.
  static func exists(_ path: String) throws(RecordError) -> Bool {
    var status = stat()
    if lstat(path, &status) == 0 { return true }
    if errno == ENOENT || errno == ENOTDIR { return false }
    throw RecordError(opening: path, code: errno)
  }

  /// Bytes; 0 where there is no file.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Creates `path` with mode 0600, replacing a file of that name, and syncs it.
  static func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws(RecordError) {
    let descriptor = systemOpen(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordError(writing: path, code: errno) }
    defer { close(descriptor) }
    // A file that was there keeps its mode, and a umask may take more than it should.
    fchmod(descriptor, 0o600)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw RecordError(writing: path, code: errno) }
      rest = rest.dropFirst(count)
    }
    try synchronize(descriptor, path: path)
  }

  /// Writes zeros over the whole of a file and syncs them; its first part, where keys lie, reaches the disk before the rest is begun.
  ///
  /// What a solid-state disk, a snapshot or a copying file system keeps of the old bytes is out of reach.
  static func overwrite(_ path: String) throws(RecordError) {
    let descriptor = systemOpen(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordError(writing: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw RecordError(writing: path, code: errno) }
    let zeros = [UInt8](repeating: 0, count: 65_536)
    var rest = Int(status.st_size)
    var isFirst = true
    while rest > 0 {
      let count = zeros.withUnsafeBytes { systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: $0.prefix(rest))) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw RecordError(writing: path, code: errno) }
      rest -= count
      if isFirst { try synchronize(descriptor, path: path) }
      isFirst = false
    }
    try synchronize(descriptor, path: path)
  }

  /// Removes a name; one that is not there is no error.
  static func remove(_ path: String) throws(RecordError) {
    if unlink(path) != 0, errno != ENOENT { throw RecordError(writing: path, code: errno) }
  }

  /// Overwrites a file and removes it, for good once the folder is synced.
  static func destroy(_ path: String) throws(RecordError) {
    guard try exists(path) else { return }
    try overwrite(path)
    try remove(path)
  }

  static func rename(_ path: String, to target: String) throws(RecordError) {
    if systemRename(path, target) != 0 { throw RecordError(writing: target, code: errno) }
  }

  /// Gives the file `path` the name `target` unless that name is taken.
  static func publish(_ path: String, as target: String) throws(RecordError) {
    if link(path, target) == 0 { return try remove(path) }
    if errno == EEXIST { throw .exists(path: target) }
    // A memory stick may know no links; between the look and the renaming lies a moment that cannot be helped there.
    if try exists(target) { throw .exists(path: target) }
    try rename(path, to: target)
  }

  /// Brings a file's bytes, or a folder's names, to the disk.
  static func synchronize(_ path: String) throws(RecordError) {
    let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordError(opening: path, code: errno) }
    defer { close(descriptor) }
    try synchronize(descriptor, path: path)
  }

  private static func synchronize(_ descriptor: Int32, path: String) throws(RecordError) {
    #if canImport(Darwin)
      // fsync on macOS stops at the drive's cache.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    // Some file systems cannot sync a folder and say so; there is nothing better to do there.
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw RecordError(writing: path, code: errno) }
  }
}

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
  while true {
    let descriptor = open(path, flags, 0o600)
    if descriptor >= 0 || errno != EINTR { return descriptor }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int { write(descriptor, bytes.baseAddress, bytes.count) }

private func systemRename(_ path: String, _ target: String) -> Int32 { rename(path, target) }
