import Arguments
import Wording

/// The commands of rounds: a worker's contribution, the keeper's side, and what anybody can audit.
extension CommandTable {
  static let contribute = CommandSpecification(
    "contribute",
    summary: Phrase(
      en: "Give an anonymous contribution to your team's round.", kk: "Ұжым раундына анонимді үлес қосу.",
      ru: "Внести анонимный вклад в раунд коллектива."),
    discussion: [
      Phrase(
        en:
          "Every value that will leave the computer is shown first. What leaves is scores, never answers; the code on your slip alone tells your unit.",
        kk: "Компьютерден шығатын әр мән алдымен көрсетіледі. Жауаптар емес, тек балдар шығады; бөлімшеңізді қағазыңыздағы код қана көрсетеді.",
        ru:
          "Сначала показывается каждое значение, которое уйдёт с компьютера. Уходят баллы, а не ответы; подразделение определяет только код с вашего листка."
      )
    ],
    options: [
      OptionSpecification(
        "card", value: ValueSpecification(.file), occurrence: .required,
        help: Phrase(en: "The round card from the keeper.", kk: "Сақтаушы берген раунд карточкасы.", ru: "Карточка раунда от хранителя.")),
      OptionSpecification(
        "code", value: ValueSpecification(.text, placeholder: Phrase(en: "CODE", kk: "КОД", ru: "КОД")), occurrence: .required,
        help: Phrase(en: "The code of the slip you drew.", kk: "Суырып алған қағазыңыздағы код.", ru: "Код с вытянутого вами листка.")),
      OptionSpecification(
        "to", value: ValueSpecification(.directory), occurrence: .required,
        help: Phrase(en: "Where the sealed file is written.", kk: "Мөрленген файл жазылатын қалта.", ru: "Папка для запечатанного файла.")),
      OptionSpecification(
        "latest",
        help: Phrase(en: "Use the latest kept result.", kk: "Соңғы сақталған нәтижені қолдану.", ru: "Взять последний сохранённый результат.")),
      OptionSpecification(
        "slice", value: ValueSpecification(.text, placeholder: "NAME=CLASS"), occurrence: .repeatable,
        help: Phrase(en: "A class the round asks for.", kk: "Раунд сұрайтын санат.", ru: "Категория, о которой спрашивает раунд.")),
      OptionSpecification(
        "yes", help: Phrase(en: "Write without asking.", kk: "Сұрамай жазу.", ru: "Записать без вопроса.")),
      passphraseFile,
    ],
    examples: [
      CommandExample(
        "tynys contribute --card 2026-Q4.card --code CODE --to /media/stick --latest",
        Phrase(en: "The latest result, onto a stick.", kk: "Соңғы нәтижені флешкаға.", ru: "Последний результат на флешку."))
    ],
    statuses: [
      .done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .busy, .refusedAccess, .badConfiguration, .suspended,
    ])
}

/// The keeper's verbs, and the audit.
extension CommandTable {
  private static let keeperStatuses: [ExitStatus] = [
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
    subcommands: [keeperInit, keeperUnit, keeperOpen, keeperCodes, keeperCollect, keeperStatus, keeperClose, keeperPublish, keeperLog])

  private static let roundOperand = OperandSpecification(
    "round", ValueSpecification(.text, placeholder: Phrase(en: "ROUND", kk: "РАУНД", ru: "РАУНД")),
    help: Phrase(en: "The round's name, such as 2026-Q4.", kk: "Раундтың атауы, мысалы 2026-Q4.", ru: "Название раунда, например 2026-Q4."))

  private static let keeperInit = CommandSpecification(
    "init",
    summary: Phrase(en: "Create an organisation and its keys.", kk: "Ұйымды және оның кілттерін жасау.", ru: "Создать организацию и её ключи."),
    operands: [
      OperandSpecification(
        "name", ValueSpecification(.text, placeholder: Phrase(en: "NAME", kk: "АТАУ", ru: "ИМЯ")),
        help: Phrase(en: "The organisation's name.", kk: "Ұйымның атауы.", ru: "Название организации."))
    ],
    examples: [
      CommandExample(
        "tynys keeper init \"Home care\"", Phrase(en: "Asks for a passphrase.", kk: "Құпиясөз тіркесін сұрайды.", ru: "Спросит парольную фразу."))
    ],
    statuses: keeperStatuses)

  private static let keeperUnit = CommandSpecification(
    "unit", summary: Phrase(en: "Change the tree of units.", kk: "Бөлімшелер ағашын өзгерту.", ru: "Изменить дерево подразделений."),
    operands: [
      OperandSpecification(
        "action", ValueSpecification(.choice(["add", "move", "close", "list"])),
        help: Phrase(en: "What to do.", kk: "Не істеу керек.", ru: "Что сделать.")),
      OperandSpecification(
        "path", ValueSpecification(.text, placeholder: Phrase(en: "PATH", kk: "ЖОЛ", ru: "ПУТЬ")), .optional,
        help: Phrase(
          en: "Names from below the organisation, such as East/Team 3.", kk: "Ұйымнан кейінгі атаулар, мысалы Шығыс/3-топ.",
          ru: "Имена ниже организации, например Восток/Группа 3.")),
    ],
    options: [
      OptionSpecification(
        "to", value: ValueSpecification(.text, placeholder: Phrase(en: "PATH", kk: "ЖОЛ", ru: "ПУТЬ")),
        help: Phrase(en: "With move: the new path.", kk: "move үшін: жаңа жол.", ru: "Для move: новый путь.")),
      json,
    ],
    examples: [
      CommandExample(
        "tynys keeper unit add \"East/Team 3\"",
        Phrase(en: "Adds both where missing.", kk: "Жоқ болса, екеуін де қосады.", ru: "Добавит оба, если их нет."))
    ],
    statuses: keeperStatuses)

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

  private static let keeperCodes = CommandSpecification(
    "codes",
    summary: Phrase(en: "Issue single-use codes for a unit.", kk: "Бөлімшеге бір реттік кодтар беру.", ru: "Выдать одноразовые коды подразделению."),
    operands: [roundOperand],
    options: [
      OptionSpecification(
        "unit", value: ValueSpecification(.text, placeholder: Phrase(en: "PATH", kk: "ЖОЛ", ru: "ПУТЬ")), occurrence: .required,
        help: Phrase(en: "The unit.", kk: "Бөлімше.", ru: "Подразделение.")),
      OptionSpecification(
        "count", value: ValueSpecification(.wholeNumber(1...100_000)), occurrence: .required,
        help: Phrase(en: "How many.", kk: "Қанша.", ru: "Сколько.")),
      OptionSpecification(
        "html", value: ValueSpecification(.file),
        help: Phrase(en: "Slips to print and cut.", kk: "Басып шығарып, қиып алатын қағаздар.", ru: "Листки для печати и разрезания.")),
      json,
    ],
    exclusions: [["html", "json"]],
    examples: [
      CommandExample(
        "tynys keeper codes 2026-Q4 --unit \"East/Team 3\" --count 12 --html slips.html",
        Phrase(en: "Twelve slips.", kk: "Он екі қағаз.", ru: "Двенадцать листков."))
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

  static let audit = CommandSpecification(
    "audit",
    summary: Phrase(
      en: "Check published releases, without any key.", kk: "Жарияланымдарды кілтсіз тексеру.",
      ru: "Проверить опубликованные выпуски без ключей."),
    operands: [
      OperandSpecification(
        "release", ValueSpecification(.file), .oneOrMore,
        help: Phrase(en: "Releases of one organisation.", kk: "Бір ұйымның жарияланымдары.", ru: "Выпуски одной организации."))
    ],
    options: [json],
    examples: [
      CommandExample(
        "tynys audit releases/2026-Q4.release.json",
        Phrase(en: "Signature, chain, rules.", kk: "Қолтаңба, тізбек, ережелер.", ru: "Подпись, цепочка, правила."))
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .inputOutput, .refusedAccess])
}
