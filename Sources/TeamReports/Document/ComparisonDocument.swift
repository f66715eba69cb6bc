import Instruments
import JSON
import Releases
import Statistics

/// What is compared about one unit on one scale, as JSON.
///
/// `status` is `compared`, or the reason why there is nothing to compare (`TrendGap`); `finding` is what the difference comes to.
struct ComparisonDocument {
  let report: TrendReport
  let trend: ScaleTrend
  let statements: TrendStatements

  var sinceLast: JSONValue { change(trend.sinceLast, .sinceLast) }
  var sinceLastYear: JSONValue { change(trend.sinceLastYear, .sinceLastYear) }

  private func change(_ comparison: Comparison<MeanChange>, _ kind: TrendStatement.Kind) -> JSONValue {
    let change = comparison.value
    let effect = change?.effect
    return .object([
      JSONMember("status", .string(comparison.gap?.rawValue ?? "compared")),
      JSONMember("round", JSONValue(change.map { report.series.rounds[$0.round].name })), JSONMember("finding", JSONValue(change?.finding.rawValue)),
      JSONMember("difference", JSONValue(change.map { rounded($0.difference) })),
      JSONMember("rounding", JSONValue(change.map { rounded($0.rounding) })),
      JSONMember("interval", interval(change?.test?.interval)), JSONMember("t", JSONValue(change?.test?.t)),
      JSONMember("df", JSONValue(change?.test?.degreesOfFreedom)), JSONMember("p", JSONValue(change?.test?.p)),
      JSONMember("p_adjusted", JSONValue(change?.test?.adjustedP)), JSONMember("hedges_g", JSONValue(effect?.value)),
      JSONMember("hedges_g_interval", interval(effect?.interval(level: 1 - DifferenceTest.level))),
      JSONMember("spread", change.map { [.string($0.earlier.source.rawValue), .string($0.later.source.rawValue)] } ?? .null),
      JSONMember("words", words(kind)),
    ])
  }

  var course: JSONValue {
    let (status, have, needed): (String, Int, JSONValue) =
      switch trend.course {
      case .tested(let course): ("tested", course.rounds.count, .null)
      case .tooFewRounds(let have, let needed): ("too_few_rounds", have, .integer(needed))
      }
    let course = trend.course.test
    return .object([
      JSONMember("status", .string(status)), JSONMember("rounds", .integer(have)), JSONMember("rounds_needed", needed),
      JSONMember("finding", JSONValue(course?.finding.rawValue)), JSONMember("s", JSONValue(course.map { $0.test?.s ?? 0 })),
      JSONMember("tau", JSONValue(course?.test?.tau)), JSONMember("p", JSONValue(course?.test?.p)),
      JSONMember("p_adjusted", JSONValue(course?.test == nil ? nil : course?.adjustedP)), JSONMember("exact", JSONValue(course?.test?.isExact)),
      JSONMember("words", words(.course)),
    ])
  }

  var besideAbove: JSONValue {
    let difference = trend.besideAbove.value
    return .object([
      JSONMember("status", .string(trend.besideAbove.gap?.rawValue ?? "compared")), JSONMember("unit", JSONValue(difference?.above.id)),
      JSONMember("finding", JSONValue(difference?.finding.rawValue)), JSONMember("difference", JSONValue(difference.map { rounded($0.difference) })),
      JSONMember("rounding", JSONValue(difference.map { rounded($0.rounding) })), JSONMember("interval", interval(difference?.test?.interval)),
      JSONMember("t", JSONValue(difference?.test?.t)), JSONMember("df", JSONValue(difference?.test?.degreesOfFreedom)),
      JSONMember("p", JSONValue(difference?.test?.p)), JSONMember("p_adjusted", JSONValue(difference?.test?.adjustedP)),
      JSONMember("words", words(.besideAbove)),
    ])
  }

  var norms: JSONValue {
    .array(
      trend.norms.map { difference in
        .object([
          JSONMember("norm", .string(difference.norm.id)), JSONMember("basis", .string(difference.norm.status.rawValue)),
          JSONMember("mean", .double(difference.norm.mean)), JSONMember("sd", .double(difference.norm.sd)),
          JSONMember("finding", .string(difference.finding.rawValue)), JSONMember("difference", .double(rounded(difference.difference))),
          JSONMember("standardized", JSONValue(difference.standardized)), JSONMember("words", words(.norm(id: difference.norm.id))),
        ])
      })
  }

  private func words(_ kind: TrendStatement.Kind) -> JSONValue { JSONValue(statements.statement(kind)?.text) }

  private func interval(_ interval: ConfidenceInterval?) -> JSONValue {
    interval.map { [.double($0.lower), .double($0.upper)] } ?? .null
  }

  /// A difference of decimals without what doubles add to it.
  private func rounded(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }
}
