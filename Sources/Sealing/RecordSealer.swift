/// Seals records one by one under one key with XChaCha20-Poly1305.
///
/// ```swift
/// let sealer = RecordSealer(key: dataKey)
/// let sealed = sealer.seal(plaintext, as: RecordIdentity(id: id, kind: "result", format: 1))
/// ```
///
/// Every sealing draws a new nonce: the same plaintext sealed twice gives nothing in common. The plaintext is padded to steps first. Whether a record
/// is the latest under its id is not protected: who can write the file can put an older one back.
///
/// Bytes: format (1), nonce (24), padded plaintext encrypted, tag (16).
public struct RecordSealer: Sendable {
  private static let format: UInt8 = 1
  private static let sealedStart = 1 + Cipher.nonceSize

  private let key: SecretBytes
  private let step: Int

  /// - Parameters:
  ///   - key: 32 random bytes.
  ///   - step: bytes that sizes are rounded up to; opening needs the same.
  /// - Throws: `.malformedKey` for another size.
  public init(key: SecretBytes, step: Int = 1024) throws(SealingError) {
    guard key.count == Cipher.keySize else { throw .malformedKey }
    precondition((1...1 << 30).contains(step))
    self.key = key
    self.step = step
  }

  public func seal(_ plaintext: [UInt8], as identity: RecordIdentity) -> [UInt8] {
    let nonce = RandomSource.bytes(count: Cipher.nonceSize)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.sealedStart + Padding.size(of: plaintext.count, step: step) + Cipher.tagSize)
    bytes.append(Self.format)
    bytes += nonce
    bytes += plaintext
    Padding.pad(&bytes, from: Self.sealedStart, step: step)
    Cipher.encrypt(&bytes, from: Self.sealedStart, additionalData: additionalData(identity), nonce: nonce, key: key)
    return bytes
  }

  /// - Throws: `.damaged`: altered, cut off, another key, another identity or another step.
  public func open(_ sealed: [UInt8], as identity: RecordIdentity) throws(SealingError) -> [UInt8] {
    guard sealed.count >= Self.sealedStart + step + Cipher.tagSize, sealed[0] == Self.format else { throw .damaged }
    let count = sealed.count - Self.sealedStart - Cipher.tagSize
    var plaintext = [UInt8](repeating: 0, count: count)
    let isSound = Cipher.decrypt(
      sealed[Self.sealedStart...], into: &plaintext, additionalData: additionalData(identity), nonce: sealed[1..<Self.sealedStart], key: key)
    if !isSound { throw .damaged }
    try Padding.unpad(&plaintext, step: step)
    return plaintext
  }

  private func additionalData(_ identity: RecordIdentity) -> [UInt8] {
    var data = AdditionalData(domain: "tynys record")
    data.add(UInt32(Self.format))
    data.add(UInt32(step))
    data.add(identity.id)
    data.add(Array(identity.kind.utf8))
    data.add(identity.format)
    return data.bytes
  }
}
