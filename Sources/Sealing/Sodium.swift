import CSodium

/// libsodium, ready for use.
enum Sodium {
  /// Every call into libsodium that needs its random source or secret memory comes after this.
  ///
  /// It fails only where the system gives no randomness; nothing can be kept safe there, so the program ends.
  static func start() { precondition(isReady, "libsodium cannot start: the system gives no randomness") }

  private static let isReady = sodium_init() >= 0
}
