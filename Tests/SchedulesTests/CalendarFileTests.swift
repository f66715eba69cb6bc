import Dates
import Instruments
import Schedules
import Testing
import Wording

@Suite struct CalendarFileTests {
  private static let stamp = Timestamp(seconds: 1_793_518_200)

  private static func lines(_ checks: [ScheduledCheck], today: String, language: InterfaceLanguage = .en) throws -> [String] {
    let file = try #require(CalendarFile(checks: checks, today: try SmallCheck.day(today), stamp: stamp, language: language))
    return file.text().split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The file's lines with folded ones joined again.
  private static func unfolded(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { result, line in
      if line.hasPrefix(" "), let last = result.popLast() { result.append(last + line.dropFirst()) } else { result.append(line) }
    }
  }

  @Test func `the whole file stands as a calendar program reads it`() throws {
    let lines = try Self.lines([try SmallCheck.make(lastTaken: "2026-10-31")], today: "2026-11-01")
    #expect(
      lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tynys//Tynys//EN", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
        "UID:3c11f8fe-dee6-80f1-8f57-02cc156fd5c0", "DTSTAMP:20261101T073000Z", "DTSTART;VALUE=DATE:20261130",
        "RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1", "SUMMARY:A short pause for yourself",
        "DESCRIPTION:Take a few quiet minutes. The command “tynys due” shows wha", " t you have planned.", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H", "DESCRIPTION:A short pause for yourself", "END:VALARM", "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  @Test(arguments: ExpectedOccurrences.all) func `a calendar library finds the days on which the check is due`(expected: ExpectedOccurrences) throws {
    let check = try SmallCheck.make(every: expected.every, lastTaken: expected.lastTaken)
    let days = expected.days.split { $0 == " " || $0 == "\n" }.map(String.init)
    let lines = try Self.lines([check], today: expected.today)
    #expect(lines.contains("RRULE:" + expected.rule))
    #expect(lines.contains("DTSTART;VALUE=DATE:" + days[0].filter { $0 != "-" }))
    let due = try #require(check.due)
    let today = try SmallCheck.day(expected.today)
    // An overdue check begins today, which its further days are counted from.
    let (first, anchor) = due >= today ? (1, try SmallCheck.day(expected.lastTaken)) : (0, today)
    #expect(days == days.indices.map { anchor.adding(check.period, times: first + $0).description })
  }

  @Test func `what is overdue or was never taken begins today`() throws {
    for lastTaken in [nil, "2026-01-15"] {
      let lines = try Self.lines([try SmallCheck.make(lastTaken: lastTaken)], today: "2026-11-30")
      #expect(lines.contains("DTSTART;VALUE=DATE:20261130"))
      #expect(lines.contains("RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1"))
    }
  }

  @Test func `what is due today begins today, and months are counted from when it was taken`() throws {
    let lines = try Self.lines([try SmallCheck.make(lastTaken: "2026-01-31")], today: "2026-02-28")
    #expect(lines.contains("DTSTART;VALUE=DATE:20260228"))
    #expect(lines.contains("RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1"))
  }

  @Test(arguments: InterfaceLanguage.allCases) func `nothing in the file tells what a check is about`(language: InterfaceLanguage) throws {
    let ids = ["burnout", "anxiety-state", "anxiety-trait", "worklife", "pulse"]
    let checks = try ids.map { try SmallCheck.make($0, lastTaken: "2026-10-10") }
    let text = Self.unfolded(try Self.lines(checks, today: "2026-11-01", language: language)).joined(separator: "\n").lowercased()
    let telling = ["burnout", "anxiety", "stress", "выгоран", "тревож", "стресс", "күйіп", "мазасыз", "pulse", "worklife"]
    for word in telling + SmallCheck.titles.values.map({ $0.lowercased() }) + ["2026-10-10", "20261010"] { #expect(!text.contains(word)) }
  }

  @Test(arguments: InterfaceLanguage.allCases) func `no line has more than 75 octets, and every line break is CR LF`(language: InterfaceLanguage)
    throws
  {
    let checks = try ["a", "b"].map { try SmallCheck.make($0) }
    let file = try #require(CalendarFile(checks: checks, today: try SmallCheck.day("2026-11-01"), stamp: Self.stamp, language: language))
    let octets = Array(file.text().utf8)
    for (index, octet) in octets.enumerated() where octet == 0x0A { #expect(index > 0 && octets[index - 1] == 0x0D) }
    for line in octets.split(separator: 0x0A) { #expect(line.count - 1 <= 75 && line.last == 0x0D) }
    #expect(Self.unfolded(try Self.lines(checks, today: "2026-11-01", language: language)).filter { $0.hasPrefix("DESCRIPTION:") }.count == 4)
  }

  @Test func `each check is an event of its own whose name stays the same from file to file`() throws {
    let checks = try ["a", "b", "c"].map { try SmallCheck.make($0) }
    let names = { (lines: [String]) in lines.filter { $0.hasPrefix("UID:") } }
    let first = names(try Self.lines(checks, today: "2026-11-01"))
    let later = names(try Self.lines(checks, today: "2027-05-01", language: .kk))
    #expect(first == later)
    #expect(Set(first).count == 3)
  }

  @Test func `without a check there is no file`() throws {
    #expect(CalendarFile(checks: [], today: try SmallCheck.day("2026-11-01"), stamp: Self.stamp, language: .en) == nil)
  }
}
