import JSON
public import Wording

/// What a comparison says in one sentence, words first.
public enum ComparisonWording {
  /// - Parameter scale: the scale's title.
  public static func sentence(_ outcome: Comparison.Outcome, scale: String, _ language: InterfaceLanguage) -> String {
    switch outcome {
    case .compared(let difference): compared(difference, scale, language)
    case .nothingBefore: nothingBefore(scale)(language)
    case .nothingAfter(let before): nothingAfter(scale, before)(language)
    case .withheld(let before, let after): withheld(scale, before, after)(language)
    case .absent(let before, let after): absent(scale, before, after)(language)
    case .instrumentChanged(let before, let after): instrumentChanged(scale, before, after)(language)
    case .unitReorganised(let before, let after): unitReorganised(scale, before, after)(language)
    }
  }

  private static func compared(_ difference: Comparison.Difference, _ scale: String, _ language: InterfaceLanguage) -> String {
    let figures = figures(difference, language)
    let value = difference.value.millionths
    switch difference.exceedsChance {
    case _ where value == 0: return same(scale, figures)(language)
    case true?: return value > 0 ? rose(scale, figures)(language) : fell(scale, figures)(language)
    case false?: return value > 0 ? perhapsRose(scale, figures)(language) : perhapsFell(scale, figures)(language)
    case nil: return value > 0 ? untestedRise(scale, figures)(language) : untestedFall(scale, figures)(language)
    }
  }

  /// The numbers of a comparison, ready for their place in each language.
  public struct Figures: Sendable {
    let before: String
    let after: String
    let mean: (before: String, after: String)
    let value: String
    let n: (before: Int, after: Int)
    /// `nil` where nothing is published to compute it from.
    let interval: (low: String, high: String)?
  }

  public static func figures(_ difference: Comparison.Difference, _ language: InterfaceLanguage) -> Figures {
    func short(_ decimal: JSONDecimal) -> String { DecimalFormat.short(decimal.double, digits: 2, language: language) }
    let sign = difference.value.millionths > 0 ? "+" : ""
    return Figures(
      before: difference.before.round, after: difference.after.round, mean: (short(difference.before.mean), short(difference.after.mean)),
      value: sign + short(difference.value), n: (difference.before.n, difference.after.n),
      interval: difference.interval.range.map { (short($0.lowerBound), short($0.upperBound)) })
  }

  /// The numbers behind a finding.
  static func numbers(_ figures: Figures) -> Phrase {
    let rounds = "\(figures.before) → \(figures.after)"
    let means = "\(figures.mean.before) → \(figures.mean.after)"
    guard let interval = figures.interval else {
      return Phrase(
        en: "\(rounds): \(means), difference \(figures.value), no interval", kk: "\(rounds): \(means), айырмасы \(figures.value), аралығы жоқ",
        ru: "\(rounds): \(means), разница \(figures.value), без интервала")
    }
    return Phrase(
      en: "\(rounds): \(means), difference \(figures.value), 95\u{A0}% interval \(interval.low) to \(interval.high)",
      kk: "\(rounds): \(means), айырмасы \(figures.value), 95\u{A0}% аралық: \(interval.low) – \(interval.high)",
      ru: "\(rounds): \(means), разница \(figures.value), интервал 95\u{A0}%: от \(interval.low) до \(interval.high)")
  }

  private static func rose(_ scale: String, _ figures: Figures) -> Phrase {
    let numbers = numbers(figures)
    return Phrase(
      en: "\(scale) rose more than chance explains (\(numbers.en)).", kk: "\(scale): кездейсоқтықпен түсіндіруге болмайтындай өсті (\(numbers.kk)).",
      ru: "\(scale): рост больше, чем объясняет случайность (\(numbers.ru)).")
  }

  private static func fell(_ scale: String, _ figures: Figures) -> Phrase {
    let numbers = numbers(figures)
    return Phrase(
      en: "\(scale) fell more than chance explains (\(numbers.en)).",
      kk: "\(scale): кездейсоқтықпен түсіндіруге болмайтындай төмендеді (\(numbers.kk)).",
      ru: "\(scale): снижение больше, чем объясняет случайность (\(numbers.ru)).")
  }

  private static func perhapsRose(_ scale: String, _ figures: Figures) -> Phrase {
    let numbers = numbers(figures)
    return Phrase(
      en: "\(scale) is higher, and chance alone may explain it (\(numbers.en)).",
      kk: "\(scale): жоғарырақ, бірақ бұл кездейсоқ болуы мүмкін (\(numbers.kk)).",
      ru: "\(scale): выше, но это может быть случайностью (\(numbers.ru)).")
  }

  private static func perhapsFell(_ scale: String, _ figures: Figures) -> Phrase {
    let numbers = numbers(figures)
    return Phrase(
      en: "\(scale) is lower, and chance alone may explain it (\(numbers.en)).",
      kk: "\(scale): төменірек, бірақ бұл кездейсоқ болуы мүмкін (\(numbers.kk)).",
      ru: "\(scale): ниже, но это может быть случайностью (\(numbers.ru)).")
  }

  private static func untestedRise(_ scale: String, _ figures: Figures) -> Phrase {
    let numbers = numbers(figures)
    return Phrase(
      en: "\(scale) is higher; too little is published to say whether by chance (\(numbers.en)).",
      kk: "\(scale): жоғарырақ; бұл кездейсоқ па, жарияланған дерек жеткіліксіз (\(numbers.kk)).",
      ru: "\(scale): выше; случайно ли это, по опубликованному сказать нельзя (\(numbers.ru)).")
  }

  private static func untestedFall(_ scale: String, _ figures: Figures) -> Phrase {
    let numbers = numbers(figures)
    return Phrase(
      en: "\(scale) is lower; too little is published to say whether by chance (\(numbers.en)).",
      kk: "\(scale): төменірек; бұл кездейсоқ па, жарияланған дерек жеткіліксіз (\(numbers.kk)).",
      ru: "\(scale): ниже; случайно ли это, по опубликованному сказать нельзя (\(numbers.ru)).")
  }

  private static func same(_ scale: String, _ figures: Figures) -> Phrase {
    let numbers = numbers(figures)
    return Phrase(
      en: "\(scale) is the same as before (\(numbers.en)).", kk: "\(scale): бұрынғыдай (\(numbers.kk)).",
      ru: "\(scale): без изменений (\(numbers.ru)).")
  }

  private static func nothingBefore(_ scale: String) -> Phrase {
    Phrase(
      en: "\(scale): no release was published before the measure began, so there is nothing to compare with.",
      kk: "\(scale): шара басталғанға дейін жарияланым болмаған, салыстыратын нәрсе жоқ.",
      ru: "\(scale): до начала меры выпусков не было, сравнивать не с чем.")
  }

  private static func nothingAfter(_ scale: String, _ before: String) -> Phrase {
    Phrase(
      en: "\(scale): nothing has been published since the measure began; \(before) is the last round before it.",
      kk: "\(scale): шара басталғаннан бері жарияланым шыққан жоқ; оған дейінгі соңғы раунд — \(before).",
      ru: "\(scale): с начала меры выпусков ещё не было; последний раунд до неё — \(before).")
  }

  private static func withheld(_ scale: String, _ before: String, _ after: String) -> Phrase {
    Phrase(
      en: "\(scale): withheld in \(before) or in \(after), so that nothing can be said about single people.",
      kk: "\(scale): жекелеген адамдар туралы ештеңе білінбеуі үшін \(before) немесе \(after) раундында жасырылған.",
      ru: "\(scale): в раунде \(before) или \(after) скрыто, чтобы ничего нельзя было узнать об отдельных людях.")
  }

  private static func absent(_ scale: String, _ before: String, _ after: String) -> Phrase {
    Phrase(
      en: "\(scale): not asked of this unit in \(before) or in \(after).",
      kk: "\(scale): \(before) немесе \(after) раундында бұл бөлімшеден сұралмаған.",
      ru: "\(scale): в раунде \(before) или \(after) это подразделение об этом не спрашивали.")
  }

  private static func instrumentChanged(_ scale: String, _ before: String, _ after: String) -> Phrase {
    Phrase(
      en: "\(scale): the questionnaire changed between \(before) and \(after), so they are not compared.",
      kk: "\(scale): \(before) мен \(after) арасында сауалнама өзгерген, сондықтан салыстырылмайды.",
      ru: "\(scale): между \(before) и \(after) опросник изменился, поэтому они не сравниваются.")
  }

  private static func unitReorganised(_ scale: String, _ before: String, _ after: String) -> Phrase {
    Phrase(
      en: "\(scale): the unit was reorganised between \(before) and \(after), so they are not compared.",
      kk: "\(scale): \(before) мен \(after) арасында бөлімше қайта құрылған, сондықтан салыстырылмайды.",
      ru: "\(scale): между \(before) и \(after) подразделение реорганизовали, поэтому они не сравниваются.")
  }
}
