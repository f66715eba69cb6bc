import CSodium

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Keeps what is in memory from leaving the process: no core dump, and on Linux no other process of the same user may read it.
///
/// It does not help against an administrator, nor against a program that reads the keyboard.
public struct ProcessHardening: Sendable, Hashable {
  /// Whether a crash writes no memory to the disk.
  public let coreDumpsAreOff: Bool
  /// Whether other processes of the user are kept from reading the memory; `nil` where the system has no such switch.
  public let memoryIsPrivate: Bool?

  /// Hardens this process for good; call it first thing.
  ///
  /// - Returns: what the system granted.
  public static func apply() -> ProcessHardening {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    let coreDumpsAreOff = setCoreLimit(&none) == 0
    #if os(Linux)
      return ProcessHardening(coreDumpsAreOff: coreDumpsAreOff, memoryIsPrivate: tynys_set_not_dumpable() == 0 && tynys_is_dumpable() == 0)
    #else
      return ProcessHardening(coreDumpsAreOff: coreDumpsAreOff, memoryIsPrivate: nil)
    #endif
  }

  private static func setCoreLimit(_ limit: inout rlimit) -> Int32 {
    #if canImport(Darwin)
      setrlimit(RLIMIT_CORE, &limit)
    #else
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    #endif
  }
}
