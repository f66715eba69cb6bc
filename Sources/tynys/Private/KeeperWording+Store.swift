import Wording

/// The sentences about the store, its passphrase and its backups.
extension KeeperWording {
  static let passphrase = Phrase(en: "The keeper's passphrase:", kk: "Сақтаушының құпиясөз тіркесі:", ru: "Парольная фраза хранителя:")
  static let wrongPassphrase = Phrase(
    en: "That passphrase does not open the keeper's store. Please try again.",
    kk: "Бұл құпиясөз тіркесі сақтаушы қоймасын ашпайды. Қайталап көріңіз.",
    ru: "Эта парольная фраза не открывает хранилище. Попробуйте ещё раз.")
  static let passphraseCannotBeAsked = Phrase(
    en: "The keeper's store is protected by a passphrase, and there is no terminal to ask for it. Name a file with --passphrase-file FILE.",
    kk: "Сақтаушы қоймасы құпиясөз тіркесімен қорғалған, ал оны сұрайтын терминал жоқ. Файлды --passphrase-file ФАЙЛ арқылы көрсетіңіз.",
    ru: "Хранилище защищено парольной фразой, а терминала, чтобы её спросить, нет. Укажите файл: --passphrase-file ФАЙЛ.")
  static let noFolder = Phrase(
    en: "There is no place for the keeper's folder: neither --store, --data, TYNYS_DATA, XDG_DATA_HOME nor HOME is set. Name one with --store DIR.",
    kk:
      "Сақтаушы қалтасының орны белгісіз: --store, --data, TYNYS_DATA, XDG_DATA_HOME, HOME — ешқайсысы берілмеген. --store ҚАЛТА арқылы көрсетіңіз.",
    ru: "Неизвестно, где папка хранителя: не заданы ни --store, ни --data, ни TYNYS_DATA, ни XDG_DATA_HOME, ни HOME. Укажите её: --store ПАПКА.")

  /// - Parameter option: that names a file with the passphrase.
  static func newPassphraseNeeded(_ option: String) -> Phrase {
    Phrase(
      en: "A passphrase is needed, and there is no terminal to ask for it. Name a file with --\(option) FILE.",
      kk: "Құпиясөз тіркесі керек, ал оны сұрайтын терминал жоқ. Файлды --\(option) ФАЙЛ арқылы көрсетіңіз.",
      ru: "Нужна парольная фраза, а терминала, чтобы её спросить, нет. Укажите файл: --\(option) ФАЙЛ.")
  }

  static let passphraseChanged = Phrase(
    en: "Done: from now on only the new passphrase opens the store. Backups made before still open with the passphrase they were given.",
    kk: "Дайын: енді қойманы тек жаңа құпиясөз тіркесі ашады. Бұрын жасалған сақтық көшірмелер өздеріне берілген құпиясөз тіркесімен ашыла береді.",
    ru: "Готово: теперь хранилище открывает только новая парольная фраза. Сделанные раньше резервные копии открываются той, что была задана им.")

  static func backupOfOpenRounds(_ rounds: [String]) -> Phrase {
    let list = rounds.joined(separator: ", ")
    return Phrase(
      en: """
        Not closed yet when this backup was made: \(list). With the backup and its passphrase, what people sent can be opened even after closing, when the \
        store itself can no longer do it. Destroy this backup once you have closed the round.
        """,
      kk: """
        Бұл көшірме жасалғанда әлі жабылмаған раунд: \(list). Көшірме мен оның құпиясөз тіркесі қолында бар адам жіберілген үлестерді раунд жабылғаннан кейін \
        де аша алады, ал қойманың өзі оны істей алмайды. Раундты жапқан соң бұл көшірмені жойыңыз.
        """,
      ru: """
        Когда делалась копия, ещё не были закрыты раунды: \(list). Имея копию и её парольную фразу, присланные вклады можно открыть и после закрытия, когда \
        само хранилище этого уже не может. Закрыв раунд, уничтожьте эту копию.
        """)
  }

  static func restored(_ organisation: String) -> Phrase {
    Phrase(
      en: "The store of “\(organisation)” was restored.", kk: "«\(organisation)» ұйымының қоймасы қалпына келтірілді.",
      ru: "Хранилище организации «\(organisation)» восстановлено.")
  }

  static func held(_ rounds: [String]) -> Phrase {
    let list = rounds.joined(separator: ", ")
    return Phrase(
      en: "May have been published since the backup, and can only be looked at: \(list).",
      kk: "Көшірмеден кейін жариялануы мүмкін болғандықтан, тек қарауға болады: \(list).",
      ru: "Доступно только для просмотра, так как после создания копии могло быть опубликовано: \(list).")
  }

  static let compareChain = Phrase(
    en: """
      What was done since the backup is not in it, and no program can know what was published from another copy. Before you publish, check all releases \
      together: tynys audit FILE…
      """,
    kk: """
      Көшірмеден кейін істелген нәрсе онда жоқ, ал басқа көшірмеден не жарияланғанын ешбір бағдарлама білмейді. Жарияламас бұрын барлық жарияланымды бірге \
      тексеріңіз: tynys audit ФАЙЛ…
      """,
    ru: """
      Того, что сделано после создания копии, в ней нет, и ни одна программа не знает, что опубликовано из другой копии. Перед публикацией проверьте все \
      выпуски вместе: tynys audit ФАЙЛ…
      """)

  static func unpublishedQuestion(_ round: String) -> Phrase {
    Phrase(
      en: "The round \(round) was not published yet when the backup was made. Are you sure that it was not published since? [y/N]",
      kk: "Көшірме жасалғанда \(round) раунды әлі жарияланбаған еді. Содан бері де жарияланбағанына сенімдісіз бе? [и/Ж]",
      ru: "Когда делалась копия, раунд \(round) ещё не был опубликован. Вы уверены, что и после этого его не публиковали? [д/Н]")
  }

  static func notUnpublished(_ name: String, _ rounds: [String]) -> Phrase {
    let list = rounds.isEmpty ? "—" : rounds.joined(separator: ", ")
    return Phrase(
      en: "“\(name)” is no unpublished round of this backup. Unpublished in it: \(list).",
      kk: "Бұл көшірмеде «\(name)» деген жарияланбаған раунд жоқ. Ондағы жарияланбағандары: \(list).",
      ru: "В этой копии нет неопубликованного раунда «\(name)». Не опубликованы в ней: \(list).")
  }
}
