import Wording

/// The words of comparisons of groups.
extension CompareWording {
  static func groupsTitle(_ column: String) -> Phrase {
    Phrase(en: "Groups by “\(column)”", kk: "«\(column)» бойынша топтар", ru: "Группы по столбцу «\(column)»")
  }

  static func tooFewGroups(_ names: String, _ minimum: Int) -> Phrase {
    Phrase(
      en: "Left out, fewer than \(minimum) people with a score: \(names).",
      kk: "Есепке кірмегені, балы бар адам саны \(minimum) санынан аз: \(names).",
      ru: "Не учтены, людей с баллом меньше \(minimum): \(names).")
  }

  static func leftOutRows(notStated: Int, notScorable: Int) -> Phrase {
    Phrase(
      en: "Left out: rows with a score but no group — \(notStated), rows with too few answers for a score — \(notScorable).",
      kk: "Есепке кірмегені: балы бар, бірақ тобы көрсетілмеген жол — \(notStated), балл есептеуге жауабы жетпейтін жол — \(notScorable).",
      ru: "Не учтены строки: с баллом, но без группы — \(notStated), со слишком малым числом ответов для балла — \(notScorable).")
  }

  static let oneGroup = Phrase(
    en: "Fewer than two groups are large enough: nothing to compare.", kk: "Жеткілікті үлкен топ екеуге жетпейді: салыстыратын ештеңе жоқ.",
    ru: "Достаточно больших групп меньше двух: сравнивать нечего.")

  static let groupsDiffer = Phrase(
    en: "The means of the groups differ by more than chance explains.",
    kk: "Топтардың орташа балдары кездейсоқтықпен түсіндіруге болатыннан көбірек ерекшеленеді.",
    ru: "Средние баллы групп различаются сильнее, чем можно объяснить случайностью.")
  static let groupsAlike = Phrase(
    en: "The means of the groups do not differ by more than chance explains; that does not prove them equal.",
    kk: "Топтардың орташа балдарының айырмасын кездейсоқтықпен түсіндіруге болады; бұл олар тең деген сөз емес.",
    ru: "Различие средних баллов групп можно объяснить случайностью; это не доказывает, что они равны.")
  static let groupsUntested = Phrase(
    en: "Whether the groups differ cannot be tested.", kk: "Топтардың ерекшеленетін-ерекшеленбейтінін тексеру мүмкін емес.",
    ru: "Проверить, различаются ли группы, нельзя.")

  static let analysis = Phrase(en: "Analysis of variance", kk: "Дисперсиялық талдау", ru: "Дисперсионный анализ")
  static let between = Phrase(en: "between groups", kk: "топтар арасында", ru: "между группами")
  static let within = Phrase(en: "within groups", kk: "топтар ішінде", ru: "внутри групп")

  static let welch = Phrase(en: "Welch's F", kk: "Уэлч F мәні", ru: "F Уэлча")
  static let kruskal = Phrase(en: "Kruskal–Wallis H", kk: "Краскел–Уоллис H мәні", ru: "H Краскела–Уоллиса")
  static let eta = Phrase(en: "η² (in these rows)", kk: "η² (осы жолдарда)", ru: "η² (в этих строках)")
  static let omega = Phrase(en: "ω² (corrected)", kk: "ω² (түзетілген)", ru: "ω² (с поправкой)")

  static func degrees(_ first: String, _ second: String, _ p: String) -> Phrase {
    Phrase(en: "df \(first) and \(second), \(p)", kk: "ерк. дәр. \(first) және \(second), \(p)", ru: "ст. св. \(first) и \(second), \(p)")
  }

  static func degrees(_ degrees: String, _ p: String) -> Phrase {
    Phrase(en: "df \(degrees), \(p)", kk: "ерк. дәр. \(degrees), \(p)", ru: "ст. св. \(degrees), \(p)")
  }

  static let pairs = Phrase(en: "Pairs of groups", kk: "Топ жұптары", ru: "Пары групп")
  static let holm = Phrase(en: "p by Holm", kk: "Холм p мәні", ru: "p по Холму")
  static let hedges = Phrase(en: "Hedges' g", kk: "Хеджестің g-і", ru: "g Хеджеса")

  static func morePairs(_ count: Int, differing: Int) -> Phrase {
    Phrase(
      en: "Pairs not shown: \(count); of them \(differing) differ (p by Holm below 0.05). --json has them all.",
      kk: "Көрсетілмеген жұп: \(count); соның \(differing) жұбы ерекшеленеді (Холм p мәні 0,05-тен төмен). --json бәрін береді.",
      ru: "Не показано пар: \(count); из них различаются (p по Холму ниже 0,05): \(differing). Все есть в --json.")
  }

  static let pairDetails = Phrase(
    en: "By Welch's t test; t, its degrees of freedom and the plain p of each pair: --json.",
    kk: "Уэлчтің t-критерийі бойынша; әр жұптың t мәні, еркіндік дәрежесі және түзетілмеген p: --json.",
    ru: "По t-критерию Уэлча; t, степени свободы и p без поправки для каждой пары: --json.")
}
