#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Gives the terminal back when the program ends in a way nobody planned: a crash, `exit()` deep in a library.
///
/// A signal handler can be given no context, so what it needs lies in globals. They are `nonisolated(unsafe)` because a handler belongs to no isolation
/// domain, and constant pointers to plain memory because a handler may neither allocate nor enter Swift's exclusivity checking. All of it is filled
/// before the first handler is installed. The handlers call `tcsetattr`, `write`, `signal` and `raise`, which POSIX allows there.
enum TerminalRecovery {
  private static let crashSignals: [Int32] = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE]
  private static let leavingSequence = Array(TerminalModes.leavingSequence.utf8)
  private static let signalLimit = 65

  /// 1 while the terminal is in the mode of a screen.
  nonisolated(unsafe) private static let armed = allocate(1, of: sig_atomic_t(0))
  nonisolated(unsafe) private static let attributes = allocate(1, of: termios())
  nonisolated(unsafe) private static let sequence = allocate(leavingSequence.count, of: UInt8(0))
  nonisolated(unsafe) private static let sequenceCount = allocate(1, of: leavingSequence.count)
  /// What a signal did before, by its number.
  nonisolated(unsafe) private static let previous = allocate(signalLimit, of: sigaction())
  private static let registerAtExit: Void = {
    atexit { TerminalRecovery.restore() }
  }()

  /// From now on the terminal is given back to `modes` when the program dies.
  static func arm(_ modes: TerminalModes) {
    attributes.pointee = modes.found
    for (index, byte) in leavingSequence.enumerated() { sequence[index] = byte }
    _ = sequenceCount.pointee
    _ = registerAtExit
    useAlternateStack()
    // Last, and before any handler can run.
    let wasArmed = armed.pointee
    armed.pointee = 1
    guard wasArmed == 0 else { return }
    for number in crashSignals {
      SignalAction.install(number, onAlternateStack: true, replaced: previous + Int(number)) { TerminalRecovery.crashed($0) }
    }
  }

  /// The terminal has been given back in an orderly way.
  static func disarm() {
    guard armed.pointee != 0 else { return }
    armed.pointee = 0
    for number in crashSignals { sigaction(number, previous + Int(number), nil) }
  }

  /// Lets the signal happen again with its default action, and not with the Swift runtime's backtrace: that one shows memory, which holds answers, and
  /// waits for keys.
  private static func crashed(_ number: Int32) {
    restore()
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func restore() {
    guard armed.pointee != 0 else { return }
    armed.pointee = 0
    tcsetattr(TerminalModes.descriptor, TCSANOW, attributes)
    _ = write(TerminalOutput.descriptor, sequence, sequenceCount.pointee)
  }

  /// An overflown stack has no room left for a handler, so it gets one of its own.
  private static func useAlternateStack() {
    var present = stack_t()
    guard sigaltstack(nil, &present) == 0, present.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    var stack = stack_t()
    stack.ss_size = 65_536
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: 65_536, alignment: 16)
    sigaltstack(&stack, nil)
  }

  private static func allocate<Value>(_ count: Int, of value: Value) -> UnsafeMutablePointer<Value> {
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: count)
    memory.initialize(repeating: value, count: count)
    return memory
  }
}
