#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Folders that only their owner may enter.
enum PrivateFolder {
  /// Creates `path` and the folders above it that are missing, each with mode 0700; what is there is left as it is, but for the last.
  static func create(_ path: String) throws(RoundError) {
    if isFolder(path) { return tighten(path) }
    let parent = parent(of: path)
    if parent != path, !isFolder(parent) { try create(parent) }
    // Another process may have been faster.
    if mkdir(path, 0o700) != 0, errno != EEXIST || !isFolder(path) { throw RoundError(creating: path, code: errno) }
    tighten(path)
  }

  /// Takes the rights of others from a folder; where this is not possible it is used as it is, for what lies in it is sealed.
  static func tighten(_ path: String) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_mode & 0o777 != 0o700 { chmod(path, 0o700) }
  }

  /// Whether anything has that name, a dangling link among it.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// A name that nobody has, for a file that is to be finished before it gets its own.
  static func temporary(beside path: String) -> String { "\(path).\(UInt64.random(in: 0 ... .max)).part" }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
