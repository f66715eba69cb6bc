public import JSON

/// A scale of the round's instrument as far as figures about it need it; its words are in the instrument.
public struct ReleaseScale: Sendable, Hashable {
  /// Which end is the unwelcome one.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    case higher
    case lower
  }

  public let id: String
  /// The smallest and the largest possible score.
  public let range: ClosedRange<JSONDecimal>
  public let worse: Direction
  /// From the lowest scores up; empty where the scale has no bands.
  public let bands: [ReleaseBand]

  public init(id: String, range: ClosedRange<JSONDecimal>, worse: Direction, bands: [ReleaseBand]) {
    self.id = id
    self.range = range
    self.worse = worse
    self.bands = bands
  }
}

/// A stretch of a scale that is spoken of by one word.
public struct ReleaseBand: Sendable, Hashable {
  public let id: String
  /// The smallest score that belongs to the band.
  public let from: JSONDecimal

  public init(id: String, from: JSONDecimal) {
    self.id = id
    self.from = from
  }
}
