import Arguments
import Wording

/// A small program with one of everything: all kinds of values, operands and occurrences, a group, long texts in three languages.
enum ExampleTable {
  static let table = CommandTable(
    program: "tynys", version: "1.2.3",
    tagline: Phrase(
      en: "A burnout self-check that stays with the worker.", kk: "Нәтижесі жұмыскердің өзінде қалатын өзін-өзі тексеру.",
      ru: "Самопроверка на выгорание, результаты которой остаются у работника."),
    globalOptions: [language, data, quiet],
    sections: [
      CommandSection(Phrase(en: "For workers", kk: "Жұмыскерлерге", ru: "Работникам"), [list, check, validate, tabulate]),
      CommandSection(Phrase(en: "For keepers", kk: "Деректер сақтаушысына", ru: "Хранителям"), [keeper, completions]),
    ])

  private static let language = OptionSpecification(
    "lang", value: ValueSpecification(.choice(["en", "kk", "ru"])),
    help: Phrase(en: "Language of the interface.", kk: "Интерфейс тілі.", ru: "Язык интерфейса."))

  private static let data = OptionSpecification(
    "data", value: ValueSpecification(.directory),
    help: Phrase(en: "Where private records are kept.", kk: "Жеке жазбалар сақталатын қалта.", ru: "Где хранятся личные записи."))

  private static let quiet = OptionSpecification(
    "quiet", short: "q",
    help: Phrase(
      en: "Print results only, and nothing of what is told beside them on the way, so that a script sees no surprises.",
      kk: "Тек нәтижені шығару, жол-жөнекей ескертпелерді көрсетпеу: скриптке артық ештеңе түспейді.",
      ru: "Выводить только результаты, без сопутствующих сообщений, чтобы в скрипт не попало ничего лишнего."))

  private static let json = OptionSpecification(
    "json", help: Phrase(en: "Print JSON.", kk: "JSON түрінде шығару.", ru: "Вывести в виде JSON."))

  private static let html = OptionSpecification(
    "html", value: ValueSpecification(.file), help: Phrase(en: "Write a page.", kk: "Бет жазу.", ru: "Записать страницу."))

  private static let instrument = OperandSpecification(
    "id", ValueSpecification(.dynamic(command: "tynys list --ids")),
    help: Phrase(en: "The questionnaire.", kk: "Сауалнама.", ru: "Опросник."))

  private static let list = CommandSpecification(
    "list", summary: Phrase(en: "List the questionnaires.", kk: "Сауалнамаларды көрсету.", ru: "Показать опросники."),
    options: [OptionSpecification("ids", help: Phrase(en: "Ids only.", kk: "Тек белгілерін.", ru: "Только обозначения.")), json],
    examples: [CommandExample("tynys list", Phrase(en: "What is there.", kk: "Не бар екенін көру.", ru: "Посмотреть, что есть."))],
    statuses: [.done, .usage])

  private static let check = CommandSpecification(
    "check", summary: Phrase(en: "Take a self-check.", kk: "Өзін-өзі тексеруден өту.", ru: "Пройти самопроверку."),
    discussion: [
      Phrase(
        en: "Every answer is saved as it is given, so that a check that was suspended goes on from the very item at which it was left.",
        kk: "Әр жауап бірден сақталады, сондықтан тоқтатылған тексеру дәл тоқтаған сұрағынан жалғасады.",
        ru: "Каждый ответ сохраняется сразу, поэтому приостановленная проверка продолжается с того же вопроса.")
    ],
    operands: [instrument],
    options: [
      OptionSpecification("plain", help: Phrase(en: "Plain lines.", kk: "Қарапайым жолдар.", ru: "Простые строки.")),
      OptionSpecification(
        "answers", value: ValueSpecification(.file),
        help: Phrase(en: "Read the answers from a file.", kk: "Жауаптарды файлдан оқу.", ru: "Прочитать ответы из файла.")),
      json, html,
    ],
    exclusions: [["json", "html"]],
    examples: [
      CommandExample("tynys check burnout", Phrase(en: "Take the check.", kk: "Тексеруден өту.", ru: "Пройти проверку.")),
      CommandExample(
        "tynys check pulse --answers - --json < a.json",
        Phrase(en: "Score answers given elsewhere.", kk: "Дайын жауаптарды есептеу.", ru: "Обработать готовые ответы.")),
    ],
    statuses: [.done, .usage, .badData, .suspended])

  private static let validate = CommandSpecification(
    "validate", summary: Phrase(en: "Check definitions.", kk: "Файлдарды тексеру.", ru: "Проверить файлы."),
    operands: [
      OperandSpecification(
        "file", ValueSpecification(.file), .oneOrMore, help: Phrase(en: "A definition.", kk: "Сипаттама файлы.", ru: "Файл с описанием."))
    ],
    examples: [CommandExample("tynys validate a.json 'b c.json'", Phrase(en: "Check two.", kk: "Екеуін тексеру.", ru: "Проверить два."))])

  private static let tabulate = CommandSpecification(
    "tabulate", summary: Phrase(en: "Count by group.", kk: "Топтар бойынша санау.", ru: "Подсчитать по группам."),
    operands: [
      instrument,
      OperandSpecification(
        "input", ValueSpecification(.file, placeholder: "IN.csv"), .optional, help: Phrase(en: "A table.", kk: "Кесте.", ru: "Таблица.")),
    ],
    options: [
      OptionSpecification(
        "by", short: "b", value: ValueSpecification(.text, placeholder: "COL"), occurrence: .repeatable,
        help: Phrase(en: "A column.", kk: "Баған.", ru: "Столбец.")),
      OptionSpecification(
        "minimum-group", short: "m", value: ValueSpecification(.wholeNumber(2...100), placeholder: "K"),
        help: Phrase(en: "The smallest group.", kk: "Ең кіші топ.", ru: "Наименьшая группа.")),
      OptionSpecification(
        "seed", value: ValueSpecification(.wholeNumber(.min ... .max)), help: Phrase(en: "A seed.", kk: "Тұқым.", ru: "Начальное число.")),
      OptionSpecification("out", short: "o", value: ValueSpecification(.file), help: Phrase(en: "Output.", kk: "Нәтиже.", ru: "Результат.")),
    ],
    examples: [
      CommandExample("tynys tabulate burnout in.csv --by team -m 5", Phrase(en: "By team.", kk: "Топтар бойынша.", ru: "По командам."))
    ])

  private static let keeper = CommandSpecification(
    "keeper", summary: Phrase(en: "Hold rounds.", kk: "Кезеңдер өткізу.", ru: "Проводить раунды."),
    options: [
      OptionSpecification("store", value: ValueSpecification(.directory), help: Phrase(en: "The store.", kk: "Қойма.", ru: "Хранилище."))
    ],
    subcommands: [
      CommandSpecification(
        "open", summary: Phrase(en: "Open a round.", kk: "Кезең ашу.", ru: "Открыть раунд."),
        operands: [
          OperandSpecification(
            "round", ValueSpecification(.text, placeholder: Phrase(en: "ROUND", kk: "КЕЗЕҢ", ru: "РАУНД")),
            help: Phrase(en: "Its name.", kk: "Атауы.", ru: "Его название."))
        ],
        options: [
          OptionSpecification(
            "card", short: "c", value: ValueSpecification(.file), occurrence: .required,
            help: Phrase(en: "Where the card is written.", kk: "Карта жазылатын файл.", ru: "Куда записать карту."))
        ],
        examples: [
          CommandExample("tynys keeper open 2026-Q4 --card card.json", Phrase(en: "Open one.", kk: "Кезең ашу.", ru: "Открыть раунд."))
        ]),
      CommandSpecification(
        "unit", summary: Phrase(en: "Change units.", kk: "Бөлімшелерді өзгерту.", ru: "Изменить подразделения."),
        operands: [
          OperandSpecification(
            "action", ValueSpecification(.choice(["add", "move", "list"])), help: Phrase(en: "What to do.", kk: "Не істеу керек.", ru: "Что сделать.")
          ),
          OperandSpecification(
            "path", ValueSpecification(.text, placeholder: "PATH"), .zeroOrMore, help: Phrase(en: "The unit.", kk: "Бөлімше.", ru: "Подразделение.")),
        ],
        examples: [
          CommandExample("tynys keeper unit add 'East/Team 3'", Phrase(en: "Add one.", kk: "Қосу.", ru: "Добавить подразделение."))
        ]),
    ])

  private static let completions = CommandSpecification(
    "completions", summary: Phrase(en: "Print completions.", kk: "Толықтыру скриптін шығару.", ru: "Вывести скрипт автодополнения."),
    operands: [
      OperandSpecification(
        "shell", ValueSpecification(.choice(CompletionShell.allCases.map(\.rawValue))),
        help: Phrase(en: "The shell.", kk: "Қабықша.", ru: "Оболочка."))
    ],
    examples: [CommandExample("tynys completions bash", Phrase(en: "For bash.", kk: "bash үшін.", ru: "Для bash."))])
}
