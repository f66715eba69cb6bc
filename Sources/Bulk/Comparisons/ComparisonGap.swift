public import Wording

/// Why there is no figure in a comparison: too few people to show one, or nothing to work it out from.
public enum ComparisonGap: Error, Sendable, Hashable {
  /// Fewer people than the smallest group of which anything is shown.
  case tooFew(minimum: Int)
  /// Fewer than two groups of that size.
  case oneGroup(minimum: Int)
  /// More rows and factors than fit the memory that is allowed for them.
  case tooLarge
  case figure(FigureGap)

  /// The reason as JSON names it.
  public var status: String {
    switch self {
    case .tooFew: "too_few"
    case .oneGroup: "too_few_groups"
    case .tooLarge: "too_many_cases"
    case .figure(let gap): gap.status
    }
  }

  /// The reason as it stands in its place in a table: without a capital and without a full stop.
  ///
  /// - Parameter names: of the predictors that the figure is about, in their order.
  public func message(_ names: [String] = []) -> Phrase {
    switch self {
    case .tooFew(let minimum):
      Phrase(
        en: "fewer than \(minimum) people, so nothing is shown", kk: "адам саны \(minimum) санынан аз, сондықтан көрсетілмейді",
        ru: "людей меньше \(minimum), поэтому не показывается")
    case .oneGroup(let minimum):
      Phrase(
        en: "fewer than two groups with at least \(minimum) people", kk: "кемінде \(minimum) адамы бар топ екеуге жетпейді",
        ru: "групп, где людей не меньше \(minimum), меньше двух")
    case .tooLarge:
      Phrase(
        en: "too many rows and factors for the memory; take fewer factors", kk: "жол мен фактор жадқа сыймайды; факторды азайтыңыз",
        ru: "строк и факторов слишком много для памяти; возьмите меньше факторов")
    case .figure(let gap): gap.message(names)
    }
  }
}
