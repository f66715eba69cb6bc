#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Opens files that are read bit by bit.
public enum InputFile {
  /// A descriptor of the file at `path` for reading; `-` is standard input.
  ///
  /// - Returns: the descriptor, and whether it is the caller's to close.
  /// - Throws: `FileError.notFound`, `.isDirectory`, `.notPermitted`, `.inputOutput`.
  public static func open(_ path: String) throws(FileError) -> (descriptor: Int32, closes: Bool) {
    if path == "-" { return (0, false) }
    let descriptor = SystemCall.retrying { systemOpen(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileError(opening: path, code: errno) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .isDirectory(path: path)
    }
    return (descriptor, true)
  }
}

extension FileError {
  /// Why a file could not be opened for reading.
  init(opening path: String, code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .notFound(path: path)
      case EACCES, EPERM: .notPermitted(path: path)
      case EISDIR: .isDirectory(path: path)
      default: .inputOutput(path: path, code: code)
      }
  }
}

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
