import CSodium

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) through libsodium, in place, so that no plaintext stays behind in a buffer.
///
/// Its nonces are long enough (192 bits) to be drawn at random for every message under one key.
enum Cipher {
  static let keySize = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
  static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  static let tagSize = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  /// Encrypts `bytes[offset...]` where it stands and appends the tag.
  ///
  /// The caller has reserved room for the tag: an array that moves would leave the plaintext behind.
  static func encrypt(_ bytes: inout [UInt8], from offset: Int, additionalData: [UInt8], nonce: [UInt8], key: SecretBytes) {
    precondition(key.count == keySize && nonce.count == nonceSize)
    let count = bytes.count - offset
    bytes.append(contentsOf: repeatElement(0, count: tagSize))
    let status = bytes.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let start = buffer.baseAddress else { return -1 }
      return key.withBytes {
        crypto_aead_xchacha20poly1305_ietf_encrypt(
          start + offset, nil, start + offset, UInt64(count), additionalData, UInt64(additionalData.count), nil, nonce, $0)
      }
    }
    precondition(status == 0, "encryption cannot fail")
  }

  /// Decrypts ciphertext and tag into `output`, which has room for all but the tag.
  ///
  /// - Returns: whether every byte, the additional data and the key are the ones it was sealed with.
  static func decrypt(
    _ sealed: ArraySlice<UInt8>, into output: UnsafeMutablePointer<UInt8>, additionalData: [UInt8], nonce: ArraySlice<UInt8>, key: SecretBytes
  ) -> Bool {
    precondition(key.count == keySize && nonce.count == nonceSize)
    let status = sealed.withUnsafeBufferPointer { sealed in
      nonce.withUnsafeBufferPointer { nonce -> Int32 in
        guard let sealedStart = sealed.baseAddress, let nonceStart = nonce.baseAddress else { return -1 }
        return key.withBytes {
          crypto_aead_xchacha20poly1305_ietf_decrypt(
            output, nil, nil, sealedStart, UInt64(sealed.count), additionalData, UInt64(additionalData.count), nonceStart, $0)
        }
      }
    }
    return status == 0
  }
}
