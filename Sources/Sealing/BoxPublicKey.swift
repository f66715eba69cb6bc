import CSodium

/// The public half of a sealing key (X25519): whoever has it can put something into a box.
public struct BoxPublicKey: Sendable, Hashable {
  public static let size = Int(crypto_box_PUBLICKEYBYTES)
  public let bytes: [UInt8]

  /// - Throws: `.malformedKey` unless there are 32 bytes.
  public init(bytes: [UInt8]) throws(SealingError) {
    guard bytes.count == Self.size else { throw .malformedKey }
    self.init(checked: bytes)
  }

  /// Bytes that libsodium made.
  init(checked bytes: [UInt8]) { self.bytes = bytes }
}
