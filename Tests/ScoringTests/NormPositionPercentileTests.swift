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

  @Test func `a norm with a table is looked up, prorated scores between its lines, while T stays linear`() throws {
    let table = #", "percentiles": [{"score": 2, "percentile": 10}, {"score": 4, "percentile": 60}, {"score": 5, "percentile": 70.5}]"#
    let norm = SmallDefinition.norm("n", mean: 5, sd: 2).replacing("\"sd\": 2.0", with: "\"sd\": 2.0" + table)
    let scale = SmallDefinition.scale("s", keys: ["a", "b"], missing: .prorate(minimumAnswered: 0.5), more: [norm])
    let plan = ScoringPlan(try SmallDefinition.read(items: ["a", "b"], range: 0...3, scales: [scale]))
    let positions = [[2, 2], [1, 2], [0, 1], [3, 3], [2, nil], [1, nil]].compactMap { plan.result(AnswerSheet($0)).scales[0].measurement?.norms[0] }
    #expect(positions.map(\.percentile) == [60, 35, 10, 70.5, 60, 10])
    #expect(positions.map(\.t) == [45, 40, 30, 55, 45, 35])
    #expect(positions.allSatisfy { $0.percentileMethod == .table })
  }
}
