import Arguments
import Wording

extension CommandTable {
  /// Everything that can be typed behind `tynys`.
  static let tynys = CommandTable(
    program: "tynys", version: Program.version,
    tagline: Phrase(
      en: "A burnout self-check that stays with you. A score is never a diagnosis.",
      kk: "Кәсіби күйіп кетуге қатысты өзін-өзі тексеру: нәтижесі өзіңізде қалады. Балл ешқашан диагноз болмайды.",
      ru: "Самопроверка на профессиональное выгорание, которая остаётся у вас. Балл — никогда не диагноз."),
    globalOptions: globalOptions,
    sections: [
      CommandSection(Phrase(en: "For yourself", kk: "Өзіңіз үшін", ru: "Для себя"), [check, history, due, myData, doctor]),
      CommandSection(Phrase(en: "For a team", kk: "Ұжым үшін", ru: "Для коллектива"), [contribute, keeper, audit]),
      CommandSection(
        Phrase(en: "For supervisors and HR", kk: "Супервизорлар мен кадр қызметіне", ru: "Для супервизоров и отдела кадров"),
        [trends, supervision, export]),
      CommandSection(
        Phrase(en: "Files of answers", kk: "Жауап файлдары", ru: "Файлы ответов"), [score, tabulate, reliability, compare, norms]),
      CommandSection(Phrase(en: "Questionnaires", kk: "Сауалнамалар", ru: "Опросники"), [list, show, validate]),
      CommandSection(Phrase(en: "This program", kk: "Бағдарлама", ru: "Программа"), [demo, completions]),
    ])

  private static let globalOptions = [
    OptionSpecification(
      "lang", value: ValueSpecification(.choice(InterfaceLanguage.allCases.map(\.rawValue))),
      help: Phrase(
        en: "Language; otherwise TYNYS_LANG, then the locale.", kk: "Тіл; болмаса TYNYS_LANG, одан кейін жүйе тілі.",
        ru: "Язык; иначе TYNYS_LANG, затем язык системы.")),
    OptionSpecification(
      "data", value: ValueSpecification(.directory),
      help: Phrase(
        en: "Folder of private data; otherwise TYNYS_DATA.", kk: "Жеке деректер қалтасы; болмаса TYNYS_DATA.",
        ru: "Папка личных данных; иначе TYNYS_DATA.")),
    OptionSpecification(
      "profile", value: ValueSpecification(.text, placeholder: Phrase(en: "NAME", kk: "АТАУ", ru: "ИМЯ")),
      help: Phrase(
        en: "Whose data, on a computer that several people share.", kk: "Ортақ компьютерде: кімнің деректері.",
        ru: "Чьи данные, если компьютер общий.")),
    OptionSpecification(
      "questionnaires", value: ValueSpecification(.directory),
      help: Phrase(
        en: "Folder of questionnaires, looked at first.", kk: "Алдымен қаралатын сауалнамалар қалтасы.",
        ru: "Папка опросников, просматривается первой.")),
    OptionSpecification(
      "no-color",
      help: Phrase(en: "No colours; NO_COLOR does the same.", kk: "Түссіз; NO_COLOR да соны істейді.", ru: "Без цвета; то же делает NO_COLOR.")),
  ]

  /// The ids of the questionnaires, for a shell that completes them.
  private static let instrumentID = ValueSpecification(.dynamic(command: "tynys list --ids"))

  static let json = OptionSpecification(
    "json", help: Phrase(en: "Print JSON for other programs.", kk: "Басқа бағдарламалар үшін JSON шығару.", ru: "Вывести JSON для других программ."))

  private static let list = CommandSpecification(
    "list", summary: Phrase(en: "List the questionnaires.", kk: "Сауалнамалар тізімін көрсету.", ru: "Показать список опросников."),
    options: [
      json,
      OptionSpecification(
        "ids",
        help: Phrase(
          en: "Only the ids, one a line.", kk: "Тек идентификаторлар, әр жолда біреуден.", ru: "Только идентификаторы, по одному в строке.")),
    ],
    exclusions: [["json", "ids"]],
    examples: [
      CommandExample("tynys list", Phrase(en: "What can I check?", kk: "Нені тексере аламын?", ru: "Что можно проверить?")),
      CommandExample(
        "tynys --questionnaires ./mine list --json",
        Phrase(en: "Own questionnaires first, as JSON.", kk: "Алдымен өз сауалнамаларыңыз, JSON түрінде.", ru: "Сначала свои опросники, в виде JSON.")
      ),
    ],
    statuses: [.done, .usage, .notFound, .inputOutput, .badConfiguration])

  private static let show = CommandSpecification(
    "show", summary: Phrase(en: "Show one questionnaire in full.", kk: "Бір сауалнаманы толық көрсету.", ru: "Показать опросник целиком."),
    operands: [idOperand], options: [json],
    examples: [
      CommandExample(
        "tynys show burnout",
        Phrase(
          en: "Its items, scales, bands and sources.", kk: "Сұрақтары, шкалалары, деңгейлері мен дереккөздері.",
          ru: "Вопросы, шкалы, уровни и источники."))
    ],
    statuses: [.done, .usage, .badData, .notFound, .inputOutput, .badConfiguration])

  private static let idOperand = OperandSpecification(
    "id", instrumentID,
    help: Phrase(
      en: "A questionnaire's id from the list, or the path of its file.", kk: "Тізімдегі идентификатор немесе сауалнама файлының жолы.",
      ru: "Идентификатор из списка или путь к файлу опросника."))

  private static let validate = CommandSpecification(
    "validate",
    summary: Phrase(
      en: "Check definition files and tell every fault.", kk: "Анықтама файлдарын тексеріп, барлық қатесін көрсету.",
      ru: "Проверить файлы опросников и показать все ошибки."),
    discussion: [
      Phrase(
        en: "Every fault is told in one pass, with file, line, column and JSON path. A warning leaves a file usable.",
        kk: "Барлық қате бірден көрсетіледі: файл, жол, баған және JSON жолы. Ескерту файлды қолдануға кедергі болмайды.",
        ru: "Все ошибки показываются за один проход: файл, строка, столбец и путь JSON. С предупреждением файл можно использовать.")
    ],
    operands: [
      OperandSpecification(
        "file", ValueSpecification(.file), .oneOrMore,
        help: Phrase(
          en: "Definition files; - is standard input.", kk: "Анықтама файлдары; - стандартты кіріс.", ru: "Файлы опросников; - стандартный ввод."))
    ],
    options: [json],
    examples: [
      CommandExample(
        "tynys validate questionnaires/burnout.json", Phrase(en: "Check one file.", kk: "Бір файлды тексеру.", ru: "Проверить один файл."))
    ],
    statuses: [.done, .usage, .badData, .notFound, .inputOutput, .badConfiguration])

  private static let check = CommandSpecification(
    "check",
    summary: Phrase(
      en: "Take a self-check and see the result.", kk: "Өзін-өзі тексеріп, нәтижені көру.", ru: "Пройти самопроверку и увидеть результат."),
    discussion: [
      Phrase(
        en:
          "Your answers are kept on this computer for you alone, encrypted, or not at all: you decide at the first check. Nothing is sent. The result is not a diagnosis.",
        kk:
          "Жауаптарыңыз осы компьютерде тек өзіңізге арналып, шифрланып сақталады немесе мүлде сақталмайды: бірінші тексеруде өзіңіз шешесіз. Ешқайда жіберілмейді. Нәтиже — диагноз емес.",
        ru:
          "Ответы хранятся на этом компьютере только для вас, в зашифрованном виде, или не хранятся вовсе: вы решаете при первой проверке. Ничего не отправляется. Результат — не диагноз."
      ),
      Phrase(
        en: "An answer sheet is JSON: {\"answers\": {\"e1\": 3, \"e2\": null}}. null means: no answer.",
        kk: "Жауап парағы — JSON: {\"answers\": {\"e1\": 3, \"e2\": null}}. null — жауап жоқ деген сөз.",
        ru: "Лист ответов — JSON: {\"answers\": {\"e1\": 3, \"e2\": null}}. null означает: ответа нет."),
    ],
    operands: [idOperand],
    options: [
      OptionSpecification(
        "plain",
        help: Phrase(
          en: "Line by line, for screen readers and simple terminals.", kk: "Жолма-жол, экран оқитын бағдарламалар мен қарапайым терминалдарға.",
          ru: "Построчно, для программ чтения с экрана и простых терминалов.")),
      OptionSpecification(
        "answers", value: ValueSpecification(.file),
        help: Phrase(
          en: "Score a prepared sheet; - is standard input.", kk: "Дайын жауап парағын есептеу; - стандартты кіріс.",
          ru: "Подсчитать готовый лист ответов; - стандартный ввод.")),
      OptionSpecification(
        "no-save", help: Phrase(en: "Keep nothing of this check.", kk: "Бұл тексеруден ештеңе сақтамау.", ru: "Ничего не сохранять от этой проверки.")
      ),
      OptionSpecification(
        "trace",
        help: Phrase(en: "Show how each score came about.", kk: "Әр балл қалай шыққанын көрсету.", ru: "Показать, как получился каждый балл.")),
      json, passphraseFile, withoutPassphrase,
    ],
    exclusions: [["plain", "answers"], ["no-save", "passphrase-file"], ["no-save", "no-passphrase"], ["passphrase-file", "no-passphrase"]],
    examples: [
      CommandExample("tynys check burnout", Phrase(en: "Answer in the terminal.", kk: "Терминалда жауап беру.", ru: "Ответить в терминале.")),
      CommandExample(
        "tynys --lang kk check pulse --plain", Phrase(en: "In Kazakh, line by line.", kk: "Қазақша, жолма-жол.", ru: "На казахском, построчно.")),
      CommandExample(
        "tynys check burnout --answers sheet.json --json",
        Phrase(en: "Score a prepared sheet.", kk: "Дайын парақты есептеу.", ru: "Подсчитать готовый лист.")),
    ],
    statuses: [
      .done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .busy, .refusedAccess, .badConfiguration, .suspended,
    ])

  private static let completions = CommandSpecification(
    "completions",
    summary: Phrase(
      en: "Print a completion script for a shell.", kk: "Қабықшаға арналған толықтыру сценарийін шығару.",
      ru: "Вывести сценарий автодополнения для оболочки."),
    operands: [
      OperandSpecification(
        "shell", ValueSpecification(.choice(CompletionShell.allCases.map(\.rawValue))),
        help: Phrase(en: "Which shell.", kk: "Қай қабықша.", ru: "Какая оболочка."))
    ],
    examples: [
      CommandExample(
        "tynys completions bash >> ~/.bash_completion",
        Phrase(en: "For every new bash.", kk: "Әрбір жаңа bash үшін.", ru: "Для каждого нового bash."))
    ],
    statuses: [.done, .usage, .notFound, .inputOutput, .badConfiguration])
}
