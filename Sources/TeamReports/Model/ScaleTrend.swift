public import Releases

/// One unit on one scale over all rounds, with all that is compared.
public struct ScaleTrend: Sendable {
  /// The unit, by its id.
  public let unit: String
  public let scale: TrendScale
  /// One for every round of the series, in order.
  public let points: [TrendPoint]
  /// Since the nearest earlier round with figures.
  public internal(set) var sinceLast: Comparison<MeanChange>
  public internal(set) var sinceLastYear: Comparison<MeanChange>
  /// The round of the same period last year, whether or not it can be compared with.
  public let roundLastYear: Int?
  public internal(set) var course: SeriesCourse
  public internal(set) var besideAbove: Comparison<PartDifference>
  /// Empty where the newest round has no figures, or no norm is known.
  public let norms: [NormDifference]

  /// What the newest round says.
  public var latest: SeriesCell { points.last?.cell ?? .absent }

  public var hasWithheld: Bool { points.contains { $0.cell == .withheld } }

  /// Whether there is anything at all to show.
  public var isPublished: Bool { points.contains { $0.cell.figures != nil } }
}
