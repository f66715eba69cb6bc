import CSodium

/// BLAKE2b (RFC 7693): a fingerprint of bytes, or with a key one that only the key's owner can compute.
///
/// ```swift
/// Hex.encode(Digest.blake2b(definition))
/// ```
public enum Digest {
  /// - Parameters:
  ///   - count: bytes of the result, 16–64.
  ///   - key: 16–64 bytes.
  public static func blake2b(_ bytes: [UInt8], count: Int = 32, key: SecretBytes? = nil) -> [UInt8] {
    Sodium.start()
    var digest = [UInt8](repeating: 0, count: count)
    let status =
      if let key {
        key.withBytes { crypto_generichash(&digest, count, bytes, UInt64(bytes.count), $0, key.count) }
      } else {
        crypto_generichash(&digest, count, bytes, UInt64(bytes.count), nil, 0)
      }
    let sizes = Int(crypto_generichash_BYTES_MIN)...Int(crypto_generichash_BYTES_MAX)
    let isKeyFit = key.map { (Int(crypto_generichash_KEYBYTES_MIN)...Int(crypto_generichash_KEYBYTES_MAX)).contains($0.count) } ?? true
    precondition(status == 0 && sizes.contains(count) && isKeyFit, "a digest and its key have 16–64 bytes")
    return digest
  }
}
