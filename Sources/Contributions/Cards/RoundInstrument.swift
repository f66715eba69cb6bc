import Sealing

/// The questionnaire of a round, down to its very text.
public struct RoundInstrument: Sendable, Hashable {
  public let id: String
  public let version: String
  /// BLAKE2b-256 of the definition file's bytes.
  public let digest: [UInt8]

  public init(id: String, version: String, digest: [UInt8]) {
    self.id = id
    self.version = version
    self.digest = digest
  }

  /// - Parameter definition: the bytes of the definition file.
  public init(id: String, version: String, definition: [UInt8]) {
    self.init(id: id, version: version, digest: Digest.blake2b(definition))
  }
}
