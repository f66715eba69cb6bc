import Instruments
import Wording

/// The sentences of a check, on the screen and in plain lines alike.
enum AdministrationWording {
  static let begin = Phrase(en: "Press Enter to begin.", kk: "Бастау үшін Enter басыңыз.", ru: "Нажмите Enter, чтобы начать.")

  static let keptNowhere = Phrase(
    en: "Your answers stay on this screen: nothing is saved and nothing is sent.",
    kk: "Жауаптарыңыз тек осы экранда: еш жерде сақталмайды әрі ешқайда жіберілмейді.",
    ru: "Ваши ответы остаются на этом экране: ничего не сохраняется и никуда не отправляется.")

  static let notApplicable = Phrase(en: "Does not apply", kk: "Қатысы жоқ", ru: "Не относится")
  static let ownAnswer = Phrase(en: "Something else (your own words)", kk: "Басқасы (өз сөзіңізбен)", ru: "Другое (своими словами)")
  static let noAnswer = Phrase(en: "no answer", kk: "жауап жоқ", ru: "без ответа")

  static let answerRequired = Phrase(
    en: "This question needs an answer.", kk: "Бұл сұраққа жауап беру қажет.", ru: "На этот вопрос нужно ответить.")
  static let nothingTyped = Phrase(
    en: "Choose or type an answer first, then press Enter.", kk: "Алдымен жауапты таңдаңыз немесе теріңіз, содан кейін Enter басыңыз.",
    ru: "Сначала выберите или наберите ответ, затем нажмите Enter.")
  static let unknownKey = Phrase(
    en: "That key does nothing here. Press ? for help.", kk: "Бұл перне мұнда жұмыс істемейді. Көмек алу үшін ? басыңыз.",
    ru: "Эта клавиша здесь не действует; клавиша ? открывает справку.")
  /// While a text is typed, `?` is a character of it.
  static let unknownKeyTyping = Phrase(
    en: "That key does nothing while a text is typed.", kk: "Мәтін теріп отырғанда бұл перне жұмыс істемейді.",
    ru: "При наборе текста эта клавиша не действует.")
  static let firstItem = Phrase(
    en: "This is the first question.", kk: "Бұл — бірінші сұрақ.", ru: "Это первый вопрос.")

  static func missingRequired(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(Plural.en(count, one: "question still needs", other: "questions still need")) an answer.",
      kk: "Әлі \(count) сұраққа жауап беру қажет.",
      ru:
        "\(Plural.ru(count, one: "Остался", few: "Осталось", many: "Осталось")) \(count) \(Plural.ru(count, one: "вопрос, на который нужно ответить", few: "вопроса, на которые нужно ответить", many: "вопросов, на которые нужно ответить"))."
    )
  }

  // Review

  static let reviewTitle = Phrase(en: "Your answers", kk: "Жауаптарыңыз", ru: "Ваши ответы")
  static let finish = Phrase(en: "Finish and see the result", kk: "Аяқтап, нәтижені көру", ru: "Завершить и посмотреть результат")
  static let finishUnscored = Phrase(en: "Finish", kk: "Аяқтау", ru: "Завершить")

  /// What is still without an answer, and whether that is allowed.
  static func standing(_ session: AdministrationSession) -> Phrase {
    let missing = session.missingRequired.count
    if missing > 0 { return missingRequired(missing) }
    return unanswered(session.path.count { session.answers[session.instrument.items[$0].id] == nil })
  }

  private static func unanswered(_ count: Int) -> Phrase {
    if count == 0 { return Phrase(en: "Every question is answered.", kk: "Барлық сұраққа жауап берілді.", ru: "На все вопросы даны ответы.") }
    return Phrase(
      en: "\(count) \(Plural.en(count, one: "question has", other: "questions have")) no answer; that is allowed.",
      kk: "\(count) сұраққа жауап берілмеді; бұған рұқсат етіледі.",
      ru:
        "Без ответа \(Plural.ru(count, one: "остался", few: "осталось", many: "осталось")) \(count) \(Plural.ru(count, one: "вопрос", few: "вопроса", many: "вопросов")); это допустимо."
    )
  }

  // What to press, under an item; the longest that fits is shown.

  static func digits(_ range: String) -> Phrase {
    Phrase(en: "\(range) answer", kk: "\(range) жауап", ru: "\(range) ответ")
  }

  static func numberThenEnter(_ range: String) -> Phrase {
    Phrase(en: "\(range), then Enter", kk: "\(range), сосын Enter", ru: "\(range), затем Enter")
  }

  static let arrowsEnter = Phrase(en: "arrows + Enter", kk: "бағыттауыш + Enter", ru: "стрелки + Enter")
  static let tick = Phrase(en: "number or Space ticks", kk: "сан не бос орын — белгілеу", ru: "номер или пробел отмечает")
  static let textEnter = Phrase(en: "Enter goes on", kk: "Enter — әрі қарай", ru: "Enter — дальше")
  static let closeText = Phrase(en: "Enter keeps, Esc drops", kk: "Enter — сақтау, Esc — бас тарту", ru: "Enter — сохранить, Esc — отменить")
  static let applies = Phrase(en: "n does not apply", kk: "n қатысы жоқ", ru: "n не относится")
  static let back = Phrase(en: "← back", kk: "← артқа", ru: "← назад")
  static let backAscii = Phrase(en: "Backspace back", kk: "Backspace артқа", ru: "Backspace назад")
  static let backTyping = Phrase(en: "Esc back", kk: "Esc артқа", ru: "Esc назад")
  static let skip = Phrase(en: "s skip", kk: "s өткізу", ru: "s пропуск")
  static let help = Phrase(en: "? help", kk: "? көмек", ru: "? справка")
  static let language = Phrase(en: "l language", kk: "l тіл", ru: "l язык")
  static let leave = Phrase(en: "q leave", kk: "q шығу", ru: "q выйти")
  static let leaveTyping = Phrase(en: "Ctrl-C leave", kk: "Ctrl-C шығу", ru: "Ctrl-C выйти")
  static let languageTyping = Phrase(en: "Ctrl-L language", kk: "Ctrl-L тіл", ru: "Ctrl-L язык")
  static let enterBegins = Phrase(en: "Enter begin", kk: "Enter бастау", ru: "Enter начать")
  static let enterOpens = Phrase(en: "arrows + Enter open", kk: "бағыттауыш + Enter ашу", ru: "стрелки + Enter открыть")
  static let anyKey = Phrase(en: "any key goes back", kk: "кез келген перне — кері", ru: "любая клавиша — назад")

  /// The page behind `?`.
  static func helpLines(_ language: InterfaceLanguage) -> [String] {
    switch language {
    case .en:
      [
        "How to answer",
        "A digit answers at once. Where numbers above nine are possible, type the number and press Enter.",
        "The arrow keys move, Enter takes the selected answer.",
        "Where several answers are possible, a number or Space ticks them and Enter goes on.",
        "Backspace or the left arrow goes back. s skips a question, if it may be skipped.",
        "l changes the language; every answer keeps the language it was given in. While you type a text: Ctrl-L.",
        "q or Ctrl-C leaves the check.",
        "The letter keys work on a Russian or Kazakh keyboard layout too.",
      ]
    case .kk:
      [
        "Қалай жауап беруге болады",
        "Цифрды бассаңыз, жауап бірден қабылданады. Тоғыздан үлкен сан болуы мүмкін жерде санды теріп, Enter басыңыз.",
        "Бағыттауыш пернелер таңдауды жылжытады, Enter таңдалған жауапты қабылдайды.",
        "Бірнеше жауап таңдауға болатын жерде оларды сан немесе бос орын пернесі белгілейді, ал Enter келесі сұраққа өткізеді.",
        "Backspace немесе сол жақ бағыттауыш артқа қайтарады. s сұрақты өткізіп жібереді (рұқсат етілсе).",
        "l тілді ауыстырады; әр жауаптың қай тілде берілгені сақталады. Мәтін теріп отырғанда — Ctrl-L.",
        "q немесе Ctrl-C сауалнамадан шығарады.",
        "Әріп пернелері қазақ және орыс пернетақта жаймаларында да жұмыс істейді.",
      ]
    case .ru:
      [
        "Как отвечать",
        "Цифра отвечает сразу. Где возможны числа больше девяти, наберите число и нажмите Enter.",
        "Стрелки перемещают выбор, Enter принимает выбранный ответ.",
        "Где можно выбрать несколько ответов, номер или пробел отмечает их, а Enter ведёт дальше.",
        "Backspace или стрелка влево возвращает назад. s пропускает вопрос, если это разрешено.",
        "l меняет язык; у каждого ответа остаётся язык, на котором он был дан. При наборе текста — Ctrl-L.",
        "q или Ctrl-C — выйти из проверки.",
        "Буквенные клавиши работают и в русской, и в казахской раскладке.",
      ]
    }
  }
}
