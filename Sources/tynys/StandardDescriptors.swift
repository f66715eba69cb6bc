#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Keeps the numbers 0, 1 and 2 for the standard streams, whatever the program was started with.
enum StandardDescriptors {
  /// Fills each number that was closed at the start (`tynys check pulse <&-`).
  ///
  /// Otherwise the next file or pipe to be opened would take the number, and a result would be written into it or answers awaited from it for ever. The
  /// wrong direction is chosen on purpose, so that reading and writing fail as they do on a closed stream.
  static func reserve() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
