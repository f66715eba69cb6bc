import Instruments
public import Wording

extension RejectionReason {
  /// Why the file was not taken, and what its sender can do.
  public var message: Phrase {
    switch self {
    case .damaged:
      Phrase(
        en: "The file is no contribution, or was damaged on its way. Ask for it to be sent again.",
        kk: "Файл үлес емес немесе жолда бүлінген. Оны қайта жіберуін сұраңыз.",
        ru: "Файл не является вкладом или повреждён в пути. Попросите прислать его ещё раз.")
    case .oversize(let bytes):
      Phrase(
        en: "The file has \(bytes) bytes, and a contribution is smaller. It is something else; remove it from the folder.",
        kk: "Файл көлемі — \(bytes) байт, ал үлес одан кіші болады. Бұл — басқа нәрсе; оны қалтадан алып тастаңыз.",
        ru: "Размер файла в байтах — \(bytes), а вклад меньше. Это что-то другое; уберите его из папки.")
    case .foreignRound(let name):
      Phrase(
        en: "The contribution is for the round “\(Self.shown(name))”. Collect it there.",
        kk: "Үлес «\(Self.shown(name))» раундына арналған. Оны сол раундта жинаңыз.",
        ru: "Вклад предназначен для раунда «\(Self.shown(name))». Соберите его там.")
    case .otherCard:
      Phrase(
        en: "The contribution was made with another card of this round, perhaps for another version of the questionnaire. Hand out the right card.",
        kk: "Үлес осы раундтың басқа карточкасымен, мүмкін, сауалнаманың басқа нұсқасына жасалған. Дұрыс карточканы таратыңыз.",
        ru: "Вклад сделан по другой карточке этого раунда, возможно, для другой версии опросника. Раздайте правильную карточку.")
    case .newerFormat:
      Phrase(
        en: "The contribution was written by a newer version of Tynys. Install that version, and collect again.",
        kk: "Үлесті Tynys бағдарламасының жаңарақ нұсқасы жазған. Сол нұсқаны орнатып, қайта жинаңыз.",
        ru: "Вклад записан более новой версией Tynys. Установите её и соберите вклады снова.")
    case .unknownCode:
      Phrase(
        en: "The code in the contribution was not issued for this round. Its owner should compare it with the slip.",
        kk: "Үлестегі код бұл раундқа берілмеген. Иесі оны қағазымен салыстырсын.",
        ru: "Код во вкладе для этого раунда не выдавался. Его владельцу стоит сверить код со своим листком.")
    case .impossibleContent:
      Phrase(
        en: "The contribution holds values that this questionnaire or this card does not have. Ask for it to be made anew.",
        kk: "Үлесте бұл сауалнамада не карточкада жоқ мәндер бар. Оны қайта жасауын сұраңыз.",
        ru: "Во вкладе есть значения, которых нет в этом опроснике или в карточке. Попросите сделать его заново.")
    case .afterClosing:
      Phrase(
        en: "The round was closed before the file was collected. A late contribution belongs to the next round.",
        kk: "Файл жиналғанға дейін раунд жабылған. Кешіккен үлес келесі раундқа қалады.",
        ru: "Раунд закрыли раньше, чем файл был собран. Опоздавший вклад — для следующего раунда.")
    case .notAFile:
      Phrase(
        en: "This is a link, a pipe or a device and no file. Remove it from the folder.",
        kk: "Бұл — файл емес, сілтеме, арна немесе құрылғы. Оны қалтадан алып тастаңыз.",
        ru: "Это ссылка, канал или устройство, а не файл. Уберите это из папки.")
    case .unreadable:
      Phrase(
        en: "The system does not let the file be read. Check its rights, and collect again.",
        kk: "Жүйе бұл файлды оқуға рұқсат бермейді. Құқықтарын тексеріп, қайта жинаңыз.",
        ru: "Система не даёт прочитать файл. Проверьте права и соберите вклады снова.")
    }
  }

  private static func shown(_ name: String) -> String { TextSafety.visible(name, limit: 80) }
}

extension ImportReport.Kind {
  /// What is wrong with the row; it shows no score.
  public var message: Phrase {
    switch self {
    case .unknownUnit(let path):
      Phrase(
        en: "The round has no unit “\(Self.shown(path))”. Units are written as in “East/Team 3”.",
        kk: "Раундта «\(Self.shown(path))» бөлімшесі жоқ. Бөлімше «East/Team 3» сияқты жазылады.",
        ru: "В раунде нет подразделения «\(Self.shown(path))». Подразделения записывают так: «East/Team 3».")
    case .scoreCount(let expected, let found):
      Phrase(
        en: "Scores expected: \(expected), found: \(found). There must be one place for each scale of the card.",
        kk: "Күтілген балл саны — \(expected), табылғаны — \(found). Карточкадағы әр шкалаға бір орын керек.",
        ru: "Ожидалось баллов: \(expected), найдено: \(found). Для каждой шкалы карточки нужно одно место.")
    case .outOfRange(let scale):
      Phrase(
        en: "The score lies outside what the scale “\(scale)” can reach. Correct the row.",
        kk: "Балл «\(scale)» шкаласының ықтимал аралығынан тыс. Жолды түзетіңіз.",
        ru: "Балл лежит за пределами шкалы «\(scale)». Исправьте строку.")
    case .nothingScored:
      Phrase(
        en: "The row has no score on any scale. Leave it out.", kk: "Жолда бірде-бір шкала бойынша балл жоқ. Оны алып тастаңыз.",
        ru: "В строке нет балла ни по одной шкале. Уберите её.")
    case .sliceCount(let expected, let found):
      Phrase(
        en: "Classes of slices expected: \(expected), found: \(found). There must be one place for each slice of the card.",
        kk: "Күтілген қима санатының саны — \(expected), табылғаны — \(found). Карточкадағы әр қимаға бір орын керек.",
        ru: "Ожидалось категорий разрезов: \(expected), найдено: \(found). Для каждого разреза карточки нужно одно место.")
    case .unknownClass(let slice):
      Phrase(
        en: "The slice “\(Self.shown([slice]))” has no such class. Use one of those on the card, or leave it empty.",
        kk: "«\(Self.shown([slice]))» қимасында ондай санат жоқ. Карточкадағы санаттың бірін алыңыз немесе бос қалдырыңыз.",
        ru: "В разрезе «\(Self.shown([slice]))» нет такой категории. Возьмите одну из указанных в карточке или оставьте поле пустым.")
    }
  }

  private static func shown(_ path: [String]) -> String { TextSafety.visible(path.joined(separator: "/"), limit: 200) }
}
