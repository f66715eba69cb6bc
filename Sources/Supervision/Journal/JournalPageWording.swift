import Dates
import Wording

/// The sentences of the page that holds the whole journal.
enum JournalPageWording {
  static let title = Phrase(en: "Supervision journal", kk: "Супервизия журналы", ru: "Журнал супервизии")

  static let empty = Phrase(en: "There are no cycles yet.", kk: "Әзірге цикл жоқ.", ru: "Циклов пока нет.")

  static func written(_ day: CivilDay) -> Phrase {
    Phrase(
      en: "Written by Tynys on \(day.shown(.en)).", kk: "Tynys \(day.shown(.kk)) күні жазды.", ru: "Записано программой Tynys \(day.shown(.ru)).")
  }

  static func heading(_ cycle: Int, _ unit: String) -> Phrase {
    Phrase(en: "Cycle \(cycle): \(unit)", kk: "\(cycle)-цикл: \(unit)", ru: "Цикл \(cycle): \(unit)")
  }

  static func begun(_ day: CivilDay) -> Phrase {
    Phrase(en: "begun on \(day.shown(.en))", kk: "\(day.shown(.kk)) күні басталған", ru: "начат \(day.shown(.ru))")
  }

  static func review(_ day: CivilDay) -> Phrase {
    Phrase(en: "Looked back on \(day.shown(.en))", kk: "\(day.shown(.kk)) күнгі қорытынды", ru: "Итоги \(day.shown(.ru))")
  }

  static func ofMeasure(_ measure: Int, _ sentence: String) -> Phrase {
    Phrase(en: "Measure \(measure). \(sentence)", kk: "\(measure)-шара. \(sentence)", ru: "Мера \(measure). \(sentence)")
  }

  static let measureColumns = [
    Phrase(en: "No.", kk: "№", ru: "№"), Phrase(en: "Measure", kk: "Шара", ru: "Мера"), Phrase(en: "When", kk: "Қашан", ru: "Когда"),
    Phrase(en: "State", kk: "Барысы", ru: "Состояние"), Phrase(en: "Agreed", kk: "Келісілгені", ru: "Договорились"),
  ]
}
