public import Wording

extension DefinitionFault {
  /// What is wrong, as one or two sentences; what the file says is quoted, what is allowed is listed.
  public var message: Phrase {
    switch self {
    case .syntax(let kind): kind.message
    case .wrongType, .unknownKey, .duplicateKey, .missingKey, .notOneOf, .notWhole, .outOfRange, .tooMany, .tooFew: shapeMessage
    case .emptyText, .tooLong, .controlCharacter, .directionCharacter, .invalidLanguage, .missingDefaultLanguage, .missingTranslation: textMessage
    case .unsupportedFormat, .invalidID, .invalidVersion, .invalidPeriod, .duplicateID, .unknownReference, .unusedFormat: nameMessage
    case .mixedOptionValues, .duplicateOption, .limitsContradict, .conditionLooksAhead, .conditionCycle, .conditionShape, .conditionTooDeep,
      .notComparable, .unknownAnswer:
      formatMessage
    case .itemNotScorable, .duplicateScaleItem, .differingRanges, .availableNeedsMean, .minimumAnsweredMisplaced, .unusualConstant,
      .bandsWithoutBasis, .basisWithoutBands, .firstBandStart, .bandsNotAscending, .bandOutOfRange, .bandUnreachable, .tableScoreOutOfRange,
      .tableScoresNotAscending, .percentilesFalling, .profileWithoutCriteria, .criterionShape, .confirmationMisplaced:
      scaleMessage
    }
  }

  /// What to do next, where the message does not say it already.
  public var hint: Phrase? {
    switch self {
    case .unknownKey(let key, let allowed): Self.nearest(key, among: allowed)
    case .notOneOf(let found, let allowed): Self.nearest(found, among: allowed)
    case .unknownReference(_, let id, let known): Self.nearest(id, among: known)
    case .unknownAnswer(_, let found, let allowed): Self.nearest(found, among: allowed)
    case .unsupportedFormat:
      Phrase(
        en: "Write \"format\": 1, or use a newer version of the program.",
        kk: "\"format\": 1 деп жазыңыз немесе бағдарламаның жаңа нұсқасын қолданыңыз.",
        ru: "Напишите \"format\": 1 или возьмите более новую версию программы.")
    case .missingTranslation:
      Phrase(
        en: "Readers of these languages will see the default language.", kk: "Бұл тілдердің оқырмандары әдепкі тілдегі мәтінді көреді.",
        ru: "Читающие на этих языках увидят текст на языке по умолчанию.")
    case .unusedFormat:
      Phrase(
        en: "Remove it, or name it in an item's \"format\".", kk: "Оны алып тастаңыз немесе бір сұрақтың \"format\" кілтінде көрсетіңіз.",
        ru: "Удалите его или укажите в \"format\" одного из вопросов.")
    case .conditionLooksAhead, .conditionCycle:
      Phrase(
        en: "A condition may only look at items above it; move the item or the condition.",
        kk: "Шарт тек өзінен жоғары тұрған сұрақтарға сүйене алады; сұрақтың немесе шарттың орнын ауыстырыңыз.",
        ru: "Условие может смотреть только на вопросы выше; переставьте вопрос или условие.")
    case .itemNotScorable:
      Phrase(
        en: "Only a choice with whole numbers as values and a number can be scored and reversed.",
        kk: "Тек мәндері бүтін сан болатын таңдауды және санды есептеуге әрі кері айналдыруға болады.",
        ru: "Подсчитать и обратить можно только выбор с целыми значениями и число.")
    case .directionCharacter:
      Phrase(
        en: "Such a mark can make a sentence read differently from what is stored; delete it.",
        kk: "Мұндай таңба сөйлемді сақталғанынан басқаша көрсетуі мүмкін; оны өшіріңіз.",
        ru: "Такой знак может показать предложение не так, как оно записано; удалите его.")
    case .bandsWithoutBasis:
      Phrase(
        en: "Add \"bandBasis\" with \"status\": \"own\" or \"provisional\" and a \"source\".",
        kk: "\"status\": \"own\" немесе \"provisional\" және \"source\" бар \"bandBasis\" қосыңыз.",
        ru: "Добавьте \"bandBasis\" со \"status\": \"own\" или \"provisional\" и с \"source\".")
    default: nil
    }
  }

  static func list(_ words: [String]) -> String {
    let shown = words.prefix(24).joined(separator: ", ")
    return words.count > 24 ? shown + ", …" : shown
  }

  static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }

  private static func nearest(_ word: String, among words: [String]) -> Phrase? {
    guard let match = Spelling.nearest(to: word, among: words) else { return nil }
    return Phrase(en: "Did you mean “\(match)”?", kk: "«\(match)» деп жазғыңыз келді ме?", ru: "Возможно, имелось в виду «\(match)»?")
  }
}
