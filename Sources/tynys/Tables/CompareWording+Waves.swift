import Wording

/// The words of comparisons of two waves.
extension CompareWording {
  static func wavesTitle(_ earlier: String, _ later: String) -> Phrase {
    Phrase(
      en: "The same people in two waves: “\(earlier)” and “\(later)”", kk: "Сол адамдардың екі толқындағы нәтижесі: «\(earlier)» және «\(later)»",
      ru: "Одни и те же люди в двух волнах: «\(earlier)» и «\(later)»")
  }

  static func direction(_ earlier: String, _ later: String) -> Phrase {
    Phrase(
      en: "Differences are later minus earlier: “\(later)” − “\(earlier)”.",
      kk: "Айырма — кейінгісінен алдыңғысын алып тастағаны: «\(later)» − «\(earlier)».",
      ru: "Разность — позже минус раньше: «\(later)» − «\(earlier)».")
  }

  static func people(both: String, earlierOnly: Int, laterOnly: Int) -> Phrase {
    Phrase(
      en: "People in both waves: \(both); only in the earlier: \(earlierOnly); only in the later: \(laterOnly).",
      kk: "Екі толқында да бар адам: \(both); тек алдыңғысында: \(earlierOnly); тек кейінгісінде: \(laterOnly).",
      ru: "Людей в обеих волнах: \(both); только в более ранней: \(earlierOnly); только в более поздней: \(laterOnly).")
  }

  static func leftOutWaveRows(withoutWave: Int, withoutID: Int, others: Int) -> Phrase {
    Phrase(
      en: "Rows left out: without a wave — \(withoutWave), without an id — \(withoutID), of other waves — \(others).",
      kk: "Есепке кірмеген жолдар: толқыны көрсетілмеген — \(withoutWave), идентификаторы жоқ — \(withoutID), басқа толқындағы — \(others).",
      ru: "Не учтены строки: без волны — \(withoutWave), без идентификатора — \(withoutID), из других волн — \(others).")
  }

  static func unscoredPairs(_ count: Int) -> Phrase {
    Phrase(
      en: "Left out, because a wave has too few answers for a score: \(count).",
      kk: "Бір толқында балл есептеуге жауабы жетпегендіктен есепке кірмеген адам: \(count).",
      ru: "Не учтено людей, у которых в одной из волн мало ответов для балла: \(count).")
  }

  static let rose = Phrase(
    en: "The mean rose by more than chance explains.", kk: "Орташа балл кездейсоқтықпен түсіндіруге болатыннан көбірек өсті.",
    ru: "Средний балл вырос сильнее, чем можно объяснить случайностью.")
  static let fell = Phrase(
    en: "The mean fell by more than chance explains.", kk: "Орташа балл кездейсоқтықпен түсіндіруге болатыннан көбірек төмендеді.",
    ru: "Средний балл снизился сильнее, чем можно объяснить случайностью.")
  static let steady = Phrase(
    en: "Chance may explain the change of the mean; that does not prove that nothing changed.",
    kk: "Орташа балдың өзгеруін кездейсоқтықпен түсіндіруге болады; бұл ештеңе өзгермеді деген сөз емес.",
    ru: "Изменение среднего балла можно объяснить случайностью; это не доказывает, что ничего не изменилось.")
  static let untested = Phrase(
    en: "Whether the mean changed cannot be tested.", kk: "Орташа балдың өзгерген-өзгермегенін тексеру мүмкін емес.",
    ru: "Проверить, изменился ли средний балл, нельзя.")

  static let pairedT = Phrase(en: "paired t", kk: "жұптық t", ru: "парный t")
  static let wilcoxon = Phrase(en: "Wilcoxon V", kk: "Уилкоксон V мәні", ru: "V Уилкоксона")
  static let pairedEffect = Phrase(en: "Hedges' g for pairs", kk: "жұптарға арналған Хеджес g-і", ru: "g Хеджеса для пар")
  static let correlation = Phrase(en: "correlation r", kk: "корреляция r", ru: "корреляция r")

  static func rankBiserial(_ value: String, _ p: String) -> Phrase {
    Phrase(
      en: "\(p); rank-biserial correlation \(value)", kk: "\(p); рангілік-бисериалды корреляция \(value)",
      ru: "\(p); рангово-бисериальная корреляция \(value)")
  }

  static let noCause = Phrase(
    en: "A change between two waves does not say what caused it.", kk: "Екі толқын арасындағы өзгеріс оның себебін көрсетпейді.",
    ru: "Изменение между двумя волнами не говорит, чем оно вызвано.")
}
