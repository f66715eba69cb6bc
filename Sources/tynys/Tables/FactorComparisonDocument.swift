import Bulk
import Instruments
import JSON
import Statistics
import Wording

/// Which factors go with a scale, for other programs.
enum FactorComparisonDocument {
  static func json(_ comparison: FactorComparison, _ language: InterfaceLanguage) -> JSONValue {
    .object(
      ComparisonDocument.head(comparison.instrument, way: "factors", minimumGroup: comparison.minimumGroup) + [
        JSONMember(
          "factors",
          .array(
            comparison.factors.map {
              .object([
                JSONMember("name", .string($0.name)), JSONMember("kind", $0.isNumeric ? "numeric" : "groups"),
                JSONMember("stated", .integer($0.stated)), JSONMember("not_stated", .integer($0.notStated)),
              ])
            })),
        JSONMember(
          "scales",
          .array(
            comparison.scales.map { scale in
              .object([
                JSONMember("id", .string(scale.scale.id)), JSONMember("scored", .integer(scale.scored)),
                JSONMember("factors", .array(zip(comparison.factors, scale.links).map(link))),
                JSONMember("regression", model(scale.model, comparison.factors)),
              ])
            })), JSONMember("rows", .integer(comparison.rows)), JSONMember("faulty", .integer(comparison.faults.count)),
        JSONMember("faults", ScoreDocument.faults(comparison.faults, language)),
      ])
  }

  private static func link(_ factor: Factor, _ link: FactorLink) -> JSONValue {
    let names = ["n", "left_out", "pearson", "spearman", "levels", "eta", "anova"]
    var status = "ok"
    var values: [JSONValue]?
    let size: [JSONValue] = [JSONValue(link.count), .integer(link.leftOut)]
    switch link.finding {
    case .failure(let gap): status = gap.status
    case .success(.correlation(let pearson, let spearman)):
      values =
        size + [
          .object([
            JSONMember("r", ComparisonDocument.number(pearson.r)), JSONMember("p", ComparisonDocument.number(pearson.p)),
            JSONMember("interval", ComparisonDocument.interval(pearson.interval(level: 0.95))),
          ]),
          .object([
            JSONMember("rho", ComparisonDocument.number(spearman.rho)), JSONMember("p", ComparisonDocument.number(spearman.p)),
            JSONMember("exact", .bool(spearman.isExact)),
          ]), .null, .null, .null,
        ]
    case .success(.groups(let levels, let analysis)):
      values =
        size + [
          .null, .null, .array(levels.map(level)), ComparisonDocument.number(analysis.etaSquared.squareRoot()),
          ComparisonDocument.analysis(.success(analysis)),
        ]
    }
    guard case .object(let members) = ComparisonDocument.members(status, names, values) else { return .null }
    return .object([JSONMember("factor", .string(factor.name))] + members)
  }

  /// `level` is `null` for several values that are pooled.
  private static func level(_ level: FactorLevel) -> JSONValue {
    .object([
      JSONMember("level", JSONValue(level.name)), JSONMember("status", level.name == nil ? "pooled" : "value"),
      JSONMember("n", .integer(level.count)),
    ])
  }

  private static func model(_ model: FactorModel, _ factors: [Factor]) -> JSONValue {
    let names = ["n", "left_out", "r_squared", "adjusted_r_squared", "residual_sd", "omitted", "coefficients"]
    switch model.fit {
    case .failure(let gap): return ComparisonDocument.members(gap.status, names, nil)
    case .success(let fit):
      return ComparisonDocument.members(
        "ok", names,
        [
          .integer(fit.count), .integer(model.leftOut), ComparisonDocument.number(fit.rSquared), ComparisonDocument.number(fit.adjustedRSquared),
          ComparisonDocument.number(fit.residualStandardError), .array(model.omitted.map { .string(factors[$0].name) }),
          .array(fit.coefficients.indices.map { coefficient($0, model, fit, factors) }),
        ])
    }
  }

  /// The intercept has no factor; `reference` is the level that is compared with.
  private static func coefficient(_ place: Int, _ model: FactorModel, _ fit: LinearRegression, _ factors: [Factor]) -> JSONValue {
    let term = place > 0 ? model.terms[place - 1] : nil
    let coefficient = fit.coefficients[place]
    let reference = term.flatMap { $0.level == nil ? nil : model.references[$0.factor] }
    return .object([
      JSONMember("status", place == 0 ? "intercept" : term?.level == nil ? "numeric" : "group"),
      JSONMember("factor", JSONValue(term.map { factors[$0.factor].name })), JSONMember("level", term?.level.map(level) ?? .null),
      JSONMember("reference", reference.map(level) ?? .null), JSONMember("estimate", ComparisonDocument.number(coefficient.estimate)),
      JSONMember("robust_error", ComparisonDocument.number(coefficient.standardError)), JSONMember("t", ComparisonDocument.number(coefficient.t)),
      JSONMember("df", .integer(coefficient.degreesOfFreedom)), JSONMember("p", ComparisonDocument.number(coefficient.p)),
      JSONMember("interval", ComparisonDocument.interval(coefficient.interval(level: 0.95))),
      JSONMember("standardized", ComparisonDocument.number(place > 0 ? model.standardized[place - 1] : nil)),
    ])
  }
}
