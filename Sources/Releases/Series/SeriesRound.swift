public import Dates

/// One round of a series, with its release.
public struct SeriesRound: Sendable, Hashable {
  /// The place in the series, from 0.
  public let index: Int
  public let release: Release
  /// BLAKE2b-256 of the release's file.
  public let digest: [UInt8]

  /// As in `2026-Q4`.
  public var name: String { release.round }
  public var published: CivilDay { release.published }
}
