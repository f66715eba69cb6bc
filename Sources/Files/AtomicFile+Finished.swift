#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension AtomicFile {
  /// Gives a finished file its name, once its bytes are on the disk; a name that is taken is left to its owner.
  ///
  /// For what another library writes, such as a copy of a database, and so cannot be handed over as bytes.
  ///
  /// - Parameters:
  ///   - temporary: a file in the folder of `path`; it is gone afterwards, and stays where this fails.
  ///   - path: the name; refused as `.cannotCreate` with `EEXIST` where something has it.
  public static func publish(_ temporary: String, as path: String) throws(FileError) {
    let descriptor = SystemCall.retrying { open(temporary, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .cannotCreate(path: path, code: errno) }
    #if canImport(Darwin)
      // fsync on macOS stops at the drive's cache.
      let isDurable = fcntl(descriptor, F_FULLFSYNC) == 0 || fsync(descriptor) == 0
    #else
      let isDurable = fsync(descriptor) == 0
    #endif
    let code = errno
    close(descriptor)
    if !isDurable { throw .inputOutput(path: path, code: code) }
    try place(temporary, at: path, replaces: false)
    synchronizeDirectory(of: path)
  }

  /// Takes back a file that was written a moment ago, because what belongs with it could not be written; one that cannot be removed stays.
  public static func withdraw(_ path: String) {
    unlink(path)
    synchronizeDirectory(of: path)
  }
}
