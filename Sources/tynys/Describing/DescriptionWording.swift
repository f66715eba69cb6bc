import Instruments
import Wording

/// The sentences of `tynys show`.
enum DescriptionWording {
  static let profiles = Phrase(en: "Profiles", kk: "Бейіндер", ru: "Профили")
  static let rights = Phrase(en: "Rights and schedule", kk: "Құқықтар және мерзімділік", ru: "Права и периодичность")
  static let sources = Phrase(en: "Sources", kk: "Дереккөздер", ru: "Источники")
  static let required = Phrase(en: "needs an answer", kk: "жауап беру міндетті", ru: "ответ обязателен")
  static let conditional = Phrase(
    en: "asked only after certain answers", kk: "тек белгілі бір жауаптардан кейін қойылады", ru: "задаётся только после определённых ответов")

  static func items(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(Plural.en(count, one: "question", other: "questions"))", kk: "\(count) сұрақ",
      ru: "\(count) \(Plural.ru(count, one: "вопрос", few: "вопроса", many: "вопросов"))")
  }

  static func numberOrNotApplicable(_ minimum: Int, _ maximum: Int) -> Phrase {
    Phrase(
      en: "\(minimum)–\(maximum), or: does not apply", kk: "\(minimum)–\(maximum) немесе: қатысы жоқ", ru: "\(minimum)–\(maximum) или: не относится")
  }

  static func freeText(_ limit: Int) -> Phrase {
    Phrase(
      en: "in one's own words, at most \(limit) characters", kk: "өз сөзімен, ең көбі \(limit) таңба",
      ru: "своими словами, не больше \(limit) \(Plural.ru(limit, one: "знака", few: "знаков", many: "знаков"))")
  }

  static func schedule(_ period: Period) -> Phrase {
    let count = period.count
    switch period.unit {
    case .days:
      return Phrase(
        en: "Every \(count) \(Plural.en(count, one: "day", other: "days")).", kk: "\(count) күн сайын.",
        ru: "Раз в \(count) \(Plural.ru(count, one: "день", few: "дня", many: "дней")).")
    case .weeks:
      return Phrase(
        en: "Every \(count) \(Plural.en(count, one: "week", other: "weeks")).", kk: "\(count) апта сайын.",
        ru: "Раз в \(count) \(Plural.ru(count, one: "неделю", few: "недели", many: "недель")).")
    case .months:
      return Phrase(
        en: "Every \(count) \(Plural.en(count, one: "month", other: "months")).", kk: "\(count) ай сайын.",
        ru: "Раз в \(count) \(Plural.ru(count, one: "месяц", few: "месяца", many: "месяцев")).")
    case .years:
      return Phrase(
        en: "Every \(count) \(Plural.en(count, one: "year", other: "years")).", kk: "\(count) жыл сайын.",
        ru: "Раз в \(count) \(Plural.ru(count, one: "год", few: "года", many: "лет")).")
    }
  }

  static func method(_ scale: Scale, range: String) -> Phrase {
    switch scale.method {
    case .sum: Phrase(en: "Sum, \(range).", kk: "Қосынды, \(range).", ru: "Сумма, \(range).")
    case .mean: Phrase(en: "Mean, \(range).", kk: "Орташа мән, \(range).", ru: "Среднее, \(range).")
    case .difference:
      Phrase(
        en: "Direct minus reversed answers plus a constant, \(range).", kk: "Тура жауаптар минус кері жауаптар плюс тұрақты, \(range).",
        ru: "Прямые минус обратные ответы плюс константа, \(range).")
    }
  }

  static func basis(_ basis: Basis) -> Phrase {
    switch basis.status {
    case .own: Phrase(en: "Bands: own. \(basis.source)", kk: "Деңгейлер: өзіміздікі. \(basis.source)", ru: "Уровни: собственные. \(basis.source)")
    case .provisional:
      Phrase(
        en: "Bands: provisional. \(basis.source)", kk: "Деңгейлер: уақытша. \(basis.source)", ru: "Уровни: предварительные. \(basis.source)")
    }
  }

  static func reliability(_ reliability: Reliability, coefficient: String) -> Phrase {
    let kind = reliability.kind.rawValue
    return switch reliability.status {
    case .own:
      Phrase(
        en: "Reliability (\(kind)) \(coefficient). \(reliability.source)", kk: "Сенімділік (\(kind)): \(coefficient). \(reliability.source)",
        ru: "Надёжность (\(kind)): \(coefficient). \(reliability.source)")
    case .provisional:
      Phrase(
        en: "Reliability (\(kind)) \(coefficient), provisional. \(reliability.source)",
        kk: "Сенімділік (\(kind)): \(coefficient), уақытша. \(reliability.source)",
        ru: "Надёжность (\(kind)): \(coefficient), предварительно. \(reliability.source)")
    }
  }

  static func norm(_ norm: Norm, population: String, mean: String, sd: String) -> Phrase {
    switch norm.status {
    case .own:
      Phrase(
        en: "\(population): mean \(mean), standard deviation \(sd). \(norm.source)",
        kk: "\(population): орташа \(mean), стандартты ауытқу \(sd). \(norm.source)",
        ru: "\(population): среднее \(mean), стандартное отклонение \(sd). \(norm.source)")
    case .provisional:
      Phrase(
        en: "\(population): mean \(mean), standard deviation \(sd), provisional. \(norm.source)",
        kk: "\(population): орташа \(mean), стандартты ауытқу \(sd), уақытша. \(norm.source)",
        ru: "\(population): среднее \(mean), стандартное отклонение \(sd), предварительно. \(norm.source)")
    }
  }
}
