import Instruments
import Scoring
import Testing

/// Every sheet of two items under every rule, against a reference that was written without a look at the plan.
extension ScalePlanTests {
  private static let rules: [Scale.MissingRule] =
    [.complete, .available] + [0, 0.25, 0.5, 0.51, 0.8, 1].map { .prorate(minimumAnswered: $0) }

  @Test(arguments: Scale.Method.allCases, rules) func `every sheet of two items scores as the naive reference says`(
    method: Scale.Method, rule: Scale.MissingRule
  ) throws {
    if rule == .available, method != .mean { return }
    for range in [0...6, 1...4, -2...1] {
      for (constant, reversed) in [(0.0, [false, false]), (50, [true, false]), (-2.5, [false, true]), (10, [true, true])] {
        let keys = zip(["a", "b"], reversed).map { $1 ? "-" + $0 : $0 }
        let scale = SmallDefinition.scale("s", keys: keys, method: method, constant: constant, missing: rule)
        let plan = ScoringPlan(try SmallDefinition.read(items: ["a", "b"], range: range, scales: [scale]))
        for first in [nil] + range.map(Optional.some) {
          for second in [nil] + range.map(Optional.some) {
            let expected = Self.reference([first, second], reversed, range, method, rule, constant)
            let sheet = AnswerSheet([first, second])
            let result = plan.result(sheet).scales[0]
            let note = "\(method) \(rule) \(keys) \(String(describing: first)) \(String(describing: second))"
            #expect(result.measurement?.score == expected?.score, "\(note)")
            #expect(result.measurement?.raw == expected?.raw, "\(note)")
            #expect(plan.scores(sheet)[0] == result.measurement?.score, "\(note)")
            #expect(result.answered == [first, second].count { $0 != nil }, "\(note)")
          }
        }
      }
    }
  }

  @Test func `two items of different formats are summed each within its own limits`() throws {
    for method in [Scale.Method.sum, .difference] {
      let scale = SmallDefinition.scale("s", keys: ["-a", "-b"], method: method, constant: method == .sum ? 0 : 12)
      let plan = ScoringPlan(
        try SmallDefinition.read(
          formats: ["short": SmallDefinition.number(1...3), "long": SmallDefinition.number(-2...10)],
          items: [SmallDefinition.item("a", format: "short"), SmallDefinition.item("b", format: "long")], scales: [scale]))
      for a in 1...3 {
        for b in -2...10 { #expect(plan.scores(AnswerSheet([a, b])) == [Double((4 - a) + (8 - b))], "\(method) \(a) \(b)") }
      }
    }
  }

  /// The score by putting the mean of the answered items, as they count, in the place of each gap, and then the method word by word.
  private static func reference(
    _ answers: [Int?], _ reversed: [Bool], _ range: ClosedRange<Int>, _ method: Scale.Method, _ rule: Scale.MissingRule, _ constant: Double
  ) -> (score: Double, raw: Double)? {
    func turn(_ answer: Double, _ isReversed: Bool) -> Double {
      isReversed ? Double(range.lowerBound) + Double(range.upperBound) - answer : answer
    }
    let given = zip(answers, reversed).filter { $0.0 != nil }.map { (answer: Double($0.0!), isReversed: $0.1) }
    guard !given.isEmpty else { return nil }
    switch rule {
    case .complete: if given.count < 2 { return nil }
    case .prorate(let share): if Double(given.count) / 2 < share { return nil }
    case .available: break
    }
    let mean = given.map { turn($0.answer, $0.isReversed) }.reduce(0, +) / Double(given.count)
    let filled = zip(answers, reversed).map { answer, isReversed in
      (answer: answer.map(Double.init) ?? turn(mean, isReversed), isReversed: isReversed)
    }
    func apply(_ sheet: [(answer: Double, isReversed: Bool)]) -> Double {
      switch method {
      case .sum: sheet.reduce(constant) { $0 + turn($1.answer, $1.isReversed) }
      case .mean: sheet.reduce(0) { $0 + turn($1.answer, $1.isReversed) } / Double(sheet.count) + constant
      case .difference: sheet.reduce(constant) { $0 + ($1.isReversed ? -$1.answer : $1.answer) }
      }
    }
    return (apply(filled), apply(given))
  }
}
