public import CSV
public import Wording

extension CSVFault.Kind {
  /// What is wrong, and what to do.
  public var message: Phrase {
    switch self {
    case .empty:
      Phrase(
        en: "The file has no header: its first line names the columns.", kk: "Файлда тақырып жолы жоқ: бірінші жолда бағандардың аты болуы керек.",
        ru: "В файле нет заголовка: в первой строке стоят имена столбцов.")
    case .utf16:
      Phrase(
        en: "The file is UTF-16 (“Unicode text”). Save it as “CSV UTF-8”.",
        kk: "Файл UTF-16 кодтауында («Юникод мәтіні»). Оны «CSV UTF-8» түрінде сақтаңыз.",
        ru: "Файл в кодировке UTF-16 («текст Юникод»). Сохраните его как «CSV UTF-8».")
    case .tooManyColumns(let limit):
      Phrase(
        en: "The header has more than \(limit) columns; perhaps the line ends were lost.",
        kk: "Тақырып жолында \(limit) бағаннан көп; жол соңдары жоғалған болуы мүмкін.",
        ru: "В заголовке больше \(limit) столбцов; возможно, потерялись концы строк.")
    case .recordTooLong(let limit):
      Phrase(
        en: "The row that begins here has more than \(limit / 1024) KiB. Most likely a quotation mark was opened and never closed.",
        kk: "Осы жерден басталатын жол \(limit / 1024) КиБ шегінен асады. Бәлкім, тырнақша ашылып, жабылмай қалған.",
        ru: "Строка, которая здесь начинается, длиннее \(limit / 1024) КиБ. Скорее всего, кавычка открыта и не закрыта.")
    case .unclosedQuote:
      Phrase(
        en: "A quotation mark is opened here and never closed. Close it, or double it if it is meant as a character.",
        kk: "Мұнда тырнақша ашылып, жабылмай қалған. Оны жабыңыз, ал таңба ретінде керек болса, екі рет жазыңыз.",
        ru: "Здесь открыта кавычка, и она нигде не закрыта. Закройте её или удвойте, если это просто знак.")
    case .textAfterQuote:
      Phrase(
        en: "Text follows the closing quotation mark. Quotation marks within a cell are doubled.",
        kk: "Жабылған тырнақшадан кейін мәтін тұр. Ұяшық ішіндегі тырнақша екі рет жазылады.",
        ru: "После закрывающей кавычки стоит текст. Кавычки внутри ячейки удваивают.")
    case .zeroByte:
      Phrase(
        en: "The row holds a zero byte; the file is damaged or no text.", kk: "Жолда нөлдік байт бар; файл бүлінген немесе мәтін емес.",
        ru: "В строке есть нулевой байт; файл повреждён или это не текст.")
    case .fieldCount(let expected, let found):
      Phrase(
        en: "The row has another number of cells than the header: \(found) and not \(expected).",
        kk: "Жолдағы ұяшық саны тақырыптағыдан басқа: \(expected) емес, \(found).",
        ru: "Число ячеек в строке не то, что в заголовке: \(found), а не \(expected).")
    }
  }
}
