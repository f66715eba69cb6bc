import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct NormPositionPercentileTests {
  @Test(arguments: BurnoutFigures.positions) func `z, T and percentile against each norm of burnout agree with SciPy`(
    scale: String, score: Int, norm: String, z: Double, t: Double, percentile: Double
  ) throws {
    let burnout = try Shipped.instrument("burnout")
    let result = ScoringPlan(burnout).result(AnswerSheet(burnout, points: [scale: score]))
    let norms = try #require(result.scales.first { $0.scale.id == scale }?.measurement?.norms)
    #expect(norms.map(\.norm.id) == ["all-occupations", "social-services"])
    let position = try #require(norms.first { $0.norm.id == norm })
    #expect(abs(position.z - z) < 1e-12)
    #expect(abs(position.t - t) < 1e-12)
    #expect(abs(position.percentile - percentile) < 1e-11)
  }

  @Test func `a prorated score stands where its unrounded points stand`() throws {
    let burnout = try Shipped.instrument("burnout")
    let sheet = AnswerSheet(burnout, points: ["exhaustion": 15], gaps: ["e9"])
    let position = try #require(ScoringPlan(burnout).result(sheet).scales[0].measurement?.norms.last)
    // 15 / 8 · 9 = 16.875; (16.875 − 21.35) / 10.51
    #expect(abs(position.z - -0.42578496669838) < 1e-12)
  }

  @Test func `the mean of a norm is z 0, T 50 and the middle of its people`() throws {
    let scale = SmallDefinition.scale("s", keys: ["a"], more: [SmallDefinition.norm("n", mean: 5, sd: 2)])
    let plan = ScoringPlan(try SmallDefinition.read(items: ["a"], range: 0...10, scales: [scale]))
    let positions = [3, 5, 7].compactMap { plan.result(AnswerSheet([$0])).scales[0].measurement?.norms[0] }
    #expect(positions.map(\.z) == [-1, 0, 1])
    #expect(positions.map(\.t) == [40, 50, 60])
    #expect(positions[1].percentile == 50)
    #expect(abs(positions[0].percentile - 15.865525393145708) < 1e-12)
  }

  @Test func `without norms a score stands nowhere`() throws {
    let trait = try Shipped.instrument("anxiety-trait")
    let result = ScoringPlan(trait).result(AnswerSheet(trait, points: ["trait-anxiety": 40]))
    #expect(result.scales[0].measurement?.norms.isEmpty == true)
  }
}
