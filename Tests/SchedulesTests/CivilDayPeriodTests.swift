import Dates
import Instruments
import Schedules
import Testing

@Suite struct CivilDayPeriodTests {
  private static let twoLeapCycles = (CivilDay("2019-01-01")!.daysSinceEpoch)..<(CivilDay("2027-01-01")!.daysSinceEpoch)

  @Test(arguments: [
    ("2026-01-31", "P1M", 1, "2026-02-28"), ("2028-01-31", "P1M", 1, "2028-02-29"), ("2026-01-31", "P1M", 2, "2026-03-31"),
    ("2024-02-29", "P1Y", 1, "2025-02-28"), ("2024-02-29", "P1Y", 4, "2028-02-29"), ("2026-12-15", "P1M", 1, "2027-01-15"),
    ("2026-02-20", "P2W", 1, "2026-03-06"), ("2028-02-28", "P1D", 2, "2028-03-01"), ("2026-03-31", "P1M", -1, "2026-02-28"),
    ("2026-01-15", "P1M", -1, "2025-12-15"), ("2026-11-21", "P999Y", 1, "3025-11-21"), ("2026-11-21", "P3M", 0, "2026-11-21"),
  ]) func `the calendar's edges come out as people count them`(day: String, period: String, times: Int, expected: String) throws {
    let sum = try SmallCheck.day(day).adding(try #require(Period(period)), times: times)
    #expect(sum.description == expected)
  }

  @Test func `days and weeks are exact from every day of eight years`() throws {
    for (text, length) in [("P1D", 1), ("P10D", 10), ("P1W", 7), ("P6W", 42)] {
      let period = try #require(Period(text))
      for number in Self.twoLeapCycles {
        for times in [0, 1, 5] { #expect(CivilDay(daysSinceEpoch: number).adding(period, times: times).daysSinceEpoch == number + length * times) }
      }
    }
  }

  @Test func `months land in the month they name, on the same day or its last one`() throws {
    let month = try #require(Period("P1M"))
    for number in Self.twoLeapCycles {
      let day = CivilDay(daysSinceEpoch: number)
      var (year, monthNumber) = (day.year, day.month)
      for times in 0...25 {
        let sum = day.adding(month, times: times)
        let isRight = sum.year == year && sum.month == monthNumber && sum.day == min(day.day, CivilDay.length(ofMonth: monthNumber, year: year))
        #expect(isRight, "\(day) and \(times) months are not \(sum)")
        (year, monthNumber) = monthNumber == 12 ? (year + 1, 1) : (year, monthNumber + 1)
      }
    }
  }

  @Test func `a year is twelve months from every day of eight years`() throws {
    let year = try #require(Period("P1Y"))
    let months = try #require(Period("P12M"))
    for number in Self.twoLeapCycles {
      let day = CivilDay(daysSinceEpoch: number)
      #expect(day.adding(year) == day.adding(months))
    }
  }
}
