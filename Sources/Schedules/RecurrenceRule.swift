import Dates
import Instruments

/// When an event of a calendar recurs, as an RRULE of RFC 5545, section 3.3.10.
///
/// ```swift
/// RecurrenceRule(every: month, anchor: CivilDay("2026-01-31")!).text  // "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1"
/// ```
///
/// By itself a monthly rule skips every month that lacks the day. So a day after the 28th is written as the last that the month has among the 28th and
/// the days up to it, and 29 February as the last day of February: the same days that `CivilDay.adding(_:times:)` gives.
struct RecurrenceRule {
  let period: Period
  /// The day from which months are counted, which keeps the 31st where the first occurrence lies in February.
  let anchor: CivilDay

  init(every period: Period, anchor: CivilDay) {
    self.period = period
    self.anchor = anchor
  }

  var text: String {
    switch period.unit {
    case .days: "FREQ=DAILY;INTERVAL=\(period.count)"
    case .weeks: "FREQ=WEEKLY;INTERVAL=\(period.count)"
    case .months: "FREQ=MONTHLY;INTERVAL=\(period.count)" + monthDays
    case .years: "FREQ=YEARLY;INTERVAL=\(period.count)" + (anchor.month == 2 && anchor.day == 29 ? ";BYMONTH=2;BYMONTHDAY=-1" : "")
    }
  }

  private var monthDays: String {
    switch anchor.day {
    case 31: ";BYMONTHDAY=-1"
    case 30: ";BYMONTHDAY=28,29,30;BYSETPOS=-1"
    case 29: ";BYMONTHDAY=28,29;BYSETPOS=-1"
    default: ""
    }
  }
}
