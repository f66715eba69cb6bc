import CSodium

/// Argon2id (RFC 9106, version 1.3, one lane) through libsodium.
enum KeyDerivation {
  static let algorithm = UInt8(crypto_pwhash_argon2id_ALG_ARGON2ID13)
  static let saltSize = Int(crypto_pwhash_argon2id_SALTBYTES)

  /// - Throws: `.notEnoughMemory`; with a cost in its ranges nothing else can go wrong.
  static func key(from passphrase: Passphrase, salt: [UInt8], cost: DerivationCost) throws(SealingError) -> SecretBytes {
    precondition(salt.count == saltSize)
    return try SecretBytes(
      count: Cipher.keySize,
      write: { key throws(SealingError) in
        let status = passphrase.secret.withBytes { typed in
          typed.withMemoryRebound(to: CChar.self, capacity: passphrase.secret.count) {
            crypto_pwhash(
              key, UInt64(Cipher.keySize), $0, UInt64(passphrase.secret.count), salt, UInt64(cost.operations), cost.memory, Int32(algorithm))
          }
        }
        if status != 0 { throw .notEnoughMemory(bytes: cost.memory) }
      })
  }
}
