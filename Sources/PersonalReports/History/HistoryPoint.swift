public import Dates

/// One kept result on one scale, as the history shows it: a score, or the fact that there is none.
public struct HistoryPoint: Sendable, Hashable {
  /// The id of the result.
  public let id: String
  public let taken: Timestamp
  /// In points of the scale; `nil` where the scale was not scorable.
  public let score: Double?
  /// The id of the band in which the score lay when it was scored.
  public let band: String?
  /// The 95 % interval around the score.
  public let interval: ClosedRange<Double>?
  /// Keyed items with an answer that counted.
  public let answered: Int
  /// Keyed items of the scale.
  public let items: Int

  public init(id: String, taken: Timestamp, score: Double?, band: String?, interval: ClosedRange<Double>?, answered: Int, items: Int) {
    self.id = id
    self.taken = taken
    self.score = score
    self.band = band
    self.interval = interval
    self.answered = answered
    self.items = items
  }
}
