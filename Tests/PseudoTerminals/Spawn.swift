import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Starts programs with `posix_spawn`; `fork` is no option in a process with threads.
struct Spawn {
  enum FileAction {
    /// Opens `path` for reading and writing as `descriptor`.
    case open(descriptor: Int32, path: String)
    /// Makes `descriptor` a copy of the parent's `source`.
    case duplicate(source: Int32, descriptor: Int32)
  }

  #if canImport(Darwin)
    private typealias Attributes = posix_spawnattr_t?
    private typealias FileActions = posix_spawn_file_actions_t?
    /// Nothing but the three streams reaches the program.
    private static let closesDescriptors = POSIX_SPAWN_CLOEXEC_DEFAULT
    private static let startsSession = POSIX_SPAWN_SETSID
  #else
    private typealias Attributes = posix_spawnattr_t
    private typealias FileActions = posix_spawn_file_actions_t
    private static let closesDescriptors: Int32 = 0
    /// The value in `spawn.h`; Swift's Glibc module shows no GNU extensions.
    private static let startsSession: Int32 = 0x80
  #endif

  private static let lock = Mutex(())

  /// Opens descriptors and marks them close-on-exec while no program is started, for one started in between would inherit them: another test's program
  /// would then keep this test's pipe or terminal open.
  static func withoutStarts<Result: Sendable>(_ open: () -> sending Result) -> Result {
    lock.withLock { _ in open() }
  }

  /// Starts a program, with every signal at its default action.
  ///
  /// - Parameter asSessionLeader: whether it leads a session of its own, so that the first terminal it opens becomes its controlling terminal.
  /// - Returns: the process's number.
  static func start(
    executable: String, arguments: [String], environment: [String: String], workingDirectory: String?, asSessionLeader: Bool,
    fileActions: [FileAction]
  ) throws -> pid_t {
    #if canImport(Darwin)
      var attributes: Attributes = nil
      var actions: FileActions = nil
    #else
      var attributes = Attributes()
      var actions = FileActions()
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var defaults = sigset_t()
    var mask = sigset_t()
    sigfillset(&defaults)
    sigemptyset(&mask)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &mask)
    var flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(closesDescriptors)
    if asSessionLeader { flags |= Int32(startsSession) }
    posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
    for action in fileActions {
      switch action {
      case .open(let descriptor, let path): posix_spawn_file_actions_addopen(&actions, descriptor, path, O_RDWR, 0)
      case .duplicate(let source, let descriptor): posix_spawn_file_actions_adddup2(&actions, source, descriptor)
      }
    }
    if let workingDirectory { try changeDirectory(&actions, workingDirectory) }

    var argumentPointers: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
    var environmentPointers: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var process: pid_t = 0
    let code = lock.withLock { _ in posix_spawn(&process, executable, &actions, &attributes, &argumentPointers, &environmentPointers) }
    guard code == 0 else { throw PseudoTerminalError.systemCallFailed(call: "posix_spawn \(executable)", code: code) }
    return process
  }

  private static func changeDirectory(_ actions: inout FileActions, _ path: String) throws {
    #if canImport(Darwin)
      posix_spawn_file_actions_addchdir_np(&actions, path)
    #else
      // A GNU extension too, so it is looked up by name.
      typealias Function = @convention(c) (UnsafeMutablePointer<FileActions>, UnsafePointer<CChar>) -> Int32
      guard let symbol = dlsym(nil, "posix_spawn_file_actions_addchdir_np") else {
        throw PseudoTerminalError.systemCallFailed(call: "posix_spawn_file_actions_addchdir_np", code: ENOSYS)
      }
      _ = unsafeBitCast(symbol, to: Function.self)(&actions, path)
    #endif
  }

  /// A program's exit status out of what `waitpid` reports; death by signal n is 128 + n, as in a shell.
  static func exitStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
