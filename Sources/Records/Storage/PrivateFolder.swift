#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Folders that only their owner may enter.
enum PrivateFolder {
  /// Creates `path` and the folders above it that are missing, each with mode 0700 and on the disk before this returns.
  ///
  /// Folders that are there are left as they are: somebody else may have a use for them.
  static func create(_ path: String) throws(RecordError) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw .cannotCreate(path: path, code: ENOTDIR)
    }
    let parent = parent(of: path)
    if parent != path { try create(parent) }
    if mkdir(path, 0o700) != 0 {
      // Another process may have been faster.
      if errno == EEXIST { return }
      throw errno == ENOENT ? .cannotCreate(path: path, code: ENOENT) : RecordError(writing: path, code: errno)
    }
    // A umask may take more than it should.
    chmod(path, 0o700)
    try PrivateFile.synchronize(parent)
  }

  /// Takes the rights of others from a folder; where this is not possible it is used as it is, for what lies in it is sealed.
  static func tighten(_ path: String) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_mode & 0o077 != 0 { chmod(path, 0o700) }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension PrivateFolder {
  /// Removes a folder unless something is in it.
  static func removeIfEmpty(_ path: String) throws(RecordError) {
    if rmdir(path) == 0 { return try PrivateFile.synchronize(parent(of: path)) }
    if errno != ENOTEMPTY, errno != EEXIST, errno != ENOENT { throw RecordError(writing: path, code: errno) }
  }
}
