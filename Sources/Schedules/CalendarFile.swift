public import Dates
import Instruments
public import Wording

/// The scheduled checks as a calendar file (iCalendar, RFC 5545) for any calendar program.
///
/// Each check is an event of the whole day that recurs with its period and reminds at nine in the morning. Others may see a calendar: the events are
/// private, leave the time free and speak of a short pause, never of the instrument. Importing a newer file replaces the events of the older one.
public struct CalendarFile {
  let checks: [ScheduledCheck]
  let today: CivilDay
  let stamp: Timestamp
  let language: InterfaceLanguage

  /// The file, or `nil` when no check is scheduled: a calendar without a component is none.
  ///
  /// - Parameters:
  ///   - checks: each instrument once.
  ///   - today: the first day on which an event may lie; what is overdue or was never taken begins on it.
  ///   - stamp: when the file is made.
  public init?(checks: [ScheduledCheck], today: CivilDay, stamp: Timestamp, language: InterfaceLanguage) {
    if checks.isEmpty { return nil }
    self.checks = checks
    self.today = today
    self.stamp = stamp
    self.language = language
  }

  /// The whole file; its lines end with CR LF.
  public func text() -> String {
    let calendar =
      [
        ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"), ContentLine("PRODID", "-//Tynys//Tynys//EN"),
        ContentLine("CALSCALE", "GREGORIAN"),
      ]
      + checks.flatMap(event) + [ContentLine("END", "VCALENDAR")]
    return calendar.map(\.folded).joined()
  }

  private func event(_ check: ScheduledCheck) -> [ContentLine] {
    let (start, anchor) = occurrence(check)
    return [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", EventIdentifier.text(instrumentID: check.instrumentID)),
      ContentLine("DTSTAMP", Self.basic(stamp.description)), ContentLine("DTSTART;VALUE=DATE", Self.basic(start.description)),
      ContentLine("RRULE", RecurrenceRule(every: check.period, anchor: anchor).text),
      ContentLine("SUMMARY", text: CalendarWording.summary(language)), ContentLine("DESCRIPTION", text: CalendarWording.description(language)),
      ContentLine("CLASS", "PRIVATE"), ContentLine("TRANSP", "TRANSPARENT"),
      ContentLine("BEGIN", "VALARM"), ContentLine("ACTION", "DISPLAY"), ContentLine("TRIGGER", "PT9H"),
      ContentLine("DESCRIPTION", text: CalendarWording.summary(language)), ContentLine("END", "VALARM"), ContentLine("END", "VEVENT"),
    ]
  }

  /// The first day of the event, and the day from which its months are counted.
  private func occurrence(_ check: ScheduledCheck) -> (start: CivilDay, anchor: CivilDay) {
    guard let lastTaken = check.lastTaken, let due = check.due, due >= today else { return (today, today) }
    return (due, lastTaken)
  }

  /// ISO 8601 without its separators: `20261121T073000Z`.
  private static func basic(_ text: String) -> String {
    text.filter { $0 != "-" && $0 != ":" }
  }
}
