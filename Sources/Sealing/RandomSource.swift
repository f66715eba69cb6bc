import CSodium

/// The system's randomness through libsodium, for keys, identifiers, codes and shuffles that nobody may foresee.
///
/// ```swift
/// var source = RandomSource()
/// let position = Int.random(in: 0..<52, using: &source)
/// let id = RandomSource.bytes(count: 16)
/// ```
public struct RandomSource: RandomNumberGenerator, Sendable {
  public init() { Sodium.start() }

  public mutating func next() -> UInt64 {
    var number: UInt64 = 0
    randombytes_buf(&number, MemoryLayout<UInt64>.size)
    return number
  }

  /// Random bytes that are no secret, such as an identifier; a key is `SecretBytes.random(count:)`.
  public static func bytes(count: Int) -> [UInt8] {
    Sodium.start()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }
}
