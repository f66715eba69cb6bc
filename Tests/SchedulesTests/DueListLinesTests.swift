import Dates
import Rendering
import Schedules
import Testing
import Wording

@Suite struct DueListLinesTests {
  private static func text(_ list: DueList, _ language: InterfaceLanguage) -> String {
    list.lines(language, width: 80).map(\.text).joined(separator: "\n")
  }

  @Test(arguments: InterfaceLanguage.allCases) func `no line is wider than asked`(language: InterfaceLanguage) throws {
    let list = try DueListTests.list()
    for width in 20...100 {
      for line in list.lines(language, width: width) { #expect(line.width <= min(width, 92), "\(line.text)") }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases) func `every check stands there with its title, its due day and the command that takes it`(
    language: InterfaceLanguage
  ) throws {
    let list = try DueListTests.list()
    let text = Self.text(list, language)
    #expect(text.components(of: SmallCheck.titles[language.rawValue] ?? "?") == 6)
    for item in list.items {
      #expect(text.contains("tynys check \(item.check.instrumentID)"))
      if let due = item.due, item.status != .dueToday { #expect(text.contains(due.description)) }
      if let lastTaken = item.check.lastTaken { #expect(text.contains(lastTaken.description)) }
    }
  }

  @Test func `a check reads as it would be said`() throws {
    let today = try SmallCheck.day("2026-11-01")
    let overdue = DueList(checks: [try SmallCheck.make(every: "P3M", lastTaken: "2026-07-11", isOwnSetting: true)], today: today)
    #expect(
      Self.text(overdue, .en) == """
        Evening look
          It has been waiting for 21 days, since 2026-10-11.
          Repeats every 3 months, as you set it. Last taken on 2026-07-11.
          tynys check evening
        """)
    #expect(
      Self.text(overdue, .kk) == """
        Кешкі шолу
          2026-10-11 күнінен бері, 21 күн күтіп тұр.
          Қайталануы: 3 ай сайын, өзіңіз қойғандай. Соңғы рет 2026-07-11 күні өттіңіз.
          tynys check evening
        """)
    #expect(
      Self.text(overdue, .ru) == """
        Вечерний взгляд
          Ждёт уже 21 день, с 2026-10-11.
          Повтор: раз в 3 месяца, по вашей настройке. Последний раз: 2026-07-11.
          tynys check evening
        """)
  }

  @Test func `the list says so when nothing is due and when nothing has a schedule`() throws {
    let today = try SmallCheck.day("2026-11-01")
    let upcoming = DueList(checks: [try SmallCheck.make(lastTaken: "2026-10-02")], today: today)
    #expect(upcoming.lines(.en, width: 80).first?.text == "No check is due today.")
    #expect(Self.text(upcoming, .en).contains("Due tomorrow, on 2026-11-02."))
    #expect(DueList(checks: [], today: today).lines(.en, width: 80).map(\.text) == ["No check has a schedule."])
  }

  @Test func `every period is spoken of in the right form`() throws {
    let today = try SmallCheck.day("2026-11-01")
    let expected: [(period: String, en: String, kk: String, ru: String)] = [
      ("P1D", "every day", "күн сайын", "раз в день"), ("P1W", "every week", "апта сайын", "раз в неделю"),
      ("P1M", "every month", "ай сайын", "раз в месяц"), ("P1Y", "every year", "жыл сайын", "раз в год"),
      ("P2W", "every 2 weeks", "2 апта сайын", "раз в 2 недели"), ("P5W", "every 5 weeks", "5 апта сайын", "раз в 5 недель"),
      ("P21W", "every 21 weeks", "21 апта сайын", "раз в 21 неделю"), ("P11D", "every 11 days", "11 күн сайын", "раз в 11 дней"),
      ("P6M", "every 6 months", "6 ай сайын", "раз в 6 месяцев"), ("P2Y", "every 2 years", "2 жыл сайын", "раз в 2 года"),
      ("P5Y", "every 5 years", "5 жыл сайын", "раз в 5 лет"),
    ]
    for (period, en, kk, ru) in expected {
      let list = DueList(checks: [try SmallCheck.make(every: period)], today: today)
      #expect(Self.text(list, .en).contains("Repeats \(en)."))
      #expect(Self.text(list, .kk).contains("Қайталануы: \(kk)."))
      #expect(Self.text(list, .ru).contains("Повтор: \(ru)."))
    }
  }
}

extension String {
  /// How often `part` stands in the text.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
