import Wording

/// Why there is nothing to compare.
enum GapSentences {
  static func sentence(_ gap: TrendGap) -> Phrase {
    switch gap {
    case .latestAbsent:
      Phrase(
        en: "The newest round does not have it.", kk: "Ең жаңа раундта ол жоқ.", ru: "В новейшем раунде этого нет.")
    case .latestWithheld:
      Phrase(
        en: "Nothing to compare, for the newest figures are withheld.", kk: "Ең жаңа сандар жасырылған, сондықтан салыстыру мүмкін емес.",
        ru: "Сравнить нельзя: новейшие цифры скрыты.")
    case .firstRound:
      Phrase(
        en: "Nothing to compare with yet, for this is the first round.", kk: "Бұл — бірінші раунд, салыстыруға әзірге ештеңе жоқ.",
        ru: "Сравнивать пока не с чем: это первый раунд.")
    case .noRoundLastYear:
      Phrase(
        en: "There was no round at that time.", kk: "Ол кезде раунд болмаған.", ru: "Тогда раунда не было.")
    case .earlierAbsent:
      Phrase(
        en: "Nothing to compare with, for that round does not have this unit or scale.",
        kk: "Ол раундта бұл бөлімше не шкала жоқ, сондықтан салыстыру мүмкін емес.",
        ru: "Сравнить нельзя: в том раунде этого подразделения или этой шкалы нет.")
    case .earlierWithheld:
      Phrase(
        en: "Nothing to compare with, for the earlier figures are withheld.", kk: "Бұрынғы сандар жасырылған, сондықтан салыстыру мүмкін емес.",
        ru: "Сравнить нельзя: прежние цифры скрыты.")
    case .instrumentChanged:
      Phrase(
        en: "Not compared, for the questionnaire or the scale changed in between.",
        kk: "Арада сауалнама не шкала өзгерген, сондықтан салыстырылмайды.", ru: "Не сравнивается: за это время изменились опросник или шкала.")
    case .unitReorganised:
      Phrase(
        en: "Not compared, for the unit was reorganised in between and holds other people.",
        kk: "Арада бөлімше қайта құрылып, құрамы өзгерген, сондықтан салыстырылмайды.",
        ru: "Не сравнивается: за это время подразделение реорганизовано, и люди в нём другие.")
    case .noUnitAbove:
      Phrase(
        en: "The organisation belongs to no other unit.", kk: "Ұйым басқа бөлімшеге кірмейді.", ru: "Организация не входит ни в какое подразделение.")
    case .aboveWithheld:
      Phrase(
        en: "Nothing to compare with, for the figures of the unit above are withheld.",
        kk: "Жоғарыдағы бөлімшенің сандары жасырылған, сондықтан салыстыру мүмкін емес.",
        ru: "Сравнить нельзя: цифры вышестоящего подразделения скрыты.")
    case .sameGroup:
      Phrase(
        en: "Nothing to compare, for the two hold the same people.", kk: "Екеуінде бір адамдар, сондықтан салыстыратын ештеңе жоқ.",
        ru: "Сравнивать нечего: в обоих одни и те же люди.")
    }
  }
}
