import Wording

/// The words of factors and scales.
extension CompareWording {
  static let factorsTitle = Phrase(
    en: "Factors and scales", kk: "Факторлар мен шкалалар", ru: "Факторы и шкалы")
  static let factor = Phrase(en: "factor", kk: "фактор", ru: "фактор")
  static let numeric = Phrase(en: "numbers", kk: "сандар", ru: "числа")
  static let groups = Phrase(en: "groups", kk: "топтар", ru: "группы")
  static let kind = Phrase(en: "kind", kk: "түрі", ru: "вид")
  static let stated = Phrase(en: "stated", kk: "көрсетілген", ru: "указано")
  static let notStated = Phrase(en: "not stated", kk: "көрсетілмеген", ru: "не указано")

  static let alone = Phrase(en: "Each factor alone", kk: "Әр фактор жеке", ru: "Каждый фактор отдельно")
  static let size = Phrase(en: "size", kk: "мөлшері", ru: "размер")
  static let link = Phrase(en: "r or η", kk: "r не η", ru: "r или η")
  static let rank = Phrase(en: "ρ", kk: "ρ", ru: "ρ")
  static let rankP = Phrase(en: "p of ρ", kk: "ρ үшін p", ru: "p для ρ")

  static func linked(_ names: String) -> Phrase {
    Phrase(
      en: "Going with the scale by more than chance explains, each alone: \(names).",
      kk: "Жеке алғанда шкаламен байланысы кездейсоқтықпен түсіндіруге болатыннан күштірек: \(names).",
      ru: "Связаны со шкалой сильнее, чем можно объяснить случайностью, каждый отдельно: \(names).")
  }

  static let notLinked = Phrase(
    en: "Chance may explain every link between these factors and the scale; that does not prove that there is none.",
    kk: "Бұл факторлардың шкаламен байланысын кездейсоқтықпен түсіндіруге болады; бұл байланыс жоқ деген сөз емес.",
    ru: "Связь этих факторов со шкалой можно объяснить случайностью; это не доказывает, что её нет.")

  static func pooledLeftOut(_ name: String, _ count: Int) -> Phrase {
    Phrase(
      en: "“\(name)”: left out, because few people share the value — \(count).",
      kk: "«\(name)»: мәні сирек кездескендіктен есепке кірмеген адам — \(count).",
      ru: "«\(name)»: не учтено людей с редким значением — \(count).")
  }

  static let together = Phrase(
    en: "All factors together (linear regression)", kk: "Барлық фактор бірге (сызықтық регрессия)", ru: "Все факторы вместе (линейная регрессия)")

  static func explained(_ share: String, adjusted: String, _ n: Int) -> Phrase {
    Phrase(
      en: "R² \(share), adjusted \(adjusted); rows that state everything: \(n).",
      kk: "R² \(share), түзетілгені \(adjusted); бәрі көрсетілген жол: \(n).",
      ru: "R² \(share), скорректированный \(adjusted); строк, где указано всё: \(n).")
  }

  static func omitted(_ names: String) -> Phrase {
    Phrase(
      en: "Not in the regression, because it has one value or too small groups: \(names).",
      kk: "Мәні біреу не топтары тым кіші болғандықтан регрессияға кірмегені: \(names).",
      ru: "Не в регрессии, так как значение одно или группы слишком малы: \(names).")
  }

  static func rareRows(_ count: Int) -> Phrase {
    Phrase(
      en: "Rows left out of the regression, because few people share a value: \(count).",
      kk: "Мәні сирек кездескендіктен регрессияға кірмеген жол: \(count).",
      ru: "Строк с редкими значениями, не вошедших в регрессию: \(count).")
  }

  static func noModel(_ reason: Phrase) -> Phrase {
    Phrase(
      en: "No regression on all factors: \(reason.en).", kk: "Барлық факторға ортақ регрессия жоқ: \(reason.kk).",
      ru: "Регрессии на все факторы нет: \(reason.ru).")
  }

  static func compared(_ references: String) -> Phrase {
    Phrase(
      en: "Groups are compared with the most frequent one: \(references).", kk: "Топтар ең жиі кездесетінімен салыстырылады: \(references).",
      ru: "Группы сравниваются с самой частой: \(references).")
  }

  static let pooled = Phrase(en: "other (pooled)", kk: "басқалар (бірге)", ru: "прочие (вместе)")
  static let intercept = Phrase(en: "intercept", kk: "бос мүше", ru: "свободный член")
  static let coefficient = Phrase(en: "coefficient", kk: "коэффициент", ru: "коэффициент")
  static let robustError = Phrase(en: "robust error", kk: "орнықты қате", ru: "устойчивая ошибка")
  static let standardized = Phrase(en: "β", kk: "β", ru: "β")

  static let onlyAssociation = Phrase(
    en: "These are links, not causes: what goes with a scale need not bring it about.",
    kk: "Бұл — байланыс, себеп емес: шкаламен қатар өзгеретін нәрсе оны тудырады деген сөз емес.",
    ru: "Это связи, а не причины: то, что меняется вместе со шкалой, не обязано её вызывать.")

  static let factorLegend = Phrase(
    en:
      "r and ρ: Pearson's and Spearman's correlation, for numbers; η: for groups, by analysis of variance. Coefficients: points of the scale per unit, or between groups; β: in standard deviations.",
    kk:
      "r мен ρ — сандар үшін Пирсон және Спирмен корреляциясы; η — топтар үшін, дисперсиялық талдау бойынша. Коэффициент — бір бірлікке не топтар арасындағы шкала балы; β — стандартты ауытқумен.",
    ru:
      "r и ρ — корреляции Пирсона и Спирмена, для чисел; η — для групп, по дисперсионному анализу. Коэффициент — баллы шкалы на единицу или между группами; β — в стандартных отклонениях."
  )
}
