import CSodium

/// The public half of a signing key (Ed25519, RFC 8032): whoever has it can check signatures.
public struct VerifyingKey: Sendable, Hashable {
  public static let size = Int(crypto_sign_PUBLICKEYBYTES)
  public let bytes: [UInt8]

  /// - Throws: `.malformedKey` unless there are 32 bytes.
  public init(bytes: [UInt8]) throws(SealingError) {
    guard bytes.count == Self.size else { throw .malformedKey }
    self.init(checked: bytes)
  }

  /// Bytes that libsodium made.
  init(checked bytes: [UInt8]) { self.bytes = bytes }

  /// Whether `signature` was made over exactly these bytes by the owner of this key.
  public func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    signature.count == SigningKeyPair.signatureSize
      && crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
  }
}
