import Dates
import TestSupport
import Testing

@Suite struct TimestampTests {
  /// Origin: `(datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=…)).isoformat()` of Python 3.
  private static let pythonTexts: [(seconds: Int, text: String)] = [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1, "1970-01-01T00:00:01Z"), (86_399, "1970-01-01T23:59:59Z"),
    (86_400, "1970-01-02T00:00:00Z"), (-86_400, "1969-12-31T00:00:00Z"), (-86_401, "1969-12-30T23:59:59Z"),
    (951_782_400, "2000-02-29T00:00:00Z"), (1_795_246_200, "2026-11-21T07:30:00Z"), (2_147_483_647, "2038-01-19T03:14:07Z"),
    (2_147_483_648, "2038-01-19T03:14:08Z"), (-2_147_483_648, "1901-12-13T20:45:52Z"), (-18_839_715_780, "1372-12-28T17:37:00Z"),
    (55_877_785_627, "3740-09-11T15:07:07Z"), (80_779_568_291, "4529-10-20T16:58:11Z"), (158_286_307_707, "6985-11-22T10:48:27Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"),
  ]

  @Test func `a moment is written as RFC 3339 in UTC, as Python writes it`() {
    for (seconds, text) in Self.pythonTexts {
      #expect(Timestamp(seconds: seconds).description == text)
      #expect(Timestamp(seconds: seconds).day.description == text.prefix(10))
    }
  }

  @Test func `every second of a day has its own text in order`() {
    let texts = (0..<86_400).map { Timestamp(seconds: -86_400 + $0).description }
    #expect(Set(texts).count == 86_400)
    #expect(texts == texts.sorted())
    #expect(texts.allSatisfy { $0.utf8.count == 20 && $0.hasPrefix("1969-12-31T") && $0.hasSuffix("Z") })
  }

  @Test func `moments are in the order of their seconds`() {
    #expect(Timestamp(seconds: -2) < Timestamp(seconds: -1))
    #expect(Timestamp(seconds: 5) < Timestamp(seconds: 6))
    #expect(!(Timestamp(seconds: 6) < Timestamp(seconds: 6)))
  }

  @Test func `the local day is at most one day from the day in UTC`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let moment = Timestamp(seconds: Int.random(in: -2_000_000_000...4_000_000_000, using: &random))
      #expect(abs(moment.localDay.daysSinceEpoch - moment.day.daysSinceEpoch) <= 1)
    }
  }

  @Test func `the clock shows a moment of this century`() {
    #expect((2025...2099).contains(Timestamp.now.day.year))
  }
}
