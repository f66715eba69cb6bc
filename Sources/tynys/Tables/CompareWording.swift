import Bulk
import Instruments
import Wording

/// The words of comparisons: what was asked, and what all ways of comparing share.
enum CompareWording {
  // MARK: What was typed

  static let nothingNamed = Phrase(
    en: "Say what to compare: --by COL (groups), --by COL --pair COL or --with FILE --pair COL (two waves), or --factors COLS.",
    kk: "Нені салыстыру керегін көрсетіңіз: --by COL (топтар), --by COL --pair COL не --with FILE --pair COL (екі толқын) немесе --factors COLS.",
    ru: "Укажите, что сравнить: --by COL (группы), --by COL --pair COL или --with FILE --pair COL (две волны) либо --factors COLS.")

  static let oneInput = Phrase(
    en: "Both waves cannot come from standard input. Name a file for one of them.",
    kk: "Екі толқын да стандартты кірістен оқылмайды. Біреуіне файл көрсетіңіз.",
    ru: "Обе волны нельзя прочесть со стандартного ввода. Укажите файл для одной из них.")

  static func needs(_ option: String, _ other: String) -> Phrase {
    Phrase(en: "\(option) needs: \(other).", kk: "\(option) үшін мына параметр қажет: \(other).", ru: "Для \(option) нужно указать: \(other).")
  }

  static func notTogether(_ option: String, _ other: String) -> Phrase {
    Phrase(
      en: "\(option) and \(other) do not go together.", kk: "\(option) мен \(other) бірге қолданылмайды.",
      ru: "\(option) и \(other) вместе не указываются.")
  }

  static func twoWaves(_ text: String) -> Phrase {
    let text = TextSafety.visible(text)
    return Phrase(
      en: "“\(text)”: name two different waves with a comma between, the earlier first.",
      kk: "«\(text)»: екі түрлі толқынды үтірмен бөліп көрсетіңіз, алдымен ертерегін.",
      ru: "«\(text)»: назовите через запятую две разные волны, сначала более раннюю.")
  }

  static func factorList(_ text: String, most: Int) -> Phrase {
    let text = TextSafety.visible(text)
    return Phrase(
      en: "“\(text)”: name one column, or up to \(most) with commas between.",
      kk: "«\(text)»: бір бағанды немесе үтірмен бөліп \(most) бағанға дейін көрсетіңіз.",
      ru: "«\(text)»: укажите один столбец или несколько через запятую, не больше \(most).")
  }

  static func noFactor(_ name: String) -> Phrase {
    let name = TextSafety.visible(name)
    return Phrase(
      en: "“\(name)” in --categories is none of the --factors.", kk: "--categories ішіндегі «\(name)» бағаны --factors тізімінде жоқ.",
      ru: "«\(name)» из --categories нет среди --factors.")
  }

  // MARK: Nothing to compare

  static func noGroups(_ minimum: Int) -> Phrase {
    Phrase(
      en: "Nothing was compared: no scale has two groups with at least \(minimum) people.",
      kk: "Ештеңе салыстырылмады: бірде-бір шкалада кемінде \(minimum) адамы бар екі топ жоқ.",
      ru: "Ничего не сравнено: ни по одной шкале нет двух групп, где людей не меньше \(minimum).")
  }

  static func noPairs(_ minimum: Int) -> Phrase {
    Phrase(
      en: "Nothing was compared: no scale has at least \(minimum) people with a score in both waves.",
      kk: "Ештеңе салыстырылмады: бірде-бір шкалада екі толқында да балы бар адам саны \(minimum) санына жетпейді.",
      ru: "Ничего не сравнено: ни по одной шкале не набралось людей с баллом в обеих волнах (нужно не меньше \(minimum)).")
  }

  static func noFactors(_ minimum: Int) -> Phrase {
    Phrase(
      en: "Nothing was compared: no factor has enough people, at least \(minimum) in each group.",
      kk: "Ештеңе салыстырылмады: ешбір факторда адам жеткіліксіз, әр топта кемінде \(minimum) адам керек.",
      ru: "Ничего не сравнено: ни у одного фактора не набралось людей, нужно не меньше \(minimum) в каждой группе.")
  }

  // MARK: Shared

  static let number = Phrase(en: "n", kk: "n", ru: "n")
  static let difference = Phrase(en: "difference", kk: "айырма", ru: "разность")

  /// Whether a probability is called a finding, by the usual limit of one in twenty.
  static func isFinding(_ p: Double?) -> Bool { p.map { $0 < 0.05 } ?? false }

  /// A size as it stands behind a figure.
  static func size(_ size: EffectSize) -> Phrase {
    switch size {
    case .negligible: Phrase(en: "negligible", kk: "елеусіз", ru: "ничтожный")
    case .small: Phrase(en: "small", kk: "шағын", ru: "малый")
    case .medium: Phrase(en: "medium", kk: "орташа", ru: "средний")
    case .large: Phrase(en: "large", kk: "үлкен", ru: "большой")
    }
  }

  static func interval(_ bounds: String, percent: Int = 95) -> Phrase {
    Phrase(en: "\(percent) % interval \(bounds)", kk: "\(percent) % аралық \(bounds)", ru: "интервал \(percent) %: \(bounds)")
  }

  static let cohen = Phrase(
    en: "Sizes called small, medium and large follow Cohen's conventions (1988); what matters in practice is for you to judge.",
    kk: "Әсердің «шағын», «орташа», «үлкен» мөлшері — Коэн (1988) ұсынған шартты шектер; іс жүзінде ненің маңызды екенін өзіңіз бағалайсыз.",
    ru: "«Малый», «средний» и «большой» размер эффекта — условные границы Коэна (1988); что важно на практике, судить вам.")

  static func severalScales(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) scales are tested, each by itself: one test in twenty finds something by chance alone.",
      kk: "\(count) шкала бөлек-бөлек тексерілді: жиырма тексерудің шамамен бірі айырманы кездейсоқ көрсетеді.",
      ru: "Проверено шкал: \(count), каждая сама по себе; одна проверка из двадцати находит что-нибудь просто случайно.")
  }

  static let exact = Phrase(
    en: "These figures are exact and not protected. To hand figures on, use: tynys tabulate.",
    kk: "Бұл сандар дәл берілген, қорғалмаған. Сандарды басқаға беру үшін: tynys tabulate.",
    ru: "Эти числа точные и не защищены. Чтобы передать числа другим, возьмите: tynys tabulate.")
}
