import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct ScoringPlanTests {
  @Test func `what is shown here of shipped instruments is shown of all of them`() {
    #expect(Shipped.all.map(\.id) == Repository.instruments)
  }

  @Test(arguments: Shipped.all) func `the short way and the long way give the same scores`(instrument: Instrument) {
    let plan = ScoringPlan(instrument)
    var generator = SeededGenerator(seed: 3)
    for round in 0..<200 {
      let sheet = AnswerSheet(instrument.randomAnswers(gaps: Double(round % 5) / 10, using: &generator), instrument: instrument)
      let result = plan.result(sheet)
      #expect(plan.scores(sheet) == result.scales.map { $0.measurement?.score })
      for (scale, score) in zip(result.scales, plan.scores(sheet)) {
        #expect(scale.answered == scale.scale.keys.count { sheet[instrument.column($0)] != nil })
        if let score { #expect(scale.scale.range.contains(score)) }
      }
    }
  }

  @Test(arguments: Shipped.all) func `an empty sheet has no score, no profile and no advice about a score`(instrument: Instrument) {
    let result = ScoringPlan(instrument).result(AnswerSheet([:], instrument: instrument))
    #expect(result.scales.allSatisfy { $0.outcome == .notScorable(.nothingAnswered) && $0.answered == 0 })
    #expect(result.advice.allSatisfy { $0.when.isEmpty })
    #expect(result.profile == (instrument.profiles.isEmpty ? .none : .notScorable(instrument.scales)))
  }

  @Test func `an instrument without scales says nothing of a sheet`() throws {
    let survey = try Shipped.instrument("service-survey")
    let result = ScoringPlan(survey).result(AnswerSheet(["overall": .option(.number(4))], instrument: survey))
    #expect(result.scales.isEmpty)
    #expect(result.profile == .none)
    #expect(result.advice.isEmpty)
  }

  @Test func `200 scales over 1,000 items are each scored from their own items`() throws {
    let ids = (0..<1_000).map { "q\($0)" }
    let scales = (0..<200).map { scale in
      let items = (0..<1_000).filter { ($0 + scale) % 2 == 0 }
      return SmallDefinition.scale("s\(scale)", keys: items.map { $0 == scale ? "-" + ids[$0] : ids[$0] })
    }
    let plan = ScoringPlan(try SmallDefinition.read(items: ids, range: 0...3, scales: scales))
    let sheet = AnswerSheet(ids.indices.map { $0 % 4 })
    // Even items are answered 0 and 2 in turn, odd ones 1 and 3; the reversed one counts 3 − answer.
    let expected: [Double?] = (0..<200).map { scale in
      let sum = scale % 2 == 0 ? 500 : 1_000
      return Double(sum + 3 - 2 * (scale % 4))
    }
    #expect(plan.scores(sheet) == expected)
  }
}
