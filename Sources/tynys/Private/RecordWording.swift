import Wording

/// The sentences of `history`, `due`, `mydata` and `doctor`.
enum RecordWording {
  static let noResults = Phrase(
    en: "No results are kept yet. They begin with: tynys check burnout", kk: "Сақталған нәтиже әлі жоқ. Бастау: tynys check burnout",
    ru: "Сохранённых результатов ещё нет. Начать: tynys check burnout")

  static func damaged(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count) \(Plural.en(count, one: "record", other: "records")) could not be read and \(Plural.en(count, one: "is", other: "are")) missing here. See: tynys doctor",
      kk: "\(count) жазба оқылмады, сондықтан мұнда көрсетілмеген. Қараңыз: tynys doctor",
      ru:
        "\(count) \(Plural.ru(count, one: "запись не читается, и её", few: "записи не читаются, и их", many: "записей не читаются, и их")) здесь нет. См. tynys doctor"
    )
  }

  static func written(_ path: String) -> Phrase {
    Phrase(en: "Written: \(path)", kk: "Жазылды: \(path)", ru: "Записано: \(path)")
  }

  // Erasing

  static let eraseAllQuestion = Phrase(
    en: "Every answer and every result of this profile will be gone for good. Type “erase” to confirm:",
    kk: "Осы профильдегі барлық жауап пен нәтиже біржола жойылады. Растау үшін «жою» деп теріңіз:",
    ru: "Все ответы и результаты этого профиля исчезнут навсегда. Чтобы подтвердить, наберите «стереть»:")
  static let eraseWords = ["erase", "жою", "стереть"]
  static let eraseNotUnderstood = Phrase(
    en: "Nothing was erased. Only the word “erase” erases; to keep everything, press Enter.",
    kk: "Ештеңе жойылған жоқ. Тек «жою» сөзі жояды; бәрін қалдыру үшін Enter басыңыз.",
    ru: "Ничего не стёрто. Стирает только слово «стереть»; чтобы всё оставить, нажмите Enter.")
  static let eraseNeedsConfirmation = Phrase(
    en: "Erasing everything needs a confirmation. Add --yes where there is no terminal.",
    kk: "Бәрін жою растауды қажет етеді. Терминал болмаса, --yes қосыңыз.",
    ru: "Стирание всего нужно подтвердить. Без терминала добавьте --yes.")
  static let erasedAll = Phrase(
    en: "Everything was erased; the key was destroyed first. Backups you made still hold what they held, and so may snapshots of this disk.",
    kk:
      "Бәрі жойылды; алдымен кілт жойылды. Өзіңіз жасаған сақтық көшірмелерде және осы дискінің жүйе сақтап қойған бұрынғы күйлерінде деректер қалуы мүмкін.",
    ru: "Всё стёрто; сначала уничтожен ключ. В сделанных вами резервных копиях и, возможно, в снимках этого диска данные остались.")
  static let erasedOne = Phrase(
    en: "The result was erased. Backups made before still hold it.", kk: "Нәтиже жойылды. Бұрын жасалған сақтық көшірмелерде ол әлі бар.",
    ru: "Результат стёрт. В сделанных раньше резервных копиях он ещё есть.")

  static func noSuchResult(_ id: String) -> Phrase {
    Phrase(
      en: "There is no result “\(id)”. The ids are shown by: tynys history --json",
      kk: "«\(id)» деген нәтиже жоқ. Идентификаторларды көру: tynys history --json",
      ru: "Результата «\(id)» нет. Идентификаторы показывает: tynys history --json")
  }

  // Backup, restore, passphrase, rescoring

  static func backedUp(_ path: String) -> Phrase {
    Phrase(
      en: "The backup was written: \(path). Only its passphrase opens it.", kk: "Сақтық көшірме жазылды: \(path). Оны тек өз құпиясөз тіркесі ашады.",
      ru: "Резервная копия записана: \(path). Открыть её можно только её парольной фразой.")
  }
  static func leftOutOfBackup(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count) \(Plural.en(count, one: "record", other: "records")) cannot be read and \(Plural.en(count, one: "is", other: "are")) not in the backup. See: tynys doctor",
      kk: "\(count) жазба оқылмайды, сондықтан көшірмеге кірмеді. Қараңыз: tynys doctor",
      ru:
        "\(count) \(Plural.ru(count, one: "запись не читается и не вошла", few: "записи не читаются и не вошли", many: "записей не читаются и не вошли")) в копию. См. tynys doctor"
    )
  }
  static let restored = Phrase(en: "The records were restored.", kk: "Жазбалар қалпына келтірілді.", ru: "Записи восстановлены.")
  static let protectionChanged = Phrase(
    en: "Done. The records themselves were not touched.", kk: "Дайын. Жазбалардың өзі өзгерген жоқ.", ru: "Готово. Сами записи не изменились.")
  static let backupPassphraseNeeded = Phrase(
    en: "The backup's passphrase is needed, and there is no terminal to ask for it. Name a file with --backup-passphrase-file FILE.",
    kk: "Сақтық көшірменің құпиясөз тіркесі керек, ал оны сұрайтын терминал жоқ. Файлды --backup-passphrase-file ФАЙЛ арқылы көрсетіңіз.",
    ru: "Нужна парольная фраза резервной копии, а терминала, чтобы её спросить, нет. Укажите файл: --backup-passphrase-file ФАЙЛ.")
  static let passphraseNeeded = Phrase(
    en: "A new passphrase is needed: type it in a terminal, or name a file with --new-passphrase-file FILE.",
    kk: "Жаңа құпиясөз тіркесі керек: терминалда теріңіз немесе --new-passphrase-file ФАЙЛ арқылы файлды көрсетіңіз.",
    ru: "Нужна новая парольная фраза: наберите её в терминале или укажите файл через --new-passphrase-file ФАЙЛ.")

  static func rescored(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count) \(Plural.en(count, one: "result was", other: "results were")) scored with the present questionnaire; the old ones are kept as they were.",
      kk: "\(count) нәтиже қазіргі сауалнамамен қайта есептелді; бұрынғылары сол күйінде сақталды.",
      ru:
        "\(Plural.ru(count, one: "Пересчитан", few: "Пересчитано", many: "Пересчитано")) по нынешнему опроснику: \(count); прежние результаты сохранены как были."
    )
  }

  static func notRescored(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count) \(Plural.en(count, one: "result has", other: "results have")) answers that the present questionnaire does not allow; left as \(Plural.en(count, one: "it is", other: "they are")).",
      kk: "\(count) нәтижеде қазіргі сауалнамаға сай келмейтін жауаптар бар; олар өзгеріссіз қалды.",
      ru: "Не подходят к нынешнему опроснику ответы в результатах: \(count); они оставлены как есть.")
  }

  // Doctor

  static func sound(results: Int, sessions: Int) -> Phrase {
    Phrase(
      en: "The records are sound. Results: \(results). Unfinished checks: \(sessions).",
      kk: "Жазбалар бүтін. Нәтиже: \(results). Аяқталмаған тексеру: \(sessions).",
      ru: "Записи в порядке. Результатов: \(results). Незаконченных проверок: \(sessions).")
  }

  static func unsound(damaged: Int, withoutDefinition: Int, missing: Int) -> Phrase {
    Phrase(
      en:
        "Something is damaged. Records that do not open: \(damaged); results without their questionnaire: \(withoutDefinition); records missing: \(missing). Nothing was changed; restore a backup if you have one.",
      kk:
        "Зақым бар. Ашылмайтын жазба: \(damaged); сауалнамасы жоқ нәтиже: \(withoutDefinition); жоғалған жазба: \(missing). Ештеңе өзгертілген жоқ; сақтық көшірмеңіз болса, қалпына келтіріңіз.",
      ru:
        "Есть повреждения. Не открываются записей: \(damaged); результатов без своего опросника: \(withoutDefinition); пропало записей: \(missing). Ничего не изменено; если есть резервная копия, восстановите её."
    )
  }

  // Due

  static let nothingScheduled = Phrase(
    en: "Nothing is scheduled.", kk: "Жоспарланған тексеру жоқ.", ru: "Ничего не запланировано.")
  static let setNeedsEvery = Phrase(
    en: "--set and --every go together: tynys due --set burnout --every P2W. In place of a period: never or default.",
    kk: "--set пен --every бірге жазылады: tynys due --set burnout --every P2W. Аралықтың орнына never не default жазуға болады.",
    ru: "--set и --every пишутся вместе: tynys due --set burnout --every P2W. Вместо периода можно написать never или default.")
  static func scheduleSet(_ id: String, every period: String) -> Phrase {
    Phrase(
      en: "From now on “\(id)” is due every \(period).", kk: "Бұдан былай «\(id)» мына аралықпен қайталанады: \(period).",
      ru: "Теперь «\(id)» повторяется с периодом \(period).")
  }
  static func scheduleCleared(_ id: String) -> Phrase {
    Phrase(en: "“\(id)” is no longer scheduled.", kk: "«\(id)» енді жоспарда жоқ.", ru: "«\(id)» больше не в плане.")
  }
  static func scheduleReset(_ id: String) -> Phrase {
    Phrase(
      en: "“\(id)” follows its own schedule again.", kk: "«\(id)» қайтадан өз мерзімімен жүреді.", ru: "«\(id)» снова следует своему расписанию.")
  }
}
