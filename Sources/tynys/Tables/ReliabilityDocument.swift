import Bulk
import Instruments
import JSON
import Psychometrics
import Statistics
import Wording

/// How well the scales of a file measure, for other programs.
enum ReliabilityDocument {
  static func json(_ table: AnswerTable, _ scales: [ScaleReliability], _ language: InterfaceLanguage) -> JSONValue {
    .object([
      JSONMember("instrument", .string(table.instrument.id)), JSONMember("version", .string(table.instrument.version)),
      JSONMember("n_rows", .integer(table.rows)), JSONMember("scales", .array(scales.map(scale))),
      JSONMember("correlations", correlations(table)), JSONMember("faulty", .integer(table.faults.count)),
      JSONMember("faults", ScoreDocument.faults(table.faults, language)),
    ])
  }

  private static func scale(_ reliability: ScaleReliability) -> JSONValue {
    let answers = reliability.answers
    var members = FigureMembers()
    members.add("id", .string(answers.scale.id))
    members.add("n_items", .integer(answers.scale.keys.count))
    members.add("n_complete", .integer(answers.complete))
    members.add("n_incomplete", .integer(answers.incomplete))
    members.add("mean", reliability.mean)
    members.add("sd", reliability.standardDeviation)
    members.add("median", reliability.median)
    members.add("skew", reliability.skewness)
    members.add("kurtosis", reliability.kurtosis)
    members.add("alpha", reliability.alpha.map(\.alpha))
    members.add("alpha_interval", reliability.alpha.map { interval($0.alphaInterval()) })
    members.add("alpha_verdict", reliability.alpha.map { .string(verdict($0.alpha)) })
    members.add("alpha_standardized", reliability.standardizedAlpha)
    members.add("omega_total", reliability.omega.map(\.omegaTotal))
    members.add("omega_estimator", "one factor, minimal residuals")
    members.add("split_half", reliability.splitHalf)
    members.add("split_half_correlation", reliability.halves.map(\.correlation))
    members.add("guttman_lambda4", reliability.halves.map(\.guttman))
    members.add("sem", reliability.standardError)
    members.add("shapiro_wilk", reliability.normality.map { .object([JSONMember("w", .double($0.w)), JSONMember("p", .double($0.p))]) })
    members.add("items", .array(answers.scale.keys.indices.map { item($0, reliability) }))
    members.add("anova", reliability.analysis.map(analysis))
    return members.value
  }

  private static func item(_ place: Int, _ reliability: ScaleReliability) -> JSONValue {
    let key = reliability.answers.scale.keys[place]
    let tally = reliability.answers.items[place]
    var members = FigureMembers()
    members.add("id", .string(key.item))
    members.add("reversed", .bool(key.isReversed))
    members.add("n", .integer(tally.count))
    members.add("mean", tally.meanFigure)
    members.add("sd", tally.deviationFigure)
    members.add("item_total", reliability.itemTotal(place))
    members.add("alpha_if_dropped", reliability.alphaIfDropped(place))
    return members.value
  }

  private static func analysis(_ analysis: HoytAnalysis) -> JSONValue {
    let rows = analysis.rows.map { row in
      JSONMember(
        name(row.source),
        .object([
          JSONMember("ss", .double(row.meanSquare.sumOfSquares)), JSONMember("df", .integer(row.meanSquare.degreesOfFreedom)),
          JSONMember("ms", .double(row.meanSquare.meanSquare)),
        ]))
    }
    var tests = FigureMembers()
    tests.add("f", analysis.fFigure)
    tests.add("p", analysis.pFigure)
    tests.add("grand_mean", .double(analysis.grandMean))
    guard case .object(let members) = tests.value else { preconditionFailure("members make an object") }
    return .object(rows + members)
  }

  private static func name(_ source: HoytAnalysis.Source) -> String {
    switch source {
    case .betweenPeople: "between_people"
    case .betweenItems: "between_items"
    case .residual: "residual"
    case .withinPeople: "within"
    case .total: "total"
    }
  }

  private static func verdict(_ coefficient: Double) -> String {
    switch ReliabilityVerdict(coefficient) {
    case .insufficient: "insufficient"
    case .acceptable: "acceptable"
    case .good: "good"
    case .excellent: "excellent"
    }
  }

  private static func interval(_ interval: ConfidenceInterval) -> JSONValue { .array([.double(interval.lower), .double(interval.upper)]) }

  /// Square tables in the order of `ids`; a scale with itself has no p.
  private static func correlations(_ table: AnswerTable) -> JSONValue {
    let places = table.scales.indices
    let cells = places.map { first in places.map { ScaleCorrelation(table, first, $0) } }
    func square(_ value: (ScaleCorrelation) -> JSONValue) -> JSONValue { .array(cells.map { .array($0.map(value)) }) }
    return .object([
      JSONMember("ids", .array(table.scales.map { .string($0.scale.id) })), JSONMember("r", square { JSONValue(try? $0.pearson.get().r) }),
      JSONMember("p", square { JSONValue($0.isWithItself ? nil : try? $0.pearson.get().p) }),
      JSONMember("rho", square { JSONValue(try? $0.spearman.get().rho) }),
      JSONMember("rho_p", square { JSONValue($0.isWithItself ? nil : try? $0.spearman.get().p) }),
      JSONMember("n", square { .integer($0.count) }),
      JSONMember(
        "status",
        square {
          switch $0.pearson {
          case .success: $0.isWithItself ? "same_scale" : "calculated"
          case .failure(let gap): .string(gap.status)
          }
        }),
    ])
  }
}
