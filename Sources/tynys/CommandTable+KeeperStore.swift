import Arguments
import Wording

/// The keeper's verbs about the store: the organisation, its units, the passphrase, backups.
extension CommandTable {
  static let keeperInit = CommandSpecification(
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

  static let keeperUnit = CommandSpecification(
    "unit", summary: Phrase(en: "Change the tree of units.", kk: "Бөлімшелер ағашын өзгерту.", ru: "Изменить дерево подразделений."),
    operands: [
      OperandSpecification(
        "action", ValueSpecification(.choice(["add", "move", "close", "list"])),
        help: Phrase(en: "What to do.", kk: "Не істеу керек.", ru: "Что сделать.")),
      OperandSpecification(
        "path", ValueSpecification(.text, placeholder: Phrase(en: "PATH", kk: "ЖОЛ", ru: "ПУТЬ")), .zeroOrMore,
        help: Phrase(
          en: "Names from below the organisation, such as East/Team 3; with add as many as you like.",
          kk: "Ұйымнан кейінгі атаулар, мысалы Шығыс/3-топ; add үшін бірнешеуін жазуға болады.",
          ru: "Имена ниже организации, например Восток/Группа 3; для add — сколько угодно.")),
    ],
    options: [
      OptionSpecification(
        "to", value: ValueSpecification(.text, placeholder: Phrase(en: "PATH", kk: "ЖОЛ", ru: "ПУТЬ")),
        help: Phrase(en: "With move: the new path.", kk: "move үшін: жаңа жол.", ru: "Для move: новый путь.")),
      OptionSpecification(
        "from", value: ValueSpecification(.file),
        help: Phrase(
          en: "With add: a file with one path a line.", kk: "add үшін: әр жолында бір бөлімше жазылған файл.",
          ru: "Для add: файл, по одному пути в строке.")),
      json,
    ],
    examples: [
      CommandExample(
        "tynys keeper unit add \"East/Team 3\"",
        Phrase(en: "Adds both where missing.", kk: "Жоқ болса, екеуін де қосады.", ru: "Добавит оба, если их нет.")),
      CommandExample(
        "tynys keeper unit add --from units.txt",
        Phrase(en: "All of the list, or nothing.", kk: "Тізім толық қосылады немесе ештеңе қосылмайды.", ru: "Весь список или ничего.")),
    ],
    statuses: keeperStatuses)

  static let keeperPassphrase = CommandSpecification(
    "passphrase",
    summary: Phrase(en: "Change the keeper's passphrase.", kk: "Сақтаушының құпиясөз тіркесін өзгерту.", ru: "Сменить парольную фразу хранителя."),
    options: [
      OptionSpecification(
        "new-passphrase-file", value: ValueSpecification(.file),
        help: Phrase(
          en: "The new passphrase is the first line of FILE.", kk: "Жаңа құпиясөз тіркесі — ФАЙЛДЫҢ бірінші жолы.",
          ru: "Новая парольная фраза — первая строка ФАЙЛА."))
    ],
    examples: [
      CommandExample(
        "tynys keeper passphrase", Phrase(en: "Asks for the old and the new one.", kk: "Ескісі мен жаңасын сұрайды.", ru: "Спросит старую и новую."))
    ],
    statuses: keeperStatuses)

  private static let backupFile = OperandSpecification(
    "file", ValueSpecification(.file), help: Phrase(en: "The backup.", kk: "Сақтық көшірме.", ru: "Резервная копия."))

  private static let backupPassphraseFile = OptionSpecification(
    "backup-passphrase-file", value: ValueSpecification(.file),
    help: Phrase(
      en: "The backup's passphrase is the first line of FILE.", kk: "Көшірменің құпиясөз тіркесі — ФАЙЛДЫҢ бірінші жолы.",
      ru: "Парольная фраза копии — первая строка ФАЙЛА."))

  static let keeperBackup = CommandSpecification(
    "backup",
    summary: Phrase(
      en: "Write the whole store into one sealed file.", kk: "Бүкіл қойманы бір мөрленген файлға жазу.",
      ru: "Записать всё хранилище в один запечатанный файл."),
    discussion: [
      Phrase(
        en:
          "While a round is open, so is its key in the backup: destroy such a backup once the round is closed, or what people sent can be opened with it.",
        kk:
          "Раунд ашық кезде оның кілті көшірмеге де түседі: раундты жапқан соң ондай көшірмені жойыңыз, әйтпесе жіберілген үлестерді сонымен ашуға болады.",
        ru:
          "Пока раунд открыт, его ключ есть и в копии: закрыв раунд, уничтожьте такую копию, иначе присланные вклады можно будет открыть с её помощью."
      )
    ],
    operands: [backupFile], options: [backupPassphraseFile],
    examples: [
      CommandExample(
        "tynys keeper backup keeper.backup",
        Phrase(
          en: "Asks for a passphrase of the backup.", kk: "Көшірмеге арналған құпиясөз тіркесін сұрайды.", ru: "Спросит парольную фразу для копии."))
    ],
    statuses: keeperStatuses)

  static let keeperRestore = CommandSpecification(
    "restore",
    summary: Phrase(
      en: "Make a store of a backup, where there is none.", kk: "Қойма жоқ жерде оны сақтық көшірмеден жасау.",
      ru: "Создать хранилище из копии там, где его нет."),
    discussion: [
      Phrase(
        en:
          "A round has one release. A round that was not published in the backup can only be looked at afterwards, unless you say that it was not published since. Nothing on this computer can know that: a second release is found by whoever audits both together.",
        kk:
          "Раундтың жарияланымы біреу ғана. Көшірмеде жарияланбаған раунд содан бері де жарияланбағанын өзіңіз растамасаңыз, оған тек қарауға болады. Мұны осы компьютерден біліп алу мүмкін емес: екінші жарияланымды екеуін бірге тексерген адам байқайды.",
        ru:
          "У раунда один выпуск. Раунд, который в копии ещё не опубликован, потом доступен только для просмотра, если вы не подтвердите, что его с тех пор не публиковали. Этот компьютер узнать такое не может: второй выпуск обнаружит тот, кто проверит оба вместе."
      )
    ],
    operands: [backupFile],
    options: [
      backupPassphraseFile,
      OptionSpecification(
        "unpublished", value: ValueSpecification(.text, placeholder: Phrase(en: "ROUND", kk: "РАУНД", ru: "РАУНД")), occurrence: .repeatable,
        help: Phrase(
          en: "A round that was certainly not published since.", kk: "Содан бері анық жарияланбаған раунд.",
          ru: "Раунд, который с тех пор точно не публиковали.")),
    ],
    examples: [
      CommandExample(
        "tynys keeper restore keeper.backup",
        Phrase(en: "Asks about every open round.", kk: "Әр ашық раунд туралы сұрайды.", ru: "Спросит о каждом незавершённом раунде."))
    ],
    statuses: keeperStatuses)
}
