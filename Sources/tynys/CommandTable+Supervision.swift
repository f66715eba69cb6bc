import Arguments
import Wording

/// The commands of the supervision journal.
extension CommandTable {
  private static let statuses: [ExitStatus] = [
    .done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .busy, .refusedAccess, .badConfiguration, .suspended,
  ]

  private static let readingStatuses: [ExitStatus] = [
    .done, .usage, .badData, .notFound, .inputOutput, .refusedAccess, .badConfiguration,
  ]

  static let supervision = CommandSpecification(
    "supervision",
    summary: Phrase(
      en: "Keep the supervision journal: goals, measures, what came of them.", kk: "Супервизия журналын жүргізу: мақсат, шара, нәтиже.",
      ru: "Вести журнал супервизии: цели, меры и что получилось."),
    discussion: [
      Phrase(
        en:
          "A cycle leads from looking at releases over a goal and measures to looking back. The journal is about units, never about people: it lies in a file that only you can read, and it warns where a text looks like names.",
        kk:
          "Цикл жарияланымдарға қараудан басталып, мақсат пен шаралар арқылы нәтижеге қарауға дейін жүреді. Журнал адамдар туралы емес, бөлімшелер туралы: ол тек өзіңіз оқи алатын файлда тұрады, мәтін есімдерге ұқсаса, ескертеді.",
        ru:
          "Цикл ведёт от взгляда на выпуски через цель и меры к подведению итогов. Журнал — о подразделениях, а не о людях: он лежит в файле, который читаете только вы, и предупреждает, если текст похож на имена."
      )
    ],
    options: [
      OptionSpecification(
        "journal", value: ValueSpecification(.file),
        help: Phrase(
          en: "The journal's file; otherwise supervision.json in the data folder.",
          kk: "Журнал файлы; болмаса деректер қалтасындағы supervision.json.",
          ru: "Файл журнала; иначе supervision.json в папке данных."))
    ],
    statuses: statuses,
    subcommands: [
      supervisionStart, supervisionMeasure, supervisionReview, supervisionList, supervisionShow, supervisionEdit, supervisionClose, supervisionCancel,
      supervisionReopen, supervisionRemove, supervisionMeasures, supervisionAgenda, supervisionExport,
    ])

  // MARK: What several take

  private static let cycle = OperandSpecification(
    "cycle", ValueSpecification(.dynamic(command: "tynys supervision list --ids"), placeholder: Phrase(en: "CYCLE", kk: "ЦИКЛ", ru: "ЦИКЛ")),
    help: Phrase(en: "The cycle's number.", kk: "Циклдің нөмірі.", ru: "Номер цикла."))

  private static let releaseFile = ValueSpecification(.file, placeholder: Phrase(en: "RELEASE", kk: "ЖАРИЯЛАНЫМ", ru: "ВЫПУСК"))

  private static func unit(_ help: Phrase) -> OptionSpecification {
    OptionSpecification("unit", value: ValueSpecification(.text, placeholder: Phrase(en: "PATH", kk: "ЖОЛ", ru: "ПУТЬ")), help: help)
  }

  private static func text(_ name: String, _ help: Phrase) -> OptionSpecification {
    OptionSpecification(name, value: ValueSpecification(.text), help: help)
  }

  private static func date(_ name: String, _ help: Phrase) -> OptionSpecification {
    OptionSpecification(name, value: ValueSpecification(.text, placeholder: Phrase(en: "DATE", kk: "КҮН", ru: "ДАТА")), help: help)
  }

  private static let yes = OptionSpecification(
    "yes",
    help: Phrase(en: "Keep a text in spite of a warning.", kk: "Ескертуге қарамай мәтінді сақтау.", ru: "Сохранить текст несмотря на предупреждение.")
  )

  private static let scale = OptionSpecification(
    "scale", value: ValueSpecification(.text, placeholder: Phrase(en: "SCALE", kk: "ШКАЛА", ru: "ШКАЛА")), occurrence: .repeatable,
    help: Phrase(
      en: "What it is about: exhaustion, or burnout/exhaustion.", kk: "Не туралы: exhaustion немесе burnout/exhaustion.",
      ru: "О чём: exhaustion или burnout/exhaustion."))

  private static let advice = OptionSpecification(
    "advice", value: ValueSpecification(.dynamic(command: "tynys supervision measures --ids")),
    help: Phrase(
      en: "A measure of the catalogue, by its id.", kk: "Каталогтағы шара, идентификаторы бойынша.", ru: "Мера из каталога, по идентификатору."))

  private static let note = text(
    "note", Phrase(en: "What you conclude together.", kk: "Бірге жасаған тұжырымыңыз.", ru: "К чему вы пришли вместе."))

  private static let ids = OptionSpecification(
    "ids",
    help: Phrase(en: "Only what completes a command line.", kk: "Пәрмен жолын толықтыратыны ғана.", ru: "Только для дополнения командной строки."))

  // MARK: The cycle

  private static let supervisionStart = CommandSpecification(
    "start",
    summary: Phrase(
      en: "Begin a cycle with a goal for a unit.", kk: "Бөлімше үшін мақсат қойып, цикл бастау.", ru: "Начать цикл с целью для подразделения."),
    options: [
      unit(
        Phrase(
          en: "Names from below the organisation, such as East/Team 3; / is all of it.",
          kk: "Ұйымнан төменгі атаулар, мысалы Шығыс/3-топ; / — бүкіл ұйым.",
          ru: "Имена ниже организации, например Восток/Группа 3; / — вся организация.")),
      text(
        "goal",
        Phrase(
          en: "What shall be better, in one sentence.", kk: "Не жақсаруы керек, бір сөйлеммен.", ru: "Что должно стать лучше, одним предложением.")),
      scale,
      OptionSpecification(
        "from", value: releaseFile, occurrence: .repeatable,
        help: Phrase(
          en: "A release you looked at; its units and scales are then checked.",
          kk: "Сіз қараған жарияланым; бөлімше мен шкалалар сонымен тексеріледі.",
          ru: "Выпуск, на который вы смотрели; по нему проверяются подразделение и шкалы.")),
      yes,
    ],
    examples: [
      CommandExample(
        "tynys supervision start --unit \"East/Team 3\" --goal \"Calmer Mondays\"",
        Phrase(
          en: "Without options, questions are asked in the terminal.", kk: "Параметрсіз терминалда сұрақ қойылады.",
          ru: "Без параметров вопросы задаются в терминале."))
    ],
    statuses: statuses)

  private static let supervisionMeasure = CommandSpecification(
    "measure", summary: Phrase(en: "Agree on a measure.", kk: "Шара туралы келісу.", ru: "Договориться о мере."), operands: [cycle],
    options: [
      advice, text("text", Phrase(en: "A measure in your own words.", kk: "Өз сөзіңізбен жазылған шара.", ru: "Мера своими словами.")),
      date(
        "begin",
        Phrase(
          en: "The first day, as 2026-12-31 or 31.12.2026.", kk: "Бірінші күні: 2026-12-31 немесе 31.12.2026.",
          ru: "Первый день: 2026-12-31 или 31.12.2026.")),
      date(
        "end",
        Phrase(
          en: "The last day; none while it is open.", kk: "Соңғы күні; белгісіз болса, жазылмайды.",
          ru: "Последний день; пока неизвестен — не указывать.")),
      text(
        "agreed",
        Phrase(
          en: "What was agreed beside it: how often, which role.", kk: "Қосымша келісім: қаншалықты жиі, қай қызмет иесі.",
          ru: "О чём ещё договорились: как часто, какая роль.")),
      yes,
    ],
    exclusions: [["advice", "text"]],
    examples: [
      CommandExample(
        "tynys supervision measure 1 --text \"A quiet hour\" --begin 2026-12-01",
        Phrase(en: "From 1 December on.", kk: "1 желтоқсаннан бастап.", ru: "С 1 декабря."))
    ],
    statuses: statuses)

  private static let supervisionReview = CommandSpecification(
    "review",
    summary: Phrase(
      en: "Look back at a cycle with releases.", kk: "Жарияланымдар бойынша цикл нәтижесіне қарау.", ru: "Подвести итоги цикла по выпускам."),
    discussion: [
      Phrase(
        en: "For each measure the last round published before it began stands beside the first ones since. What is withheld stays withheld.",
        kk: "Әр шара үшін ол басталғанға дейінгі соңғы раунд одан кейінгі алғашқы раундтармен қатар көрсетіледі. Жасырылғаны жасырын қалады.",
        ru: "Для каждой меры последний раунд до её начала показан рядом с первыми после. Скрытое остаётся скрытым.")
    ],
    operands: [cycle, releases],
    options: [
      note,
      OptionSpecification(
        "no-save",
        help: Phrase(
          en: "Show the figures and write nothing down.", kk: "Сандарды көрсетіп, ештеңе жазбау.", ru: "Показать числа и ничего не записывать.")),
      yes, json,
    ],
    exclusions: [["note", "no-save"]],
    examples: [
      CommandExample(
        "tynys supervision review 1 releases/*.release.json --no-save",
        Phrase(en: "Only look.", kk: "Тек қарау.", ru: "Только посмотреть."))
    ],
    statuses: statuses)

  private static let supervisionClose = ending(
    "close", Phrase(en: "Close a cycle.", kk: "Циклді жабу.", ru: "Закрыть цикл."),
    example: Phrase(en: "It was gone through.", kk: "Ол соңына дейін өтілді.", ru: "Он пройден."))

  private static let supervisionReopen = CommandSpecification(
    "reopen", summary: Phrase(en: "Take up an ended cycle again.", kk: "Аяқталған циклді қайта ашу.", ru: "Возобновить завершённый цикл."),
    operands: [cycle],
    examples: [CommandExample("tynys supervision reopen 1", Phrase(en: "It goes on.", kk: "Ол жалғасады.", ru: "Он продолжается."))],
    statuses: statuses)

  private static let supervisionCancel = CommandSpecification(
    "cancel",
    summary: Phrase(en: "Give up a cycle, or one measure.", kk: "Циклден немесе бір шарадан бас тарту.", ru: "Отменить цикл или одну меру."),
    operands: [cycle],
    options: [
      OptionSpecification(
        "measure", value: ValueSpecification(.wholeNumber(1...1_000_000)),
        help: Phrase(en: "Only this measure, by its number.", kk: "Тек осы шара, нөмірі бойынша.", ru: "Только эту меру, по номеру.")),
      note, yes,
    ],
    exclusions: [["measure", "note"]],
    examples: [
      CommandExample(
        "tynys supervision cancel 1 --measure 2",
        Phrase(en: "The second measure is called off.", kk: "Екінші шарадан бас тартылады.", ru: "Вторая мера отменяется."))
    ],
    statuses: statuses)

  private static func ending(_ name: String, _ summary: Phrase, example: Phrase) -> CommandSpecification {
    CommandSpecification(
      name, summary: summary, operands: [cycle], options: [note, yes],
      examples: [CommandExample("tynys supervision \(name) 1", example)], statuses: statuses)
  }

  private static let supervisionEdit = CommandSpecification(
    "edit",
    summary: Phrase(en: "Correct a goal, a text or a date.", kk: "Мақсатты, мәтінді немесе күнді түзету.", ru: "Исправить цель, текст или дату."),
    operands: [cycle],
    options: [
      text("goal", Phrase(en: "The goal.", kk: "Мақсат.", ru: "Цель.")), scale,
      OptionSpecification(
        "measure", value: ValueSpecification(.wholeNumber(1...1_000_000)),
        help: Phrase(en: "Which measure the rest is about.", kk: "Қалғаны қай шара туралы екені.", ru: "К какой мере относится остальное.")),
      text("text", Phrase(en: "The measure in your own words.", kk: "Шара өз сөзіңізбен.", ru: "Мера своими словами.")),
      date("begin", Phrase(en: "The first day.", kk: "Бірінші күні.", ru: "Первый день.")),
      date(
        "end",
        Phrase(en: "The last day; “open” takes it away.", kk: "Соңғы күні; «open» оны алып тастайды.", ru: "Последний день; «open» убирает его.")),
      text("agreed", Phrase(en: "What was agreed beside it.", kk: "Қосымша келісім.", ru: "О чём ещё договорились.")), yes,
    ],
    examples: [
      CommandExample(
        "tynys supervision edit 1 --measure 1 --end 2027-02-28",
        Phrase(en: "Until the end of February.", kk: "Ақпанның соңына дейін.", ru: "До конца февраля."))
    ],
    statuses: statuses)

  private static let supervisionRemove = CommandSpecification(
    "remove", summary: Phrase(en: "Take a cycle out for good.", kk: "Циклді біржола алып тастау.", ru: "Удалить цикл насовсем."), operands: [cycle],
    options: [OptionSpecification("yes", help: Phrase(en: "Without asking.", kk: "Сұрамай.", ru: "Без вопроса."))],
    examples: [
      CommandExample(
        "tynys supervision remove 1", Phrase(en: "After a question.", kk: "Сұрақтан кейін.", ru: "После вопроса."))
    ],
    statuses: statuses)

  // MARK: Looking

  private static let supervisionList = CommandSpecification(
    "list",
    summary: Phrase(en: "List the cycles and where they stand.", kk: "Циклдердің тізімі мен барысы.", ru: "Список циклов и на чём они стоят."),
    options: [
      unit(
        Phrase(
          en: "Only this unit and those below it.", kk: "Тек осы бөлімше және оның ішіндегілер.", ru: "Только это подразделение и те, что в нём.")),
      OptionSpecification(
        "open", help: Phrase(en: "Only cycles that are not ended.", kk: "Тек аяқталмаған циклдер.", ru: "Только незавершённые циклы.")),
      json, ids,
    ],
    exclusions: [["json", "ids"]],
    examples: [
      CommandExample("tynys supervision list --open", Phrase(en: "What is going on?", kk: "Қазір не жүріп жатыр?", ru: "Что сейчас идёт?"))
    ],
    statuses: readingStatuses)

  private static let supervisionShow = CommandSpecification(
    "show", summary: Phrase(en: "Show one cycle in full.", kk: "Бір циклді толық көрсету.", ru: "Показать цикл целиком."), operands: [cycle],
    options: [json],
    examples: [
      CommandExample(
        "tynys supervision show 1",
        Phrase(en: "Goal, measures, reviews, next step.", kk: "Мақсат, шаралар, қорытындылар, келесі қадам.", ru: "Цель, меры, итоги, следующий шаг.")
      )
    ],
    statuses: readingStatuses)

  private static let supervisionMeasures = CommandSpecification(
    "measures",
    summary: Phrase(
      en: "List the measures that the sources propose.", kk: "Дереккөздер ұсынатын шаралар тізімі.", ru: "Список мер, которые предлагают источники."),
    options: [scale, json, ids], exclusions: [["json", "ids"]],
    examples: [
      CommandExample(
        "tynys supervision measures --scale exhaustion", Phrase(en: "Against exhaustion.", kk: "Қажуға қарсы.", ru: "Против истощения."))
    ],
    statuses: readingStatuses)

  private static let supervisionAgenda = CommandSpecification(
    "agenda",
    summary: Phrase(
      en: "Write one page for the next supervision meeting.", kk: "Келесі супервизия кездесуіне бір бет дайындау.",
      ru: "Составить страницу для следующей встречи супервизии."),
    operands: [releases],
    options: [
      unit(
        Phrase(
          en: "For this unit; otherwise for the organisation.", kk: "Осы бөлімше үшін; болмаса бүкіл ұйым үшін.",
          ru: "Для этого подразделения; иначе для организации.")),
      OptionSpecification(
        "html", value: ValueSpecification(.file),
        help: Phrase(en: "Write a page of A4 to print.", kk: "Басып шығаратын A4 бетін жазу.", ru: "Записать страницу A4 для печати.")),
      json,
    ],
    exclusions: [["html", "json"]],
    examples: [
      CommandExample(
        "tynys supervision agenda releases/*.release.json --html agenda.html",
        Phrase(en: "To print.", kk: "Басып шығару үшін.", ru: "Для печати."))
    ],
    statuses: readingStatuses + [.cannotCreate])

  private static let supervisionExport = CommandSpecification(
    "export", summary: Phrase(en: "Take the whole journal out.", kk: "Журналды толық шығарып алу.", ru: "Выгрузить весь журнал."),
    options: [
      OptionSpecification(
        "format", value: ValueSpecification(.choice(["json", "html"])),
        help: Phrase(
          en: "JSON (default) or a page to read.", kk: "JSON (әдепкі) немесе оқитын бет.", ru: "JSON (по умолчанию) или страница для чтения.")),
      OptionSpecification(
        "output", short: "o", value: ValueSpecification(.file),
        help: Phrase(en: "Write a file only you can read.", kk: "Тек өзіңіз оқи алатын файл жазу.", ru: "Записать файл, доступный только вам.")),
    ],
    examples: [
      CommandExample(
        "tynys supervision export --format html -o journal.html", Phrase(en: "As a page.", kk: "Бет түрінде.", ru: "В виде страницы."))
    ],
    statuses: readingStatuses + [.cannotCreate])
}
