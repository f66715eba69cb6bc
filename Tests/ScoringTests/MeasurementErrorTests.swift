import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct MeasurementErrorTests {
  @Test(arguments: BurnoutFigures.errors) func `standard error and 95 percent interval of burnout agree with SciPy`(
    scale: String, score: Int, standardError: Double, low: Double, high: Double
  ) throws {
    let burnout = try Shipped.instrument("burnout")
    let result = ScoringPlan(burnout).result(AnswerSheet(burnout, points: [scale: score]))
    let measurement = try #require(result.scales.first { $0.scale.id == scale }?.measurement)
    #expect(measurement.score == Double(score))
    #expect(abs(try #require(measurement.standardError) - standardError) < 1e-12)
    let interval = try #require(measurement.interval)
    #expect(abs(interval.lowerBound - low) < 1e-12)
    #expect(abs(interval.upperBound - high) < 1e-12)
  }

  @Test func `no interval reaches beyond what the scale can give, and each holds its score`() throws {
    let burnout = try Shipped.instrument("burnout")
    let plan = ScoringPlan(burnout)
    for scale in burnout.scales {
      for score in 0...Int(scale.range.upperBound) {
        let result = plan.result(AnswerSheet(burnout, points: [scale.id: score]))
        let interval = try #require(result.scales.first { $0.scale.id == scale.id }?.measurement?.interval)
        #expect(interval.lowerBound >= scale.range.lowerBound && interval.upperBound <= scale.range.upperBound)
        #expect(interval.contains(Double(score)))
      }
    }
  }

  @Test func `a reliability of 1 leaves no error and one of 0 leaves the whole standard deviation`() throws {
    for (coefficient, error) in [(1.0, 0.0), (0.0, 2.0), (0.75, 1.0)] {
      let scale = SmallDefinition.scale("s", keys: ["a"], more: [SmallDefinition.reliability(coefficient, sd: 2)])
      let plan = ScoringPlan(try SmallDefinition.read(items: ["a"], range: 0...100, scales: [scale]))
      let measurement = try #require(plan.result(AnswerSheet([50])).scales[0].measurement)
      #expect(measurement.standardError == error)
      let interval = try #require(measurement.interval)
      #expect(abs(interval.lowerBound - (50 - 1.959963984540054 * error)) < 1e-12)
      #expect(abs(interval.upperBound - (50 + 1.959963984540054 * error)) < 1e-12)
    }
  }

  @Test func `without a reliability there is neither an error nor an interval`() throws {
    let state = try Shipped.instrument("anxiety-state")
    let measurement = try #require(ScoringPlan(state).result(AnswerSheet(state, points: ["state-anxiety": 40])).scales[0].measurement)
    #expect(measurement.standardError == nil)
    #expect(measurement.interval == nil)
  }
}
