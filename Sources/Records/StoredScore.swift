import Instruments
public import Scoring

/// What one scale said when a result was scored, in figures of its own: a later definition changes nothing about it.
public struct StoredScore: Sendable, Hashable {
  /// The scale's id.
  public let scale: String
  /// The method over the answered items alone; `nil` where the scale was not scorable.
  public let raw: Double?
  /// In points of the scale, never rounded; `nil` where the scale was not scorable.
  public let score: Double?
  public let answered: Int
  public let items: Int
  /// What the scale could reach.
  public let minimum: Double
  public let maximum: Double
  /// The band's id; `nil` without a score or without bands.
  public let band: String?
  public let standardError: Double?
  /// The 95 % interval.
  public let interval: ClosedRange<Double>?
  public let isProrated: Bool

  public init(
    scale: String, raw: Double?, score: Double?, answered: Int, items: Int, minimum: Double, maximum: Double, band: String?, standardError: Double?,
    interval: ClosedRange<Double>?, isProrated: Bool
  ) {
    self.scale = scale
    self.raw = raw
    self.score = score
    self.answered = answered
    self.items = items
    self.minimum = minimum
    self.maximum = maximum
    self.band = band
    self.standardError = standardError
    self.interval = interval
    self.isProrated = isProrated
  }

  public init(_ score: ScaleScore) {
    let measurement = score.measurement
    self.init(
      scale: score.scale.id, raw: measurement?.raw, score: measurement?.score, answered: score.answered, items: score.items,
      minimum: score.scale.range.lowerBound, maximum: score.scale.range.upperBound, band: measurement?.band?.id,
      standardError: measurement?.standardError, interval: measurement?.interval, isProrated: measurement?.isProrated ?? false)
  }
}
