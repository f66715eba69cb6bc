import Arguments
import Wording

/// The commands about the worker's own records.
extension CommandTable {
  static let passphraseFile = OptionSpecification(
    "passphrase-file", value: ValueSpecification(.file),
    help: Phrase(
      en: "The passphrase is the first line of FILE.", kk: "Құпиясөз тіркесі — ФАЙЛДЫҢ бірінші жолы.", ru: "Парольная фраза — первая строка ФАЙЛА."))

  static let withoutPassphrase = OptionSpecification(
    "no-passphrase",
    help: Phrase(
      en: "Protect by a key file instead: it keeps others out who use another account, not who uses this one.",
      kk: "Оның орнына кілт файлымен қорғау: басқа есептік жазбадағылар аша алмайды, осы жазбаны пайдаланатындар аша алады.",
      ru: "Защитить файлом-ключом: от других учётных записей, но не от тех, кто работает под этой."))

  private static let statuses: [ExitStatus] = [
    .done, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .busy, .refusedAccess, .badConfiguration, .suspended,
  ]

  static let history = CommandSpecification(
    "history",
    summary: Phrase(en: "See how your results change.", kk: "Нәтижелеріңіз қалай өзгергенін көру.", ru: "Посмотреть, как меняются ваши результаты."),
    discussion: [
      Phrase(
        en:
          "A change is called reliable when it is larger than measurement error explains (Jacobson & Truax 1991). Different versions of a questionnaire are never joined.",
        kk:
          "Өзгеріс өлшеу қатесінен үлкен болғанда ғана сенімді деп аталады (Jacobson & Truax 1991). Сауалнаманың әртүрлі нұсқалары біріктірілмейді.",
        ru: "Изменение называется надёжным, когда оно больше ошибки измерения (Jacobson & Truax 1991). Разные версии опросника не соединяются.")
    ],
    operands: [
      OperandSpecification(
        "id", ValueSpecification(.dynamic(command: "tynys list --ids")), .optional,
        help: Phrase(en: "Only this questionnaire.", kk: "Тек осы сауалнама.", ru: "Только этот опросник."))
    ],
    options: [
      json,
      OptionSpecification(
        "html", value: ValueSpecification(.file),
        help: Phrase(
          en: "Write a page to look at or print.", kk: "Қарауға не басып шығаруға арналған бет жазу.",
          ru: "Записать страницу для просмотра или печати.")),
      passphraseFile,
    ],
    exclusions: [["json", "html"]],
    examples: [
      CommandExample("tynys history burnout", Phrase(en: "In the terminal.", kk: "Терминалда.", ru: "В терминале.")),
      CommandExample("tynys history --html my-history.html", Phrase(en: "As a page.", kk: "Бет түрінде.", ru: "В виде страницы.")),
    ],
    statuses: statuses)

  static let due = CommandSpecification(
    "due",
    summary: Phrase(en: "See which checks are due.", kk: "Қай тексерудің мерзімі жеткенін көру.", ru: "Посмотреть, каким проверкам пришёл срок."),
    options: [
      OptionSpecification(
        "ics", value: ValueSpecification(.file),
        help: Phrase(
          en: "Write a calendar file with reminders.", kk: "Еске салғышы бар күнтізбе файлын жазу.", ru: "Записать файл календаря с напоминаниями.")),
      json,
      OptionSpecification(
        "quiet",
        help: Phrase(
          en: "One line or nothing, for a shell prompt.", kk: "Бір жол немесе ештеңе: қабықша шақыруы үшін.",
          ru: "Одна строка или ничего: для приглашения оболочки.")),
      OptionSpecification(
        "set", value: ValueSpecification(.dynamic(command: "tynys list --ids")),
        help: Phrase(en: "Set how often this one is due.", kk: "Осы тексерудің жиілігін белгілеу.", ru: "Задать, как часто проходить эту проверку.")),
      OptionSpecification(
        "every", value: ValueSpecification(.text, placeholder: "P2W"),
        help: Phrase(
          en: "With --set: P1D, P2W, P3M, P1Y, never or default.", kk: "--set параметрімен: P1D, P2W, P3M, P1Y, never немесе default.",
          ru: "Вместе с --set: P1D, P2W, P3M, P1Y, never или default.")),
      passphraseFile,
    ],
    exclusions: [["ics", "json", "quiet", "set"]],
    examples: [
      CommandExample("tynys due", Phrase(en: "What is due?", kk: "Ненің мерзімі жетті?", ru: "Чему пришёл срок?")),
      CommandExample(
        "tynys due --set burnout --every P2W", Phrase(en: "Every two weeks.", kk: "Екі апта сайын.", ru: "Раз в две недели.")),
    ],
    statuses: statuses + [.refused])

  static let myData = CommandSpecification(
    "mydata",
    summary: Phrase(
      en: "Take out, back up or erase what is yours.", kk: "Өз деректеріңізді алу, көшіру немесе жою.", ru: "Забрать, скопировать или стереть своё."),
    options: [passphraseFile], statuses: statuses + [.refused],
    subcommands: [exportData, eraseData, backUpData, restoreData, passphraseOfData, rescoreData])

  private static let exportData = CommandSpecification(
    "export",
    summary: Phrase(en: "Everything that is kept, unencrypted.", kk: "Сақталғанның бәрі, шифрсыз.", ru: "Всё, что хранится, без шифрования."),
    options: [
      OptionSpecification(
        "format", value: ValueSpecification(.choice(["json", "csv"])),
        help: Phrase(en: "JSON (default) or one table.", kk: "JSON (әдепкі) немесе бір кесте.", ru: "JSON (по умолчанию) или одна таблица.")),
      OptionSpecification(
        "output", short: "o", value: ValueSpecification(.file),
        help: Phrase(en: "Write a file only you can read.", kk: "Тек өзіңіз оқи алатын файл жазу.", ru: "Записать файл, доступный только вам.")),
    ],
    examples: [
      CommandExample("tynys mydata export -o mine.json", Phrase(en: "Into a file.", kk: "Файлға.", ru: "В файл."))
    ],
    statuses: statuses)

  private static let eraseData = CommandSpecification(
    "erase", summary: Phrase(en: "Erase one result, or everything.", kk: "Бір нәтижені немесе бәрін жою.", ru: "Стереть один результат или всё."),
    operands: [
      OperandSpecification(
        "result", ValueSpecification(.text, placeholder: "RESULT"), .optional,
        help: Phrase(
          en: "A result's id from history --json; without it everything is erased.",
          kk: "history --json көрсететін идентификатор; онсыз бәрі жойылады.",
          ru: "Идентификатор из history --json; без него стирается всё."))
    ],
    options: [
      OptionSpecification("yes", help: Phrase(en: "Erase everything without asking.", kk: "Бәрін сұрамай жою.", ru: "Стереть всё без вопроса."))
    ],
    examples: [
      CommandExample("tynys mydata erase", Phrase(en: "Everything, after a question.", kk: "Бәрін, растаудан кейін.", ru: "Всё, после вопроса."))
    ],
    statuses: statuses + [.refused])

  private static let backupFile = OperandSpecification(
    "file", ValueSpecification(.file), help: Phrase(en: "The backup.", kk: "Сақтық көшірме.", ru: "Резервная копия."))

  private static let backupPassphraseFile = OptionSpecification(
    "backup-passphrase-file", value: ValueSpecification(.file),
    help: Phrase(
      en: "The backup's passphrase is the first line of FILE.", kk: "Көшірменің құпиясөз тіркесі — ФАЙЛДЫҢ бірінші жолы.",
      ru: "Парольная фраза копии — первая строка ФАЙЛА."))

  private static let backUpData = CommandSpecification(
    "backup",
    summary: Phrase(
      en: "Write one sealed file with everything.", kk: "Бәрін бір мөрленген файлға жазу.", ru: "Записать всё в один запечатанный файл."),
    operands: [backupFile], options: [backupPassphraseFile],
    examples: [
      CommandExample("tynys mydata backup my.tynys", Phrase(en: "Onto a stick, for instance.", kk: "Мысалы, флешкаға.", ru: "Например, на флешку."))
    ],
    statuses: statuses)

  private static let restoreData = CommandSpecification(
    "restore",
    summary: Phrase(
      en: "Bring a backup back into an empty profile.", kk: "Сақтық көшірмені бос профильге қайтару.", ru: "Вернуть копию в пустой профиль."),
    operands: [backupFile], options: [backupPassphraseFile, withoutPassphrase],
    examples: [
      CommandExample("tynys mydata restore my.tynys", Phrase(en: "On a new computer.", kk: "Жаңа компьютерде.", ru: "На новом компьютере."))
    ],
    statuses: statuses)

  private static let passphraseOfData = CommandSpecification(
    "passphrase", summary: Phrase(en: "Change how the records are protected.", kk: "Жазбалардың қорғанысын өзгерту.", ru: "Сменить защиту записей."),
    options: [
      OptionSpecification(
        "new-passphrase-file", value: ValueSpecification(.file),
        help: Phrase(
          en: "The new passphrase is the first line of FILE.", kk: "Жаңа құпиясөз тіркесі — ФАЙЛДЫҢ бірінші жолы.",
          ru: "Новая парольная фраза — первая строка ФАЙЛА.")),
      withoutPassphrase,
    ],
    exclusions: [["new-passphrase-file", "no-passphrase"]],
    examples: [
      CommandExample(
        "tynys mydata passphrase", Phrase(en: "Asks for the old and the new one.", kk: "Ескісі мен жаңасын сұрайды.", ru: "Спросит старую и новую."))
    ],
    statuses: statuses)

  private static let rescoreData = CommandSpecification(
    "rescore",
    summary: Phrase(
      en: "Score old answers with the present questionnaire.", kk: "Бұрынғы жауаптарды қазіргі сауалнамамен есептеу.",
      ru: "Пересчитать старые ответы по нынешнему опроснику."),
    operands: [
      OperandSpecification(
        "id", ValueSpecification(.dynamic(command: "tynys list --ids")),
        help: Phrase(en: "The questionnaire.", kk: "Сауалнама.", ru: "Опросник."))
    ],
    examples: [
      CommandExample(
        "tynys mydata rescore burnout", Phrase(en: "The old results stay.", kk: "Бұрынғы нәтижелер қалады.", ru: "Прежние результаты остаются."))
    ],
    statuses: statuses)

  static let doctor = CommandSpecification(
    "doctor",
    summary: Phrase(en: "Check that your records are sound.", kk: "Жазбаларыңыздың бүтіндігін тексеру.", ru: "Проверить, целы ли ваши записи."),
    options: [json, passphraseFile],
    examples: [
      CommandExample(
        "tynys doctor",
        Phrase(
          en: "Opens every record, changes nothing.", kk: "Әр жазбаны ашады, ештеңе өзгертпейді.", ru: "Откроет каждую запись, ничего не изменит."))
    ],
    statuses: statuses)
}
