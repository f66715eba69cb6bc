import Instruments
import Scoring
import TestSupport
import Testing
import Wording

@Suite struct CriterionCheckTests {
  /// Two scales of one item each, 0…10, in three bands, and a norm with mean 5 and SD 2.
  private static func plan(_ advice: [(String, String)]) throws -> ScoringPlan {
    let more = [SmallDefinition.bands([0, 4, 8]), SmallDefinition.norm("n", mean: 5, sd: 2)]
    return ScoringPlan(
      try SmallDefinition.read(
        items: ["s", "t"], range: 0...10, scales: ["s", "t"].map { SmallDefinition.scale($0, keys: [$0], more: more) },
        advice: advice.map { SmallDefinition.advice($0, when: $1) }))
  }

  private static func advice(_ plan: ScoringPlan, _ answers: [Int?]) -> [String] {
    plan.result(AnswerSheet(answers)).advice.map { $0.text(.en) }
  }

  @Test func `advice is given exactly when each of its criteria holds, in the order of the definition`() throws {
    let plan = try Self.plan([
      ("both high", "\"s\": [\"b2\"], \"t\": [\"b2\"]"), ("always", ""), ("s not low", "\"s\": [\"b1\", \"b2\"]"),
      ("t far up", "\"t\": {\"norm\": \"n\", \"zAtLeast\": 1}"), ("t below", "\"t\": {\"norm\": \"n\", \"zBelow\": -0.5}"),
    ])
    for s in 0...10 {
      for t in 0...10 {
        let expected =
          (s >= 8 && t >= 8 ? ["both high"] : []) + ["always"] + (s >= 4 ? ["s not low"] : []) + (t >= 7 ? ["t far up"] : [])
          + (t < 4 ? ["t below"] : [])
        #expect(Self.advice(plan, [s, t]) == expected, "\(s) \(t)")
      }
    }
  }

  @Test func `a scale without a score fulfils no criterion, neither a low band nor a z below`() throws {
    let plan = try Self.plan([
      ("any band", "\"s\": [\"b0\", \"b1\", \"b2\"]"), ("below", "\"s\": {\"norm\": \"n\", \"zBelow\": 10}"),
      ("above", "\"s\": {\"norm\": \"n\", \"zAtLeast\": -10}"), ("with t", "\"s\": [\"b0\"], \"t\": [\"b0\"]"), ("always", ""),
    ])
    #expect(Self.advice(plan, [nil, 0]) == ["always"])
    #expect(Self.advice(plan, [0, nil]) == ["any band", "below", "above", "always"])
    #expect(Self.advice(plan, [nil, nil]) == ["always"])
  }

  @Test func `a score on a norm's boundary lies at least that far, although the boundary's decimals are not exact in binary`() throws {
    // mean + z · sd is the whole score in each row; (3 − 2.7) / 1 is 0.2999… in binary, and 0.1 + 0.2 is more than 0.3.
    for (mean, sd, z, score) in [(2.7, 1.0, 0.3, 3), (2.2, 8.0, 0.1, 3), (4.4, 5.2, 0.5, 7), (1.1, 1.0, -0.1, 1), (5.9, 0.7, 3.0, 8)] {
      let scale = SmallDefinition.scale("s", keys: ["s"], more: [SmallDefinition.norm("n", mean: mean, sd: sd)])
      let plan = ScoringPlan(
        try SmallDefinition.read(
          items: ["s"], range: 0...10, scales: [scale],
          advice: ["zAtLeast", "zBelow"].map { SmallDefinition.advice($0, when: "\"s\": {\"norm\": \"n\", \"\($0)\": \(z)}") }))
      #expect(Self.advice(plan, [score]) == ["zAtLeast"], "\(mean) + \(z) · \(sd)")
      #expect(Self.advice(plan, [score - 1]) == ["zBelow"])
    }
  }

  @Test func `every decimal boundary that is a whole score is reached by it`() throws {
    var tried = 0
    for mean in stride(from: 1, through: 99, by: 7) {
      for sd in stride(from: 5, through: 60, by: 5) {
        for z in [-10, -7, -3, 1, 3, 7, 11] where (mean * 10 + z * sd) % 100 == 0 && 0...1_000 ~= mean * 10 + z * sd {
          let norm = SmallDefinition.norm("n", mean: Double(mean) / 10, sd: Double(sd) / 10)
          let plan = ScoringPlan(
            try SmallDefinition.read(
              items: ["s"], range: 0...10, scales: [SmallDefinition.scale("s", keys: ["s"], more: [norm])],
              advice: [SmallDefinition.advice("reached", when: "\"s\": {\"norm\": \"n\", \"zAtLeast\": \(Double(z) / 10)}")]))
          #expect(Self.advice(plan, [(mean * 10 + z * sd) / 100]) == ["reached"], "\(mean) \(sd) \(z)")
          tried += 1
        }
      }
    }
    #expect(tried > 10)
  }

  @Test(arguments: Shipped.all) func `the advice of a shipped instrument is given exactly when every band it names is there`(instrument: Instrument) {
    let plan = ScoringPlan(instrument)
    var generator = SeededGenerator(seed: 7)
    var given = 0
    for round in 0..<200 {
      let answers = instrument.randomAnswers(gaps: Double(round % 4) / 10, using: &generator)
      let result = plan.result(AnswerSheet(answers, instrument: instrument))
      let bands = Dictionary(uniqueKeysWithValues: result.scales.map { ($0.scale.id, $0.measurement?.band?.id) })
      let expected = instrument.advice.filter { advice in
        for criterion in advice.when {
          guard case .bands(let ids) = criterion.test, let band = bands[criterion.scale] ?? nil, ids.contains(band) else { return false }
        }
        return true
      }
      #expect(result.advice == expected)
      given += expected.count
    }
    #expect(given > 0 || instrument.advice.isEmpty)
  }
}
