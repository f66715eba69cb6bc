import JSON
import Schedules
import Testing
import Wording

@Suite struct DueListDocumentTests {
  @Test func `the document has every check in the order of the list, and null where there is no day`() throws {
    let checks = [
      try SmallCheck.make("late", every: "P1M", lastTaken: "2026-08-31", isOwnSetting: true), try SmallCheck.make("never", every: "P1Y"),
      try SmallCheck.make("soon", every: "P1W", lastTaken: "2026-10-30"), try SmallCheck.make("today", every: "P1W", lastTaken: "2026-10-25"),
    ]
    let document = DueList(checks: checks, today: try SmallCheck.day("2026-11-01")).json(.ru)
    func row(_ id: String, _ status: String, due: String?, days: Int?, lastTaken: String?, every: String, own: Bool) -> JSONValue {
      [
        "instrument": .string(id), "title": "Вечерний взгляд", "status": .string(status), "due": JSONValue(due), "days": JSONValue(days),
        "last_taken": JSONValue(lastTaken), "every": .string(every), "own_setting": .bool(own),
      ]
    }
    #expect(
      document == [
        "today": "2026-11-01",
        "due": [
          row("late", "overdue", due: "2026-09-30", days: 32, lastTaken: "2026-08-31", every: "P1M", own: true),
          row("today", "due_today", due: "2026-11-01", days: 0, lastTaken: "2026-10-25", every: "P1W", own: false),
          row("never", "never_taken", due: nil, days: nil, lastTaken: nil, every: "P1Y", own: false),
          row("soon", "upcoming", due: "2026-11-06", days: 5, lastTaken: "2026-10-30", every: "P1W", own: false),
        ],
      ])
  }

  @Test func `a list without checks is an empty list`() throws {
    #expect(DueList(checks: [], today: try SmallCheck.day("2026-11-01")).json(.en) == ["today": "2026-11-01", "due": []])
  }
}
