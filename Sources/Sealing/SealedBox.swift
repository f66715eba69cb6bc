import CSodium

/// Anonymous boxes (libsodium's `crypto_box_seal`): anyone can seal one to a public key, only the key's owner can open it, and it does not tell who
/// sealed it. The sealer cannot open it again either.
///
/// ```swift
/// let box = try SealedBox.seal(Padding.padded(bytes, step: 4096), to: keeper.publicKey)
/// let bytes = try SealedBox.open(box, with: keeper)
/// ```
///
/// What is inside proves nothing about its origin; the size is the content's plus 48 bytes, so pad it before.
public enum SealedBox {
  public static let overhead = crypto_box_sealbytes()

  /// - Throws: `.malformedKey` where the public key is a point that no key pair has.
  public static func seal(_ bytes: [UInt8], to publicKey: BoxPublicKey) throws(SealingError) -> [UInt8] {
    Sodium.start()
    var box = [UInt8](repeating: 0, count: bytes.count + overhead)
    guard crypto_box_seal(&box, bytes, UInt64(bytes.count), publicKey.bytes) == 0 else { throw .malformedKey }
    return box
  }

  /// - Throws: `.damaged`: altered, cut off or sealed to another key.
  public static func open(_ box: [UInt8], with pair: BoxKeyPair) throws(SealingError) -> [UInt8] {
    guard box.count >= overhead else { throw .damaged }
    var bytes = [UInt8](repeating: 0, count: box.count - overhead)
    let status = pair.secretKey.withBytes { crypto_box_seal_open(&bytes, box, UInt64(box.count), pair.publicKey.bytes, $0) }
    if status != 0 { throw .damaged }
    return bytes
  }
}
