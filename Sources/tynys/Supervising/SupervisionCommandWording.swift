import Dates
import Supervision
import Wording

/// The sentences of `supervision` that are about its command line, its questions and its output in the terminal.
enum SupervisionCommandWording {
  // MARK: What was typed wrong

  static let noDataFolder = Phrase(
    en: "There is no folder for the journal: neither --data, TYNYS_DATA, XDG_DATA_HOME nor HOME is set. Name a file with --journal FILE.",
    kk: "Журнал қалтасы белгісіз: --data да, TYNYS_DATA, XDG_DATA_HOME, HOME да берілмеген. Файлды --journal ФАЙЛ арқылы көрсетіңіз.",
    ru: "Папка журнала неизвестна: не заданы ни --data, ни TYNYS_DATA, ни XDG_DATA_HOME, ни HOME. Укажите файл: --journal ФАЙЛ.")

  static func noProfile(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” cannot be part of a file's name; use letters, digits and hyphens.",
      kk: "«\(text)» файл атына жарамайды; әріп, сан және дефис қолданыңыз.",
      ru: "«\(text)» не может быть частью имени файла; используйте буквы, цифры и дефис.")
  }

  static func noNumber(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” is no number of a cycle. See them with: tynys supervision list",
      kk: "«\(text)» — цикл нөмірі емес. Нөмірлерін көру: tynys supervision list",
      ru: "«\(text)» — не номер цикла. Показать их: tynys supervision list")
  }

  static func noUnit(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” is no path of a unit. Write names with slashes between them, as East/Team 3, or / for the whole organisation.",
      kk: "«\(text)» — бөлімше жолы емес. Атауларды қиғаш сызықпен жазыңыз: Шығыс/3-топ; / — бүкіл ұйым.",
      ru: "«\(text)» — не путь подразделения. Пишите имена через косую черту: Восток/Группа 3; / — вся организация.")
  }

  static func severalUnits(_ text: String, _ paths: [String]) -> Phrase {
    let list = paths.prefix(8).joined(separator: ", ") + (paths.count > 8 ? ", …" : "")
    return Phrase(
      en: "Several units are called “\(text)”: \(list). Write the whole path.",
      kk: "«\(text)» атауымен бірнеше бөлімше бар: \(list). Толық жолын жазыңыз.",
      ru: "Подразделений «\(text)» несколько: \(list). Напишите путь целиком.")
  }

  static func noDay(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” is no date; write 2026-12-31 or 31.12.2026.", kk: "«\(text)» — күн емес; 2026-12-31 немесе 31.12.2026 деп жазыңыз.",
      ru: "«\(text)» — не дата; напишите 2026-12-31 или 31.12.2026.")
  }

  static func unknownScale(_ text: String, known: [String]) -> Phrase {
    let list = known.prefix(16).joined(separator: ", ") + (known.count > 16 ? ", …" : "")
    return Phrase(
      en: "There is no scale “\(text)”. There are: \(list).", kk: "«\(text)» шкаласы жоқ. Барлары: \(list).",
      ru: "Шкалы «\(text)» нет. Есть: \(list).")
  }

  static func unknownAdvice(_ text: String, near: String?) -> Phrase {
    if let near {
      return Phrase(
        en: "The catalogue has no measure “\(text)”. Did you mean “\(near)”? See all with: tynys supervision measures",
        kk: "Каталогта «\(text)» шарасы жоқ. «\(near)» деп жазғыңыз келді ме? Бәрін көру: tynys supervision measures",
        ru: "Меры «\(text)» в каталоге нет. Возможно, имелось в виду «\(near)»? Показать все: tynys supervision measures")
    }
    return Phrase(
      en: "The catalogue has no measure “\(text)”. See all with: tynys supervision measures",
      kk: "Каталогта «\(text)» шарасы жоқ. Бәрін көру: tynys supervision measures",
      ru: "Меры «\(text)» в каталоге нет. Показать все: tynys supervision measures")
  }

  static let startNeeds = Phrase(
    en: "A cycle needs --unit PATH and --goal TEXT. In a terminal both are asked for.",
    kk: "Цикл бастау үшін --unit ЖОЛ және --goal МӘТІН керек. Терминалда екеуі де сұралады.",
    ru: "Чтобы начать цикл, нужны --unit ПУТЬ и --goal ТЕКСТ. В терминале о них будет задан вопрос.")

  static let measureNeeds = Phrase(
    en: "A measure needs --advice ID or --text TEXT, and --begin DATE. In a terminal they are asked for.",
    kk: "Шара үшін --advice ID немесе --text МӘТІН, сондай-ақ --begin КҮН керек. Терминалда олар сұралады.",
    ru: "Для меры нужны --advice ID или --text ТЕКСТ и --begin ДАТА. В терминале о них будет задан вопрос.")

  static let editNeeds = Phrase(
    en: "Nothing to correct was named. Use --goal, --scale, or --measure N with --text, --begin, --end, --agreed.",
    kk: "Нені түзету керегі айтылмаған. --goal, --scale немесе --measure САН мен --text, --begin, --end, --agreed қолданыңыз.",
    ru: "Не указано, что исправить. Используйте --goal, --scale или --measure ЧИСЛО вместе с --text, --begin, --end, --agreed.")

  static let editNeedsMeasure = Phrase(
    en: "--measure N goes with --text, --begin, --end or --agreed, and they with it.",
    kk: "--measure САН параметрі --text, --begin, --end не --agreed параметрімен бірге жазылады.",
    ru: "--measure ЧИСЛО пишется вместе с --text, --begin, --end или --agreed.")

  static let removeNeedsConfirmation = Phrase(
    en: "Taking a cycle out needs a confirmation. Add --yes where there is no terminal.",
    kk: "Циклді алып тастау растауды қажет етеді. Терминал болмаса, --yes қосыңыз.",
    ru: "Удаление цикла нужно подтвердить. Без терминала добавьте --yes.")

  // MARK: Questions

  static let again = Phrase(
    en: "That line could not be read. Please type it again:", kk: "Бұл жол оқылмады. Қайтадан теріңіз:",
    ru: "Эту строку прочесть не удалось. Наберите ещё раз:")

  static func askUnit(isListed: Bool) -> Phrase {
    isListed
      ? Phrase(en: "Which unit? Number or path:", kk: "Қай бөлімше? Нөмірі немесе жолы:", ru: "Какое подразделение? Номер или путь:")
      : Phrase(
        en: "Which unit? A path such as East/Team 3; / is the whole organisation:",
        kk: "Қай бөлімше? Жолын жазыңыз, мысалы Шығыс/3-топ; / — бүкіл ұйым:",
        ru: "Какое подразделение? Путь, например Восток/Группа 3; / — вся организация:")
  }

  static let askGoal = Phrase(
    en: "What shall be better? One sentence:", kk: "Не жақсаруы керек? Бір сөйлеммен:", ru: "Что должно стать лучше? Одним предложением:")

  static let askScales = Phrase(
    en: "Which of these is it about? Numbers; Enter alone for all:", kk: "Бұл қайсысы туралы? Нөмірлері; бәрі болса — тек Enter:",
    ru: "О чём это из перечисленного? Номера; только Enter — обо всём:")

  static func askMeasure(isListed: Bool) -> Phrase {
    isListed
      ? Phrase(
        en: "Which measure? A number, or your own words:", kk: "Қандай шара? Нөмірі немесе өз сөзіңізбен:",
        ru: "Какая мера? Номер или своими словами:")
      : Phrase(en: "Which measure? In your own words:", kk: "Қандай шара? Өз сөзіңізбен:", ru: "Какая мера? Своими словами:")
  }

  static let askBegin = Phrase(
    en: "First day (2026-12-31 or 31.12.2026):", kk: "Бірінші күні (2026-12-31 немесе 31.12.2026):", ru: "Первый день (2026-12-31 или 31.12.2026):")

  static let askEnd = Phrase(
    en: "Last day; Enter alone while it is open:", kk: "Соңғы күні; белгісіз болса — тек Enter:",
    ru: "Последний день; пока неизвестен — только Enter:")

  static let askAgreed = Phrase(
    en: "What else was agreed, how often, by which role? Enter alone for nothing:",
    kk: "Тағы не туралы келістіңіз: қаншалықты жиі, қай қызмет иесі? Ештеңе болмаса — тек Enter:",
    ru: "О чём ещё договорились: как часто, какая роль? Ни о чём — только Enter:")

  static let askNote = Phrase(
    en: "What do you conclude together? Enter alone for nothing:", kk: "Бірге қандай тұжырым жасадыңыз? Ештеңе болмаса — тек Enter:",
    ru: "К чему вы пришли вместе? Ни к чему — только Enter:")

  static func numbersOnly(_ count: Int) -> Phrase {
    Phrase(en: "Numbers from 1 to \(count), please.", kk: "1 мен \(count) аралығындағы нөмірді жазыңыз.", ru: "Напишите номера от 1 до \(count).")
  }

  static let askInSpite = Phrase(
    en: "Keep it as it is all the same? (y/n)", kk: "Сонда да осылай сақталсын ба? (иә/жоқ)", ru: "Всё равно сохранить как есть? (да/нет)")

  static let keptInSpite = Phrase(
    en: "It is kept as written. Correct it with: tynys supervision edit", kk: "Жазылғандай сақталады. Түзету: tynys supervision edit",
    ru: "Сохраняется как написано. Исправить: tynys supervision edit")

  static func askRemoval(_ cycle: Int, _ goal: String) -> Phrase {
    Phrase(
      en: "Take out cycle \(cycle), “\(goal)”, with its measures and reviews for good? (y/n)",
      kk: "\(cycle)-цикл («\(goal)») шараларымен және қорытындыларымен бірге біржола алынсын ба? (иә/жоқ)",
      ru: "Удалить насовсем цикл \(cycle), «\(goal)», вместе с мерами и итогами? (да/нет)")
  }

  // MARK: Output

  static let empty = Phrase(
    en: "There are no cycles yet. Begin with: tynys supervision start", kk: "Әзірге цикл жоқ. Бастау: tynys supervision start",
    ru: "Циклов пока нет. Начать: tynys supervision start")

  static let noneFound = Phrase(
    en: "No cycle of the journal is of that kind.", kk: "Журналда ондай цикл жоқ.", ru: "Таких циклов в журнале нет.")

  static let emptyCatalogue = Phrase(
    en: "The questionnaires here propose no measures for that.", kk: "Мұндағы сауалнамалар бұған қатысты шара ұсынбайды.",
    ru: "Здешние опросники мер для этого не предлагают.")

  static func reviewKept(_ cycle: Int) -> Phrase {
    Phrase(
      en: "The look back is written into cycle \(cycle).", kk: "Қорытынды \(cycle)-циклге жазылды.", ru: "Итоги записаны в цикл \(cycle).")
  }

  static func removed(_ cycle: Int) -> Phrase {
    Phrase(en: "Cycle \(cycle) is taken out.", kk: "\(cycle)-цикл алып тасталды.", ru: "Цикл \(cycle) удалён.")
  }

  static func counts(measures: Int, reviews: Int) -> Phrase {
    Phrase(
      en: "\(measures) \(Plural.en(measures, one: "measure", other: "measures")), \(reviews) \(Plural.en(reviews, one: "review", other: "reviews"))",
      kk: "\(measures) шара, \(reviews) қорытынды",
      ru: reviews == 0
        ? "\(measures) \(Plural.ru(measures, one: "мера", few: "меры", many: "мер")), итоги ещё не подводили"
        : "\(measures) \(Plural.ru(measures, one: "мера", few: "меры", many: "мер")), итоги подведены \(reviews) \(Plural.ru(reviews, one: "раз", few: "раза", many: "раз"))"
    )
  }

  static func heading(_ cycle: Int, _ unit: String) -> Phrase {
    Phrase(en: "Cycle \(cycle): \(unit)", kk: "\(cycle)-цикл: \(unit)", ru: "Цикл \(cycle): \(unit)")
  }

  static let state = Phrase(en: "State", kk: "Барысы", ru: "Состояние")
  static let goal = Phrase(en: "Goal", kk: "Мақсат", ru: "Цель")
  static let scales = Phrase(en: "About", kk: "Не туралы", ru: "О чём")
  static let started = Phrase(en: "Begun", kk: "Басталған күні", ru: "Начат")
  static let assessed = Phrase(en: "Looked at", kk: "Қаралған жарияланымдар", ru: "Смотрели")

  static func measure(_ number: Int, _ text: String) -> Phrase {
    Phrase(en: "Measure \(number): \(text)", kk: "\(number)-шара: \(text)", ru: "Мера \(number): \(text)")
  }

  static func agreed(_ text: String) -> Phrase { Phrase(en: "Agreed: \(text)", kk: "Келісілгені: \(text)", ru: "Договорились: \(text)") }

  static func note(_ text: String) -> Phrase { Phrase(en: "Concluded: \(text)", kk: "Тұжырым: \(text)", ru: "Вывод: \(text)") }

  static func review(_ day: CivilDay, _ rounds: [String]) -> Phrase {
    let list = rounds.suffix(8).joined(separator: ", ")
    return Phrase(
      en: "Looked back on \(day.shown(.en)) with: \(list)", kk: "\(day.shown(.kk)) күні қорытынды жасалды, раундтар: \(list)",
      ru: "Итоги \(day.shown(.ru)), раунды: \(list)")
  }

  static let nothingCompared = Phrase(
    en: "No measure has begun yet, so there is nothing to compare.", kk: "Ешбір шара басталмаған, салыстыратын нәрсе жоқ.",
    ru: "Ни одна мера ещё не началась, сравнивать нечего.")

  static func ended(_ kind: Cycle.Ending.Kind, _ day: CivilDay) -> Phrase {
    switch kind {
    case .closed: Phrase(en: "Closed on \(day.shown(.en)).", kk: "\(day.shown(.kk)) күні жабылды.", ru: "Закрыт \(day.shown(.ru)).")
    case .cancelled: Phrase(en: "Cancelled on \(day.shown(.en)).", kk: "\(day.shown(.kk)) күні тоқтатылды.", ru: "Отменён \(day.shown(.ru)).")
    }
  }
}
