import Sealing

/// Which text of which instrument somebody answered: the very bytes of its definition file, by their digest.
///
/// Two definitions with the same id and version may differ by a corrected word; an old result is shown with the one it was given under.
public struct InstrumentIdentity: Sendable, Hashable {
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
    self.init(id: id, version: version, digest: Self.digest(of: definition))
  }

  static func digest(of definition: [UInt8]) -> [UInt8] { Digest.blake2b(definition) }
}
