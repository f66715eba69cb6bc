import Wording

/// The sentences of errors about backups of the keeper's store.
enum BackupWording {
  static func roundRestored(_ name: String) -> Phrase {
    Phrase(
      en: """
        The round “\(name)” came with a backup made before it was published, and may have been published since. It stays as it is, so that it never gets a \
        second release. If you are sure that it was not published, restore the backup once more with --unpublished and the round's name.
        """,
      kk: """
        «\(name)» раунды өзі жарияланғанға дейін жасалған сақтық көшірмемен бірге келді, содан бері жариялануы мүмкін. Екінші жарияланымы шықпауы үшін ол \
        өзгеріссіз қалады. Жарияланбағанына сенімді болсаңыз, көшірмені --unpublished параметрімен раунд атауын жазып, қайта қалпына келтіріңіз.
        """,
      ru: """
        Раунд «\(name)» пришёл из резервной копии, сделанной до его публикации, и с тех пор мог быть опубликован. Он остаётся как есть, чтобы у него не \
        появился второй выпуск. Если вы уверены, что его не публиковали, восстановите копию ещё раз, указав --unpublished и название раунда.
        """)
  }

  static func exists(_ path: String) -> Phrase {
    Phrase(
      en: "There is a file “\(path)” already, and it was left as it is. Choose another name for the backup.",
      kk: "«\(path)» файлы бұрыннан бар, ол өзгеріссіз қалды. Сақтық көшірмеге басқа атау таңдаңыз.",
      ru: "Файл «\(path)» уже есть, он оставлен без изменений. Выберите для резервной копии другое имя.")
  }

  static func absent(_ path: String) -> Phrase {
    Phrase(
      en: "There is no backup “\(path)”. Check the name and the folder.", kk: "«\(path)» сақтық көшірмесі табылмады. Атауы мен қалтасын тексеріңіз.",
      ru: "Резервной копии «\(path)» нет. Проверьте имя и папку.")
  }

  static func foreign(_ path: String) -> Phrase {
    Phrase(
      en:
        "“\(path)” is no backup of a keeper's store. Check that it is the right file; a worker's own records come back with “tynys mydata restore”.",
      kk:
        "«\(path)» — сақтаушы қоймасының сақтық көшірмесі емес. Дұрыс файл екенін тексеріңіз; жеке жазбалар «tynys mydata restore» арқылы қайтарылады.",
      ru:
        "«\(path)» — не резервная копия хранилища. Проверьте, тот ли это файл; личные записи возвращает команда «tynys mydata restore».")
  }

  static func damaged(_ path: String) -> Phrase {
    Phrase(
      en: "The backup “\(path)” is damaged or was altered, so nothing was restored. Take another backup if you have one.",
      kk: "«\(path)» сақтық көшірмесі бүлінген немесе өзгертілген, сондықтан ештеңе қалпына келтірілген жоқ. Басқа көшірмеңіз болса, соны алыңыз.",
      ru: "Резервная копия «\(path)» повреждена или изменена, поэтому ничего не восстановлено. Возьмите другую копию, если она есть.")
  }

  static let wrongPassphrase = Phrase(
    en: "The passphrase does not open the backup; nothing was restored. A backup has a passphrase of its own, the one given when it was made.",
    kk: "Бұл құпиясөз тіркесі сақтық көшірмені ашпады; ештеңе қалпына келтірілген жоқ. Көшірменің жасалғанда берілген өз құпиясөз тіркесі бар.",
    ru: "Эта парольная фраза не открывает копию; ничего не восстановлено. У копии своя парольная фраза — та, что была задана при её создании.")
}
