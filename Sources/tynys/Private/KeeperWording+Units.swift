import Wording

/// The sentences about units.
extension KeeperWording {
  static let fromGoesWithAdd = Phrase(
    en: "--from goes with add alone: tynys keeper unit add --from units.txt",
    kk: "--from тек add әрекетімен жазылады: tynys keeper unit add --from units.txt",
    ru: "--from пишется только с add: tynys keeper unit add --from units.txt")
  static let toGoesWithMove = Phrase(
    en: "--to goes with move alone: tynys keeper unit move PATH --to PATH",
    kk: "--to тек move әрекетімен жазылады: tynys keeper unit move ЖОЛ --to ЖОЛ",
    ru: "--to пишется только с move: tynys keeper unit move ПУТЬ --to ПУТЬ")

  static func onePath(_ action: String, _ path: String) -> Phrase {
    action == "list"
      ? Phrase(
        en: "“\(path)” is one argument too many: list shows all units.", kk: "«\(path)» — артық аргумент: list барлық бөлімшені көрсетеді.",
        ru: "«\(path)» — лишний аргумент: list показывает все подразделения.")
      : Phrase(
        en: "“\(path)” is one path too many: \(action) takes one unit at a time. A path with spaces is written in quotation marks.",
        kk: "«\(path)» — артық жол: \(action) бір жолы бір бөлімшемен жұмыс істейді. Бос орны бар жол тырнақшаға алынады.",
        ru: "«\(path)» — лишний путь: \(action) работает с одним подразделением за раз. Путь с пробелами пишется в кавычках.")
  }

  static func notText(_ file: String, line: Int) -> Phrase {
    Phrase(
      en: "\(file):\(line): the line is not UTF-8 text. Save the list as UTF-8, one path a line.",
      kk: "\(file):\(line): жол UTF-8 мәтіні емес. Тізімді UTF-8 түрінде, әр жолға бір бөлімшеден жазып сақтаңыз.",
      ru: "\(file):\(line): строка не является текстом UTF-8. Сохраните список в UTF-8, по одному пути в строке.")
  }

  static func emptyList(_ file: String) -> Phrase {
    Phrase(
      en: "There is no unit in “\(file)”. Write one path a line, such as East/Team 3.",
      kk: "«\(file)» файлында бөлімше жоқ. Әр жолға бір бөлімшеден жазыңыз, мысалы Шығыс/3-топ.",
      ru: "В «\(file)» нет ни одного подразделения. Пишите по одному пути в строке, например Восток/Группа 3.")
  }

  static let nothingAdded = Phrase(
    en: "None of the units was added: all of a list, or none.", kk: "Бірде-бір бөлімше қосылған жоқ: тізім не толық қосылады, не мүлде қосылмайды.",
    ru: "Ни одно подразделение не добавлено: список добавляется целиком или никак.")

  static let pathNeeded = Phrase(
    en: "Name the unit: East/Home care/Team 3", kk: "Бөлімшені көрсетіңіз: Шығыс/Үйде күтім/3-топ",
    ru: "Укажите подразделение: Восток/Помощь на дому/Группа 3")
  static let targetNeeded = Phrase(
    en: "Name the unit and where it goes: --to PATH", kk: "Бөлімшені және қайда көшетінін көрсетіңіз: --to ЖОЛ",
    ru: "Укажите подразделение и куда оно переходит: --to ПУТЬ")
}
