import CSodium

/// A signing key pair (Ed25519, RFC 8032).
///
/// ```swift
/// let pair = SigningKeyPair()
/// pair.publicKey.isValid(pair.sign(release), of: release)  // true
/// ```
public struct SigningKeyPair: Sendable {
  public static let signatureSize = Int(crypto_sign_BYTES)
  public static let seedSize = Int(crypto_sign_SEEDBYTES)

  public let publicKey: VerifyingKey
  /// 32 bytes from which the pair is made; to be wrapped before they are kept.
  public let seed: SecretBytes
  private let secretKey: SecretBytes

  /// A new pair.
  public init() { self.init(checked: .random(count: Self.seedSize)) }

  /// The pair of a seed that was kept.
  ///
  /// - Throws: `.malformedKey` unless there are 32 bytes.
  public init(seed: SecretBytes) throws(SealingError) {
    guard seed.count == Self.seedSize else { throw .malformedKey }
    self.init(checked: seed)
  }

  private init(checked seed: SecretBytes) {
    self.seed = seed
    var bytes = [UInt8](repeating: 0, count: VerifyingKey.size)
    secretKey = SecretBytes(
      count: Int(crypto_sign_SECRETKEYBYTES),
      write: { secret in
        _ = seed.withBytes { crypto_sign_seed_keypair(&bytes, secret, $0) }
      })
    publicKey = VerifyingKey(checked: bytes)
  }

  /// The 64 bytes of the signature; the same message gives the same signature.
  public func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Self.signatureSize)
    _ = secretKey.withBytes { crypto_sign_detached(&signature, nil, message, UInt64(message.count), $0) }
    return signature
  }
}
