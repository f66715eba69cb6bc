import Dates
import Instruments
import Wording

/// The sentences about what is due.
enum DueWording {
  static let noSchedule = Phrase(
    en: "No check has a schedule.", kk: "Кестесі бар тексеру жоқ.", ru: "Ни у одной проверки нет расписания.")
  static let nothingDue = Phrase(en: "No check is due today.", kk: "Бүгінге тексеру жоқ.", ru: "На сегодня проверок нет.")

  static func waiting(_ count: Int) -> Phrase {
    Phrase(
      en: "Tynys: \(count) \(Plural.en(count, one: "check is", other: "checks are")) waiting",
      kk: "Tynys: \(count) тексеру күтіп тұр",
      ru: "Tynys: \(Plural.ru(count, one: "ждёт", few: "ждут", many: "ждут")) \(count) \(checks(count))")
  }

  private static func checks(_ count: Int) -> String {
    Plural.ru(count, one: "проверка", few: "проверки", many: "проверок")
  }

  /// - Parameter due: the day that belongs to the status.
  static func status(_ status: DueStatus, due: CivilDay?) -> Phrase {
    let day = due?.description ?? ""
    switch status {
    case .neverTaken:
      return Phrase(en: "Not taken yet.", kk: "Бұл тексеруден әлі өткен жоқсыз.", ru: "Эта проверка ещё не пройдена.")
    case .overdue(let days):
      return Phrase(
        en: "It has been waiting for \(days) \(Plural.en(days, one: "day", other: "days")), since \(day).",
        kk: "\(day) күнінен бері, \(days) күн күтіп тұр.",
        ru: "Ждёт уже \(days) \(Plural.ru(days, one: "день", few: "дня", many: "дней")), с \(day).")
    case .dueToday: return Phrase(en: "Due today.", kk: "Уақыты бүгін келді.", ru: "Срок — сегодня.")
    case .dueIn(days: 1): return Phrase(en: "Due tomorrow, on \(day).", kk: "Уақыты ертең, \(day) күні келеді.", ru: "Срок — завтра, \(day).")
    case .dueIn(let days):
      return Phrase(
        en: "Due in \(days) days, on \(day).", kk: "Уақыты \(days) күннен кейін, \(day) күні келеді.",
        ru: "Срок — через \(days) \(Plural.ru(days, one: "день", few: "дня", many: "дней")), \(day).")
    }
  }

  static func repeats(_ period: Period, isOwnSetting: Bool) -> Phrase {
    let every = every(period)
    return isOwnSetting
      ? Phrase(
        en: "Repeats \(every.en), as you set it.", kk: "Қайталануы: \(every.kk), өзіңіз қойғандай.", ru: "Повтор: \(every.ru), по вашей настройке.")
      : Phrase(en: "Repeats \(every.en).", kk: "Қайталануы: \(every.kk).", ru: "Повтор: \(every.ru).")
  }

  static func lastTaken(_ day: CivilDay) -> Phrase {
    Phrase(en: "Last taken on \(day).", kk: "Соңғы рет \(day) күні өттіңіз.", ru: "Последний раз: \(day).")
  }

  /// How often: `every 2 weeks`.
  static func every(_ period: Period) -> Phrase {
    let count = period.count
    let english = { (unit: String) in count == 1 ? "every \(unit)" : "every \(count) \(unit)s" }
    let number = count == 1 ? "" : "\(count) "
    // In Russian "раз в" is followed by the accusative, which for a week alone differs from the form after 5.
    let russian = { (one: String, few: String, many: String) in "раз в \(number)\(Plural.ru(count, one: one, few: few, many: many))" }
    switch period.unit {
    case .days: return Phrase(en: english("day"), kk: "\(number)күн сайын", ru: russian("день", "дня", "дней"))
    case .weeks: return Phrase(en: english("week"), kk: "\(number)апта сайын", ru: russian("неделю", "недели", "недель"))
    case .months: return Phrase(en: english("month"), kk: "\(number)ай сайын", ru: russian("месяц", "месяца", "месяцев"))
    case .years: return Phrase(en: english("year"), kk: "\(number)жыл сайын", ru: russian("год", "года", "лет"))
    }
  }
}
