import Wording

/// The sentences about private records.
enum PrivateWording {
  static let passphrase = Phrase(en: "Passphrase:", kk: "Құпиясөз тіркесі:", ru: "Парольная фраза:")
  static let newPassphrase = Phrase(en: "New passphrase:", kk: "Жаңа құпиясөз тіркесі:", ru: "Новая парольная фраза:")
  static let repeatPassphrase = Phrase(en: "The same again:", kk: "Тағы бір рет:", ru: "Ещё раз:")
  static let backupPassphrase = Phrase(
    en: "Passphrase of the backup:", kk: "Сақтық көшірменің құпиясөз тіркесі:", ru: "Парольная фраза резервной копии:")

  static let passphrasesDiffer = Phrase(
    en: "The two are different. Please type it again.", kk: "Екеуі бірдей емес. Қайтадан теріңіз.", ru: "Они различаются. Наберите ещё раз.")
  static let wrongPassphrase = Phrase(
    en: "That passphrase does not open the records. Please try again.", kk: "Бұл құпиясөз тіркесі жазбаларды ашпайды. Қайталап көріңіз.",
    ru: "Эта парольная фраза не подходит. Попробуйте ещё раз.")
  static let unusablePassphrase = Phrase(
    en: "The passphrase is empty or longer than 1024 bytes.", kk: "Құпиясөз тіркесі бос немесе 1024 байттан ұзын.",
    ru: "Парольная фраза пуста или длиннее 1024 байт.")
  static let passphraseCannotBeAsked = Phrase(
    en: "The records are protected by a passphrase, and there is no terminal to ask for it. Name a file with --passphrase-file FILE.",
    kk: "Жазбалар құпиясөз тіркесімен қорғалған, ал оны сұрайтын терминал жоқ. Файлды --passphrase-file ФАЙЛ арқылы көрсетіңіз.",
    ru: "Записи защищены парольной фразой, а терминала, чтобы её спросить, нет. Укажите файл: --passphrase-file ФАЙЛ.")
  static let declined = Phrase(en: "Nothing was changed.", kk: "Ештеңе өзгерген жоқ.", ru: "Ничего не изменено.")

  static let noDataFolder = Phrase(
    en: "There is no folder for private records: neither --data, TYNYS_DATA, XDG_DATA_HOME nor HOME is set.",
    kk: "Жеке жазбалар қалтасы белгісіз: --data да, TYNYS_DATA, XDG_DATA_HOME, HOME да берілмеген.",
    ru: "Папка личных записей неизвестна: не заданы ни --data, ни TYNYS_DATA, ни XDG_DATA_HOME, ни HOME.")

  static let noRecords = Phrase(
    en: "There are no private records yet. They begin with the first check that you keep: tynys check burnout",
    kk: "Жеке жазбалар әлі жоқ. Олар сақталған бірінші тексеруден басталады: tynys check burnout",
    ru: "Личных записей ещё нет. Они начнутся с первой проверки, которую вы сохраните: tynys check burnout")

  /// What is asked before the first check that could be kept.
  static func firstUse(_ language: InterfaceLanguage) -> [String] {
    switch language {
    case .en:
      [
        "Your checks can be kept on this computer, encrypted and for you alone, so that you can see what changes.",
        "  1  Keep them under a passphrase. Nobody can open them without it, and nobody can recover it.",
        "  2  Keep them without a passphrase. Whoever can use your account on this computer can read them.",
        "  3  Keep nothing this time.",
      ]
    case .kk:
      [
        "Өзгерісті көріп отыруыңыз үшін тексерулеріңіз осы компьютерде тек өзіңізге арналып, шифрланып сақтала алады.",
        "  1  Құпиясөз тіркесімен сақтау. Онсыз жазбаларды ешкім аша алмайды, ұмытылса, қалпына келтіру мүмкін емес.",
        "  2  Құпиясөз тіркесінсіз сақтау. Компьютердегі есептік жазбаңызды пайдалана алатын адам оларды оқи алады.",
        "  3  Бұл жолы ештеңе сақтамау.",
      ]
    case .ru:
      [
        "Проверки можно хранить на этом компьютере, в зашифрованном виде и только для вас, чтобы видеть изменения.",
        "  1  Хранить под парольной фразой. Без неё записи никто не откроет, и восстановить её нельзя.",
        "  2  Хранить без парольной фразы. Прочесть записи сможет каждый, кто работает под вашей учётной записью.",
        "  3  На этот раз ничего не хранить.",
      ]
    }
  }

  static let firstUsePrompt = Phrase(en: "Your choice (1, 2 or 3):", kk: "Таңдауыңыз (1, 2 немесе 3):", ru: "Ваш выбор (1, 2 или 3):")

  static let kept = Phrase(
    en: "Each answer is saved at once, encrypted, for you alone. You can leave at any time and go on later.",
    kk: "Әр жауап бірден шифрланып, тек өзіңіз үшін сақталады. Кез келген сәтте шығып, кейін жалғастыра аласыз.",
    ru: "Каждый ответ сразу сохраняется в зашифрованном виде, только для вас. Можно выйти в любой момент и продолжить позже.")

  static func suspended(_ id: String) -> Phrase {
    Phrase(
      en: "Your answers are kept. Go on with: tynys check \(id)", kk: "Жауаптарыңыз сақталды. Жалғастыру: tynys check \(id)",
      ru: "Ваши ответы сохранены. Продолжить: tynys check \(id)")
  }

  static let nothingKept = Phrase(
    en: "The check was left. Nothing was kept.", kk: "Тексеру тоқтатылды. Ештеңе сақталған жоқ.", ru: "Проверка прервана. Ничего не сохранено.")

  static let resultNotKept = Phrase(
    en: "This result was not kept: no private records have been set up. Set them up with: tynys check ID in a terminal, or --passphrase-file FILE.",
    kk: "Бұл нәтиже сақталған жоқ: жеке жазбалар әлі жасалмаған. Оларды жасау: терминалда tynys check ID немесе --passphrase-file ФАЙЛ.",
    ru: "Этот результат не сохранён: личные записи ещё не заведены. Завести их: tynys check ID в терминале или --passphrase-file ФАЙЛ.")

  static let savingFailed = Phrase(
    en: "Your answers cannot be saved at the moment. You can go on: the next answer tries again.",
    kk: "Жауаптарыңызды қазір сақтау мүмкін болмады. Жалғастыра беріңіз: келесі жауап берілгенде бағдарлама тағы да сақтап көреді.",
    ru: "Сейчас сохранить ответы не удаётся. Можно продолжать: со следующим ответом будет новая попытка.")

  static let lastAnswersNotKept = Phrase(
    en: "Your last answers could not be kept.", kk: "Соңғы жауаптарыңызды сақтау мүмкін болмады.", ru: "Последние ответы сохранить не удалось.")

  static func goOn(_ answered: Int, of total: Int, since day: String) -> Phrase {
    Phrase(
      en: "You left this check on \(day) after \(answered) of \(total) questions. Go on with it? [Y/n]",
      kk: "Бұл тексеруді \(day) күні тоқтатқансыз, \(total) сұрақтың жауап берілгені — \(answered). Жалғастырасыз ба? [И/ж]",
      ru: "Вы остановились \(day): отвечено \(answered) из \(total). Продолжить? [Д/н]")
  }

  /// What declines to go on: the letter of the prompt, the whole words, and the key of “n” on the Russian and Kazakh layouts.
  ///
  /// The letter of another language is no clear no: “н” is what the key of “y” types on a Russian layout.
  static func noes(_ language: InterfaceLanguage) -> [String] {
    let words = ["n", "no", "т", "жоқ", "нет"]
    switch language {
    case .en: return words
    case .kk: return words + ["ж"]
    case .ru: return words + ["н"]
    }
  }

  /// What consents where consent is needed: the letter of the prompt, the key that types it on a Latin layout, and the whole words.
  ///
  /// A letter that says the opposite elsewhere consents to nothing: on a Latin layout the key of “н” (нет) types “y”.
  static func yeses(_ language: InterfaceLanguage) -> [String] {
    let words = ["yes", "иә", "да"]
    switch language {
    case .en: return words + ["y"]
    case .kk: return words + ["и", "b"]
    case .ru: return words + ["д", "l"]
    }
  }

  static let answerYesOrNo = Phrase(
    en: "Please type “y” for yes or “n” for no.", kk: "Иә болса «и», жоқ болса «ж» деп теріңіз.",
    ru: "Наберите «д», если да, или «н», если нет.")

  /// The same where nobody can be asked.
  static func goingOn(_ answered: Int, of total: Int, since day: String) -> Phrase {
    Phrase(
      en: "Going on with the check that was left on \(day) after \(answered) of \(total) questions.",
      kk: "\(day) күні тоқтатылған тексеру жалғасады: \(total) сұрақтың жауап берілгені — \(answered).",
      ru: "Продолжается проверка, прерванная \(day): отвечено \(answered) из \(total).")
  }

  static let otherVersion = Phrase(
    en: "An unfinished check was begun with another version of this questionnaire and cannot be gone on with. It begins anew.",
    kk: "Аяқталмаған тексеру осы сауалнаманың басқа нұсқасымен басталған, оны жалғастыру мүмкін емес. Тексеру басынан басталады.",
    ru: "Незаконченная проверка начата с другой версией опросника, продолжить её нельзя. Проверка начнётся заново.")
}
