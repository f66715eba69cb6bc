import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct ScoringResultTests {
  @Test func `a result is its scales side by side, a profile and advice, and holds no number over several scales`() throws {
    let burnout = try Shipped.instrument("burnout")
    let result = ScoringPlan(burnout).result(
      AnswerSheet(burnout, points: ["exhaustion": 30, "depersonalization": 10, "reduced-accomplishment": 20]))
    #expect(Mirror(reflecting: result).children.map(\.label) == ["instrument", "scales", "profile", "advice"])
    #expect(result.scales.map(\.scale.id) == ["exhaustion", "depersonalization", "reduced-accomplishment"])
    #expect(result.scales.map { $0.measurement?.score } == [30, 10, 20])
  }

  @Test(arguments: Shipped.all) func `a result has exactly the scales of its definition, whatever is answered`(instrument: Instrument) {
    let plan = ScoringPlan(instrument)
    var generator = SeededGenerator(seed: 9)
    for gaps in [0.0, 0.3, 1] {
      let sheet = AnswerSheet(instrument.randomAnswers(gaps: gaps, using: &generator), instrument: instrument)
      #expect(plan.result(sheet).scales.map(\.scale) == instrument.scales)
      #expect(plan.scores(sheet).count == instrument.scales.count)
    }
  }

  @Test func `no scale of burnout counts an item of another`() throws {
    let burnout = try Shipped.instrument("burnout")
    let plan = ScoringPlan(burnout)
    let middle = ["exhaustion": 27, "depersonalization": 15, "reduced-accomplishment": 24]
    let scores = plan.scores(AnswerSheet(burnout, points: middle))
    for (index, scale) in burnout.scales.enumerated() {
      var points = middle
      points[scale.id] = 0
      var expected = scores
      expected[index] = 0
      #expect(plan.scores(AnswerSheet(burnout, points: points)) == expected)
    }
  }
}
