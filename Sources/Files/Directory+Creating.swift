#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Directory {
  /// Creates `path` and the folders above it that are missing, each with mode 0700; what is there is left as it is.
  ///
  /// - Throws: `FileError.cannotCreate`.
  public static func createPrivately(_ path: String) throws(FileError) {
    if exists(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try createPrivately(String(path[..<slash])) }
    // Another process may have been faster.
    if mkdir(path, 0o700) != 0, errno != EEXIST || !exists(path) { throw .cannotCreate(path: path, code: errno) }
    // A umask may take more than it should.
    chmod(path, 0o700)
  }
}
