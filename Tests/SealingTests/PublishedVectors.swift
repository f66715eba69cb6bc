/// Published values, each with its origin; bytes are written in hexadecimal digits.
enum PublishedVectors {
  struct Signature: Sendable {
    let seed, publicKey, message, signature: String
  }

  /// RFC 8032, section 7.1, "TEST 1", "TEST 2" and "TEST 3".
  static let ed25519 = [
    Signature(
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
      signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    Signature(
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    Signature(
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", message: "af82",
      signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
  ]

  /// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
  enum XChaCha20Poly1305 {
    static let plaintext = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."
    static let additionalData = "50515253c0c1c2c3c4c5c6c7"
    static let key = "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"
    static let nonce = "404142434445464748494a4b4c4d4e4f5051525354555657"
    static let sealed =
      "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
      + "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"
  }

  /// RFC 7693, appendix A: BLAKE2b-512 of "abc".
  static let blake2bOfABC =
    "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"

  /// The first of the keyed BLAKE2b vectors of the reference code (github.com/BLAKE2/BLAKE2, testvectors/blake2b-kat.txt): no input, key 00…3f.
  static let blake2bOfNothingKeyed =
    "10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568"

  struct Derivation: Sendable {
    let passphrase, salt: String
    let operations, memory: Int
    let key: String
  }

  /// Computed with argon2-cffi 25.1.0 (PyPI; it brings the reference implementation and no libsodium):
  /// `hash_secret_raw(passphrase, salt, time_cost=operations, memory_cost=memory // 1024, parallelism=1, hash_len=32, type=Type.ID, version=19)`.
  static let argon2id = [
    Derivation(
      passphrase: "password", salt: "736f6d6573616c74736f6d6573616c74", operations: 1, memory: 8192,
      key: "05b6ca8f8038b683887ad4916533858b49cb52040126c134f4c6e9d8711b8c09"),
    Derivation(
      passphrase: "тыныс — құпия сөз", salt: "000102030405060708090a0b0c0d0e0f", operations: 2, memory: 65_536,
      key: "a86fd9dac6bc0804ba8f73835feed3f67dbe1a455d3742e26f0e2971d8ebc87e"),
    Derivation(
      passphrase: "correct horse battery staple", salt: "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff", operations: 3, memory: 268_435_456,
      key: "38eb197299146fb50ce80b92fc1a54d978d77d7be8d3cd7dd0963da0ba3a6b7f"),
    Derivation(
      passphrase: String(repeating: "x", count: 200), salt: "00000000000000000000000000000000", operations: 1, memory: 67_108_864,
      key: "f0a0fe9736ee31989a8cba8f44e023201fa1c52b0d19ba56117a4ab7e73869bb"),
  ]
}
