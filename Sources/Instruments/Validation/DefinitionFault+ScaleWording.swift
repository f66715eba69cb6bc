import Wording

extension DefinitionFault {
  /// The sentences about scales, bands, profiles and rights.
  var scaleMessage: Phrase {
    switch self {
    case .itemNotScorable(let item):
      Phrase(
        en: "Answers to “\(item)” are no numbers and cannot be scored or reversed.",
        kk: "«\(item)» сұрағының жауаптары сан емес, оларды есептеуге де, кері айналдыруға да болмайды.",
        ru: "Ответы на «\(item)» — не числа, их нельзя ни подсчитать, ни обратить.")
    case .duplicateScaleItem(let item):
      Phrase(
        en: "The item “\(item)” counts twice in this scale.", kk: "Бұл шкалада «\(item)» сұрағы екі рет есептелген.",
        ru: "Вопрос «\(item)» учтён в этой шкале дважды.")
    case .differingRanges:
      Phrase(
        en: "The items have different limits; a mean or a prorated score needs items with the same smallest and largest answer.",
        kk: "Сұрақтардың шектері әртүрлі; орташа мән мен толықтырылған балл үшін ең кіші және ең үлкен жауап барлық сұрақта бірдей болуы керек.",
        ru: "У вопросов разные пределы; для среднего и для пересчёта при пропусках наименьший и наибольший ответы должны совпадать.")
    case .availableNeedsMean:
      Phrase(
        en: "The rule “available” goes with the method “mean” only: a sum over what happens to be answered cannot be compared.",
        kk: "«available» ережесі тек «mean» тәсілімен қолданылады: кездейсоқ жауап берілген сұрақтардың қосындысын салыстыруға болмайды.",
        ru: "Правило «available» сочетается только с методом «mean»: сумму по случайно отвеченным вопросам сравнивать нельзя.")
    case .minimumAnsweredMisplaced:
      Phrase(
        en: "“minimumAnswered” belongs to the rule “prorate” only.", kk: "«minimumAnswered» тек «prorate» ережесіне тән.",
        ru: "«minimumAnswered» относится только к правилу «prorate».")
    case .unusualConstant(let found, let expected):
      Phrase(
        en:
          "With the constant \(Self.plain(found)) the score differs from the plain reversed sum; for these reversed items that constant is \(Self.plain(expected)).",
        kk:
          "\(Self.plain(found)) тұрақтысымен балл кері айналдырылған қарапайым қосындыдан өзгеше шығады; бұл кері сұрақтар үшін тұрақты \(Self.plain(expected)) болуы керек.",
        ru:
          "С константой \(Self.plain(found)) балл отличается от обычной суммы с обращёнными ответами; для этих обратных вопросов константа равна \(Self.plain(expected))."
      )
    case .bandsWithoutBasis:
      Phrase(
        en: "The bands do not say what their boundaries rest on.", kk: "Деңгейлердің шекаралары неге негізделгені айтылмаған.",
        ru: "Не сказано, на чём основаны границы уровней.")
    case .basisWithoutBands:
      Phrase(en: "There is a basis, but there are no bands.", kk: "Негіз бар, ал деңгейлер жоқ.", ru: "Основание есть, а уровней нет.")
    case .firstBandStart(let found, let expected):
      Phrase(
        en: "The first band begins at \(Self.plain(found)); the smallest possible score is \(Self.plain(expected)).",
        kk: "Бірінші деңгей \(Self.plain(found)) мәнінен басталады, ал мүмкін болатын ең кіші балл — \(Self.plain(expected)).",
        ru: "Первый уровень начинается с \(Self.plain(found)), а наименьший возможный балл — \(Self.plain(expected)).")
    case .bandsNotAscending(let found, let previous):
      Phrase(
        en: "Bands ascend: \(Self.plain(found)) does not lie above \(Self.plain(previous)).",
        kk: "Деңгейлер өсу ретімен тұрады: \(Self.plain(found)) алдыңғы \(Self.plain(previous)) мәнінен үлкен емес.",
        ru: "Уровни идут по возрастанию: \(Self.plain(found)) не больше, чем \(Self.plain(previous)).")
    case .bandOutOfRange(let found, let maximum):
      Phrase(
        en: "The band begins at \(Self.plain(found)), above the largest possible score \(Self.plain(maximum)).",
        kk: "Деңгей \(Self.plain(found)) мәнінен басталады, бұл мүмкін болатын ең үлкен балдан (\(Self.plain(maximum))) жоғары.",
        ru: "Уровень начинается с \(Self.plain(found)), выше наибольшего возможного балла \(Self.plain(maximum)).")
    case .bandUnreachable(let id):
      Phrase(
        en: "No possible score lies in the band “\(id)”.", kk: "«\(id)» деңгейіне бірде-бір ықтимал балл түспейді.",
        ru: "В уровень «\(id)» не попадает ни один возможный балл.")
    case .tableScoreOutOfRange(let found, let minimum, let maximum):
      Phrase(
        en: "The score \(Self.plain(found)) lies outside what the scale can reach: \(Self.plain(minimum)) … \(Self.plain(maximum)).",
        kk: "\(Self.plain(found)) балы шкала шегінен тыс: \(Self.plain(minimum)) … \(Self.plain(maximum)).",
        ru: "Балл \(Self.plain(found)) вне пределов шкалы: \(Self.plain(minimum)) … \(Self.plain(maximum)).")
    case .tableScoresNotAscending(let found, let previous):
      Phrase(
        en: "The scores of the table ascend: \(Self.plain(found)) does not lie above \(Self.plain(previous)).",
        kk: "Кестедегі балдар өсу ретімен тұрады: \(Self.plain(found)) алдыңғы \(Self.plain(previous)) мәнінен үлкен емес.",
        ru: "Баллы таблицы идут по возрастанию: \(Self.plain(found)) не больше, чем \(Self.plain(previous)).")
    case .percentilesFalling(let found, let previous):
      Phrase(
        en: "A higher score cannot stand at a lower percentile: \(Self.plain(found)) after \(Self.plain(previous)).",
        kk: "Жоғарырақ балдың перцентилі төменірек бола алмайды: \(Self.plain(previous)) мәнінен кейін \(Self.plain(found)) тұр.",
        ru: "У более высокого балла перцентиль не может быть ниже: \(Self.plain(found)) после \(Self.plain(previous)).")
    case .profileWithoutCriteria:
      Phrase(
        en: "A profile that asks for nothing would fit everybody.", kk: "Ештеңені талап етпейтін бейін кез келген адамға сәйкес келеді.",
        ru: "Профиль без условий подошёл бы любому.")
    case .criterionShape:
      Phrase(
        en: "Expected a list of bands, or \"norm\" with one of \"zAtLeast\" and \"zBelow\".",
        kk: "Деңгейлер тізімі немесе \"zAtLeast\" пен \"zBelow\" кілттерінің біреуі бар \"norm\" күтіледі.",
        ru: "Ожидается список уровней или \"norm\" с одним из \"zAtLeast\" и \"zBelow\".")
    case .confirmationMisplaced:
      Phrase(
        en: "“licenceConfirmed” belongs to licensed instruments only.", kk: "«licenceConfirmed» тек лицензиялы құралдарға тән.",
        ru: "«licenceConfirmed» относится только к лицензионным инструментам.")
    default: preconditionFailure("\(self) is worded elsewhere")
    }
  }
}
