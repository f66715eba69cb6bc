import Bulk
import Instruments
import JSON
import Statistics
import Wording

/// Groups and how they differ, for other programs; a group that is too small has its name and nothing else.
enum GroupComparisonDocument {
  static func json(_ comparison: GroupComparison, _ language: InterfaceLanguage) -> JSONValue {
    .object(
      ComparisonDocument.head(comparison.instrument, way: "groups", minimumGroup: comparison.minimumGroup) + [
        JSONMember("by", .string(comparison.column)), JSONMember("scales", .array(comparison.scales.map { scale($0, comparison) })),
        JSONMember("rows", .integer(comparison.rows)), JSONMember("faulty", .integer(comparison.faults.count)),
        JSONMember("faults", ScoreDocument.faults(comparison.faults, language)),
      ])
  }

  private static func scale(_ scale: ScaleGroups, _ comparison: GroupComparison) -> JSONValue {
    let samples = Dictionary(uniqueKeysWithValues: scale.groups.map { ($0.place, $0) })
    let empty = scale.groups.isEmpty
    return .object([
      JSONMember("id", .string(scale.scale.id)), JSONMember("status", scale.isCompared ? "compared" : "too_few_groups"),
      JSONMember("n", empty ? .null : .integer(scale.count)), JSONMember("not_scorable", .integer(scale.notScorable)),
      JSONMember("group_not_stated", .integer(scale.notStated)),
      JSONMember("groups", .array(comparison.names.indices.map { group(comparison.names[$0], samples[$0]) })),
      JSONMember("anova", ComparisonDocument.analysis(scale.analysis)), JSONMember("welch", welch(scale.welch)),
      JSONMember("kruskal_wallis", ranks(scale.ranks)), JSONMember("pairs", .array(scale.pairs.map { pair($0, scale, comparison.names) })),
    ])
  }

  private static func group(_ name: String, _ sample: ScaleGroups.Sample?) -> JSONValue {
    .object(
      [
        JSONMember("group", .string(name)), JSONMember("status", sample == nil ? "too_few" : "compared"),
      ]
        + zip(ComparisonDocument.sampleNames, sample.map { ComparisonDocument.sample($0.scores) } ?? [.null, .null, .null, .null]).map(
          JSONMember.init))
  }

  private static func welch(_ figure: Figure<WelchANOVA>) -> JSONValue {
    ComparisonDocument.figure(figure, ["f", "df_between", "df_within", "p"]) {
      [
        ComparisonDocument.number($0.f), .integer($0.numeratorDegreesOfFreedom), ComparisonDocument.number($0.denominatorDegreesOfFreedom),
        ComparisonDocument.number($0.p),
      ]
    }
  }

  private static func ranks(_ figure: Figure<KruskalWallisTest>) -> JSONValue {
    ComparisonDocument.figure(figure, ["h", "df", "p", "epsilon_squared"]) {
      [
        ComparisonDocument.number($0.h), .integer($0.degreesOfFreedom), ComparisonDocument.number($0.p), ComparisonDocument.number($0.epsilonSquared),
      ]
    }
  }

  /// The second group less the first.
  private static func pair(_ pair: PairwiseComparison, _ scale: ScaleGroups, _ names: [String]) -> JSONValue {
    func name(_ place: Int) -> JSONValue { .string(names[scale.groups[place].place]) }
    return .object([
      JSONMember("first", name(pair.first)), JSONMember("second", name(pair.second)), JSONMember("status", pair.test == nil ? "no_spread" : "ok"),
      JSONMember("difference", ComparisonDocument.number(pair.test?.difference)),
      JSONMember("interval", ComparisonDocument.interval(pair.test?.interval(level: 0.95))),
      JSONMember("t", ComparisonDocument.number(pair.test?.t)), JSONMember("df", ComparisonDocument.number(pair.test?.degreesOfFreedom)),
      JSONMember("p", ComparisonDocument.number(pair.test?.p)), JSONMember("p_holm", ComparisonDocument.number(pair.adjustedP)),
      JSONMember("hedges_g", ComparisonDocument.number(pair.effect?.value)),
      JSONMember("hedges_g_interval", ComparisonDocument.interval(pair.effect?.interval(level: 0.95))),
    ])
  }
}
