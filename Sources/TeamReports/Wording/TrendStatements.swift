import Instruments
import Releases
import Statistics
public import Wording

/// The statements about one unit on one scale, in the order in which every report shows them.
public struct TrendStatements: Sendable {
  /// Empty where nothing was ever published; only the course where the newest round has no figures.
  public let all: [TrendStatement]

  /// - Parameter figures: whether figures are wanted beside the words; intervals of effects take their time.
  public init(_ trend: ScaleTrend, in report: TrendReport, figures: Bool = true, language: InterfaceLanguage) {
    if !trend.isPublished {
      all = []
      return
    }
    let writer = StatementWriter(trend: trend, report: report, wantsFigures: figures, language: language)
    if trend.latest.figures == nil {
      // Why nothing is compared with the newest round is said where its figures would stand, and not once for each comparison.
      all = [writer.course]
      return
    }
    all = [writer.sinceLast, writer.sinceLastYear, writer.course] + [writer.besideAbove].compactMap { $0 } + writer.norms
  }

  public func statement(_ kind: TrendStatement.Kind) -> TrendStatement? { all.first { $0.kind == kind } }
}

private struct StatementWriter {
  let trend: ScaleTrend
  let report: TrendReport
  let wantsFigures: Bool
  let language: InterfaceLanguage
  let figures: TrendFigures
  let title: String

  init(trend: ScaleTrend, report: TrendReport, wantsFigures: Bool, language: InterfaceLanguage) {
    self.trend = trend
    self.report = report
    self.wantsFigures = wantsFigures
    self.language = language
    figures = TrendFigures(language: language)
    title = trend.scale.title(language)
  }

  var sinceLast: TrendStatement {
    switch trend.sinceLast {
    case .compared(let change): statement(.sinceLast, ChangeSentences.since(name(change.round)), change)
    case .missing(let gap): missing(.sinceLast, ChangeSentences.sinceBefore, gap)
    }
  }

  var sinceLastYear: TrendStatement {
    let label = trend.roundLastYear.map { ChangeSentences.sinceLastYear(name($0)) } ?? ChangeSentences.sameLastYear
    switch trend.sinceLastYear {
    case .compared(let change): return statement(.sinceLastYear, label, change)
    case .missing(let gap): return missing(.sinceLastYear, label, gap)
    }
  }

  var course: TrendStatement {
    switch trend.course {
    case .tooFewRounds(let have, let needed):
      return TrendStatement(
        kind: .course, label: ChangeSentences.course(language), words: ChangeSentences.tooFewRounds(have: have, needed: needed)(language), figures: []
      )
    case .tested(let course):
      var words = [ChangeSentences.course(course.finding, scale: title)(language)]
      if course.finding != .none { words.append(appraisal(isHigher: course.finding == .rising)) }
      return TrendStatement(
        kind: .course, label: ChangeSentences.over(course.rounds.count)(language), words: words.joined(separator: " "), figures: numbers(course))
    }
  }

  /// `nil` for the organisation, which belongs to no other unit.
  var besideAbove: TrendStatement? {
    guard let above = unit?.above else { return nil }
    let label = above.path.isEmpty ? ChangeSentences.besideOrganisation : ChangeSentences.beside(report.name(of: above))
    switch trend.besideAbove {
    case .missing(let gap): return missing(.besideAbove, label, gap)
    case .compared(let difference):
      var words = [ChangeSentences.beside(difference.finding, scale: title)(language)]
      if difference.finding.isBeyondChance, isUnwelcome(isHigher: difference.finding == .higher) {
        words.append(ChangeSentences.worthTalking(language))
      }
      return TrendStatement(kind: .besideAbove, label: label(language), words: words.joined(separator: " "), figures: numbers(difference))
    }
  }

  var norms: [TrendStatement] {
    trend.norms.map { difference in
      let norm = difference.norm
      let numbers = difference.standardized.map {
        FigureSentences.norm(
          figures.difference(difference.difference), mean: DecimalFormat.short(norm.mean, digits: 2, language: language),
          standardized: figures.plain($0))(language)
      }
      return TrendStatement(
        kind: .norm(id: norm.id), label: ChangeSentences.norm(norm.population(language), isProvisional: norm.status == .provisional)(language),
        words: ChangeSentences.norm(difference.finding, scale: title)(language), figures: numbers.map { [$0] } ?? [])
    }
  }

  private func statement(_ kind: TrendStatement.Kind, _ label: Phrase, _ change: MeanChange) -> TrendStatement {
    var words = [ChangeSentences.change(change.finding, scale: title)(language)]
    if change.finding.isBeyondChance {
      words.append(change.isSlight ? ChangeSentences.slight(language) : appraisal(isHigher: change.finding == .higher))
    }
    if change.isSmall { words.append(ChangeSentences.small(language)) }
    return TrendStatement(kind: kind, label: label(language), words: words.joined(separator: " "), figures: numbers(change, kind))
  }

  private func numbers(_ change: MeanChange, _ kind: TrendStatement.Kind) -> [String] {
    guard wantsFigures else { return [] }
    let difference = figures.difference(change.difference)
    guard let test = change.test else { return [FigureSentences.untested(difference)(language)] }
    let (low, high) = limits(test.interval)
    let sentence = FigureSentences.change(difference, low: low, high: high, p: figures.probability(test.p))
    let scales = tested { (kind == .sinceLast ? $0.sinceLast : $0.sinceLastYear).value?.test != nil }
    return [adjusted(sentence, test.adjustedP, scales: scales)] + effect(change)
  }

  private func effect(_ change: MeanChange) -> [String] {
    guard let effect = change.effect else { return [] }
    let interval = effect.interval(level: 1 - DifferenceTest.level)
    return [FigureSentences.effect(figures.plain(effect.value), low: figures.plain(interval.lower), high: figures.plain(interval.upper))(language)]
  }

  private func numbers(_ course: CourseTest) -> [String] {
    guard wantsFigures, let test = course.test else { return [] }
    let s = DecimalFormat.fixed(Double(test.s), digits: 0, language: language)
    let sentence = FigureSentences.course(s: s, tau: figures.plain(test.tau), p: figures.probability(test.p), isExact: test.isExact)
    return [adjusted(sentence, course.adjustedP, scales: tested { $0.course.test?.test != nil })]
  }

  private func numbers(_ difference: PartDifference) -> [String] {
    guard wantsFigures else { return [] }
    let text = figures.difference(difference.difference)
    guard let test = difference.test else { return [FigureSentences.untested(text)(language)] }
    let (low, high) = limits(test.interval)
    let sentence = FigureSentences.beside(text, low: low, high: high, p: figures.probability(test.p))
    return [adjusted(sentence, test.adjustedP, scales: tested { $0.besideAbove.value?.test != nil })]
  }

  private func limits(_ interval: ConfidenceInterval) -> (low: String, high: String) {
    (figures.computed(interval.lower, on: trend.scale), figures.computed(interval.upper, on: trend.scale))
  }

  /// The sentence, and behind it the p-value after adjusting where there was more than one.
  private func adjusted(_ sentence: Phrase, _ p: Double, scales: Int) -> String {
    let first = sentence(language)
    return scales > 1 ? first + " " + FigureSentences.adjusted(figures.probability(p), scales: scales)(language) : first
  }

  private func missing(_ kind: TrendStatement.Kind, _ label: Phrase, _ gap: TrendGap) -> TrendStatement {
    TrendStatement(kind: kind, label: label(language), words: GapSentences.sentence(gap)(language), figures: [])
  }

  private func appraisal(isHigher: Bool) -> String {
    (isUnwelcome(isHigher: isHigher) ? ChangeSentences.worthTalking : ChangeSentences.welcome)(language)
  }

  private func isUnwelcome(isHigher: Bool) -> Bool { isHigher == trend.scale.isHigherWorse }

  /// Over how many scales of the unit p-values of one kind were adjusted.
  private func tested(_ isTested: (ScaleTrend) -> Bool) -> Int { unit?.scales.count(where: isTested) ?? 1 }

  private var unit: UnitTrend? { report.unit(trend.unit) }

  private func name(_ round: Int) -> String { report.series.rounds[round].name }
}
