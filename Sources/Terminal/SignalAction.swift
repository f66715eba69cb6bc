#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Sets what a signal does, across the two systems' spellings of it.
enum SignalAction {
  typealias Handler = @convention(c) (Int32) -> Void

  /// Makes `handler` the action of signal `number`; calls it interrupts go on, except waits.
  ///
  /// - Parameters:
  ///   - onAlternateStack: whether it runs on the alternate stack, where there is one.
  ///   - replaced: where the action before is kept.
  static func install(_ number: Int32, onAlternateStack: Bool = false, replaced: UnsafeMutablePointer<sigaction>, handler: @escaping Handler) {
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    action.sa_flags = Int32(SA_RESTART) | (onAlternateStack ? Int32(SA_ONSTACK) : 0)
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigaction(number, &action, replaced)
  }

  /// Whether `action` ignores its signal.
  static func ignores(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
