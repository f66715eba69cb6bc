import Bulk
import Instruments
import JSON
import Statistics
import Wording

/// How the same people changed between two waves, for other programs; no id stands in it.
enum WaveComparisonDocument {
  private static let names = [
    "n", "not_scorable", "earlier", "later", "difference", "difference_sd", "interval", "paired_t", "wilcoxon", "correlation",
  ]

  static func json(_ comparison: WaveComparison, _ language: InterfaceLanguage) -> JSONValue {
    let isShown = comparison.both >= comparison.minimumGroup
    return .object(
      ComparisonDocument.head(comparison.instrument, way: "waves", minimumGroup: comparison.minimumGroup) + [
        JSONMember("earlier", .string(comparison.earlier)), JSONMember("later", .string(comparison.later)),
        JSONMember(
          "people",
          .object([
            JSONMember("status", isShown ? "compared" : "too_few"), JSONMember("both", isShown ? .integer(comparison.both) : .null),
            JSONMember("earlier_only", .integer(comparison.earlierOnly)), JSONMember("later_only", .integer(comparison.laterOnly)),
          ])),
        JSONMember(
          "left_out",
          .object([
            JSONMember("wave_not_stated", .integer(comparison.withoutWave)), JSONMember("id_not_stated", .integer(comparison.withoutID)),
            JSONMember("other_waves", .integer(comparison.otherWaves)),
          ])), JSONMember("scales", .array(comparison.scales.map(scale))),
        JSONMember(
          "files",
          .array(
            zip(comparison.rows, comparison.faults).map { rows, faults in
              .object([
                JSONMember("rows", .integer(rows)), JSONMember("faulty", .integer(faults.count)),
                JSONMember("faults", ScoreDocument.faults(faults, language)),
              ])
            })),
      ])
  }

  private static func scale(_ scale: ScaleWaves) -> JSONValue {
    let figures: JSONValue
    switch scale.pairs {
    case .failure(let gap): figures = ComparisonDocument.members(gap.status, names, nil)
    case .success(let pairs): figures = ComparisonDocument.members("compared", names, values(pairs, unscored: scale.unscored))
    }
    guard case .object(let members) = figures else { return figures }
    return .object([JSONMember("id", .string(scale.scale.id))] + members)
  }

  private static func values(_ pairs: ScaleWaves.Pairs, unscored: Int) -> [JSONValue] {
    let moments = pairs.differences.moments
    let test = try? pairs.test.get()
    return [
      .integer(pairs.count), .integer(unscored), sample(pairs.earlier), sample(pairs.later), ComparisonDocument.number(moments.mean),
      ComparisonDocument.number(moments.standardDeviation), ComparisonDocument.interval(test?.interval(level: 0.95)),
      ComparisonDocument.figure(pairs.test, ["t", "df", "p", "hedges_g", "hedges_g_interval"]) {
        [
          ComparisonDocument.number($0.t), ComparisonDocument.number($0.degreesOfFreedom), ComparisonDocument.number($0.p),
          ComparisonDocument.number($0.effect), ComparisonDocument.interval($0.effectInterval(level: 0.95)),
        ]
      },
      ComparisonDocument.figure(pairs.ranks, ["v", "n_changed", "n_unchanged", "p", "exact", "rank_biserial"]) {
        [
          ComparisonDocument.number($0.positiveRanks), .integer($0.count), .integer($0.zeros), ComparisonDocument.number($0.p), .bool($0.isExact),
          ComparisonDocument.number($0.rankBiserial),
        ]
      },
      ComparisonDocument.figure(pairs.correlation, ["r", "p", "interval"]) {
        [ComparisonDocument.number($0.r), ComparisonDocument.number($0.p), ComparisonDocument.interval($0.interval(level: 0.95))]
      },
    ]
  }

  private static func sample(_ scores: ValueCounts) -> JSONValue {
    let names = ComparisonDocument.sampleNames.dropFirst()
    return .object(zip(names, ComparisonDocument.sample(scores).dropFirst()).map(JSONMember.init))
  }
}
