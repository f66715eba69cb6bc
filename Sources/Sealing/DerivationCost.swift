import CSodium

/// What deriving a key from a passphrase costs: what an attacker pays for every guess.
///
/// ```swift
/// try WrappedKey(wrapping: key, passphrase: passphrase, purpose: "records", cost: .moderate)
/// ```
///
/// Values are bounded, because they are also read from files: a hostile file may not ask for 100 GB or for a year.
public struct DerivationCost: Sendable, Hashable {
  /// Passes over the memory, 1–16.
  public let operations: Int
  /// Bytes, 8 KiB – 1 GiB.
  public let memory: Int

  public static let operationsRange = 1...16
  public static let memoryRange = Int(crypto_pwhash_argon2id_MEMLIMIT_MIN)...Int(crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE)

  /// 3 passes over 256 MiB, libsodium's MODERATE: above RFC 9106's second recommendation, about half a second on an office PC.
  public static let moderate = DerivationCost(unchecked: 3, memory: 268_435_456)
  /// 1 pass over 8 KiB: no protection at all, for tests of other things.
  public static let least = DerivationCost(unchecked: 1, memory: 8192)

  /// `nil` outside the ranges.
  public init?(operations: Int, memory: Int) {
    guard Self.operationsRange.contains(operations), Self.memoryRange.contains(memory) else { return nil }
    self.init(unchecked: operations, memory: memory)
  }

  private init(unchecked operations: Int, memory: Int) {
    self.operations = operations
    self.memory = memory
  }
}
