public import Dates
public import Instruments
public import Scoring
public import Wording

/// A finished check as it was answered and scored; it never changes.
///
/// Scoring again with a newer definition makes another result that names this one.
public struct StoredResult: Sendable, Hashable {
  public let id: RecordID
  public let instrument: InstrumentIdentity
  public let taken: Timestamp
  /// The language of the interface at the end; every answer has one of its own.
  public let language: InterfaceLanguage
  /// The answers that count, by item id.
  public let answers: [String: GivenAnswer]
  /// `ScoringPlan.version` at the time.
  public let scoringVersion: Int
  /// In the order of the definition; empty for an instrument that is not scored.
  public let scores: [StoredScore]
  /// The id of the profile that the scores show whatever their error of measurement; `nil` for any other outcome.
  public let profile: String?
  /// The result whose answers were scored again.
  public let rescoredFrom: RecordID?

  public init(
    id: RecordID = .random(), instrument: InstrumentIdentity, taken: Timestamp, language: InterfaceLanguage, answers: [String: GivenAnswer],
    scoringVersion: Int = ScoringPlan.version, scores: [StoredScore], profile: String?, rescoredFrom: RecordID? = nil
  ) {
    self.id = id
    self.instrument = instrument
    self.taken = taken
    self.language = language
    self.answers = answers
    self.scoringVersion = scoringVersion
    self.scores = scores
    self.profile = profile
    self.rescoredFrom = rescoredFrom
  }

  /// What `result` says of `answers`, of which those to hidden items are left out.
  public init(
    id: RecordID = .random(), instrument: InstrumentIdentity, taken: Timestamp, language: InterfaceLanguage, answers: [String: GivenAnswer],
    result: ScoringResult, rescoredFrom: RecordID? = nil
  ) {
    let visible = result.instrument.visibleItems(answers: answers.mapValues(\.answer))
    let profile: String? = if case .clear(let profile) = result.profile { profile.id } else { nil }
    self.init(
      id: id, instrument: instrument, taken: taken, language: language, answers: answers.filter { visible.contains($0.key) },
      scores: result.scales.map { StoredScore($0) }, profile: profile, rescoredFrom: rescoredFrom)
  }

  /// What `result` says of the answers of `session`, of which those to hidden items are left out.
  public init(id: RecordID = .random(), session: StoredSession, taken: Timestamp, result: ScoringResult) {
    self.init(
      id: id, instrument: session.instrument, taken: taken, language: session.language, answers: session.answers, result: result)
  }
}
