import Contributions
import Instruments
import JSON
import Scoring
import TestSupport
import Testing

@Suite struct ScoreProfileTests {
  @Test func `a profile holds the scores of the card's scales, or that there is none, and nothing else`() throws {
    #expect(try SampleRound.profile([6, 5, 3, 2]).scales == ["strain": .scored(JSONDecimal(14)), "climate": .scored(JSONDecimal(2))])
    #expect(try SampleRound.profile([6, 5, nil, nil]).scales == ["strain": .scored(SampleRound.decimal("16.5")), "climate": .notScored])
    #expect(try SampleRound.profile([nil, nil, nil, 0]).scales == ["strain": .notScored, "climate": .scored(JSONDecimal(0))])
    let narrow = try SampleRound.card(scales: ["climate"])
    #expect(try SampleRound.profile([6, 5, 3, 2], card: narrow).scales == ["climate": .scored(JSONDecimal(2))])
  }

  @Test func `the profile is that of the scoring for every sheet`() throws {
    let (instrument, _) = try SampleRound.instrument()
    let plan = ScoringPlan(instrument)
    let values: [Int?] = [nil, 0, 3, 6]
    for a in values {
      for b in values {
        for c in values {
          for d in values where [a, b, c, d].contains(where: { $0 != nil }) {
            var sheet = AnswerSheet(count: 4)
            for (column, answer) in [a, b, c, d].enumerated() { sheet[column] = answer }
            let expected = plan.scores(sheet)
            guard let profile = try? SampleRound.profile([a, b, c, d]) else {
              #expect(expected == [nil, nil])
              continue
            }
            for (scale, score) in zip(instrument.scales, expected) {
              #expect(profile.scales[scale.id] == score.flatMap(JSONDecimal.init(rounding:)).map(ScoreProfile.Score.scored) ?? .notScored)
            }
          }
        }
      }
    }
  }

  @Test func `a result of another questionnaire, version or text does not cross`() throws {
    let (newer, identity) = try SampleRound.instrument(version: "1.0.1")
    let result = ScoringPlan(newer).result(AnswerSheet(count: 4))
    let card = try SampleRound.card()
    #expect(throws: ContributionFault.wrongInstrument(expected: card.instrument, found: identity)) {
      try ScoreProfile(result, identity: identity, card: card)
    }
    #expect(throws: ContributionFault.wrongInstrument(expected: card.instrument, found: card.instrument)) {
      try ScoreProfile(result, identity: card.instrument, card: card)
    }
  }

  @Test func `kept scores are taken within the scale's limits, and nothing is made of nothing`() throws {
    let (instrument, identity) = try SampleRound.instrument()
    let card = try SampleRound.card()
    func profile(_ scores: [String: Double?]) throws -> ScoreProfile {
      try ScoreProfile(scores: scores, instrument: instrument, identity: identity, card: card)
    }
    #expect(try profile(["strain": 18, "climate": 0]).scales["strain"] == .scored(JSONDecimal(18)))
    #expect(try profile(["strain": 100.0 / 6, "climate": nil]).scales["strain"] == .scored(SampleRound.decimal("16.666667")))
    for score in [18.000001, -0.000001, .nan, .infinity, 1e300] {
      #expect(throws: ContributionFault.outOfRange(scale: "strain")) { try profile(["strain": score, "climate": 1]) }
    }
    #expect(throws: ContributionFault.nothingScored) { try profile(["strain": nil, "climate": nil]) }
    #expect(throws: ContributionFault.wrongScales) { try profile(["strain": 3]) }
    let wide = try SampleRound.card(scales: ["strain", "anxiety"])
    #expect(throws: ContributionFault.wrongScales) {
      try ScoreProfile(scores: ["strain": 3, "anxiety": 3], instrument: instrument, identity: identity, card: wide)
    }
  }

  @Test func `scores print only on explicit request`() throws {
    let contribution = try SampleRound.contribution([6, 5, nil, 2])
    let printed = SampleRound.printed(contribution.profile) + SampleRound.printed(contribution) + SampleRound.printed([contribution])
    for secret in ["16.5", "16500000", "5–14", contribution.code.symbols] { #expect(!printed.contains(secret), "\(secret)") }
    #expect(printed.contains("hidden"))
  }
}
