import Contributions
import Dates
import Instruments
import Releases
public import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RoundError {
  /// What happened and what to do next.
  public var message: Phrase {
    switch self {
    case .absent(let path): StoreWording.absent(Shown.path(path))
    case .exists(let path): StoreWording.exists(Shown.path(path))
    case .wrongPassphrase: StoreWording.wrongPassphrase
    case .notEnoughMemory(let bytes): StoreWording.notEnoughMemory(mebibytes: (bytes + 1_048_575) / 1_048_576)
    case .busy: StoreWording.busy
    case .diskFull(let path): StoreWording.diskFull(Shown.path(path))
    case .readOnly(let path): StoreWording.readOnly(Shown.path(path))
    case .notPermitted(let path): StoreWording.notPermitted(Shown.path(path))
    case .removed(let path): StoreWording.removed(Shown.path(path))
    case .inputOutput(let path, let code): StoreWording.inputOutput(Shown.path(path), code.map(Shown.reason) ?? "SQLite")
    case .damaged(let path): StoreWording.damaged(Shown.path(path))
    case .rolledBack(let path, let witness): StoreWording.rolledBack(Shown.path(path), Shown.path(witness))
    case .newerFormat(let path): StoreWording.newerFormat(Shown.path(path))
    case .foreignFile(let path): StoreWording.foreignFile(Shown.path(path))
    case .invalidName(let name): UnitWording.invalidName(Shown.name(name))
    case .unitExists(let path): UnitWording.exists(Shown.unit(path))
    case .unitRepeated(let path): UnitWording.isRepeated(Shown.unit(path))
    case .unknownUnit(let path): UnitWording.unknown(Shown.unit(path))
    case .organisationIsFixed: UnitWording.organisationIsFixed
    case .moveIntoItself(let path): UnitWording.moveIntoItself(Shown.unit(path))
    case .tooDeep(let limit): UnitWording.tooDeep(limit)
    case .tooManyUnits(let limit): UnitWording.tooMany(limit)
    case .roundExists(let name): RoundWording.exists(Shown.name(name))
    case .unknownRound(let name, let known): RoundWording.unknown(Shown.name(name), known.suffix(8).map(Shown.name))
    case .unusableDefinition: RoundWording.unusableDefinition
    case .card(let fault): fault.message
    case .codeCount(let limit): RoundWording.codeCount(limit)
    case .moreCodesThanMembers(let path, let left): RoundWording.moreCodesThanMembers(Shown.unit(path), left)
    case .roundClosed(let name): RoundWording.closed(Shown.name(name))
    case .roundOpen(let name): RoundWording.open(Shown.name(name))
    case .folderUnreadable(let path): RoundWording.folderUnreadable(Shown.path(path))
    case .importedBefore: RoundWording.importedBefore
    case .dayTooEarly(let day, let earliest): RoundWording.dayTooEarly(day, earliest)
    case .unusableScales: RoundWording.unusableScales
    case .release(let fault): fault.message
    case .forkedChain(let path): RoundWording.forkedChain(Shown.path(path))
    case .foreignRelease(let path): RoundWording.foreignRelease(Shown.path(path))
    case .roundRestored(let name): BackupWording.roundRestored(Shown.name(name))
    case .backupExists(let path): BackupWording.exists(Shown.path(path))
    case .backupAbsent(let path): BackupWording.absent(Shown.path(path))
    case .backupForeign(let path): BackupWording.foreign(Shown.path(path))
    case .backupDamaged(let path): BackupWording.damaged(Shown.path(path))
    case .wrongBackupPassphrase: BackupWording.wrongPassphrase
    }
  }
}

private enum Shown {
  static func path(_ path: String) -> String { TextSafety.visible(path, limit: 200) }
  static func name(_ name: String) -> String { TextSafety.visible(name, limit: 80) }
  static func unit(_ path: [String]) -> String { TextSafety.visible(path.joined(separator: "/"), limit: 200) }

  /// The system's own words for an error number.
  static func reason(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "errno \(code)" }
}

private enum StoreWording {
  static func absent(_ path: String) -> Phrase {
    Phrase(
      en: "There is no keeper's store at “\(path)”. Check --store, or begin one with “tynys keeper init”.",
      kk: "«\(path)» орнында сақтаушы қоймасы жоқ. --store параметрін тексеріңіз немесе «tynys keeper init» арқылы жаңасын бастаңыз.",
      ru: "По пути «\(path)» нет хранилища. Проверьте параметр --store или создайте хранилище командой «tynys keeper init».")
  }

  static func exists(_ path: String) -> Phrase {
    Phrase(
      en: "There is a keeper's store at “\(path)” already, and it was left as it is. Choose another folder with --store.",
      kk: "«\(path)» орнында сақтаушы қоймасы бұрыннан бар, оған өзгеріс енгізілген жоқ. --store параметрімен басқа қалта таңдаңыз.",
      ru: "По пути «\(path)» уже есть хранилище, оно оставлено без изменений. Выберите другую папку параметром --store.")
  }

  static let wrongPassphrase = Phrase(
    en: "The passphrase does not open the keeper's store; nothing was changed. Check the keyboard layout and Caps Lock, and try again.",
    kk: "Бұл құпиясөз тіркесі сақтаушы қоймасын ашпады; ештеңе өзгерген жоқ. Пернетақта тілі мен Caps Lock күйін тексеріп, қайталап көріңіз.",
    ru: "Эта парольная фраза не открывает хранилище; ничего не изменено. Проверьте раскладку клавиатуры и Caps Lock и попробуйте ещё раз.")

  static func notEnoughMemory(mebibytes: Int) -> Phrase {
    Phrase(
      en: "Opening with a passphrase needs \(mebibytes) MiB of free memory, and the system does not give it. Close other programs, and try again.",
      kk: "Құпиясөз тіркесімен ашу үшін \(mebibytes) МиБ бос жад керек, ал жүйе оны бермеді. Басқа бағдарламаларды жауып, қайталап көріңіз.",
      ru:
        "Для открытия парольной фразой нужно \(mebibytes) МиБ свободной памяти, а система её не даёт. Закройте другие программы и попробуйте ещё раз."
    )
  }

  static let busy = Phrase(
    en: "Another Tynys is using the keeper's store. Wait until it is done, and try again.",
    kk: "Сақтаушы қоймасын Tynys бағдарламасының басқа терезесі пайдаланып жатыр. Ол аяқталғанша күтіп, қайталап көріңіз.",
    ru: "Хранилище сейчас использует другой запущенный Tynys. Дождитесь, пока он закончит, и попробуйте ещё раз.")

  static func diskFull(_ path: String) -> Phrase {
    Phrase(
      en: "There is no space left on the disk for “\(path)”; what was kept before is unharmed. Free some space, and try again.",
      kk: "Дискіде «\(path)» үшін бос орын қалмады; бұрын сақталғанның бәрі аман. Дискіде орын босатып, қайталап көріңіз.",
      ru: "На диске не осталось места для «\(path)»; всё сохранённое раньше цело. Освободите место и попробуйте ещё раз.")
  }

  static func readOnly(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” or its folder can only be read, so nothing was changed. Allow writing there, or choose another folder.",
      kk: "«\(path)» файлын не оның қалтасын тек оқуға болады, сондықтан ештеңе өзгерген жоқ. Жазуға рұқсат беріңіз немесе басқа қалта таңдаңыз.",
      ru: "«\(path)» или папку этого файла можно только читать, поэтому ничего не изменено. Разрешите запись или выберите другую папку.")
  }

  static func notPermitted(_ path: String) -> Phrase {
    Phrase(
      en: "You have no right to use “\(path)”. Check who owns it, or choose another folder.",
      kk: "Сізде «\(path)» файлын не қалтасын пайдалану құқығы жоқ. Оның иесі кім екенін тексеріңіз немесе басқа қалта таңдаңыз.",
      ru: "У вас нет права использовать «\(path)». Проверьте, кто владелец, или выберите другую папку.")
  }

  static func removed(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” or its folder is not there, or was replaced while it was in use. Put it back, and start again.",
      kk: "«\(path)» файлы не оның қалтасы жоқ немесе пайдалану кезінде ауыстырылған. Оны орнына қойып, қайта бастаңыз.",
      ru: "«\(path)» или папки этого файла нет, или во время работы их заменили. Верните их на место и начните снова.")
  }

  static func inputOutput(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      en: "Reading or writing “\(path)” failed: \(reason). Check the disk, and try again.",
      kk: "«\(path)» оқу не жазу кезінде ақау шықты: \(reason). Дискіні тексеріп, қайталап көріңіз.",
      ru: "Сбой при чтении или записи «\(path)»: \(reason). Проверьте диск и попробуйте ещё раз.")
  }

  static func damaged(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” is damaged or was altered, and nothing in it was changed now. Put a backup of the folder in its place.",
      kk: "«\(path)» бүлінген немесе өзгертілген; қазір ондағы ештеңе өзгертілген жоқ. Орнына қалтаның сақтық көшірмесін қойыңыз.",
      ru: "«\(path)» повреждён или изменён; сейчас в нём ничего не менялось. Замените его резервной копией папки.")
  }

  static func rolledBack(_ path: String, _ witness: String) -> Phrase {
    Phrase(
      en: """
        “\(path)” is an older copy: this computer has seen a newer one, and nothing was changed. Put the newer one back. If it is lost for good, remove \
        “\(witness)” to go on with this one; what came after it is missing.
        """,
      kk: """
        «\(path)» — ескі көшірме: осы компьютер одан жаңасын көрген, сондықтан ештеңе өзгерген жоқ. Жаңасын орнына қойыңыз. Ол біржола жоғалса, осы \
        көшірмемен жалғастыру үшін «\(witness)» файлын өшіріңіз; одан кейін болғанның бәрі бұл көшірмеде жоқ.
        """,
      ru: """
        «\(path)» — устаревшая копия: на этом компьютере уже была более новая, поэтому ничего не изменено. Верните новую. Если она утрачена навсегда, \
        удалите «\(witness)», чтобы продолжить с этой копией; всего, что было позже, в ней нет.
        """)
  }

  static func newerFormat(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” was written by a newer version of Tynys and was left as it is. Install that version to open it.",
      kk: "«\(path)» файлын Tynys бағдарламасының жаңарақ нұсқасы жазған; ол өзгеріссіз қалды. Оны ашу үшін сол нұсқаны орнатыңыз.",
      ru: "«\(path)» записан более новой версией Tynys и оставлен без изменений. Чтобы открыть его, установите эту версию.")
  }

  static func foreignFile(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” is no keeper's store, or is damaged at its very beginning; it was left as it is. Check --store, or put a backup in its place.",
      kk:
        "«\(path)» сақтаушы қоймасы емес немесе оның басы бүлінген; ол өзгеріссіз қалды. --store параметрін тексеріңіз немесе орнына сақтық көшірмесін қойыңыз.",
      ru: "«\(path)» не является хранилищем или повреждён в самом начале; он оставлен без изменений. Проверьте --store или верните резервную копию.")
  }
}

private enum UnitWording {
  static func invalidName(_ name: String) -> Phrase {
    Phrase(
      en: """
        “\(name)” cannot be a name: a name is one visible line of at most \(KeeperStore.nameLimit) characters, a unit's has no slash, and no unit is \
        called like the organisation. Choose another one.
        """,
      kk: """
        «\(name)» атау бола алмайды: атау — \(KeeperStore.nameLimit) таңбадан аспайтын, көрінетін бір жол; бөлімше атауында қиғаш сызық болмайды \
        және ол ұйым атауымен бірдей болмайды. Басқа атау таңдаңыз.
        """,
      ru: """
        «\(name)» не может быть названием: это одна видимая строка, предел символов — \(KeeperStore.nameLimit); в названии подразделения нет косой \
        черты, и оно не совпадает с названием организации. Выберите другое.
        """)
  }

  static func exists(_ path: String) -> Phrase {
    Phrase(
      en: "The unit “\(path)” is there already. See “tynys keeper unit list”.",
      kk: "«\(path)» бөлімшесі бұрыннан бар. «tynys keeper unit list» тізімін қараңыз.",
      ru: "Подразделение «\(path)» уже есть. Посмотрите список: «tynys keeper unit list».")
  }

  static func isRepeated(_ path: String) -> Phrase {
    Phrase(
      en: "The unit “\(path)” is named twice. Name every unit once.", kk: "«\(path)» бөлімшесі екі рет аталған. Әр бөлімшені бір рет атаңыз.",
      ru: "Подразделение «\(path)» названо дважды. Назовите каждое один раз.")
  }

  static func unknown(_ path: String) -> Phrase {
    Phrase(
      en: "There is no unit “\(path)”; in a round the units are those of the day it opened. See “tynys keeper unit list”.",
      kk: "«\(path)» бөлімшесі жоқ; раундта оның ашылған күніндегі бөлімшелер ғана болады. «tynys keeper unit list» тізімін қараңыз.",
      ru: "Подразделения «\(path)» нет; в раунде есть только те, что были в день его открытия. Посмотрите список: «tynys keeper unit list».")
  }

  static let organisationIsFixed = Phrase(
    en: "The organisation itself cannot be added, moved or closed. Name a unit below it, as in “East/Team 3”.",
    kk: "Ұйымның өзін қосуға, жылжытуға не жабуға болмайды. Оның құрамындағы бөлімшені «East/Team 3» сияқты көрсетіңіз.",
    ru: "Саму организацию нельзя добавить, переместить или закрыть. Укажите подразделение в её составе, например «East/Team 3».")

  static func moveIntoItself(_ path: String) -> Phrase {
    Phrase(
      en: "The unit “\(path)” cannot stand below itself. Choose another place.",
      kk: "«\(path)» бөлімшесі өз құрамында тұра алмайды. Басқа орын таңдаңыз.",
      ru: "Подразделение «\(path)» не может входить в само себя. Выберите другое место.")
  }

  static func tooDeep(_ limit: Int) -> Phrase {
    Phrase(
      en: "At most \(limit) units can stand above one another. Leave a level out.",
      kk: "Бірінің құрамына бірі кіретін бөлімшелер \(limit) деңгейден аспайды. Бір деңгейді алып тастаңыз.",
      ru: "Уровней вложенности подразделений не может быть больше \(limit). Уберите один уровень.")
  }

  static func tooMany(_ limit: Int) -> Phrase {
    Phrase(
      en: "An organisation has at most \(limit) units in a round. Close those that are not needed.",
      kk: "Бір раундта ұйымның \(limit) бөлімшеден артық бөлімшесі болмайды. Керек еместерін жабыңыз.",
      ru: "В одном раунде подразделений не может быть больше \(limit). Закройте ненужные.")
  }
}

private enum RoundWording {
  static func exists(_ name: String) -> Phrase {
    Phrase(
      en: "There is a round “\(name)” already; a round is opened once, and its promises stay. Choose another name.",
      kk: "«\(name)» раунды бұрыннан бар; раунд бір рет ашылады, оның уәдесі өзгермейді. Басқа атау таңдаңыз.",
      ru: "Раунд «\(name)» уже есть; раунд открывают один раз, и его обещания не меняются. Выберите другое название.")
  }

  static func unknown(_ name: String, _ known: [String]) -> Phrase {
    if known.isEmpty {
      return Phrase(
        en: "There is no round “\(name)”, nor any other yet. Open one with “tynys keeper open”.",
        kk: "«\(name)» раунды жоқ, басқа раунд та әлі ашылмаған. Оны «tynys keeper open» арқылы ашыңыз.",
        ru: "Раунда «\(name)» нет, и других пока тоже нет. Откройте раунд командой «tynys keeper open».")
    }
    let list = known.joined(separator: ", ")
    return Phrase(
      en: "There is no round “\(name)”. The latest are: \(list).",
      kk: "«\(name)» раунды жоқ. Соңғылары: \(list).",
      ru: "Раунда «\(name)» нет. Последние: \(list).")
  }

  static let unusableDefinition = Phrase(
    en: "The questionnaire's definition has faults, so no round can be opened with it. “tynys validate” shows them.",
    kk: "Сауалнама анықтамасында қателер бар, сондықтан онымен раунд ашуға болмайды. Қателерді «tynys validate» көрсетеді.",
    ru: "В определении опросника есть ошибки, поэтому открыть с ним раунд нельзя. Их покажет «tynys validate».")

  static let unusableScales = Phrase(
    en: "A scale of this questionnaire has limits or bands that no figures can be published of. Leave that scale out, or correct the definition.",
    kk: "Бұл сауалнамадағы бір шкаланың шегі не деңгейлері жарияланатын көрсеткішке жарамайды. Ол шкаланы алып тастаңыз немесе анықтаманы түзетіңіз.",
    ru: "У одной из шкал этого опросника такие границы или уровни, что опубликовать показатели нельзя. Уберите шкалу или исправьте определение.")

  static func codeCount(_ limit: Int) -> Phrase {
    Phrase(
      en: "The number of codes must be from 1 to \(limit) for one unit of a round, counting those issued before.",
      kk: "Раундта бір бөлімшеге берілетін код саны, бұрын берілгендерін қосқанда, 1 мен \(limit) аралығында болуы керек.",
      ru: "Число кодов для одного подразделения в раунде, считая выданные раньше, должно быть от 1 до \(limit).")
  }

  static func moreCodesThanMembers(_ path: String, _ left: Int) -> Phrase {
    Phrase(
      en: "The card promises no more codes for “\(path)” than the unit has members. Codes that may still be issued: \(left).",
      kk: "Карточкада «\(path)» бөлімшесіне мүшелерінің санынан артық код берілмейді деп уәде етілген. Әлі беруге болатын код саны: \(left).",
      ru: "Карточка обещает для «\(path)» не больше кодов, чем там людей. Ещё можно выдать кодов: \(left).")
  }

  static func closed(_ name: String) -> Phrase {
    Phrase(
      en: "The round “\(name)” is closed, and nothing can be added to it. Late contributions belong to the next round.",
      kk: "«\(name)» раунды жабылған, оған ештеңе қосылмайды. Кешіккен үлестер келесі раундқа қалады.",
      ru: "Раунд «\(name)» закрыт, и добавить в него ничего нельзя. Опоздавшие вклады — для следующего раунда.")
  }

  static func open(_ name: String) -> Phrase {
    Phrase(
      en: "The round “\(name)” has not come so far yet. Close it with “tynys keeper close”, then publish it with “tynys keeper publish”.",
      kk:
        "«\(name)» раундының бұған әлі кезегі келген жоқ. Алдымен «tynys keeper close» арқылы жабыңыз, содан кейін «tynys keeper publish» арқылы жариялаңыз.",
      ru: "Для раунда «\(name)» это пока рано. Сначала закройте его командой «tynys keeper close», потом опубликуйте командой «tynys keeper publish»."
    )
  }

  static func folderUnreadable(_ path: String) -> Phrase {
    Phrase(
      en: "There is no folder “\(path)” that can be read. Check the name and the rights.",
      kk: "Оқуға болатын «\(path)» қалтасы жоқ. Атауы мен құқықтарын тексеріңіз.",
      ru: "Папки «\(path)» нет, или её нельзя прочитать. Проверьте имя и права.")
  }

  static let importedBefore = Phrase(
    en: "These very rows were imported into the round before, so they were not counted a second time.",
    kk: "Дәл осы жолдар раундқа бұрын импортталған, сондықтан олар екінші рет есептелген жоқ.",
    ru: "Именно эти строки уже были импортированы в раунд, поэтому второй раз они не учтены.")

  static func forkedChain(_ path: String) -> Phrase {
    Phrase(
      en: """
        “\(path)” was signed with this store's key, and the store does not know it: the store is an older copy. Nothing was published, since there would be \
        two different releases. Put the newer store back.
        """,
      kk: """
        «\(path)» осы қойманың кілтімен қол қойылған, бірақ қоймада ондай жарияланым жоқ: бұл — қойманың ескі көшірмесі. Екі түрлі жарияланым шықпауы \
        үшін ештеңе жарияланған жоқ. Қойманың жаңасын орнына қойыңыз.
        """,
      ru: """
        «\(path)» подписан ключом этого хранилища, но в хранилище такого выпуска нет: это устаревшая копия хранилища. Чтобы не появилось двух разных \
        выпусков, ничего не опубликовано. Верните более новое хранилище.
        """)
  }

  static func foreignRelease(_ path: String) -> Phrase {
    Phrase(
      en: "“\(path)” is a release of another keeper, and it was left as it is. Choose another folder with --into.",
      kk: "«\(path)» — басқа сақтаушының жарияланымы, ол өзгеріссіз қалды. --into параметрімен басқа қалта таңдаңыз.",
      ru: "«\(path)» — выпуск другого хранителя, он оставлен без изменений. Выберите другую папку параметром --into.")
  }

  static func dayTooEarly(_ day: CivilDay, _ earliest: CivilDay) -> Phrase {
    Phrase(
      en: "The day \(day) comes too early; the earliest possible is \(earliest). Check the clock of this computer.",
      kk: "\(day) күні тым ерте; ең ерте мүмкін күн — \(earliest). Осы компьютердің сағатын тексеріңіз.",
      ru: "День \(day) слишком ранний; самый ранний возможный — \(earliest). Проверьте часы этого компьютера.")
  }
}
