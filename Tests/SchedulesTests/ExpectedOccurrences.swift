/// What a calendar library finds in the files that `CalendarFile` writes.
///
/// Made by reading each file with `icalendar` 7.3.0 and expanding its rule with `recurring-ical-events` 3.8.2 (PyPI, with `dateutil` underneath): two
/// years of monthly rules, twelve of yearly ones, the first eight days of the others.
struct ExpectedOccurrences: Sendable {
  let lastTaken: String
  let every: String
  let today: String
  let rule: String
  let days: String

  static let all = [
    ExpectedOccurrences(
      lastTaken: "2026-01-31", every: "P1M", today: "2026-02-10", rule: "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1",
      days: """
        2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 2026-08-31 2026-09-30
        2026-10-31 2026-11-30 2026-12-31 2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31
        2027-06-30 2027-07-31 2027-08-31 2027-09-30 2027-10-31 2027-11-30 2027-12-31 2028-01-31
        """),
    ExpectedOccurrences(
      lastTaken: "2027-12-31", every: "P1M", today: "2028-01-05", rule: "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1",
      days: """
        2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31 2028-06-30 2028-07-31 2028-08-31
        2028-09-30 2028-10-31 2028-11-30 2028-12-31 2029-01-31 2029-02-28 2029-03-31 2029-04-30
        2029-05-31 2029-06-30 2029-07-31 2029-08-31 2029-09-30 2029-10-31 2029-11-30 2029-12-31
        """),
    ExpectedOccurrences(
      lastTaken: "2026-01-30", every: "P1M", today: "2026-02-10", rule: "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1",
      days: """
        2026-02-28 2026-03-30 2026-04-30 2026-05-30 2026-06-30 2026-07-30 2026-08-30 2026-09-30
        2026-10-30 2026-11-30 2026-12-30 2027-01-30 2027-02-28 2027-03-30 2027-04-30 2027-05-30
        2027-06-30 2027-07-30 2027-08-30 2027-09-30 2027-10-30 2027-11-30 2027-12-30 2028-01-30
        """),
    ExpectedOccurrences(
      lastTaken: "2026-01-29", every: "P1M", today: "2026-02-10", rule: "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29;BYSETPOS=-1",
      days: """
        2026-02-28 2026-03-29 2026-04-29 2026-05-29 2026-06-29 2026-07-29 2026-08-29 2026-09-29
        2026-10-29 2026-11-29 2026-12-29 2027-01-29 2027-02-28 2027-03-29 2027-04-29 2027-05-29
        2027-06-29 2027-07-29 2027-08-29 2027-09-29 2027-10-29 2027-11-29 2027-12-29 2028-01-29
        """),
    ExpectedOccurrences(
      lastTaken: "2026-08-31", every: "P6M", today: "2026-09-01", rule: "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1",
      days: """
        2027-02-28 2027-08-31 2028-02-29 2028-08-31
        """),
    ExpectedOccurrences(
      lastTaken: "2026-11-30", every: "P3M", today: "2026-12-01", rule: "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1",
      days: """
        2027-02-28 2027-05-30 2027-08-30 2027-11-30 2028-02-29 2028-05-30 2028-08-30 2028-11-30
        """),
    ExpectedOccurrences(
      lastTaken: "2026-01-28", every: "P1M", today: "2026-02-10", rule: "FREQ=MONTHLY;INTERVAL=1",
      days: """
        2026-02-28 2026-03-28 2026-04-28 2026-05-28 2026-06-28 2026-07-28 2026-08-28 2026-09-28
        2026-10-28 2026-11-28 2026-12-28 2027-01-28 2027-02-28 2027-03-28 2027-04-28 2027-05-28
        2027-06-28 2027-07-28 2027-08-28 2027-09-28 2027-10-28 2027-11-28 2027-12-28 2028-01-28
        """),
    ExpectedOccurrences(
      lastTaken: "2024-02-29", every: "P1Y", today: "2024-03-01", rule: "FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=-1",
      days: """
        2025-02-28 2026-02-28 2027-02-28 2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29
        2033-02-28 2034-02-28 2035-02-28 2036-02-29
        """),
    ExpectedOccurrences(
      lastTaken: "2024-02-29", every: "P4Y", today: "2024-03-01", rule: "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=-1",
      days: """
        2028-02-29 2032-02-29 2036-02-29
        """),
    ExpectedOccurrences(
      lastTaken: "2025-02-28", every: "P1Y", today: "2025-03-01", rule: "FREQ=YEARLY;INTERVAL=1",
      days: """
        2026-02-28 2027-02-28 2028-02-28 2029-02-28 2030-02-28 2031-02-28 2032-02-28 2033-02-28
        2034-02-28 2035-02-28 2036-02-28 2037-02-28
        """),
    ExpectedOccurrences(
      lastTaken: "2026-10-21", every: "P2W", today: "2026-10-22", rule: "FREQ=WEEKLY;INTERVAL=2",
      days: """
        2026-11-04 2026-11-18 2026-12-02 2026-12-16 2026-12-30 2027-01-13 2027-01-27 2027-02-10
        """),
    ExpectedOccurrences(
      lastTaken: "2026-10-21", every: "P10D", today: "2026-10-22", rule: "FREQ=DAILY;INTERVAL=10",
      days: """
        2026-10-31 2026-11-10 2026-11-20 2026-11-30 2026-12-10 2026-12-20 2026-12-30 2027-01-09
        """),
    ExpectedOccurrences(
      lastTaken: "2026-01-31", every: "P1M", today: "2026-05-30", rule: "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1",
      days: """
        2026-05-30 2026-06-30 2026-07-30 2026-08-30 2026-09-30 2026-10-30 2026-11-30 2026-12-30
        2027-01-30 2027-02-28 2027-03-30 2027-04-30 2027-05-30 2027-06-30 2027-07-30 2027-08-30
        2027-09-30 2027-10-30 2027-11-30 2027-12-30 2028-01-30 2028-02-29 2028-03-30 2028-04-30
        """),
  ]
}
