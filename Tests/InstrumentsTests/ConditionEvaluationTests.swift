import Instruments
import TestSupport
import Testing

@Suite struct ConditionEvaluationTests {
  static let answers: [String: Answer] = [
    "choice": .option(.number(2)), "named": .option(.name("yes")), "number": .number(7), "many": .chosen([.name("a"), .name("c")], other: nil),
    "own": .chosen([], other: "a"), "none": .notApplicable, "text": .text("a"),
  ]

  static func holds(_ condition: Condition) -> Bool {
    condition.isFulfilled { answers[$0] }
  }

  @Test func `equals means the option, the number, or one of the chosen`() {
    #expect(Self.holds(.equals(item: "choice", .number(2))))
    #expect(!Self.holds(.equals(item: "choice", .number(1))))
    #expect(!Self.holds(.equals(item: "choice", .name("2"))))
    #expect(Self.holds(.equals(item: "named", .name("yes"))))
    #expect(Self.holds(.equals(item: "number", .number(7))))
    #expect(Self.holds(.equals(item: "many", .name("c"))))
    #expect(!Self.holds(.equals(item: "many", .name("b"))))
  }

  @Test func `any of means one of these`() {
    #expect(Self.holds(.anyOf(item: "choice", [.number(0), .number(2)])))
    #expect(!Self.holds(.anyOf(item: "choice", [.number(0), .number(1)])))
    #expect(Self.holds(.anyOf(item: "many", [.name("b"), .name("c")])))
    #expect(!Self.holds(.anyOf(item: "many", [.name("b")])))
    #expect(!Self.holds(.anyOf(item: "choice", [])))
  }

  @Test func `at least compares numbers only`() {
    #expect([6, 7, 8].map { Self.holds(.atLeast(item: "number", $0)) } == [true, true, false])
    #expect([1, 2, 3].map { Self.holds(.atLeast(item: "choice", $0)) } == [true, true, false])
    for item in ["named", "many", "own", "none", "text", "absent"] { #expect(!Self.holds(.atLeast(item: item, -100))) }
  }

  @Test func `no answer, an answer in one's own words and "does not apply" fulfil no comparison`() {
    for item in ["absent", "none", "text", "own"] {
      #expect(!Self.holds(.equals(item: item, .name("a"))))
      #expect(!Self.holds(.anyOf(item: item, [.name("a"), .number(0)])))
      #expect(Self.holds(.not(.equals(item: item, .name("a")))))
    }
  }

  @Test func `all, any and not follow logic, for every combination`() {
    let truth = Condition.equals(item: "choice", .number(2))
    let falsehood = Condition.equals(item: "absent", .number(2))
    for bits in 0..<8 {
      let values = (0..<3).map { bits >> $0 & 1 == 1 }
      let conditions = values.map { $0 ? truth : falsehood }
      #expect(Self.holds(.all(conditions)) == values.allSatisfy { $0 })
      #expect(Self.holds(.any(conditions)) == values.contains(true))
      #expect(Self.holds(.not(.all(conditions))) == Self.holds(.any(conditions.map(Condition.not))))
    }
    #expect(Self.holds(.all([])))
    #expect(!Self.holds(.any([])))
  }

  @Test func `an item is asked when its condition holds`() throws {
    let sample = try #require(try SampleDefinition().outcome.instrument)
    let always: Set = ["ask", "calm", "mark", "words"]
    func visible(_ answers: [String: Answer]) -> Set<String> { sample.visibleItems(answers: answers) }
    // `why` is asked when `tired` is at least 1 or `calm` is neither 1 nor 2, so also while `calm` has no answer.
    #expect(visible([:]) == always.union(["why"]))
    #expect(visible(["calm": .option(.number(1))]) == always)
    #expect(visible(["ask": .option(.name("yes")), "calm": .option(.number(1))]) == always.union(["tired"]))
    #expect(
      visible(["ask": .option(.name("yes")), "calm": .option(.number(1)), "tired": .option(.number(1))]) == always.union(["tired", "why"]))
  }

  @Test func `an answer to an item that is hidden again counts for nothing`() throws {
    let sample = try #require(try SampleDefinition().outcome.instrument)
    let answers: [String: Answer] = ["ask": .option(.name("no")), "calm": .option(.number(1)), "tired": .option(.number(2))]
    #expect(!sample.visibleItems(answers: answers).contains("tired"))
    #expect(!sample.visibleItems(answers: answers).contains("why"))
  }

  @Test func `what is asked depends on earlier answers only`() throws {
    let survey = try ShippedInstrumentsTests.load("service-survey")
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      var answers: [String: Answer] = [:]
      for item in survey.items where Bool.random(using: &generator) {
        switch item.format.kind {
        case .choice(let options): answers[item.id] = options.randomElement(using: &generator).map { .option($0.value) }
        case .multiple(let options, _, _, _):
          answers[item.id] = .chosen(options.filter { _ in Bool.random(using: &generator) }.map(\.value), other: nil)
        case .number(let minimum, let maximum, _): answers[item.id] = .number(Int.random(in: minimum...maximum, using: &generator))
        case .text: answers[item.id] = .text("x")
        }
      }
      let visible = survey.visibleItems(answers: answers)
      for (index, item) in survey.items.enumerated() {
        let earlier = Set(survey.items[..<index].map(\.id))
        let known = answers.filter { earlier.contains($0.key) }
        #expect(survey.visibleItems(answers: known).contains(item.id) == visible.contains(item.id))
      }
    }
  }
}
