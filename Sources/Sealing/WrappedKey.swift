/// A key that opens with a passphrase, in the bytes that a file keeps.
///
/// ```swift
/// let wrapped = try WrappedKey(wrapping: dataKey, passphrase: passphrase, purpose: "records")
/// let dataKey = try WrappedKey(bytes: wrapped.bytes).unwrap(passphrase, purpose: "records")
/// ```
///
/// The passphrase gives a key by Argon2id, and that key seals the wrapped one with XChaCha20-Poly1305. A change of passphrase wraps the same key
/// anew, and nothing sealed with it is touched. Cost and algorithm stand before the sealed part and are authenticated with it, so that a program
/// with other defaults opens it too, and nobody can make a later guess cheaper.
///
/// Bytes: format (1), algorithm (1), passes (4, big-endian), memory in bytes (8), salt (16), nonce (24), sealed key (its size + 16).
public struct WrappedKey: Sendable, Hashable {
  public let bytes: [UInt8]

  private static let format: UInt8 = 1
  private static let saltStart = 14
  private static let nonceStart = saltStart + KeyDerivation.saltSize
  private static let sealedStart = nonceStart + Cipher.nonceSize
  /// Several keys may be wrapped as one.
  private static let keySizes = 16...4096

  /// Bytes from a file; they are judged only by `unwrap`.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Wraps `key` with a new salt and nonce.
  ///
  /// - Parameters:
  ///   - key: 16–4096 bytes.
  ///   - purpose: what the key is for; unwrapping for another purpose fails, so that wrapped keys cannot be exchanged for one another.
  /// - Throws: `.notEnoughMemory`.
  public init(wrapping key: SecretBytes, passphrase: Passphrase, purpose: String, cost: DerivationCost = .moderate) throws(SealingError) {
    precondition(Self.keySizes.contains(key.count), "a wrapped key has 16–4096 bytes")
    let salt = RandomSource.bytes(count: KeyDerivation.saltSize)
    let nonce = RandomSource.bytes(count: Cipher.nonceSize)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.sealedStart + key.count + Cipher.tagSize)
    bytes += [Self.format, KeyDerivation.algorithm]
    bytes.append(bigEndian: UInt32(cost.operations))
    bytes.append(bigEndian: UInt64(cost.memory))
    bytes += salt
    let additionalData = Self.additionalData(header: bytes, purpose: purpose)
    bytes += nonce
    let outer = try KeyDerivation.key(from: passphrase, salt: salt, cost: cost)
    key.withUnsafeBytes { bytes.append(contentsOf: $0) }
    Cipher.encrypt(&bytes, from: Self.sealedStart, additionalData: additionalData, nonce: nonce, key: outer)
    self.bytes = bytes
  }

  /// The key inside.
  ///
  /// - Throws: `.wrongPassphraseOrDamaged` for whatever is not right, before any costly work where the cost is out of its ranges; `.notEnoughMemory`.
  public func unwrap(_ passphrase: Passphrase, purpose: String) throws(SealingError) -> SecretBytes {
    guard Self.keySizes.contains(bytes.count - Self.sealedStart - Cipher.tagSize), bytes[0] == Self.format, bytes[1] == KeyDerivation.algorithm,
      let cost
    else { throw .wrongPassphraseOrDamaged }
    let salt = Array(bytes[Self.saltStart..<Self.nonceStart])
    let outer = try KeyDerivation.key(from: passphrase, salt: salt, cost: cost)
    let additionalData = Self.additionalData(header: Array(bytes[..<Self.nonceStart]), purpose: purpose)
    let sealed = bytes[Self.sealedStart...]
    return try SecretBytes(
      count: sealed.count - Cipher.tagSize,
      write: { key throws(SealingError) in
        let nonce = bytes[Self.nonceStart..<Self.sealedStart]
        if !Cipher.decrypt(sealed, into: key, additionalData: additionalData, nonce: nonce, key: outer) { throw .wrongPassphraseOrDamaged }
      })
  }

  /// The cost that the header asks for; `nil` outside the ranges or where there is no header.
  public var cost: DerivationCost? {
    guard bytes.count >= Self.saltStart else { return nil }
    let operations = bytes[2..<6].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let memory = bytes[6..<Self.saltStart].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return DerivationCost(operations: Int(clamping: operations), memory: Int(clamping: memory))
  }

  private static func additionalData(header: [UInt8], purpose: String) -> [UInt8] {
    var data = AdditionalData(domain: "tynys wrapped key")
    data.add(header)
    data.add(Array(purpose.utf8))
    return data.bytes
  }
}
