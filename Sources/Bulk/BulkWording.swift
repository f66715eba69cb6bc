import CSV
import Instruments
public import Wording

extension MappingFault {
  /// What does not fit, and what to do.
  public var message: Phrase {
    switch self {
    case .emptySelection(let text):
      Phrase(
        en: "In “\(Self.shown(text))” a column is missing. Write names and ranges: item1..item22 or q1,q2,q5..q8.",
        kk: "«\(Self.shown(text))» ішінде баған аты жетіспейді. Атаулар мен аралықтарды жазыңыз: item1..item22 немесе q1,q2,q5..q8.",
        ru: "В «\(Self.shown(text))» не хватает столбца. Напишите имена и диапазоны: item1..item22 или q1,q2,q5..q8.")
    case .unknownColumn(let name, let known):
      Self.unknownColumn(Self.shown(name), near: Spelling.nearest(to: name, among: known), known: Self.list(known))
    case .columnTwice(let name):
      Phrase(
        en: "Two columns are called “\(Self.shown(name))”. Rename one of them.",
        kk: "«\(Self.shown(name))» атты екі баған бар. Біреуінің атын өзгертіңіз.",
        ru: "Два столбца называются «\(Self.shown(name))». Переименуйте один из них.")
    case .backwardRange(let first, let last):
      Phrase(
        en: "“\(Self.shown(last))” stands before “\(Self.shown(first))” in the file. Write the range from left to right.",
        kk: "Файлда «\(Self.shown(last))» бағаны «\(Self.shown(first))» бағанынан бұрын тұр. Аралықты солдан оңға қарай жазыңыз.",
        ru: "В файле «\(Self.shown(last))» стоит раньше «\(Self.shown(first))». Укажите диапазон слева направо.")
    case .columnCount(let expected, let found):
      Phrase(
        en: "Columns for items: \(found). The questionnaire has this many items: \(expected). Name one column for each, in their order.",
        kk: "Сұрақтарға көрсетілген баған саны — \(found). Сауалнамадағы сұрақ саны — \(expected). Әр сұраққа бір бағаннан, ретімен көрсетіңіз.",
        ru: "Столбцов для вопросов указано: \(found). Вопросов в опроснике: \(expected). Укажите по столбцу на каждый, по порядку.")
    case .columnUsedTwice(let name):
      Phrase(
        en: "The column “\(Self.shown(name))” is used twice. Each column can stand for one thing only.",
        kk: "«\(Self.shown(name))» бағаны екі рет қолданылған. Әр баған тек бір нәрсені білдіре алады.",
        ru: "Столбец «\(Self.shown(name))» использован дважды. Каждый столбец может означать только что-то одно.")
    case .missingItems(let items, let known):
      Phrase(
        en: "The file has no column for: \(Self.list(items)). Its columns: \(Self.list(known)). Name the right ones with --items or --map.",
        kk:
          "Файлда мына сұрақтарға баған жоқ: \(Self.list(items)). Ондағы бағандар: \(Self.list(known)). Керектілерін --items немесе --map арқылы көрсетіңіз.",
        ru: "В файле нет столбцов для вопросов: \(Self.list(items)). Столбцы файла: \(Self.list(known)). Укажите нужные через --items или --map.")
    case .mapLine(let line):
      Phrase(
        en: "Line \(line) of the header map is no pair of an item and a column. It has two columns: item,column.",
        kk: "Бағандар картасының \(line)-жолында сұрақ пен баған жұбы жоқ. Картада екі баған болады: item,column.",
        ru: "Строка \(line) карты столбцов — не пара из вопроса и столбца. В карте два столбца: item,column.")
    case .unknownItem(let item, let known):
      Phrase(
        en: "The header map names “\(Self.shown(item))”, which is no item of the questionnaire. Items: \(Self.list(known)).",
        kk: "Бағандар картасындағы «\(Self.shown(item))» — сауалнаманың сұрағы емес. Сұрақтары: \(Self.list(known)).",
        ru: "В карте столбцов указан «\(Self.shown(item))», такого вопроса в опроснике нет. Вопросы: \(Self.list(known)).")
    case .itemTwice(let item):
      Phrase(
        en: "The header map names “\(Self.shown(item))” twice. Leave one line.",
        kk: "Бағандар картасында «\(Self.shown(item))» екі рет аталған. Бір жолын қалдырыңыз.",
        ru: "В карте столбцов «\(Self.shown(item))» указан дважды. Оставьте одну строку.")
    case .unusableCondition(let item):
      Phrase(
        en:
          "What is asked depends on “\(Self.shown(item))”, which takes several answers; they do not fit one column, so such files cannot be scored.",
        kk:
          "Қай сұрақтың қойылатыны «\(Self.shown(item))» сұрағына байланысты, ал оның бірнеше жауабы болуы мүмкін. Олар бір бағанға сыймайды, сондықтан мұндай файлды есептеуге болмайды.",
        ru:
          "От вопроса «\(Self.shown(item))» зависит, что спрашивается дальше, а ответов у него может быть несколько. В один столбец они не помещаются, поэтому такие файлы подсчитать нельзя."
      )
    case .nothingToScore:
      Phrase(
        en: "This questionnaire has no scales, so there is nothing to score.",
        kk: "Бұл сауалнамада шкала жоқ, сондықтан есептейтін ештеңе жоқ.",
        ru: "В этом опроснике нет шкал, поэтому подсчитывать нечего.")
    case .columnTaken(let name):
      Phrase(
        en: "The file already has a column “\(Self.shown(name))”. Perhaps it was scored before; take the original, or rename the column.",
        kk: "Файлда «\(Self.shown(name))» бағаны бұрыннан бар. Мүмкін, ол бұрын есептелген; бастапқы файлды алыңыз немесе бағанның атын өзгертіңіз.",
        ru: "В файле уже есть столбец «\(Self.shown(name))». Возможно, он уже был обработан; возьмите исходный файл или переименуйте столбец.")
    }
  }

  private static func unknownColumn(_ name: String, near: String?, known: String) -> Phrase {
    if let near {
      return Phrase(
        en: "There is no column “\(name)”. Did you mean “\(shown(near))”? The file's columns: \(known).",
        kk: "«\(name)» деген баған жоқ. «\(shown(near))» деп жазғыңыз келді ме? Файлдағы бағандар: \(known).",
        ru: "Столбца «\(name)» нет. Возможно, имелось в виду «\(shown(near))»? Столбцы файла: \(known).")
    }
    return Phrase(
      en: "There is no column “\(name)”. The file's columns: \(known).", kk: "«\(name)» деген баған жоқ. Файлдағы бағандар: \(known).",
      ru: "Столбца «\(name)» нет. Столбцы файла: \(known).")
  }

  private static func shown(_ text: String) -> String { TextSafety.visible(text) }

  /// Names for a message: the first of many.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).map { TextSafety.visible($0, limit: 30) }.joined(separator: ", ")
    return names.count > 12 ? shown + ", …" : shown
  }
}
