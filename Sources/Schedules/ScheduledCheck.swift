public import Dates
public import Instruments

/// A check that repeats: by the schedule of its definition or by the worker's own setting.
public struct ScheduledCheck: Sendable {
  public let instrumentID: String
  public let title: LocalizedText
  public let period: Period
  /// The day of the latest result, where the worker was; `nil` when there is none.
  public let lastTaken: CivilDay?
  /// Whether the worker set the period, and not the definition's author.
  public let isOwnSetting: Bool

  public init(instrumentID: String, title: LocalizedText, period: Period, lastTaken: CivilDay?, isOwnSetting: Bool) {
    self.instrumentID = instrumentID
    self.title = title
    self.period = period
    self.lastTaken = lastTaken
    self.isOwnSetting = isOwnSetting
  }

  /// The day on which the check is next due; `nil` when it was never taken, since nothing then says when it should be.
  public var due: CivilDay? { lastTaken?.adding(period) }

  /// Where the check stands on `today`.
  ///
  /// A result from the future, left by a clock that was set back, needs no case of its own: the check is due one period after it.
  public func status(on today: CivilDay) -> DueStatus {
    guard let due else { return .neverTaken }
    let days = due.daysSinceEpoch - today.daysSinceEpoch
    if days < 0 { return .overdue(days: -days) }
    return days == 0 ? .dueToday : .dueIn(days: days)
  }
}
