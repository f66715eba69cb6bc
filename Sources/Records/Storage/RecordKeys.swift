import Sealing

/// What opens and names the records of one profile; made from one random data key.
struct RecordKeys {
  static let size = 32
  /// What a passphrase wraps the data key for.
  private static let purpose = "tynys records"
  /// 4 KiB hold the result of any shipped instrument that is scored, so that a short one does not show as such.
  private static let step = 4096
  private static let format: UInt32 = 1

  /// The data key.
  let data: SecretBytes
  private let sealer: RecordSealer
  private let naming: SecretBytes

  /// - Throws: `.malformedKey` unless there are 32 bytes.
  init(data: SecretBytes) throws(SealingError) {
    guard data.count == Self.size else { throw .malformedKey }
    self.data = data
    // One key for each use, so that no output of one can help against the other.
    sealer = try RecordSealer(key: Self.derived("tynys records: sealing", from: data), step: Self.step)
    naming = Self.derived("tynys records: naming", from: data)
  }

  /// Keys for a new profile.
  static func random() throws(SealingError) -> RecordKeys { try RecordKeys(data: .random(count: size)) }

  init(unwrapping wrapped: [UInt8], _ passphrase: Passphrase) throws(SealingError) {
    try self.init(data: WrappedKey(bytes: wrapped).unwrap(passphrase, purpose: Self.purpose))
  }

  func wrapped(_ passphrase: Passphrase, cost: DerivationCost) throws(SealingError) -> [UInt8] {
    try WrappedKey(wrapping: data, passphrase: passphrase, purpose: Self.purpose, cost: cost).bytes
  }

  func seal(_ content: some RecordContent, id: RecordID) -> [UInt8] {
    sealer.seal(content.plaintext, as: identity(id))
  }

  func open(_ sealed: [UInt8], id: RecordID) throws(SealingError) -> [UInt8] {
    try sealer.open(sealed, as: identity(id))
  }

  /// The id of the one record of its name; without the key it is random like any other.
  func id(_ name: String, _ detail: [UInt8] = []) -> RecordID {
    // A name holds no zero byte, so no two pairs give the same bytes.
    let digest = Digest.blake2b(Array(name.utf8) + [0] + detail, count: RecordID.size, key: naming)
    guard let id = RecordID(bytes: digest) else { preconditionFailure("a digest of \(RecordID.size) bytes is an id") }
    return id
  }

  var inventoryID: RecordID { id("inventory") }
  var settingsID: RecordID { id("settings") }

  func definitionID(_ digest: [UInt8]) -> RecordID { id("definition", digest) }

  /// The kind stands in the plaintext and not here: a row must be openable by who does not know yet what it holds.
  private func identity(_ id: RecordID) -> RecordIdentity { RecordIdentity(id: id.bytes, kind: "record", format: Self.format) }

  private static func derived(_ use: String, from data: SecretBytes) -> SecretBytes {
    var bytes = Digest.blake2b(Array(use.utf8), count: size, key: data)
    return SecretBytes(wiping: &bytes)
  }
}
