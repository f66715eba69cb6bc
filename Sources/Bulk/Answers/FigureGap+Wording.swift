import Psychometrics
import Statistics
public import Wording

extension FigureGap {
  /// Why there is no figure, as it stands in its place in a table: without a capital and without a full stop.
  ///
  /// - Parameter names: of the items or predictors that the figure is about, in their order.
  public func message(_ names: [String] = []) -> Phrase {
    switch self {
    case .incalculable(let reason): reason.message(names)
    case .untestable(let reason): reason.message(names)
    case .answersTooLarge(let limit):
      Phrase(
        en: "answers beyond ±\(limit) are not analysed", kk: "±\(limit) шегінен асатын жауаптар талданбайды",
        ru: "ответы за пределами ±\(limit) не анализируются")
    case .negativeAlpha:
      Phrase(
        en: "alpha is below 0: the items contradict each other", kk: "альфа 0-ден төмен: сұрақтар бір-біріне қайшы",
        ru: "альфа ниже 0: вопросы противоречат друг другу")
    case .nothingLeftOver:
      Phrase(en: "no residual to compare with", kk: "салыстыратын қалдық жоқ", ru: "нет остатка для сравнения")
    }
  }

  fileprivate static let noSpread = Phrase(
    en: "all values are the same", kk: "барлық мән бірдей", ru: "все значения одинаковы")

  fileprivate static func tooFewCases(_ found: Int, _ needed: Int) -> Phrase {
    Phrase(
      en: "too few rows: \(found), at least \(needed) needed", kk: "жол саны аз: \(found), кемінде \(needed) керек",
      ru: "строк мало: \(found), нужно не меньше \(needed)")
  }

  fileprivate static func name(_ place: Int, _ names: [String]) -> String {
    names.indices.contains(place) ? names[place] : String(place + 1)
  }
}

extension Incalculable {
  fileprivate func message(_ names: [String]) -> Phrase {
    switch self {
    case .tooFewCases(let found, let needed): return FigureGap.tooFewCases(found, needed)
    case .tooFewItems(let found, let needed):
      return Phrase(
        en: "too few items: \(found), at least \(needed) needed", kk: "сұрақ саны аз: \(found), кемінде \(needed) керек",
        ru: "вопросов мало: \(found), нужно не меньше \(needed)")
    case .noSpread: return FigureGap.noSpread
    case .itemWithoutSpread(let item):
      let name = FigureGap.name(item, names)
      return Phrase(
        en: "everybody gave the same answer to \(name)", kk: "\(name) сұрағына бәрі бірдей жауап берген",
        ru: "на вопрос \(name) все ответили одинаково")
    case .improperSolution(let item):
      let name = FigureGap.name(item, names)
      return Phrase(
        en: "one factor does not describe these items (\(name) would be explained wholly)",
        kk: "бір фактор бұл сұрақтарды сипаттамайды (\(name) түгел түсіндіріліп кетер еді)",
        ru: "один фактор эти вопросы не описывает (\(name) объяснялся бы целиком)")
    case .notConverged:
      return Phrase(
        en: "the items share no factor", kk: "сұрақтардың ортақ факторы жоқ", ru: "общего фактора у вопросов нет")
    }
  }
}

extension Untestable {
  fileprivate func message(_ names: [String]) -> Phrase {
    switch self {
    case .tooFewValues(let found, let needed): return FigureGap.tooFewCases(found, needed)
    case .tooManyValues(_, let limit):
      return Phrase(
        en: "not worked out above \(limit) rows; see skewness and kurtosis",
        kk: "жол саны \(limit) шегінен асса, есептелмейді; асимметрия мен эксцесті қараңыз",
        ru: "при числе строк больше \(limit) не вычисляется; смотрите асимметрию и эксцесс")
    case .tooFewGroups(let found, let needed):
      return Phrase(
        en: "too few groups: \(found), at least \(needed) needed", kk: "топ саны аз: \(found), кемінде \(needed) керек",
        ru: "групп мало: \(found), нужно не меньше \(needed)")
    case .noSpread: return FigureGap.noSpread
    case .collinear(let predictor):
      let name = FigureGap.name(predictor, names)
      return Phrase(
        en: "\(name) follows from the factors before it", kk: "\(name) алдыңғы факторлардан туындайды",
        ru: "\(name) целиком определяется факторами перед ним")
    case .decisiveCase:
      return Phrase(
        en: "a single row alone decides a coefficient", kk: "бір ғана жол коэффициентті түгел анықтап тұр",
        ru: "коэффициент целиком зависит от одной строки")
    case .outOfRange:
      return Phrase(
        en: "the numbers are too large", kk: "сандар тым үлкен", ru: "числа слишком велики")
    }
  }
}
