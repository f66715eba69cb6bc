import Instruments
public import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RecordError {
  /// What happened and what to do next.
  public var message: Phrase {
    switch self {
    case .invalidProfileName(let name): RecordWording.invalidProfileName(TextSafety.visible(name, limit: 80))
    case .absent: RecordWording.absent
    case .exists(let path): RecordWording.exists(RecordWording.shown(path))
    case .notFound(let path): RecordWording.notFound(RecordWording.shown(path))
    case .passphraseNeeded: RecordWording.passphraseNeeded
    case .wrongPassphrase: RecordWording.wrongPassphrase
    case .keyLost(let path): RecordWording.keyLost(RecordWording.shown(path))
    case .busy: RecordWording.busy
    case .changedElsewhere: RecordWording.changedElsewhere
    case .diskFull(let path): RecordWording.diskFull(RecordWording.shown(path))
    case .readOnly(let path): RecordWording.readOnly(RecordWording.shown(path))
    case .notPermitted(let path): RecordWording.notPermitted(RecordWording.shown(path))
    case .removed(let path): RecordWording.removed(RecordWording.shown(path))
    case .cannotCreate(let path, let code): RecordWording.cannotCreate(RecordWording.shown(path), RecordWording.reason(code))
    case .inputOutput(let path, let code?): RecordWording.inputOutput(RecordWording.shown(path), RecordWording.reason(code))
    case .inputOutput(let path, nil): RecordWording.inputOutput(RecordWording.shown(path))
    case .damaged(let path): RecordWording.damaged(RecordWording.shown(path))
    case .newerFormat(let path): RecordWording.newerFormat(RecordWording.shown(path))
    case .foreignFile(let path): RecordWording.foreignFile(RecordWording.shown(path))
    case .notEnoughMemory(let bytes): RecordWording.notEnoughMemory(mebibytes: (bytes + 1_048_575) / 1_048_576)
    }
  }
}

private enum RecordWording {
  static func shown(_ path: String) -> String { TextSafety.visible(path, limit: 200) }

  /// The system's own words for an error number.
  static func reason(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "errno \(code)" }

  static func invalidProfileName(_ name: String) -> Phrase {
    Phrase(
      en: """
        “\(name)” cannot be the name of a profile. A name has letters, digits, spaces, hyphens, underscores and dots, does not begin with a dot, neither \
        begins nor ends with a space, and has at most \(ProfileLocation.nameLimit) bytes. Choose another one.
        """,
      kk: """
        «\(name)» профиль атауы бола алмайды. Атауда әріптер, цифрлар, бос орындар, дефистер, астыңғы сызықтар мен нүктелер болады; ол нүктеден \
        басталмайды, бос орыннан басталмайды және онымен аяқталмайды, көлемі \(ProfileLocation.nameLimit) байттан аспайды. Басқа атау таңдаңыз.
        """,
      ru: """
        «\(name)» не может быть именем профиля. В имени бывают буквы, цифры, пробелы, дефисы, подчёркивания и точки; оно не начинается с точки, \
        не начинается и не заканчивается пробелом и занимает не больше \(ProfileLocation.nameLimit) байт. Выберите другое имя.
        """)
  }

  static let absent = Phrase(
    en: "There are no records in this profile yet. Take a check, and its result will be kept here.",
    kk: "Бұл профильде әлі жазба жоқ. Тексеруден өтсеңіз, нәтижесі осында сақталады.",
    ru: "В этом профиле пока нет записей. Пройдите проверку, и её результат сохранится здесь.")

  static func exists(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” is there already and was left as it is. Choose another name, or move it away first.",
      kk: "«\(path)» бұрыннан бар, оған ешқандай өзгеріс енгізілген жоқ. Басқа атау таңдаңыз немесе алдымен оны басқа жерге көшіріңіз.",
      ru: "«\(path)» уже существует и оставлено без изменений. Выберите другое имя или сначала переместите то, что там есть.")
  }

  static func notFound(_ path: String) -> Phrase {
    Phrase(
      en: "There is no file “\(path)”. Check the name and the folder.",
      kk: "«\(path)» файлы табылмады. Атауы мен қалтасын тексеріңіз.",
      ru: "Файла «\(path)» нет. Проверьте имя и папку.")
  }

  static let passphraseNeeded = Phrase(
    en: "These records are protected by a passphrase. Type it when asked, or name a file that holds it with --passphrase-file.",
    kk: "Бұл жазбалар құпиясөз тіркесімен қорғалған. Сұралғанда оны теріңіз немесе ол жазылған файлды --passphrase-file параметрімен көрсетіңіз.",
    ru: "Эти записи защищены парольной фразой. Введите её по запросу или укажите файл с ней параметром --passphrase-file.")

  static let wrongPassphrase = Phrase(
    en: "The passphrase does not open the records; nothing was changed. Check the keyboard layout and Caps Lock, and try again.",
    kk: "Бұл құпиясөз тіркесі жазбаларды ашпады; ештеңе өзгерген жоқ. Пернетақта тілі мен Caps Lock күйін тексеріп, қайталап көріңіз.",
    ru: "Эта парольная фраза не открывает записи; ничего не изменено. Проверьте раскладку клавиатуры и Caps Lock и попробуйте ещё раз.")

  static func keyLost(_ path: String) -> Phrase {
    Phrase(
      en: "The key file “\(path)” is missing, damaged, or belongs to other records, and nothing opens without it. Put it back, or restore a backup.",
      kk:
        "«\(path)» кілт файлы жоқ, бүлінген немесе басқа жазбаларға тиесілі; онсыз жазбалар ашылмайды. Оны орнына қойыңыз немесе сақтық көшірмеден қалпына келтіріңіз.",
      ru:
        "Файл ключа «\(path)» отсутствует, повреждён или относится к другим записям, а без него ничего не открыть. Верните его на место или восстановите резервную копию."
    )
  }

  static let busy = Phrase(
    en: "Another Tynys is using these records. Wait until it is done, and try again.",
    kk: "Бұл жазбаларды Tynys бағдарламасының басқа терезесі пайдаланып жатыр. Ол аяқталғанша күтіп, қайталап көріңіз.",
    ru: "Эти записи сейчас использует другой запущенный Tynys. Дождитесь, пока он закончит, и попробуйте ещё раз.")

  static let changedElsewhere = Phrase(
    en: "This check was continued, finished or discarded in another window, and what is kept there was left as it is. Open it again to see it.",
    kk: "Бұл тексеру басқа терезеде жалғастырылған, аяқталған немесе жойылған; сонда сақталғаны өзгеріссіз қалды. Көру үшін оны қайта ашыңыз.",
    ru: "Эту проверку продолжили, завершили или отменили в другом окне; сохранённое там осталось без изменений. Откройте её снова, чтобы увидеть.")

  static func diskFull(_ path: String) -> Phrase {
    Phrase(
      en: "There is no space left on the disk for “\(path)”; what was kept before is unharmed. Free some space, and try again.",
      kk: "Дискіде «\(path)» үшін бос орын қалмады; бұрын сақталғанның бәрі аман. Дискіде орын босатып, қайталап көріңіз.",
      ru: "На диске не осталось места для «\(path)»; всё сохранённое раньше цело. Освободите место и попробуйте ещё раз.")
  }

  static func readOnly(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” or its folder can only be read, so nothing was changed. Allow writing there, or choose another folder.",
      kk:
        "«\(path)» файлын не оның қалтасын тек оқуға болады, сондықтан ештеңе өзгерген жоқ. Жазуға рұқсат беріңіз немесе басқа қалта таңдаңыз.",
      ru:
        "«\(path)» или папку этого файла можно только читать, поэтому ничего не изменено. Разрешите запись или выберите другую папку."
    )
  }

  static func notPermitted(_ path: String) -> Phrase {
    Phrase(
      en: "You have no right to use “\(path)”. Check who owns it, or choose another folder.",
      kk: "Сізде «\(path)» файлын не қалтасын пайдалану құқығы жоқ. Оның иесі кім екенін тексеріңіз немесе басқа қалта таңдаңыз.",
      ru: "У вас нет права использовать «\(path)». Проверьте, кто владелец, или выберите другую папку.")
  }

  static func removed(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” or its folder was removed or replaced while it was in use, so nothing could be kept. Put it back, and start again.",
      kk:
        "«\(path)» файлы не оның қалтасы пайдалану кезінде жойылған немесе ауыстырылған, сондықтан ештеңе сақталмады. Оны орнына қойып, қайта бастаңыз.",
      ru:
        "«\(path)» или папка этого файла во время работы исчезли или были заменены, поэтому сохранить ничего не удалось. Верните их на место и начните снова."
    )
  }

  static func cannotCreate(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      en: "“\(path)” cannot be created: \(reason). Check the folder, or choose another one.",
      kk: "«\(path)» жасалмады: \(reason). Қалтасын тексеріңіз немесе басқасын таңдаңыз.",
      ru: "Не удалось создать «\(path)»: \(reason). Проверьте папку или выберите другую.")
  }

  static func inputOutput(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      en: "Reading or writing “\(path)” failed: \(reason). Check the disk, and try again.",
      kk: "«\(path)» оқу не жазу кезінде ақау шықты: \(reason). Дискіні тексеріп, қайталап көріңіз.",
      ru: "Сбой при чтении или записи «\(path)»: \(reason). Проверьте диск и попробуйте ещё раз.")
  }

  static func inputOutput(_ path: String) -> Phrase {
    Phrase(
      en: "Reading or writing “\(path)” failed, and the system gave no reason. Check the disk, and try again.",
      kk: "«\(path)» оқу не жазу кезінде ақау шықты, жүйе себебін көрсетпеді. Дискіні тексеріп, қайталап көріңіз.",
      ru: "Сбой при чтении или записи «\(path)», причину система не сообщила. Проверьте диск и попробуйте ещё раз.")
  }

  static func damaged(_ path: String) -> Phrase {
    Phrase(
      en:
        "“\(path)” is damaged, and nothing in it was changed. “tynys doctor” shows what can still be read; a backup can be restored into another profile.",
      kk:
        "«\(path)» бүлінген, ондағы ештеңе өзгертілген жоқ. Нені әлі оқуға болатынын «tynys doctor» көрсетеді; сақтық көшірмені басқа профильге қалпына келтіруге болады.",
      ru:
        "«\(path)» повреждён, и ничего в нём не изменено. Что ещё можно прочитать, покажет «tynys doctor»; резервную копию можно восстановить в другой профиль."
    )
  }

  static func newerFormat(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” was written by a newer version of Tynys and was left as it is. Install that version to open it.",
      kk: "«\(path)» файлын Tynys бағдарламасының жаңарақ нұсқасы жазған; ол өзгеріссіз қалды. Оны ашу үшін сол нұсқаны орнатыңыз.",
      ru: "«\(path)» записан более новой версией Tynys и оставлен без изменений. Чтобы открыть его, установите эту версию.")
  }

  static func foreignFile(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” holds no records of Tynys, or is damaged at its very beginning; it was left as it is. Check the name, or restore a backup.",
      kk:
        "«\(path)» ішінде Tynys жазбалары жоқ немесе оның басы бүлінген; ол өзгеріссіз қалды. Атауын тексеріңіз немесе сақтық көшірмеден қалпына келтіріңіз.",
      ru:
        "В «\(path)» нет записей Tynys, или файл повреждён в самом начале; он оставлен без изменений. Проверьте имя или восстановите резервную копию."
    )
  }

  static func notEnoughMemory(mebibytes: Int) -> Phrase {
    Phrase(
      en: "Opening with a passphrase needs \(mebibytes) MiB of free memory, and the system does not give it. Close other programs, and try again.",
      kk: "Құпиясөз тіркесімен ашу үшін \(mebibytes) МиБ бос жад керек, ал жүйе оны бермеді. Басқа бағдарламаларды жауып, қайталап көріңіз.",
      ru:
        "Чтобы открыть записи парольной фразой, нужно \(mebibytes) МиБ свободной памяти, а система её не даёт. Закройте другие программы и попробуйте ещё раз."
    )
  }
}
