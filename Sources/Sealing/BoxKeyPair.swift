import CSodium

/// A sealing key pair (X25519): whoever has the secret half can open the boxes sealed to the public one.
public struct BoxKeyPair: Sendable {
  public let publicKey: BoxPublicKey
  /// 32 bytes, to be wrapped before they are kept.
  public let secretKey: SecretBytes

  /// A new pair.
  public init() {
    Sodium.start()
    var bytes = [UInt8](repeating: 0, count: BoxPublicKey.size)
    secretKey = SecretBytes(count: Int(crypto_box_SECRETKEYBYTES), write: { _ = crypto_box_keypair(&bytes, $0) })
    publicKey = BoxPublicKey(checked: bytes)
  }

  /// The pair of a secret key that was kept.
  ///
  /// - Throws: `.malformedKey` unless there are 32 bytes.
  public init(secretKey: SecretBytes) throws(SealingError) {
    guard secretKey.count == Int(crypto_box_SECRETKEYBYTES) else { throw .malformedKey }
    var bytes = [UInt8](repeating: 0, count: BoxPublicKey.size)
    let status = secretKey.withBytes { crypto_scalarmult_base(&bytes, $0) }
    if status != 0 { throw .malformedKey }
    self.secretKey = secretKey
    publicKey = BoxPublicKey(checked: bytes)
  }
}
