import Bulk
import CSV
import Instruments
public import Wording

extension FileImportReport.Reason {
  /// Why the row was not taken, and what can be done; it shows no score.
  public var message: Phrase {
    switch self {
    case .row(let kind): kind.message
    case .unitMissing: Phrase(en: "No unit is named.", kk: "Бөлімше көрсетілмеген.", ru: "Подразделение не указано.")
    case .unknownUnit(let name):
      Phrase(
        en: "The round has no unit “\(Self.shown(name))”. Write its path, as in East/Team 3.",
        kk: "Раундта «\(Self.shown(name))» бөлімшесі жоқ. Жолын толық жазыңыз, мысалы: Шығыс/3-топ.",
        ru: "В раунде нет подразделения «\(Self.shown(name))». Напишите его путь, например: Восток/Группа 3.")
    case .ambiguousUnit(let name, let paths):
      Phrase(
        en: "Several units are called “\(Self.shown(name))”. Write the path: \(Self.list(paths)).",
        kk: "«\(Self.shown(name))» деген бөлімше бірнешеу. Жолын толық жазыңыз: \(Self.list(paths)).",
        ru: "Подразделений «\(Self.shown(name))» несколько. Напишите путь: \(Self.list(paths)).")
    case .unknownClass(let name, let slice, let classes):
      Phrase(
        en: "“\(Self.shown(name))” is no class of “\(Self.shown(slice))”. Allowed: \(Self.list(classes)), or an empty cell.",
        kk: "«\(Self.shown(name))» — «\(Self.shown(slice))» қимасының санаты емес. Рұқсат етілгені: \(Self.list(classes)) немесе бос ұяшық.",
        ru: "«\(Self.shown(name))» — не группа разреза «\(Self.shown(slice))». Допустимо: \(Self.list(classes)) или пустая ячейка.")
    case .outOfRange(let scale):
      Phrase(
        en: "The score lies outside what the scale “\(scale)” can reach.", kk: "Балл «\(scale)» шкаласының мүмкін шегінен тыс.",
        ru: "Балл лежит за пределами шкалы «\(scale)».")
    case .nothingScored:
      Phrase(
        en: "Too little is answered: no scale of the round has a score.",
        kk: "Жауап тым аз: раундтың бірде-бір шкаласы бойынша балл шықпайды.",
        ru: "Слишком мало ответов: ни по одной шкале раунда нет балла.")
    }
  }

  private static func shown(_ text: String) -> String { TextSafety.visible(text) }

  private static func list(_ names: [String]) -> String {
    let list = names.prefix(8).map { TextSafety.visible($0, limit: 60) }.joined(separator: ", ")
    return names.count > 8 ? list + ", …" : list
  }
}

extension FileImportError {
  /// What happened and what to do next. For an unreadable file the program has the words, who knows its name.
  public var message: Phrase? {
    switch self {
    case .round(let error): error.message
    case .mapping(let fault): fault.message
    case .file(let fault): fault.kind.message
    case .unreadable: nil
    case .tooManyUnits(let limit):
      Phrase(
        en: "The column of units has more than \(limit) different values; it cannot be one of units. Name another with --unit-column.",
        kk: "Бөлімшелер бағанындағы әртүрлі мән саны \(limit) шегінен асады; бұл бөлімшелер бағаны емес. --unit-column арқылы басқасын көрсетіңіз.",
        ru:
          "В столбце подразделений больше \(limit) разных значений; это не столбец подразделений. Укажите другой через --unit-column.")
    case .unknownSlice(let name, let known):
      Self.unknownSlice(TextSafety.visible(name), known.map { TextSafety.visible($0, limit: 40) }.joined(separator: ", "))
    case .importedEarlier(let rows):
      Phrase(
        en:
          "This round already holds imported rows: \(rows). If this file has the sheets of other people, import it with --add. If it is the same file with more rows, import only the new ones.",
        kk:
          "Бұл раундта импортталған жол бар: \(rows). Файлда басқа адамдардың парақтары болса, --add арқылы импорттаңыз. Бұл жолдары көбейген сол файл болса, тек жаңа жолдарын импорттаңыз.",
        ru:
          "В этом раунде уже есть импортированные строки: \(rows). Если в файле листы других людей, импортируйте его с --add. Если это тот же файл, в котором строк стало больше, импортируйте только новые."
      )
    }
  }

  private static func unknownSlice(_ name: String, _ known: String) -> Phrase {
    if known.isEmpty {
      return Phrase(
        en: "The round has no slices, so “\(name)” cannot be filled. Leave --slice-column out.",
        kk: "Раундта қима жоқ, сондықтан «\(name)» толтырылмайды. --slice-column параметрін алып тастаңыз.",
        ru: "В раунде нет разрезов, поэтому «\(name)» заполнить нельзя. Уберите --slice-column.")
    }
    return Phrase(
      en: "The round has no slice “\(name)”. It has: \(known).", kk: "Раундта «\(name)» қимасы жоқ. Барлары: \(known).",
      ru: "Разреза «\(name)» в раунде нет. Есть: \(known).")
  }
}
