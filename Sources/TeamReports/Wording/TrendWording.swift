import Wording

/// The headings and short words of trends.
enum TrendWording {
  static func title(_ questionnaire: String, _ organisation: String) -> Phrase {
    let title = "\(organisation) — \(questionnaire)"
    return Phrase(en: title, kk: title, ru: title)
  }

  static func rounds(_ count: Int, first: String, last: String) -> Phrase {
    count == 1
      ? Phrase(en: "One round: \(last).", kk: "Бір раунд: \(last).", ru: "Один раунд: \(last).")
      : Phrase(
        en: "\(count) rounds, from \(first) to \(last).", kk: "\(count) раунд: \(first) – \(last).",
        ru: "\(count) \(Plural.ru(count, one: "раунд", few: "раунда", many: "раундов")): с \(first) по \(last).")
  }

  static func latest(_ mean: String, range: String, people: Int, round: String) -> Phrase {
    Phrase(
      en: "\(round): mean \(mean) (possible: \(range)), \(people) people.",
      kk: "\(round): орташа балл — \(mean) (ықтимал аралығы: \(range)), \(people) адам.",
      ru:
        "\(round): средний балл \(mean) (возможный диапазон: \(range)), \(people) \(Plural.ru(people, one: "человек", few: "человека", many: "человек"))."
    )
  }

  static func latest(_ mean: String, interval: String, range: String, people: Int, round: String) -> Phrase {
    Phrase(
      en: "\(round): mean \(mean), 95 % interval \(interval) (possible: \(range)), \(people) people.",
      kk: "\(round): орташа балл — \(mean), 95 % аралық — \(interval) (ықтимал аралығы: \(range)), \(people) адам.",
      ru:
        "\(round): средний балл \(mean), 95 % интервал \(interval) (возможный диапазон: \(range)), \(people) \(Plural.ru(people, one: "человек", few: "человека", many: "человек"))."
    )
  }

  static func withheldIn(_ round: String) -> Phrase {
    Phrase(en: "\(round): withheld.", kk: "\(round): жасырылған.", ru: "\(round): скрыто.")
  }

  static let nothing = Phrase(
    en: "No round has published figures of it.", kk: "Бірде-бір раундта ол туралы сан жарияланбаған.",
    ru: "Ни в одном раунде цифр о ней не опубликовано.")

  static func notIn(_ round: String) -> Phrase {
    Phrase(
      en: "\(round) has no such unit or scale.", kk: "\(round) раундында мұндай бөлімше не шкала жоқ.",
      ru: "В раунде \(round) такого подразделения или такой шкалы нет.")
  }

  static let round = Phrase(en: "Round", kk: "Раунд", ru: "Раунд")
  static let people = Phrase(en: "People", kk: "Адам", ru: "Людей")
  static let mean = Phrase(en: "Mean", kk: "Орташа", ru: "Среднее")
  static let interval = Phrase(en: "95 %", kk: "95 %", ru: "95 %")
  static let withheld = Phrase(en: "withheld", kk: "жасырылған", ru: "скрыто")
  static let absent = Phrase(en: "not there", kk: "жоқ", ru: "нет")
  static let some = Phrase(en: "some", kk: "біразы", ru: "часть")
  static let most = Phrase(en: "most", kk: "көбі", ru: "большинство")
  static let shares = Phrase(en: "How many are in each band", kk: "Әр деңгейде қаншасы бар", ru: "Сколько людей на каждом уровне")

  static let below = Phrase(en: "The units below", kk: "Төмендегі бөлімшелер", ru: "Подразделения ниже")
  static let units = Phrase(en: "The units", kk: "Бөлімшелер", ru: "Подразделения")

  static func firstLevelOnly(_ count: Int) -> Phrase {
    Phrase(
      en: "There are \(count) units in all; these are the ones directly below. Name another with --unit.",
      kk: "Барлығы \(count) бөлімше бар; мұнда тікелей төмендегілері ғана. Басқасын --unit арқылы көрсетіңіз.",
      ru: "Всего подразделений: \(count); здесь только стоящие непосредственно ниже. Другое укажите с помощью --unit.")
  }

  static func lastRounds(_ shown: Int, of count: Int) -> Phrase {
    Phrase(
      en: "The last \(shown) of \(count) rounds; --json has all.",
      kk: "Көрсетілгені — соңғы раундтар: \(shown) / \(count); барлығы --json нәтижесінде.",
      ru: "Последние раунды: \(shown) из \(count); все есть в --json.")
  }

  // The legend of pictures: short entries that stand beside a shape.
  static let meanMark = Phrase(en: "mean", kk: "орташа балл", ru: "средний балл")
  static let intervalMark = Phrase(en: "its 95 % interval", kk: "оның 95 % аралығы", ru: "его 95 % интервал")
  static let withheldMark = Phrase(en: "withheld", kk: "жасырылған", ru: "скрыто")
  static let breakMark = Phrase(en: "a new series begins", kk: "жаңа қатар басталады", ru: "начинается новый ряд")
  static let higherMark = Phrase(
    en: "higher than in the round before by more than chance explains", kk: "алдыңғы раундтан кездейсоқтықпен түсіндіруге болатыннан артық жоғары",
    ru: "выше, чем в прошлом раунде, сильнее, чем можно объяснить случайностью")
  static let lowerMark = Phrase(
    en: "lower by more than chance explains", kk: "кездейсоқтықпен түсіндіруге болатыннан артық төмен",
    ru: "ниже, чем можно объяснить случайностью")
  static let chanceMark = Phrase(
    en: "chance may explain it", kk: "кездейсоқтық түсіндіре алады", ru: "объяснить может и случайность")

  static func columns(_ range: String) -> Phrase {
    Phrase(
      en: "The small columns stand for means of \(range), the newest round on the right.",
      kk: "Шағын бағандар орташа балдың \(range) аралығын көрсетеді, ең жаңа раунд — оң жақта.",
      ru: "Столбики показывают средние в пределах \(range); новейший раунд — справа.")
  }

  static func axis(_ shown: String, of range: String) -> Phrase {
    Phrase(
      en: "The axis shows \(shown) of a possible \(range).", kk: "Осьте \(shown) аралығы көрсетілген, ықтимал аралық — \(range).",
      ru: "На оси показана часть шкалы: \(shown) из возможных \(range).")
  }
}
