import Arguments
import Wording

/// The keeper's verbs.
extension CommandTable {
  static let keeperStatuses: [ExitStatus] = [
    .done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .busy, .refusedAccess, .badConfiguration, .suspended,
  ]

  static let keeper = CommandSpecification(
    "keeper",
    summary: Phrase(
      en: "Keep the rounds of an organisation.", kk: "Ұйымның раундтарын жүргізу.", ru: "Вести раунды организации."),
    discussion: [
      Phrase(
        en: "The keeper stands outside the line of command: no supervisor should hold the passphrase.",
        kk: "Сақтаушы басшылық құрамына кірмейді: құпиясөз тіркесі бірде-бір супервизордың қолында болмауы керек.",
        ru: "Хранитель стоит вне служебной подчинённости: парольной фразы не должно быть ни у одного супервизора.")
    ],
    options: [
      OptionSpecification(
        "store", value: ValueSpecification(.directory),
        help: Phrase(
          en: "The keeper's folder; otherwise “keeper” in the data folder.", kk: "Сақтаушының қалтасы; көрсетілмесе, деректер қалтасындағы «keeper».",
          ru: "Папка хранителя; иначе «keeper» в папке данных.")),
      passphraseFile,
    ],
    statuses: keeperStatuses,
    subcommands: [
      keeperInit, keeperUnit, keeperOpen, keeperCard, keeperCodes, keeperCollect, keeperImport, keeperStatus, keeperClose, keeperPublish, keeperLog,
      keeperPassphrase,
      keeperBackup, keeperRestore,
    ])

  private static let roundOperand = OperandSpecification(
    "round", ValueSpecification(.text, placeholder: Phrase(en: "ROUND", kk: "РАУНД", ru: "РАУНД")),
    help: Phrase(en: "The round's name, such as 2026-Q4.", kk: "Раундтың атауы, мысалы 2026-Q4.", ru: "Название раунда, например 2026-Q4."))

  private static let keeperOpen = CommandSpecification(
    "open",
    summary: Phrase(en: "Open a round and write its card.", kk: "Раунд ашып, карточкасын жазу.", ru: "Открыть раунд и записать его карточку."),
    operands: [roundOperand],
    options: [
      OptionSpecification(
        "instrument", value: ValueSpecification(.dynamic(command: "tynys list --ids")), occurrence: .required,
        help: Phrase(en: "The questionnaire.", kk: "Сауалнама.", ru: "Опросник.")),
      OptionSpecification(
        "card", value: ValueSpecification(.file), occurrence: .required,
        help: Phrase(en: "Where the card is written.", kk: "Карточка жазылатын файл.", ru: "Куда записать карточку.")),
      OptionSpecification(
        "minimum-group", value: ValueSpecification(.wholeNumber(5...1000)),
        help: Phrase(
          en: "No group below this is published; 5 unless given.", kk: "Бұдан кіші топ туралы ештеңе жарияланбайды; әдепкісі 5.",
          ru: "О группах меньше этой ничего не публикуется; по умолчанию 5.")),
      OptionSpecification(
        "closes", value: ValueSpecification(.text, placeholder: "2026-12-31"),
        help: Phrase(en: "The last day for contributing.", kk: "Үлес қосудың соңғы күні.", ru: "Последний день для вкладов.")),
      OptionSpecification(
        "slice", value: ValueSpecification(.text, placeholder: "NAME=a,b,c"), occurrence: .repeatable,
        help: Phrase(
          en: "A coarse attribute, at most two.", kk: "Жалпылама белгі (қима), ең көбі екеу.", ru: "Обобщённый признак (разрез), не больше двух.")),
      OptionSpecification(
        "members", value: ValueSpecification(.text, placeholder: "PATH=N"), occurrence: .repeatable,
        help: Phrase(en: "How many members a unit has.", kk: "Бөлімшедегі адам саны.", ru: "Сколько в подразделении человек.")),
    ],
    examples: [
      CommandExample(
        "tynys keeper open 2026-Q4 --instrument burnout --card 2026-Q4.card",
        Phrase(en: "From today until closed.", kk: "Бүгіннен бастап жабылғанға дейін.", ru: "С сегодняшнего дня до закрытия."))
    ],
    statuses: keeperStatuses)

  private static let keeperCard = CommandSpecification(
    "card", summary: Phrase(en: "Write a round's card again.", kk: "Раунд карточкасын қайта жазу.", ru: "Записать карточку раунда ещё раз."),
    operands: [
      roundOperand,
      OperandSpecification(
        "file", ValueSpecification(.file),
        help: Phrase(en: "Where the card is written.", kk: "Карточка жазылатын файл.", ru: "Куда записать карточку.")),
    ],
    examples: [
      CommandExample(
        "tynys keeper card 2026-Q4 2026-Q4.card",
        Phrase(en: "The very card of the opening.", kk: "Ашылған кездегі карточканың дәл өзі.", ru: "Та самая карточка, что при открытии."))
    ],
    statuses: keeperStatuses)

  private static let keeperCodes = CommandSpecification(
    "codes",
    summary: Phrase(en: "Issue single-use codes for a unit.", kk: "Бөлімшеге бір реттік кодтар беру.", ru: "Выдать одноразовые коды подразделению."),
    operands: [roundOperand],
    options: [
      OptionSpecification(
        "unit", value: ValueSpecification(.text, placeholder: Phrase(en: "PATH", kk: "ЖОЛ", ru: "ПУТЬ")), occurrence: .required,
        help: Phrase(
          en: "The unit; the organisation itself by its name.", kk: "Бөлімше; ұйымның өзі болса, оның атауы.",
          ru: "Подразделение; сама организация — по её названию.")),
      OptionSpecification(
        "count", value: ValueSpecification(.wholeNumber(1...100_000)), occurrence: .required,
        help: Phrase(en: "How many.", kk: "Қанша.", ru: "Сколько.")),
      OptionSpecification(
        "html", value: ValueSpecification(.file),
        help: Phrase(en: "Slips to print and cut.", kk: "Басып шығарып, қиып алатын қағаздар.", ru: "Листки для печати и разрезания.")),
      OptionSpecification(
        "csv", value: ValueSpecification(.file),
        help: Phrase(
          en: "A table: code, unit and round in each row.", kk: "Кесте: әр жолда код, бөлімше және раунд.",
          ru: "Таблица: в каждой строке код, подразделение и раунд.")),
      json,
    ],
    exclusions: [["html", "json"], ["csv", "json"]],
    examples: [
      CommandExample(
        "tynys keeper codes 2026-Q4 --unit \"East/Team 3\" --count 12 --html slips.html",
        Phrase(en: "Twelve slips.", kk: "Он екі қағаз.", ru: "Двенадцать листков.")),
      CommandExample(
        "tynys keeper codes 2026-Q4 --unit \"East/Team 3\" --count 12 --csv codes.csv",
        Phrase(en: "For a mail merge.", kk: "Хаттарды топтап басып шығару үшін.", ru: "Для рассылки по шаблону.")),
    ],
    statuses: keeperStatuses)

  private static let keeperCollect = CommandSpecification(
    "collect", summary: Phrase(en: "Take in contributions from a folder.", kk: "Қалтадағы үлестерді жинау.", ru: "Принять вклады из папки."),
    operands: [
      roundOperand,
      OperandSpecification(
        "directory", ValueSpecification(.directory),
        help: Phrase(en: "Nothing in it is changed.", kk: "Ішіндегі ештеңе өзгермейді.", ru: "В ней ничего не меняется.")),
    ],
    options: [json],
    examples: [
      CommandExample(
        "tynys keeper collect 2026-Q4 inbox",
        Phrase(en: "As often as you like.", kk: "Қалағаныңызша қайталауға болады.", ru: "Можно повторять сколько угодно."))
    ],
    statuses: keeperStatuses)

  private static let keeperStatus = CommandSpecification(
    "status", summary: Phrase(en: "See how many have contributed.", kk: "Қанша үлес келгенін көру.", ru: "Посмотреть, сколько пришло вкладов."),
    operands: [
      OperandSpecification(
        "round", ValueSpecification(.text, placeholder: Phrase(en: "ROUND", kk: "РАУНД", ru: "РАУНД")), .optional,
        help: Phrase(en: "Only this round.", kk: "Тек осы раунд.", ru: "Только этот раунд."))
    ],
    options: [json],
    examples: [
      CommandExample(
        "tynys keeper status",
        Phrase(
          en: "Units only as below or at the minimum.", kk: "Бөлімше туралы тек ең кіші топқа жеткен-жетпегені.",
          ru: "О подразделениях — только, набралась ли минимальная группа."
        ))
    ],
    statuses: keeperStatuses)

  private static let keeperClose = CommandSpecification(
    "close", summary: Phrase(en: "Close a round for good.", kk: "Раундты біржола жабу.", ru: "Закрыть раунд навсегда."), operands: [roundOperand],
    options: [
      OptionSpecification("yes", help: Phrase(en: "Close without asking.", kk: "Сұрамай жабу.", ru: "Закрыть без вопроса."))
    ],
    examples: [
      CommandExample(
        "tynys keeper close 2026-Q4",
        Phrase(en: "Codes and boxes cease to exist.", kk: "Кодтар мен мөрленген үлестер жойылады.", ru: "Коды и запечатанные вклады уничтожаются."))
    ],
    statuses: keeperStatuses)

  private static let keeperPublish = CommandSpecification(
    "publish",
    summary: Phrase(
      en: "Publish the one release of a round.", kk: "Раундтың жалғыз жарияланымын шығару.", ru: "Опубликовать единственный выпуск раунда."),
    operands: [roundOperand],
    options: [
      OptionSpecification(
        "into", value: ValueSpecification(.directory), occurrence: .required,
        help: Phrase(en: "Where ROUND.release.json is written.", kk: "РАУНД.release.json жазылатын қалта.", ru: "Куда записать РАУНД.release.json."))
    ],
    examples: [
      CommandExample(
        "tynys keeper publish 2026-Q4 --into releases",
        Phrase(en: "Again: the same bytes.", kk: "Қайталағанда дәл сол файл шығады.", ru: "При повторе — точно тот же файл."))
    ],
    statuses: keeperStatuses)

  private static let keeperLog = CommandSpecification(
    "log",
    summary: Phrase(
      en: "See why cells of a round are withheld.", kk: "Ұяшықтар неге жарияланбағанын көру.", ru: "Посмотреть, почему ячейки не опубликованы."),
    operands: [roundOperand], options: [json],
    examples: [
      CommandExample("tynys keeper log 2026-Q4", Phrase(en: "For the keeper alone.", kk: "Тек сақтаушыға арналған.", ru: "Только для хранителя."))
    ],
    statuses: keeperStatuses)
}
