import Wording

/// The heads of tables of figures, the same words in every command.
enum FigureWording {
  static let mean = Phrase(en: "mean", kk: "орташа", ru: "среднее")
  static let deviation = Phrase(en: "SD", kk: "ст. ауытқу", ru: "ст. откл.")
  static let median = Phrase(en: "median", kk: "медиана", ru: "медиана")
  static let interval = Phrase(en: "95 % interval", kk: "95 % аралық", ru: "интервал 95 %")

  // An analysis of variance

  static let sumOfSquares = Phrase(en: "sum of squares", kk: "квадраттар қосындысы", ru: "сумма квадратов")
  static let degreesOfFreedom = Phrase(en: "df", kk: "ерк. дәр.", ru: "ст. св.")
  static let meanSquare = Phrase(en: "mean square", kk: "орташа квадрат", ru: "средний квадрат")
  static let total = Phrase(en: "total", kk: "барлығы", ru: "всего")
}
