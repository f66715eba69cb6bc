import Sealing

/// What opens, names and signs in one keeper's store; made from what the passphrase unwraps.
///
/// Keys that open contributions are not among them: each round has its own, which is gone when the round is closed.
struct KeeperKeys {
  /// The data key and the seed of the signing key.
  static let size = 64
  private static let purpose = "tynys keeper"
  private static let recordStep = 4096
  /// A unit's id and a hash fit; the rows of all codes are of one size.
  private static let codeStep = 128
  private static let format: UInt32 = 1

  let signing: SigningKeyPair
  private let secret: SecretBytes
  private let records: RecordSealer
  private let codes: RecordSealer
  private let naming: SecretBytes

  /// - Throws: `.malformedKey` unless there are 64 bytes.
  init(secret: SecretBytes) throws(SealingError) {
    guard secret.count == Self.size else { throw .malformedKey }
    let data = Self.part(of: secret, 0..<32)
    self.secret = secret
    signing = try SigningKeyPair(seed: Self.part(of: secret, 32..<64))
    records = try RecordSealer(key: Self.derived("tynys keeper: records", from: data), step: Self.recordStep)
    codes = try RecordSealer(key: Self.derived("tynys keeper: codes", from: data), step: Self.codeStep)
    naming = Self.derived("tynys keeper: naming", from: data)
  }

  init(unwrapping wrapped: [UInt8], _ passphrase: Passphrase) throws(SealingError) {
    try self.init(secret: WrappedKey(bytes: wrapped).unwrap(passphrase, purpose: Self.purpose))
  }

  func wrapped(_ passphrase: Passphrase, cost: DerivationCost) throws(SealingError) -> [UInt8] {
    try WrappedKey(wrapping: secret, passphrase: passphrase, purpose: Self.purpose, cost: cost).bytes
  }

  func seal(_ plaintext: [UInt8], id: [UInt8]) -> [UInt8] { records.seal(plaintext, as: Self.identity(id, "record")) }

  func open(_ sealed: [UInt8], id: [UInt8]) throws(SealingError) -> [UInt8] { try records.open(sealed, as: Self.identity(id, "record")) }

  func sealCode(_ plaintext: [UInt8], digest: [UInt8]) -> [UInt8] { codes.seal(plaintext, as: Self.identity(digest, "code")) }

  func openCode(_ sealed: [UInt8], digest: [UInt8]) throws(SealingError) -> [UInt8] { try codes.open(sealed, as: Self.identity(digest, "code")) }

  /// A name without the key says nothing: the same bytes give another one in every store.
  func name(_ use: String, _ fields: [UInt8]) -> [UInt8] { Digest.blake2b(DomainMessage(use, fields).bytes, key: naming) }

  /// What stands for a record in the manifest: of the sealed bytes, so that an older sealing of the same content has another one.
  func mark(ofRecord sealed: [UInt8]) -> [UInt8] { Digest.blake2b(DomainMessage("bytes of a record", sealed).bytes, count: 16, key: naming) }

  /// What stands for a row in the manifest: of all that is in it.
  func mark(_ kind: RowKind, round: Int64, digest: [UInt8], content: [UInt8]) -> [UInt8] {
    let message = DomainMessage("row of \(kind.rawValue)", Array(String(round).utf8), digest, content)
    return Digest.blake2b(message.bytes, count: RowTally.size, key: naming)
  }

  private static func identity(_ id: [UInt8], _ kind: String) -> RecordIdentity { RecordIdentity(id: id, kind: kind, format: format) }

  private static func part(of secret: SecretBytes, _ range: Range<Int>) -> SecretBytes {
    SecretBytes(count: range.count) { target in
      secret.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
  }

  private static func derived(_ use: String, from data: SecretBytes) -> SecretBytes {
    var bytes = Digest.blake2b(Array(use.utf8), key: data)
    return SecretBytes(wiping: &bytes)
  }
}
