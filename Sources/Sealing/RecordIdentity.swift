/// What a sealed record is; authenticated with it, so that one record cannot stand in for another.
public struct RecordIdentity: Sendable, Hashable {
  /// Random; it may stand in clear.
  public let id: [UInt8]
  /// What the record holds, as "session" or "result".
  public let kind: String
  /// The version of the plaintext's format.
  public let format: UInt32

  public init(id: [UInt8], kind: String, format: UInt32) {
    self.id = id
    self.kind = kind
    self.format = format
  }
}
