public import Dates
import Instruments
public import JSON
public import Scoring
public import Wording

/// A personal result as the JSON of the command contract.
///
/// What is missing is `null` with a `status` or `reason` beside it. Figures are not rounded.
public struct ResultDocument {
  let result: ScoringResult
  let earlier: [String: HistoryPoint]
  let taken: Timestamp
  let language: InterfaceLanguage

  /// - Parameter earlier: by the id of a scale, the last earlier result on it, of the same version of the instrument.
  public init(result: ScoringResult, earlier: [String: HistoryPoint] = [:], taken: Timestamp, language: InterfaceLanguage) {
    self.result = result
    self.earlier = earlier
    self.taken = taken
    self.language = language
  }

  /// - Parameters:
  ///   - trace: how each score came about, where it was asked for.
  ///   - ownNotes: what else is to be said to the worker.
  ///   - answers: the answers themselves, for a questionnaire without scales, whose answers are all there is.
  public func json(trace: [ScaleTrace]? = nil, answers: JSONValue? = nil, notes ownNotes: [String] = []) -> JSONValue {
    var members = [
      JSONMember("instrument", .string(result.instrument.id)), JSONMember("version", .string(result.instrument.version)),
      JSONMember("language", .string(language.rawValue)), JSONMember("taken", .string(taken.description)),
      JSONMember("scales", .array(result.scales.map(scale))),
    ]
    members += profile
    members.append(JSONMember("advice", .array(result.advice.map(advice))))
    members.append(JSONMember("notes", .array((notes + ownNotes).map(JSONValue.string))))
    if let answers { members.append(JSONMember("answers", answers)) }
    if let trace { members.append(JSONMember("trace", .array(trace.map(self.trace)))) }
    return .object(members)
  }

  private func scale(_ score: ScaleScore) -> JSONValue {
    let measurement = score.measurement
    let basis = score.scale.bandBasis?.status.rawValue
    return .object([
      JSONMember("id", .string(score.scale.id)), JSONMember("title", .string(score.scale.title(language))),
      JSONMember("status", .string(measurement == nil ? "not_scorable" : "scored")), JSONMember("reason", JSONValue(reason(score))),
      JSONMember("raw", JSONValue(measurement?.raw)), JSONMember("score", JSONValue(measurement?.score)),
      JSONMember("prorated", JSONValue(measurement?.isProrated)), JSONMember("answered", .integer(score.answered)),
      JSONMember("items", .integer(score.items)), JSONMember("minimum", .double(score.scale.range.lowerBound)),
      JSONMember("maximum", .double(score.scale.range.upperBound)), JSONMember("worse", .string(score.scale.worse.rawValue)),
      JSONMember("band", JSONValue(measurement?.band?.id)), JSONMember("band_label", JSONValue(measurement?.band?.label(language))),
      JSONMember("band_basis", JSONValue(basis)), JSONMember("sem", JSONValue(measurement?.standardError)),
      JSONMember("interval", measurement?.interval.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null),
      JSONMember("interval_basis", JSONValue(measurement?.interval == nil ? nil : score.scale.reliability?.status.rawValue)),
      JSONMember("norms", .array(measurement?.norms.map(norm) ?? [])),
      JSONMember(
        "change", ChangeDocument.json(since: earlier[score.scale.id], score: measurement?.score, scale: score.scale, language: language)),
      JSONMember("change_status", .string(changeStatus(score))),
    ])
  }

  private func changeStatus(_ score: ScaleScore) -> String {
    guard let earlier = earlier[score.scale.id] else { return "no_earlier_result" }
    return earlier.score == nil || score.measurement == nil ? "not_scorable" : "compared"
  }

  private func reason(_ score: ScaleScore) -> String? {
    guard case .notScorable(let reason) = score.outcome else { return nil }
    switch reason {
    case .incomplete: return "incomplete"
    case .tooFewAnswered: return "too_few_answered"
    case .nothingAnswered: return "nothing_answered"
    }
  }

  private func norm(_ position: NormPosition) -> JSONValue {
    .object([
      JSONMember("id", .string(position.norm.id)), JSONMember("population", .string(position.norm.population(language))),
      JSONMember("basis", .string(position.norm.status.rawValue)), JSONMember("z", .double(position.z)), JSONMember("t", .double(position.t)),
      JSONMember("percentile", .double(position.percentile)), JSONMember("percentile_method", .string(position.percentileMethod.rawValue)),
    ])
  }

  private var profile: [JSONMember] {
    let (id, status, candidates): (String?, String, [String]) =
      switch result.profile {
      case .none: (nil, "none", [])
      case .clear(let profile): (profile.id, "clear", [profile.id])
      case .between(let profiles): (nil, "between", profiles.map(\.id))
      case .noMatch: (nil, "no_match", [])
      case .notScorable: (nil, "not_scorable", [])
      }
    return [
      JSONMember("profile", JSONValue(id)), JSONMember("profile_status", .string(status)),
      JSONMember("profile_basis", JSONValue(result.profileBasis?.rawValue)),
      JSONMember("profile_candidates", .array(candidates.map(JSONValue.string))),
    ]
  }

  private func advice(_ advice: Advice) -> JSONValue {
    .object([
      JSONMember("for", .string(advice.audience.rawValue)), JSONMember("text", .string(advice.text(language))),
      JSONMember("source", JSONValue(advice.source)),
    ])
  }

  private var notes: [String] {
    var notes = [ReportWording.notADiagnosis(language)]
    if result.scales.count > 1 { notes.append(ReportWording.noTotal(language)) }
    for note in result.scales.compactMap({ $0.scale.bandBasis?.note?(language) }) where !notes.contains(note) { notes.append(note) }
    if result.restsOnProvisionalFigures { notes.append(ReportWording.provisional(language)) }
    return notes + [ReportWording.whereToTurn(language)]
  }

  private func trace(_ trace: ScaleTrace) -> JSONValue {
    .object([
      JSONMember("scale", .string(trace.scale.id)), JSONMember("method", .string(trace.scale.method.rawValue)),
      JSONMember("constant", .double(trace.scale.constant)), JSONMember("answered", .integer(trace.answered)),
      JSONMember("needed", .integer(trace.needed)), JSONMember("sum", .integer(trace.sum)), JSONMember("score", JSONValue(trace.score)),
      JSONMember("formula", .string(TraceFormula(trace: trace, language: .en).text)),
      JSONMember(
        "items",
        .array(
          trace.steps.map { step in
            .object([
              JSONMember("id", .string(step.key.item)), JSONMember("is_reversed", .bool(step.key.isReversed)),
              JSONMember("answer", JSONValue(step.answer)), JSONMember("turned", JSONValue(step.turned)),
              JSONMember("contribution", JSONValue(step.contribution)),
            ])
          })),
    ])
  }
}
