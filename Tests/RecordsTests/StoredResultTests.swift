import Dates
import Instruments
import Scoring
import TestSupport
import Testing
import Wording

@testable import Records

@Suite struct StoredResultTests {
  /// A burnout sheet on which every item has its highest option but those in `gaps`.
  private func scored(gaps: Set<String> = []) throws -> (ScoringResult, [String: GivenAnswer]) {
    let instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument("burnout")
    var answers: [String: GivenAnswer] = [:]
    for item in instrument.items where !gaps.contains(item.id) {
      if let value = item.format.options.last?.value { answers[item.id] = Samples.given(.option(value), "en", .seconds(2)) }
    }
    return (ScoringPlan(instrument).result(AnswerSheet(answers.mapValues(\.answer), instrument: instrument)), answers)
  }

  @Test func `a result keeps every figure of its scoring`() throws {
    let (scoring, answers) = try scored()
    let session = StoredSession(
      instrument: Samples.instrument, started: Timestamp(seconds: 1), updated: Timestamp(seconds: 2), answers: answers, visited: [], language: .kk)
    let result = StoredResult(session: session, taken: Timestamp(seconds: 3), result: scoring)
    #expect(result.taken.seconds == 3 && result.language == .kk && result.instrument == Samples.instrument)
    #expect(result.answers == answers)
    #expect(result.scoringVersion == ScoringPlan.version)
    #expect(result.rescoredFrom == nil)
    for (stored, scale) in zip(result.scores, scoring.scales) {
      #expect(stored.scale == scale.scale.id && stored.answered == scale.answered && stored.items == scale.items)
      #expect(stored.score == scale.measurement?.score && stored.raw == scale.measurement?.raw && stored.score != nil)
      #expect(stored.band == scale.measurement?.band?.id && stored.interval == scale.measurement?.interval)
      #expect(stored.minimum...stored.maximum == scale.scale.range)
    }
  }

  @Test func `a scale without a score has none, and not 0`() throws {
    let instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument("burnout")
    let first = try #require(instrument.scales.first)
    let (scoring, answers) = try scored(gaps: Set(first.keys.map(\.item)))
    let result = StoredResult(instrument: Samples.instrument, taken: .now, language: .en, answers: answers, result: scoring)
    #expect(result.scores[0].score == nil && result.scores[0].raw == nil && result.scores[0].band == nil)
    #expect(result.scores[0].answered == 0)
    #expect(result.profile == nil)
  }

  @Test func `answers to items that are hidden are left out`() throws {
    let instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument("service-survey")
    let conditional = try #require(instrument.items.first { $0.showIf != nil })
    let answers = [conditional.id: Samples.given(.text("hidden"), "en", .zero)]
    let scoring = ScoringPlan(instrument).result(AnswerSheet(count: instrument.items.count))
    #expect(StoredResult(instrument: Samples.instrument, taken: .now, language: .en, answers: answers, result: scoring).answers.isEmpty)
  }
}
