public import Dates

/// A release that a cycle rests on: which round it was of, and the hash that tells it from every other.
public struct RoundReference: Sendable, Hashable {
  public let round: String
  public let instrument: String
  public let published: CivilDay
  /// BLAKE2b-256 of the file, in hexadecimal digits.
  public let digest: String

  public init(round: String, instrument: String, published: CivilDay, digest: String) {
    self.round = round
    self.instrument = instrument
    self.published = published
    self.digest = digest
  }
}
