import Wording
import Workbooks

/// The sentences of `export`.
enum ExportCommandWording {
  static let markWithoutValues = Phrase(
    en: "--bom is for csv only. Leave it out, or choose --format csv.", kk: "--bom тек csv үшін. Оны алып тастаңыз немесе --format csv таңдаңыз.",
    ru: "--bom относится только к csv. Уберите его или выберите --format csv.")

  static let headersWithoutTable = Phrase(
    en: "--headers is for csv and xlsx only: json always has stable names, html always words. Leave it out.",
    kk: "--headers тек csv мен xlsx үшін: json әрқашан тұрақты атаулармен, html әрқашан сөзбен жазылады. Оны алып тастаңыз.",
    ru: "--headers относится только к csv и xlsx: в json всегда постоянные имена, в html всегда слова. Уберите его.")

  static let workbookOnTerminal = Phrase(
    en: "A workbook is no text that a terminal can show. Name a file for it: -o figures.xlsx.",
    kk: "Жұмыс кітабын терминалда көрсету мүмкін емес. Оған файл атауын беріңіз: -o figures.xlsx.",
    ru: "Рабочую книгу нельзя показать в терминале. Укажите для неё файл: -o figures.xlsx.")

  static func overRelease(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” is the name of a release, which would be lost. Choose another name for the table.",
      kk: "«\(path)» — жарияланымның атауы, ол жойылып кетер еді. Кестеге басқа атау таңдаңыз.",
      ru: "«\(path)» — имя выпуска, и он бы пропал. Выберите для таблицы другое имя.")
  }

  static func tooMuch(_ fault: WorkbookFault) -> Phrase {
    switch fault {
    case .tooManyRows(let sheet, let rows, let limit):
      Phrase(
        en: "The sheet “\(sheet)” would have \(rows) rows, and a workbook holds \(limit). Give fewer releases, or choose --format csv.",
        kk: "«\(sheet)» парағында \(rows) жол болар еді, ал жұмыс кітабының шегі — \(limit). Азырақ жарияланым беріңіз немесе --format csv таңдаңыз.",
        ru: "На листе «\(sheet)» строк было бы \(rows), а предел рабочей книги — \(limit). Дайте меньше выпусков или выберите --format csv.")
    case .noSheets, .tooManyColumns, .textTooLong, .tooLarge:
      Phrase(
        en: "The table is too large for a workbook. Give fewer releases, or choose --format csv.",
        kk: "Кесте жұмыс кітабына сыймайды. Азырақ жарияланым беріңіз немесе --format csv таңдаңыз.",
        ru: "Таблица слишком велика для рабочей книги. Дайте меньше выпусков или выберите --format csv.")
    }
  }
}
