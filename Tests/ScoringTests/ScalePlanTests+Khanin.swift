import Instruments
import Scoring
import TestSupport
import Testing

/// Khanin's practice writes a scale as direct − reversed + constant; with the right constant that is the plain sum with reversed items.
extension ScalePlanTests {
  struct Form: Sendable {
    let name: String
    let reversed: [Int]
    let constant: Double
  }

  static let forms = [
    Form(name: "state", reversed: [1, 2, 5, 8, 10, 11, 15, 16, 19, 20], constant: 50),
    Form(name: "trait in Khanin's version", reversed: [1, 6, 7, 10, 13, 16, 19], constant: 35),
    Form(name: "trait of form Y", reversed: [1, 3, 6, 7, 10, 13, 14, 16, 19], constant: 45),
  ]

  private static let ids = (1...20).map { "q\($0)" }

  /// The form once as a difference and once as a sum, side by side in one instrument.
  private static func bothWays(_ form: Form, constant: Double? = nil) throws -> ScoringPlan {
    let keys = (1...20).map { form.reversed.contains($0) ? "-q\($0)" : "q\($0)" }
    let missing = Scale.MissingRule.prorate(minimumAnswered: 0.5)
    return ScoringPlan(
      try SmallDefinition.read(
        items: ids, range: 1...4,
        scales: [
          SmallDefinition.scale("difference", keys: keys, method: .difference, constant: constant ?? form.constant, missing: missing),
          SmallDefinition.scale("sum", keys: keys, method: .sum, missing: missing),
        ]))
  }

  @Test(arguments: forms) func `the difference with its constant is the plain sum with reversed items, on complete random sheets`(form: Form) throws {
    let plan = try Self.bothWays(form)
    var generator = SeededGenerator(seed: 1976)
    for _ in 0..<500 {
      let answers = Self.ids.map { _ in Int.random(in: 1...4, using: &generator) }
      let byHand = (1...20).reduce(0) { $0 + (form.reversed.contains($1) ? 5 - answers[$1 - 1] : answers[$1 - 1]) }
      let scores = plan.scores(AnswerSheet(answers))
      #expect(scores == [Double(byHand), Double(byHand)])
    }
    #expect(plan.instrument.scales.map(\.range) == [20...80, 20...80])
  }

  @Test(arguments: forms) func `both ways give the same number where gaps are prorated`(form: Form) throws {
    let plan = try Self.bothWays(form)
    var generator = SeededGenerator(seed: 1983)
    var prorated = 0
    for _ in 0..<1_000 {
      let answers = Self.ids.map { _ in Double.random(in: 0..<1, using: &generator) < 0.3 ? nil : Int.random(in: 1...4, using: &generator) }
      let turned = zip(1...20, answers).compactMap { number, answer in answer.map { form.reversed.contains(number) ? 5 - $0 : $0 } }
      let expected = turned.count < 10 ? nil : Double(turned.reduce(0, +) * 20) / Double(turned.count)
      #expect(plan.scores(AnswerSheet(answers)) == [expected, expected], "\(turned.count) answered")
      if turned.count < 20, expected != nil { prorated += 1 }
    }
    #expect(prorated > 800)
  }

  @Test func `form Y's trait needs 45, and each other constant shifts every score by as much as it is off`() throws {
    let form = Self.forms[2]
    for constant in [35.0, 50] {
      let plan = try Self.bothWays(form, constant: constant)
      for answer in 1...4 {
        let scores = plan.scores(AnswerSheet(Self.ids.map { _ in answer })).compactMap(\.self)
        #expect(scores[0] - scores[1] == constant - 45)
      }
    }
  }

  @Test func `the shipped anxiety scales are sums from 20 to 80 with ten reversed items`() throws {
    let reversed = ["anxiety-state": [1, 2, 5, 8, 10, 11, 15, 16, 19, 20], "anxiety-trait": [1, 3, 6, 7, 10, 13, 14, 16, 18, 19]]
    var generator = SeededGenerator(seed: 20)
    for (id, numbers) in reversed {
      let plan = ScoringPlan(try Shipped.instrument(id))
      for _ in 0..<200 {
        let answers = (1...20).map { _ in Int.random(in: 1...4, using: &generator) }
        let byHand = (1...20).reduce(0) { $0 + (numbers.contains($1) ? 5 - answers[$1 - 1] : answers[$1 - 1]) }
        #expect(plan.scores(AnswerSheet(answers)) == [Double(byHand)], "\(id)")
      }
    }
  }
}
