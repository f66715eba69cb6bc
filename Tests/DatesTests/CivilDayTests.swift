import Dates
import TestSupport
import Testing

@Suite struct CivilDayTests {
  /// Origin: `(date - datetime.date(1970, 1, 1)).days` of Python 3's `datetime`, whose calendar is the Gregorian one extended backwards.
  private static let pythonDays: [(text: String, days: Int)] = [
    ("0001-01-01", -719162), ("0004-02-29", -718008), ("0100-02-28", -682945), ("0100-03-01", -682944), ("0725-09-12", -454473),
    ("1543-12-28", -155598), ("1600-02-29", -135081), ("1899-12-31", -25568), ("1900-02-28", -25509), ("1900-03-01", -25508),
    ("1969-12-31", -1), ("1970-01-01", 0), ("1970-01-02", 1), ("2000-02-29", 11016), ("2000-12-31", 11322), ("2024-02-29", 19782),
    ("2026-11-21", 20778), ("2038-01-19", 24855), ("2100-02-28", 47540), ("2100-03-01", 47541), ("6537-07-09", 1_668_252),
    ("8771-11-23", 2_484_340), ("9213-11-26", 2_645_781), ("9732-08-08", 2_835_232), ("9999-12-31", 2_932_896),
  ]

  @Test func `days are counted as Python counts them`() throws {
    for (text, days) in Self.pythonDays {
      let day = try #require(CivilDay(text))
      #expect(day.daysSinceEpoch == days, "\(text)")
      #expect(CivilDay(daysSinceEpoch: days) == day, "\(text)")
      #expect(day.description == text)
    }
  }

  @Test func `every day of 400 years follows the one before and comes back from its number`() throws {
    let first = try #require(CivilDay("1800-01-01")).daysSinceEpoch
    var (year, month, day) = (1800, 1, 1)
    var faults = 0
    for number in first..<first + 146_097 {
      let civil = CivilDay(daysSinceEpoch: number)
      if (civil.year, civil.month, civil.day) != (year, month, day) || civil.daysSinceEpoch != number { faults += 1 }
      day += 1
      if CivilDay(year: year, month: month, day: day) == nil { (month, day) = (month + 1, 1) }
      if month == 13 { (year, month) = (year + 1, 1) }
    }
    #expect(faults == 0)
    #expect((year, month, day) == (2200, 1, 1))
  }

  @Test func `a text that is not exactly a day of the calendar is none`() {
    let texts = [
      "", "2026", "2026-11", "2026-1-21", "2026-11-2", "26-11-21", "2026-11-21 ", " 2026-11-21", "2026/11/21", "2026-00-01", "2026-13-01",
      "2026-11-00",
      "2026-11-31", "2025-02-29", "1900-02-29", "+026-11-21", "-026-11-21", "2026-+1-21", "２０２６-11-21", "2026-11-21T", "20261121", "2026--11-21",
    ]
    for text in texts { #expect(CivilDay(text) == nil, "\(text)") }
  }

  @Test func `months have their lengths and February its leap years`() {
    #expect((1...12).map { CivilDay.length(ofMonth: $0, year: 2026) } == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    for (year, length) in [(2024, 29), (2023, 28), (1900, 28), (2000, 29), (2100, 28), (1600, 29), (0, 29), (-4, 29), (-100, 28)] {
      #expect(CivilDay.length(ofMonth: 2, year: year) == length, "\(year)")
    }
  }

  @Test func `days are in the order of their numbers`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let (a, b) = (Int.random(in: -1_000_000...1_000_000, using: &random), Int.random(in: -1_000_000...1_000_000, using: &random))
      #expect((CivilDay(daysSinceEpoch: a) < CivilDay(daysSinceEpoch: b)) == (a < b))
    }
  }

  @Test func `a year before the year 0 keeps its sign before four digits`() {
    #expect(CivilDay(year: -5, month: 3, day: 7)?.description == "-0005-03-07")
    #expect(CivilDay(year: 0, month: 1, day: 1)?.description == "0000-01-01")
    #expect(CivilDay(year: 987, month: 12, day: 31)?.description == "0987-12-31")
  }
}
