/// The questionnaire that was answered in a round, down to its very text.
public struct ReleaseInstrument: Sendable, Hashable {
  public let id: String
  public let version: String
  /// BLAKE2b-256 of the definition file's bytes.
  public let digest: [UInt8]

  public init(id: String, version: String, digest: [UInt8]) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}
