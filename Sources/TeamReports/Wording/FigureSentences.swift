import Wording

/// The figures beside the words, as one line each.
enum FigureSentences {
  static func change(_ difference: String, low: String, high: String, p: String) -> Phrase {
    Phrase(
      en: "Difference \(difference) (95 %: \(low) to \(high)); Welch's test: \(p).",
      kk: "Айырма \(difference) (95 %: \(low) – \(high)); Уэлч сынағы: \(p).",
      ru:
        "Разница \(difference) (95 %: от \(low) до \(high)); критерий Уэлча: \(p)."
    )
  }

  static func adjusted(_ p: String, scales: Int) -> Phrase {
    Phrase(
      en: "Adjusted for \(scales) scales: \(p).", kk: "\(scales) шкалаға түзетілгені: \(p).", ru: "С поправкой на число шкал (\(scales)): \(p).")
  }

  static func effect(_ g: String, low: String, high: String) -> Phrase {
    Phrase(
      en: "In standard deviations (Hedges' g): \(g) (95 %: \(low) to \(high)).",
      kk: "Стандартты ауытқумен алғанда (Хеджестің g көрсеткіші): \(g) (95 %: \(low) – \(high)).",
      ru: "В стандартных отклонениях (g Хеджеса): \(g) (95 %: от \(low) до \(high)).")
  }

  static func untested(_ difference: String) -> Phrase {
    Phrase(en: "Difference \(difference).", kk: "Айырма \(difference).", ru: "Разница \(difference).")
  }

  static func beside(_ difference: String, low: String, high: String, p: String) -> Phrase {
    Phrase(
      en: "Difference \(difference) (95 %: \(low) to \(high)); \(p).",
      kk: "Айырма \(difference) (95 %: \(low) – \(high)); \(p).",
      ru: "Разница \(difference) (95 %: от \(low) до \(high)); \(p).")
  }

  static func norm(_ difference: String, mean: String, standardized: String) -> Phrase {
    Phrase(
      en: "Norm \(mean), difference \(difference): \(standardized) standard deviations of the norm.",
      kk: "Норма — \(mean), айырма — \(difference): норманың стандартты ауытқуымен алғанда \(standardized).",
      ru: "Норма \(mean), разница \(difference): в стандартных отклонениях нормы \(standardized).")
  }

  static func course(s: String, tau: String, p: String, isExact: Bool) -> Phrase {
    isExact
      ? Phrase(
        en: "Mann–Kendall: S = \(s), τ = \(tau), exact \(p).",
        kk: "Манн–Кендалл сынағы: S = \(s), τ = \(tau), дәл \(p).",
        ru: "Критерий Манна–Кендалла: S = \(s), τ = \(tau), точное \(p).")
      : Phrase(
        en:
          "Mann–Kendall: S = \(s), τ = \(tau), approximate \(p).",
        kk: "Манн–Кендалл сынағы: S = \(s), τ = \(tau), жуық \(p).",
        ru: "Критерий Манна–Кендалла: S = \(s), τ = \(tau), приближённое \(p).")
  }
}
