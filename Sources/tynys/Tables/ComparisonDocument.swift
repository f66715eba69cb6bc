import Bulk
import Instruments
import JSON
import Statistics

/// What all comparisons write for other programs in the same way.
enum ComparisonDocument {
  static func head(_ instrument: Instrument, way: String, minimumGroup: Int) -> [JSONMember] {
    [
      JSONMember("instrument", .string(instrument.id)), JSONMember("version", .string(instrument.version)), JSONMember("comparison", .string(way)),
      JSONMember("minimum_group", .integer(minimumGroup)),
    ]
  }

  /// The ends as an array.
  static func interval(_ interval: ConfidenceInterval?) -> JSONValue {
    interval.map { .array([number($0.lower), number($0.upper)]) } ?? .null
  }

  /// `null` for none, and for what doubles cannot hold.
  static func number(_ value: Double?) -> JSONValue { JSONValue(value.flatMap { $0.isFinite ? $0 : nil }) }

  /// A test, or why there is none: every name is there in both cases.
  ///
  /// - Parameters:
  ///   - names: of the members.
  ///   - values: gives them in the same order.
  static func figure<Value>(_ figure: Figure<Value>, _ names: [String], _ values: (Value) -> [JSONValue]) -> JSONValue {
    switch figure {
    case .success(let value): members("ok", names, values(value))
    case .failure(let gap): members(gap.status, names, nil)
    }
  }

  static func members(_ status: String, _ names: [String], _ values: [JSONValue]?) -> JSONValue {
    .object([JSONMember("status", .string(status))] + names.enumerated().map { JSONMember($1, values?[$0] ?? .null) })
  }

  static func square(_ square: MeanSquare) -> JSONValue {
    .object([
      JSONMember("ss", number(square.sumOfSquares)), JSONMember("df", .integer(square.degreesOfFreedom)), JSONMember("ms", number(square.meanSquare)),
    ])
  }

  static func analysis(_ figure: Figure<OneWayANOVA>) -> JSONValue {
    self.figure(figure, ["between", "within", "total", "f", "p", "eta_squared", "omega_squared", "eta_squared_interval_90"]) { analysis in
      let total = MeanSquare(
        sumOfSquares: analysis.between.sumOfSquares + analysis.within.sumOfSquares,
        degreesOfFreedom: analysis.between.degreesOfFreedom + analysis.within.degreesOfFreedom)
      return [
        square(analysis.between), square(analysis.within), square(total), number(analysis.f), number(analysis.p), number(analysis.etaSquared),
        number(analysis.omegaSquared), interval(analysis.interval(level: 0.9)),
      ]
    }
  }

  static let sampleNames = ["n", "mean", "sd", "median"]

  static func sample(_ scores: ValueCounts) -> [JSONValue] {
    let moments = scores.moments
    return [.integer(scores.count), number(moments.mean), number(moments.standardDeviation), number(scores.median)]
  }
}
