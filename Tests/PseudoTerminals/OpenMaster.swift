#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Opens a new pseudo-terminal.
///
/// - Returns: the master's descriptor, close-on-exec, and the path of the side a program opens.
func openMaster() throws -> (descriptor: Int32, path: String) {
  let descriptor = Spawn.withoutStarts {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }
  guard descriptor >= 0, let path = unlockedPath(descriptor) else {
    throw PseudoTerminalError.systemCallFailed(call: "open /dev/ptmx", code: errno)
  }
  return (descriptor, path)
}

#if canImport(Darwin)
  private func unlockedPath(_ descriptor: Int32) -> String? {
    guard grantpt(descriptor) == 0, unlockpt(descriptor) == 0, let path = ptsname(descriptor) else { return nil }
    return String(cString: path)
  }
#else
  /// What `unlockpt` and `ptsname` do, which Swift's Glibc module does not show: `TIOCSPTLCK` and `TIOCGPTN` of the kernel's `ioctls.h`.
  private func unlockedPath(_ descriptor: Int32) -> String? {
    var locked: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(descriptor, 0x4004_5431, &locked) == 0, ioctl(descriptor, 0x8004_5430, &number) == 0 else { return nil }
    return "/dev/pts/\(number)"
  }
#endif
