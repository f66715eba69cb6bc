public import Dates
public import Instruments

extension CivilDay {
  /// The day one period later; 31 January and a month are the last day of February.
  public func adding(_ period: Period) -> CivilDay {
    adding(period, times: 1)
  }

  /// The day so many periods later, earlier for a negative number.
  ///
  /// ```swift
  /// CivilDay("2026-01-31")?.adding(month, times: 1)  // 2026-02-28
  /// CivilDay("2026-01-31")?.adding(month, times: 2)  // 2026-03-31
  /// ```
  ///
  /// Days and weeks are exact. Months and years keep the day of the month, or take the month's last day where it is shorter. They are counted from
  /// this day in one step: taken one after the other, a single February would pull every later month to the 28th.
  public func adding(_ period: Period, times: Int) -> CivilDay {
    let count = period.count * times
    switch period.unit {
    case .days: return CivilDay(daysSinceEpoch: daysSinceEpoch + count)
    case .weeks: return CivilDay(daysSinceEpoch: daysSinceEpoch + 7 * count)
    case .months: return adding(months: count)
    case .years: return adding(months: 12 * count)
    }
  }

  private func adding(months: Int) -> CivilDay {
    let total = 12 * year + (month - 1) + months
    let newMonth = (total % 12 + 12) % 12
    let newYear = (total - newMonth) / 12
    let length = CivilDay.length(ofMonth: newMonth + 1, year: newYear)
    guard let sum = CivilDay(year: newYear, month: newMonth + 1, day: min(day, length)) else {
      preconditionFailure("a day within its month's length is a day")
    }
    return sum
  }
}
