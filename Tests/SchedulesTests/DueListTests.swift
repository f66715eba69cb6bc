import Dates
import Schedules
import Testing
import Wording

@Suite struct DueListTests {
  static func list(today: String = "2026-11-01") throws -> DueList {
    let checks = [
      try SmallCheck.make("later", every: "P3M", lastTaken: "2026-10-30"), try SmallCheck.make("soon", every: "P1W", lastTaken: "2026-10-30"),
      try SmallCheck.make("never", every: "P1Y"), try SmallCheck.make("today", every: "P1M", lastTaken: "2026-10-01"),
      try SmallCheck.make("late", every: "P1W", lastTaken: "2026-10-24"), try SmallCheck.make("latest", every: "P1M", lastTaken: "2026-08-31"),
    ]
    return DueList(checks: checks, today: try SmallCheck.day(today))
  }

  @Test func `the longest overdue comes first, then today, then what was never taken, then what comes next`() throws {
    let list = try Self.list()
    #expect(list.items.map(\.check.instrumentID) == ["latest", "late", "today", "never", "soon", "later"])
    #expect(list.items.map(\.status) == [.overdue(days: 32), .overdue(days: 1), .dueToday, .neverTaken, .dueIn(days: 5), .dueIn(days: 90)])
    #expect(list.items.map(\.due?.description) == ["2026-09-30", "2026-10-31", "2026-11-01", nil, "2026-11-06", "2027-01-30"])
  }

  @Test func `the order does not depend on the order of the checks`() throws {
    let checks = try ["c", "a", "b"].map { try SmallCheck.make($0, lastTaken: "2026-10-01") }
    let today = try SmallCheck.day("2026-11-01")
    for order in [checks, checks.reversed(), [checks[1], checks[0], checks[2]]] {
      #expect(DueList(checks: order, today: today).items.map(\.check.instrumentID) == ["a", "b", "c"])
    }
  }

  @Test func `each day around the due day counts to it and from it`() throws {
    let check = try SmallCheck.make(every: "P1W", lastTaken: "2026-10-25")
    let due = try SmallCheck.day("2026-11-01")
    for distance in -400...400 {
      let status = check.status(on: CivilDay(daysSinceEpoch: due.daysSinceEpoch + distance))
      #expect(status == (distance > 0 ? .overdue(days: distance) : distance == 0 ? .dueToday : .dueIn(days: -distance)))
    }
  }

  @Test func `a result from the future is due one period after it`() throws {
    let check = try SmallCheck.make(every: "P1M", lastTaken: "2031-01-31")
    let list = DueList(checks: [check], today: try SmallCheck.day("2026-11-01"))
    #expect(list.items[0].due?.description == "2031-02-28")
    #expect(list.items[0].status == .dueIn(days: 1580))
    #expect(!list.hasDue)
  }

  @Test func `only what waits for the worker makes the list due`() throws {
    let today = try SmallCheck.day("2026-11-01")
    let cases: [(lastTaken: String?, isOwn: Bool, isDue: Bool)] = [
      (nil, false, false), (nil, true, true), ("2026-10-02", false, false), ("2026-10-02", true, false), ("2026-10-01", false, true),
      ("2026-09-01", false, true), ("2026-09-01", true, true),
    ]
    for (lastTaken, isOwn, isDue) in cases {
      let list = DueList(checks: [try SmallCheck.make(lastTaken: lastTaken, isOwnSetting: isOwn)], today: today)
      #expect(list.hasDue == isDue, "\(lastTaken ?? "never"), own setting: \(isOwn)")
      for language in InterfaceLanguage.allCases { #expect((list.quietLine(language) != nil) == isDue) }
    }
    #expect(!DueList(checks: [], today: today).hasDue)
  }

  @Test func `the quiet line is short, counts what waits and names no instrument`() throws {
    let list = try Self.list()
    #expect(list.quietLine(.en) == "Tynys: 3 checks are waiting")
    #expect(list.quietLine(.kk) == "Tynys: 3 тексеру күтіп тұр")
    #expect(list.quietLine(.ru) == "Tynys: ждут 3 проверки")
    let one = DueList(checks: [try SmallCheck.make(lastTaken: "2026-01-01")], today: list.today)
    #expect(one.quietLine(.en) == "Tynys: 1 check is waiting")
    #expect(one.quietLine(.ru) == "Tynys: ждёт 1 проверка")
    for language in InterfaceLanguage.allCases {
      let line = try #require(one.quietLine(language))
      #expect(line.displayWidth <= 40 && !line.contains("evening") && !line.contains(SmallCheck.titles[language.rawValue] ?? ""))
    }
  }
}
