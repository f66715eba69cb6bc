import Wording

/// The heads of columns.
enum ExportColumnWording {
  static let round = Phrase(en: "Round", kk: "Раунд", ru: "Раунд")
  static let published = Phrase(en: "Published on", kk: "Жарияланған күні", ru: "Дата публикации")
  static let instrument = Phrase(en: "Questionnaire", kk: "Сауалнама", ru: "Опросник")
  static let version = Phrase(en: "Version", kk: "Нұсқасы", ru: "Версия")
  static let scale = Phrase(en: "Scale id", kk: "Шкала идентификаторы", ru: "Идентификатор шкалы")
  static let scaleTitle = Phrase(en: "Scale", kk: "Шкала", ru: "Шкала")
  static let scaleMinimum = Phrase(en: "Lowest possible score", kk: "Ең төмен ықтимал балл", ru: "Наименьший возможный балл")
  static let scaleMaximum = Phrase(en: "Highest possible score", kk: "Ең жоғары ықтимал балл", ru: "Наибольший возможный балл")
  static let worse = Phrase(en: "Which end is unwelcome", kk: "Қай шеті қолайсыз", ru: "Какой край нежелателен")
  static let unitID = Phrase(en: "Unit id", kk: "Бөлімше идентификаторы", ru: "Идентификатор подразделения")
  static let unitPath = Phrase(en: "Unit", kk: "Бөлімше", ru: "Подразделение")
  static let unitLevel = Phrase(en: "Level in the tree", kk: "Ағаштағы сатысы", ru: "Ступень в дереве")
  static let people = Phrase(en: "About whom", kk: "Кімдер туралы", ru: "О ком")
  static let slice = Phrase(en: "Slice", kk: "Қима", ru: "Разрез")
  static let sliceClass = Phrase(en: "Class", kk: "Санат", ru: "Категория")
  static let status = Phrase(en: "Status", kk: "Күйі", ru: "Состояние")
  static let n = Phrase(en: "People (n)", kk: "Адам саны (n)", ru: "Число людей (n)")
  static let mean = Phrase(en: "Mean", kk: "Орташа балл", ru: "Средний балл")
  static let sd = Phrase(en: "Standard deviation", kk: "Стандартты ауытқу", ru: "Стандартное отклонение")
  static let intervalLow = Phrase(en: "95 % interval, lower end", kk: "95 % аралық, төменгі шегі", ru: "95 % интервал, нижняя граница")
  static let intervalHigh = Phrase(en: "95 % interval, upper end", kk: "95 % аралық, жоғарғы шегі", ru: "95 % интервал, верхняя граница")
  static let previousRound = Phrase(en: "Previous round", kk: "Алдыңғы раунд", ru: "Предыдущий раунд")
  static let change = Phrase(en: "Change since the previous round", kk: "Алдыңғы раундтан бергі өзгеріс", ru: "Изменение с предыдущего раунда")
  static let lastYearRound = Phrase(
    en: "Same period of the year before", kk: "Алдыңғы жылдың осы кезеңі", ru: "Тот же период годом ранее")
  static let yearOnYear = Phrase(en: "Change over the year", kk: "Бір жылдағы өзгеріс", ru: "Изменение за год")
  static let minimumGroup = Phrase(en: "Minimum group (k)", kk: "Ең кіші топ (k)", ru: "Минимальная группа (k)")
  static let organisation = Phrase(en: "Organisation", kk: "Ұйым", ru: "Организация")

  static func share(_ band: String) -> Phrase {
    Phrase(en: "\(band), % of people", kk: "\(band), адамдардың %-ы", ru: "\(band), % людей")
  }
}
