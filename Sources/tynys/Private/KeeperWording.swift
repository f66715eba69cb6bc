import Releases
import Rounds
import Wording

/// The sentences of `keeper` about rounds.
enum KeeperWording {
  static let noRounds = Phrase(
    en: "No round has been opened yet. Open one with: tynys keeper open", kk: "Әлі бірде-бір раунд ашылмаған. Ашу: tynys keeper open",
    ru: "Ни одного раунда ещё не открыто. Открыть: tynys keeper open")

  static func cardOf(_ round: String, _ digits: String) -> Phrase {
    Phrase(
      en: "This is the card of round \(round), as it was when the round opened. The digits of its key: \(digits)",
      kk: "Бұл — \(round) раундының ашылған кездегі карточкасы. Оның кілтінің сандары: \(digits)",
      ru: "Это карточка раунда \(round) в том виде, в каком он был открыт. Цифры её ключа: \(digits)")
  }

  static func cardNotWritten(_ round: String) -> Phrase {
    Phrase(
      en: "The round \(round) is open all the same. Write its card elsewhere with: tynys keeper card \(round) FILE",
      kk: "Соған қарамастан \(round) раунды ашылды. Карточкасын басқа жерге жазу: tynys keeper card \(round) ФАЙЛ",
      ru: "Раунд \(round) тем не менее открыт. Записать карточку в другое место: tynys keeper card \(round) ФАЙЛ")
  }

  static func closeQuestion(_ round: String, contributions: Int) -> Phrase {
    Phrase(
      en:
        "Round \(round) has \(contributions) \(Plural.en(contributions, one: "contribution", other: "contributions")). Once closed it takes no more, and its codes are destroyed. Close it for good? [y/N]",
      kk: "\(round) раундында \(contributions) үлес бар. Жабылған соң ол ештеңе қабылдамайды, кодтары жойылады. Біржола жабылсын ба? [и/Ж]",
      ru:
        "В раунде \(round) \(contributions) \(Plural.ru(contributions, one: "вклад", few: "вклада", many: "вкладов")). После закрытия новых он не примет, а коды будут уничтожены. Закрыть навсегда? [д/Н]"
    )
  }

  static func sheetExists(_ path: String) -> Phrase {
    Phrase(
      en: "There is a file “\(path)” already, and it may be the only place where other codes stand. Choose another name, or remove it first.",
      kk: "«\(path)» файлы бұрыннан бар; басқа кодтар тек сонда жазылған болуы мүмкін. Басқа атау таңдаңыз немесе алдымен оны жойыңыз.",
      ru: "Файл «\(path)» уже есть, и другие коды, возможно, записаны только в нём. Выберите другое имя или сначала удалите его.")
  }

  static let codesTakenBack = Phrase(
    en: "No codes were issued: those that were drawn reached nobody and were taken back.",
    kk: "Ешқандай код берілген жоқ: алынған кодтар ешкімге жетпегендіктен, қайтарып алынды.",
    ru: "Коды не выданы: те, что были созданы, никому не попали и отозваны.")

  static func sheetTitle(_ unit: String, round: String, count: Int) -> Phrase {
    Phrase(
      en: "\(unit) · \(round) · \(count) \(Plural.en(count, one: "code", other: "codes"))", kk: "\(unit) · \(round) · \(count) код",
      ru: "\(unit) · \(round) · \(count) \(Plural.ru(count, one: "код", few: "кода", many: "кодов"))")
  }

  static let nothingWithheld = Phrase(
    en: "No cell of this round is withheld.", kk: "Бұл раундта жасырылған ұяшық жоқ.", ru: "В этом раунде скрытых ячеек нет.")

  static func created(_ organisation: String, _ digits: String) -> Phrase {
    Phrase(
      en: "“\(organisation)” has its keys. Show these digits to the members, so that they can recognise your cards: \(digits)",
      kk: "«\(organisation)» ұйымының кілттері дайын. Қатысушылар карточкаларыңызды тани алуы үшін оларға мына сандарды көрсетіңіз: \(digits)",
      ru: "Ключи организации «\(organisation)» готовы. Покажите участникам эти цифры, чтобы они узнавали ваши карточки: \(digits)")
  }

  static func roundNameShape(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” cannot be a round's name, which also names files: letters, digits, “-”, “_” and “.”, such as 2026-Q4.",
      kk: "«\(text)» раунд атауы бола алмайды, өйткені файлдар да солай аталады: әріп, цифр, «-», «_» және «.» жазылады, мысалы 2026-Q4.",
      ru: "«\(text)» не может быть названием раунда, ведь по нему называются и файлы: только буквы, цифры, «-», «_» и «.», например 2026-Q4.")
  }

  static func sliceShape(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” is no slice; write NAME=a,b,c.", kk: "«\(text)» — қима емес; АТАУ=a,b,c деп жазыңыз.",
      ru: "«\(text)» — не разрез; напишите ИМЯ=a,b,c.")
  }

  static func dayShape(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” is no date; write 2026-12-31.", kk: "«\(text)» — күн емес; 2026-12-31 деп жазыңыз.",
      ru: "«\(text)» — не дата; напишите 2026-12-31.")
  }

  static func membersShape(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)” is no head count; write PATH=12.", kk: "«\(text)» — адам саны емес; ЖОЛ=12 деп жазыңыз.",
      ru: "«\(text)» — не численность; напишите ПУТЬ=12.")
  }

  static func opened(_ round: String, _ digits: String) -> Phrase {
    Phrase(
      en: "Round \(round) is open. Let the members compare these digits with their card: \(digits)",
      kk: "\(round) раунды ашылды. Қатысушылар мына сандарды өз карточкасындағы сандармен салыстырсын: \(digits)",
      ru: "Раунд \(round) открыт. Пусть участники сверят эти цифры со своей карточкой: \(digits)")
  }

  static let codesOnce = Phrase(
    en: "These codes are shown once; only their keyed hashes are kept. Print, cut, fold, and let everybody draw.",
    kk:
      "Бұл кодтар бір-ақ рет көрсетіледі: өздері емес, кілтпен есептелген хештері ғана сақталады. Басып шығарып, қиып, бүктеңіз; әркім өзі суырып алсын.",
    ru:
      "Эти коды показываются один раз: хранятся не они, а только их хеши, вычисленные с ключом. Напечатайте, разрежьте, сложите — пусть каждый вытянет сам."
  )
  static let slip = Phrase(
    en: "Your code, once. Nobody knows who drew it.", kk: "Сіздің бір реттік кодыңыз. Оны кім алғанын ешкім білмейді.",
    ru: "Ваш одноразовый код. Никто не знает, кто его вытянул.")

  static func collected(_ report: CollectionReport) -> Phrase {
    Phrase(
      en: "Accepted: \(report.accepted). Replaced: \(report.replaced). Already there: \(report.duplicates). Rejected: \(report.rejections.count).",
      kk:
        "Қабылданды: \(report.accepted). Алмастырылды: \(report.replaced). Бұрыннан бар: \(report.duplicates). Қабылданбады: \(report.rejections.count).",
      ru: "Принято: \(report.accepted). Заменено: \(report.replaced). Уже было: \(report.duplicates). Отклонено: \(report.rejections.count).")
  }

  static func status(_ status: RoundStatus) -> Phrase {
    switch status.stage {
    case .open:
      Phrase(
        en: "Round \(status.round): open. Contributions in all: \(status.contributions).",
        kk: "\(status.round) раунды: ашық. Жалпы үлес саны: \(status.contributions).",
        ru: "Раунд \(status.round): открыт. Всего вкладов: \(status.contributions).")
    case .closed(let day):
      Phrase(
        en: "Round \(status.round): closed on \(day). Contributions in all: \(status.contributions).",
        kk: "\(status.round) раунды: \(day) күні жабылды. Жалпы үлес саны: \(status.contributions).",
        ru: "Раунд \(status.round): закрыт \(day). Всего вкладов: \(status.contributions).")
    case .published(_, let day):
      Phrase(
        en: "Round \(status.round): published on \(day). Contributions in all: \(status.contributions).",
        kk: "\(status.round) раунды: \(day) күні жарияланды. Жалпы үлес саны: \(status.contributions).",
        ru: "Раунд \(status.round): опубликован \(day). Всего вкладов: \(status.contributions).")
    }
  }

  static func turnout(_ turnout: RoundStatus.Turnout, minimum: Int) -> Phrase {
    switch turnout {
    case .belowMinimum: Phrase(en: "below \(minimum)", kk: "\(minimum) санынан аз", ru: "меньше \(minimum)")
    case .minimumReached: Phrase(en: "\(minimum) or more", kk: "\(minimum) немесе одан көп", ru: "\(minimum) или больше")
    }
  }

  static let logIsSecret = Phrase(
    en: "Keep these reasons to yourself: they tell what the release must not.",
    kk: "Бұл себептерді ешкімге айтпаңыз: жарияланым жасыруы тиіс нәрсені олар ашып қояды.",
    ru: "Никому не показывайте эти причины: они выдают то, о чём выпуск должен молчать.")

  /// - Parameter text: names a cell.
  static func reason(_ reason: WithheldCell.Reason, _ text: (CellPlace) -> String) -> Phrase {
    switch reason {
    case .belowMinimum: return Phrase(en: "below the minimum group", kk: "ең кіші топтан аз", ru: "меньше минимальной группы")
    case .bandProof:
      return Phrase(
        en: "the figures would prove people's band or score", kk: "сандардан адамдардың деңгейі не балы анықталып қалар еді",
        ru: "по числам можно было бы узнать уровень или балл людей")
    case .secondary(let because):
      return Phrase(
        en: "otherwise too small a group would remain of: \(text(because))", kk: "әйтпесе мына ұяшықтан тым шағын топ қалар еді: \(text(because))",
        ru: "иначе от этой ячейки осталась бы слишком малая группа: \(text(because))")
    case .audit(let cells):
      let list = cells.map(text).joined(separator: "; ")
      return Phrase(
        en: "the exact audit: too much could be worked out from it together with \(list)",
        kk: "дәл тексеру: мына ұяшықтармен бірге одан тым көп нәрсе есептеліп шығар еді: \(list)",
        ru: "точная проверка: вместе с этими ячейками из неё можно было бы вычислить лишнее: \(list)")
    }
  }

  static func closed(_ round: String) -> Phrase {
    Phrase(
      en: "Round \(round) is closed. Codes and sealed contributions are destroyed; nothing ties a row to a file any more.",
      kk: "\(round) раунды жабылды. Кодтар да, мөрленген үлестер де жойылды; қай жол қай файлдан шыққанын енді ешкім біле алмайды.",
      ru: "Раунд \(round) закрыт. Коды и запечатанные вклады уничтожены; из какого файла взята строка, больше никто не узнает.")
  }

  static func published(_ path: String) -> Phrase {
    Phrase(
      en: "Published: \(path). There is one release of a round; publishing again gives the very same file.",
      kk: "Жарияланды: \(path). Раундтың жарияланымы біреу ғана; қайта жариялағанда дәл сол файл шығады.",
      ru: "Опубликовано: \(path). У раунда один выпуск; повторная публикация даёт точно тот же файл.")
  }
}
