import Psychometrics
import Wording

/// The words of how well scales measure.
enum ReliabilityWording {
  static let mean = Phrase(en: "mean", kk: "орташа мән", ru: "среднее")
  static let deviation = Phrase(en: "standard deviation", kk: "стандартты ауытқу", ru: "стандартное отклонение")
  static let skewness = Phrase(en: "skewness", kk: "асимметрия", ru: "асимметрия")
  static let kurtosis = Phrase(en: "kurtosis", kk: "эксцесс", ru: "эксцесс")
  static let normality = Phrase(en: "Shapiro–Wilk W", kk: "Шапиро–Уилк W", ru: "W Шапиро–Уилка")
  static let alpha = Phrase(en: "Cronbach's alpha", kk: "Кронбах альфасы", ru: "альфа Кронбаха")
  static let standardizedAlpha = Phrase(en: "standardized alpha", kk: "стандартталған альфа", ru: "стандартизованная альфа")
  static let omega = Phrase(en: "omega total", kk: "жалпы омега", ru: "общая омега")
  static let splitHalf = Phrase(en: "split-half", kk: "екіге бөлу әдісі", ru: "метод половин")
  static let standardError = Phrase(en: "standard error of measurement", kk: "өлшеудің стандартты қатесі", ru: "стандартная ошибка измерения")

  static func counts(items: Int, complete: Int, rows: Int) -> Phrase {
    Phrase(
      en: "Items: \(items). Rows that answer all of them: \(complete) of \(rows).",
      kk: "Сұрақ саны: \(items). Бәріне жауап берілген жол: \(rows) ішінен \(complete).",
      ru: "Вопросов: \(items). Строк с ответами на все: \(complete) из \(rows).")
  }

  static func tooFew(_ least: Int) -> Phrase {
    Phrase(
      en: "Nothing is told of fewer than \(least) rows, since it would be about persons.",
      kk: "Жол саны \(least)-тен аз болса, ештеңе көрсетілмейді: ондай сандар жеке адамдарды ашып қояр еді.",
      ru: "Если строк меньше \(least), ничего не показывается: такие числа говорили бы об отдельных людях.")
  }

  static func points(from least: String, to most: String) -> Phrase {
    Phrase(en: "points, possible \(least) to \(most)", kk: "балл, мүмкін аралық \(least)–\(most)", ru: "баллов, возможно от \(least) до \(most)")
  }

  static let normalIsZero = Phrase(
    en: "0 for a normal distribution", kk: "қалыпты үлестірімде 0", ru: "0 при нормальном распределении")

  static func normal(p: String) -> Phrase {
    Phrase(
      en: "\(p): nothing speaks against a normal distribution", kk: "\(p): қалыпты үлестірімге қайшы белгі жоқ",
      ru: "\(p): признаков отклонения от нормального распределения нет")
  }

  static func notNormal(p: String) -> Phrase {
    Phrase(
      en: "\(p): the scores are not normally distributed", kk: "\(p): балдардың үлестірімі қалыпты емес",
      ru: "\(p): распределение баллов отличается от нормального")
  }

  static func alphaRemark(_ verdict: ReliabilityVerdict, interval: String) -> Phrase {
    let word = word(verdict)
    return Phrase(
      en: "\(word.en); 95\u{A0}% interval \(interval)", kk: "\(word.kk); 95\u{A0}% сенім аралығы \(interval)",
      ru: "\(word.ru); доверительный интервал 95\u{A0}% \(interval)")
  }

  static func omegaRemark(_ verdict: ReliabilityVerdict) -> Phrase {
    let word = word(verdict)
    return Phrase(
      en: "\(word.en); one factor, minimal residuals", kk: "\(word.kk); бір фактор, ең аз қалдықтар әдісі",
      ru: "\(word.ru); один фактор, метод минимальных остатков")
  }

  static func splitHalfRemark(_ verdict: ReliabilityVerdict, guttman: String) -> Phrase {
    let word = word(verdict)
    return Phrase(
      en: "\(word.en); odd against even items, Spearman–Brown; Guttman's λ₄ \(guttman)",
      kk: "\(word.kk); тақ және жұп сұрақтар, Спирмен–Браун; Гуттман λ₄ \(guttman)",
      ru: "\(word.ru); нечётные и чётные вопросы, Спирмен–Браун; λ₄ Гуттмана \(guttman)")
  }

  static let pointsOnly = Phrase(en: "points", kk: "балл", ru: "баллов")

  static func word(_ verdict: ReliabilityVerdict) -> Phrase {
    switch verdict {
    case .insufficient: Phrase(en: "insufficient", kk: "жеткіліксіз", ru: "недостаточно")
    case .acceptable: Phrase(en: "acceptable", kk: "қолайлы", ru: "приемлемо")
    case .good: Phrase(en: "good", kk: "жақсы", ru: "хорошо")
    case .excellent: Phrase(en: "excellent", kk: "өте жақсы", ru: "отлично")
    }
  }

  // MARK: Items

  static let item = Phrase(en: "item", kk: "сұрақ", ru: "вопрос")
  static let itemTotal = Phrase(en: "item–total r", kk: "қалғанымен r", ru: "r с остальными")
  static let alphaIfDropped = Phrase(en: "alpha without", kk: "онсыз альфа", ru: "альфа без него")

  static let reversedNote = Phrase(
    en: "An item with − before it counts reversed.", kk: "Алдында − тұрған сұрақ кері есептеледі.",
    ru: "Вопрос с − впереди считается в обратную сторону.")

  // MARK: Hoyt's analysis

  static let analysis = Phrase(en: "Hoyt's analysis of variance", kk: "Хойттың дисперсиялық талдауы", ru: "Дисперсионный анализ Хойта")
  static let betweenPeople = Phrase(en: "between people", kk: "адамдар арасында", ru: "между людьми")
  static let withinPeople = Phrase(en: "within people", kk: "бір адам ішінде", ru: "внутри людей")
  static let betweenItems = Phrase(en: "between items", kk: "сұрақтар арасында", ru: "между вопросами")
  static let residual = Phrase(en: "residual", kk: "қалдық", ru: "остаток")

  static func grandMean(_ mean: String) -> Phrase {
    Phrase(en: "Grand mean: \(mean)", kk: "Жалпы орташа мән: \(mean)", ru: "Общее среднее: \(mean)")
  }

  // MARK: Correlations

  static let correlations = Phrase(
    en: "Correlations of the scales (p two-sided)", kk: "Шкалалардың корреляциясы (p екіжақты)", ru: "Корреляции шкал (p двусторонние)")
  static let pearson = Phrase(en: "Pearson r", kk: "Пирсон r", ru: "r Пирсона")
  static let spearman = Phrase(en: "Spearman ρ", kk: "Спирмен ρ", ru: "ρ Спирмена")
  static let rows = Phrase(en: "rows", kk: "жол", ru: "строк")

  static let convention = Phrase(
    en:
      "The words for coefficients are a convention: from 0.7 acceptable, from 0.8 good, from 0.9 excellent. All figures are exact and about these rows only; to pass figures of groups on, use tabulate.",
    kk:
      "Коэффициенттерге берілген сөздер — келісім: 0,7-ден қолайлы, 0,8-ден жақсы, 0,9-дан өте жақсы. Барлық сан дәл және тек осы жолдарға қатысты; топтардың сандарын басқаға беру үшін tabulate командасын қолданыңыз.",
    ru:
      "Слова о коэффициентах — условность: от 0,7 приемлемо, от 0,8 хорошо, от 0,9 отлично. Все числа точные и относятся только к этим строкам; чтобы передать числа по группам дальше, используйте tabulate."
  )
}
