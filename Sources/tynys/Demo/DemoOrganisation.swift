import Wording

/// The organisation that the demonstration invents: three departments, nine teams, eight quarters.
///
/// One team is too small to be shown. One is worn down by and by until a measure is agreed with it, and recovers slowly. Everything else is chance and
/// season.
struct DemoOrganisation {
  struct Team {
    let department: Phrase
    let name: Phrase
    let members: Int
    /// How worn the team is from the first quarter to the last, 0 (not at all) … 1.
    let strain: [Double]
  }

  static let rounds = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]

  /// The month in which each round is opened and closed.
  static let months = [(2025, 2), (2025, 5), (2025, 8), (2025, 11), (2026, 2), (2026, 5), (2026, 8), (2026, 11)]

  /// After which round the measure begins, counted from 0.
  static let measureAfter = 4

  static let name = Phrase(en: "Social Support Centre", kk: "Әлеуметтік қолдау орталығы", ru: "Центр социальной поддержки")

  static let measure = Phrase(
    en: "One day a week without visits, for records and rest", kk: "Аптасына бір күн үйге барусыз: құжаттар мен демалыс үшін",
    ru: "Один день в неделю без выездов: для документов и отдыха")
  static let goal = Phrase(
    en: "Exhaustion falls within a year", kk: "Бір жыл ішінде қажу азаяды", ru: "За год снизить истощение")

  private static let homeCare = Phrase(en: "Home care", kk: "Үйдегі күтім", ru: "Уход на дому")
  private static let families = Phrase(en: "Families and children", kk: "Отбасы және балалар", ru: "Семьи и дети")
  private static let crisis = Phrase(en: "Crisis help", kk: "Дағдарыстағы көмек", ru: "Кризисная помощь")

  private static let calm = [0.30, 0.29, 0.30, 0.33, 0.30, 0.29, 0.30, 0.32]
  private static let even = [0.38, 0.37, 0.38, 0.41, 0.38, 0.37, 0.38, 0.40]
  private static let worn = [0.38, 0.43, 0.50, 0.57, 0.60, 0.54, 0.47, 0.44]

  static let teams = [
    Team(department: homeCare, name: Phrase(en: "North", kk: "Солтүстік", ru: "Север"), members: 14, strain: worn),
    Team(department: homeCare, name: Phrase(en: "South", kk: "Оңтүстік", ru: "Юг"), members: 12, strain: even),
    Team(department: homeCare, name: Phrase(en: "West", kk: "Батыс", ru: "Запад"), members: 11, strain: calm),
    Team(department: families, name: Phrase(en: "Counselling", kk: "Кеңес беру", ru: "Консультирование"), members: 13, strain: calm),
    Team(department: families, name: Phrase(en: "Foster families", kk: "Патронат отбасылар", ru: "Приёмные семьи"), members: 10, strain: even),
    Team(department: families, name: Phrase(en: "Legal aid", kk: "Заң көмегі", ru: "Юридическая помощь"), members: 3, strain: even),
    Team(department: crisis, name: Phrase(en: "Helpline", kk: "Сенім телефоны", ru: "Телефон доверия"), members: 15, strain: even),
    Team(department: crisis, name: Phrase(en: "Shelter", kk: "Уақытша баспана", ru: "Приют"), members: 12, strain: even),
    Team(department: crisis, name: Phrase(en: "Street work", kk: "Көшедегі жұмыс", ru: "Работа на улице"), members: 11, strain: calm),
  ]
}
