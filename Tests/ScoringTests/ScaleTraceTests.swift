import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct ScaleTraceTests {
  @Test(arguments: Shipped.all) func `every score of a shipped instrument can be followed by hand from its trace`(instrument: Instrument) {
    let plan = ScoringPlan(instrument)
    var generator = SeededGenerator(seed: 42)
    var scored = 0
    for round in 0..<120 {
      let sheet = AnswerSheet(instrument.randomAnswers(gaps: Double(round % 6) / 20, using: &generator), instrument: instrument)
      let traces = plan.trace(sheet)
      #expect(traces.map(\.scale) == instrument.scales)
      #expect(traces.map(\.score) == plan.scores(sheet))
      for trace in traces {
        Self.check(trace, instrument: instrument, sheet: sheet)
        if trace.score != nil { scored += 1 }
      }
    }
    #expect(scored > 0 || instrument.scales.isEmpty)
  }

  private static func check(_ trace: ScaleTrace, instrument: Instrument, sheet: AnswerSheet) {
    let scale = trace.scale
    #expect(trace.steps.map(\.key) == scale.keys)
    for step in trace.steps {
      let limits = instrument.limits(step.key)
      let answer = sheet[instrument.column(step.key)]
      #expect(step.answer == answer)
      let turned = answer.map { step.key.isReversed ? limits.lowerBound + limits.upperBound - $0 : $0 }
      #expect(step.turned == turned)
      #expect(step.contribution == (step.key.isReversed && scale.method == .difference ? answer.map { -$0 } : turned))
    }
    #expect(trace.answered == trace.steps.count { $0.answer != nil })
    #expect(trace.sum == trace.steps.compactMap(\.contribution).reduce(0, +))
    #expect((trace.score != nil) == (trace.answered >= trace.needed))
    guard let score = trace.score else { return }
    #expect(abs(score - byHand(trace, instrument: instrument)) < 1e-9, "\(scale.id)")
  }

  /// The stated rule on the trace's own numbers.
  private static func byHand(_ trace: ScaleTrace, instrument: Instrument) -> Double {
    let (items, answered) = (Double(trace.steps.count), Double(trace.answered))
    let constant = trace.scale.constant
    if trace.scale.method == .mean { return Double(trace.sum) / answered + constant }
    if trace.answered == trace.steps.count { return Double(trace.sum) + constant }
    let mean = Double(trace.steps.compactMap(\.turned).reduce(0, +)) / answered
    guard trace.scale.method == .difference else { return mean * items + constant }
    // The mean of the items as they count stands for each gap; a reversed item then counts as −(minimum + maximum − mean).
    return trace.steps.reduce(constant) { total, step in
      let limits = instrument.limits(step.key)
      let filled = step.key.isReversed ? mean - Double(limits.lowerBound + limits.upperBound) : mean
      return total + (step.contribution.map(Double.init) ?? filled)
    }
  }

  @Test func `an answer to a hidden item is no step of the sum`() throws {
    let instrument = try SmallDefinition.read(
      formats: ["f": SmallDefinition.number(0...10)],
      items: [
        SmallDefinition.item("gate", format: "f"), SmallDefinition.item("inner", format: "f", showIf: "{\"item\": \"gate\", \"equals\": 1}"),
      ],
      scales: [SmallDefinition.scale("s", keys: ["gate", "-inner"], missing: .prorate(minimumAnswered: 0.5))])
    let plan = ScoringPlan(instrument)
    let shown = plan.trace(AnswerSheet(["gate": .number(1), "inner": .number(4)], instrument: instrument))[0]
    #expect(shown.steps.map(\.contribution) == [1, 6])
    #expect(shown.sum == 7 && shown.answered == 2 && shown.score == 7)
    let hidden = plan.trace(AnswerSheet(["gate": .number(2), "inner": .number(4)], instrument: instrument))[0]
    #expect(hidden.steps.map(\.answer) == [2, nil])
    #expect(hidden.steps.map(\.turned) == [2, nil])
    #expect(hidden.steps.map(\.contribution) == [2, nil])
    #expect(hidden.sum == 2 && hidden.answered == 1 && hidden.score == 4)
  }

  @Test func `in a difference a reversed item takes its answer off`() throws {
    let scale = SmallDefinition.scale("s", keys: ["a", "-b"], method: .difference, constant: 5)
    let plan = ScoringPlan(try SmallDefinition.read(items: ["a", "b"], range: 1...4, scales: [scale]))
    let trace = plan.trace(AnswerSheet([3, 4]))[0]
    #expect(trace.steps.map(\.contribution) == [3, -4])
    #expect(trace.steps.map(\.turned) == [3, 1])
    #expect(trace.sum == -1)
    #expect(trace.score == 4)
  }

  @Test func `what a scale needs is in its trace, answered or not`() throws {
    let burnout = try Shipped.instrument("burnout")
    let traces = ScoringPlan(burnout).trace(AnswerSheet(count: burnout.items.count))
    #expect(traces.map(\.needed) == [8, 4, 7])
    #expect(traces.allSatisfy { $0.answered == 0 && $0.score == nil && $0.steps.allSatisfy { $0.contribution == nil } })
  }
}
