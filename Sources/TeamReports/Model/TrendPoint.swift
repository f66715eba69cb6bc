public import Releases

/// A unit on a scale in one round.
public struct TrendPoint: Sendable, Hashable {
  /// The round's index.
  public let round: Int
  public let cell: SeriesCell
  /// The number of the stretch of comparable rounds: a line is drawn only between points of one stretch.
  public let stretch: Int
}
