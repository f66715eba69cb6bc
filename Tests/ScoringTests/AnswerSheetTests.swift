import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct AnswerSheetTests {
  @Test func `a new sheet holds no answer`() {
    let sheet = AnswerSheet(count: 3)
    #expect(sheet.count == 3)
    #expect((0..<3).allSatisfy { sheet[$0] == nil })
  }

  @Test func `an answer of 0 is an answer, and taking it away leaves none`() {
    var sheet = AnswerSheet(count: 2)
    sheet[0] = 0
    #expect(sheet[0] == 0)
    #expect(sheet != AnswerSheet(count: 2))
    sheet[0] = nil
    #expect(sheet[0] == nil)
    #expect(sheet == AnswerSheet(count: 2))
  }

  @Test func `an answer that was taken away leaves nothing behind by which two sheets differ`() {
    var sheet = AnswerSheet([4, 5])
    sheet[1] = nil
    #expect(sheet == AnswerSheet([4, nil]))
    #expect(Set([sheet, AnswerSheet([4, nil])]).count == 1)
  }

  @Test func `the largest values a definition allows are kept as they are`() {
    let sheet = AnswerSheet([DefinitionLimits.value, -DefinitionLimits.value])
    #expect(sheet[0] == 1_000_000)
    #expect(sheet[1] == -1_000_000)
  }

  @Test(arguments: Shipped.all) func `the numbers of the answers stand in the order of the items`(instrument: Instrument) {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<50 {
      let answers = instrument.randomAnswers(gaps: 0.3, using: &generator)
      let visible = instrument.visibleItems(answers: answers)
      let sheet = AnswerSheet(answers, instrument: instrument)
      #expect(sheet.count == instrument.items.count)
      for (column, item) in instrument.items.enumerated() {
        let expected: Int? =
          switch answers[item.id] {
          case .option(.number(let number)), .number(let number): visible.contains(item.id) ? number : nil
          default: nil
          }
        #expect(sheet[column] == expected, "\(item.id)")
      }
    }
  }

  // MARK: What is no number

  private static let mixed: [(id: String, format: String)] = [
    ("rating", SmallDefinition.number(0...10)),
    ("choice", "{\"kind\": \"choice\", \"options\": [\(option("1")), \(option("2"))]}"),
    ("named", "{\"kind\": \"choice\", \"options\": [\(option("\"yes\"")), \(option("\"no\""))]}"),
    ("several", "{\"kind\": \"multiple\", \"options\": [\(option("\"a\"")), \(option("\"b\""))]}"),
    ("words", "{\"kind\": \"text\", \"maximumLength\": 100}"),
  ]

  private static func option(_ value: String) -> String { "{\"value\": \(value), \"label\": \(SmallDefinition.text("Option"))}" }

  private static func mixedInstrument() throws -> Instrument {
    try SmallDefinition.read(
      formats: Dictionary(uniqueKeysWithValues: mixed), items: mixed.map { SmallDefinition.item($0.id, format: $0.id) },
      scales: [SmallDefinition.scale("s", keys: ["rating"]), SmallDefinition.scale("t", keys: ["choice"])])
  }

  @Test func `names, lists, texts and "does not apply" are no numbers`() throws {
    let answers: [String: Answer] = [
      "rating": .notApplicable, "choice": .option(.number(2)), "named": .option(.name("yes")), "several": .chosen([.name("a")], other: nil),
      "words": .text("7"),
    ]
    #expect(AnswerSheet(answers, instrument: try Self.mixedInstrument()) == AnswerSheet([nil, 2, nil, nil, nil]))
  }

  @Test(arguments: [-1, 11, 1 << 40, -(1 << 40), Int.max, Int.min])
  func `a number that the format does not allow is no answer and does not end the program`(number: Int) throws {
    let instrument = try Self.mixedInstrument()
    let sheet = AnswerSheet(["rating": .number(number), "choice": .option(.number(number))], instrument: instrument)
    #expect(sheet == AnswerSheet(count: 5))
    #expect(ScoringPlan(instrument).scores(sheet) == [nil, nil])
  }

  @Test func `an answer of another kind than the item's is no answer`() throws {
    let sheet = AnswerSheet(["rating": .option(.number(3)), "choice": .number(2)], instrument: try Self.mixedInstrument())
    #expect(sheet == AnswerSheet(count: 5))
  }

  @Test func `answers to items that the instrument does not have are left alone`() throws {
    #expect(AnswerSheet(["elsewhere": .number(3)], instrument: try Self.mixedInstrument()) == AnswerSheet(count: 5))
  }

  // MARK: Hidden items

  private static func conditional() throws -> Instrument {
    try SmallDefinition.read(
      formats: ["f": SmallDefinition.number(0...10)],
      items: [
        SmallDefinition.item("gate", format: "f"),
        SmallDefinition.item("inner", format: "f", showIf: "{\"item\": \"gate\", \"atLeast\": 5}"),
        SmallDefinition.item("innermost", format: "f", showIf: "{\"item\": \"inner\", \"atLeast\": 5}"),
      ],
      scales: [SmallDefinition.scale("s", keys: ["inner", "innermost"], method: .mean, missing: .available)])
  }

  @Test func `an answer to a hidden item counts for nothing, neither in a score nor in a later condition`() throws {
    let instrument = try Self.conditional()
    let plan = ScoringPlan(instrument)
    for gate in 0...10 {
      for inner in 0...10 {
        let sheet = AnswerSheet(["gate": .number(gate), "inner": .number(inner), "innermost": .number(1)], instrument: instrument)
        let isInnerShown = gate >= 5
        let isInnermostShown = isInnerShown && inner >= 5
        #expect(sheet == AnswerSheet([gate, isInnerShown ? inner : nil, isInnermostShown ? 1 : nil]))
        #expect(plan.scores(sheet) == [isInnerShown ? (isInnermostShown ? Double(inner + 1) / 2 : Double(inner)) : nil])
      }
    }
  }

  @Test func `an answer that its format does not allow opens no hidden item`() throws {
    let sheet = AnswerSheet(["gate": .number(99), "inner": .number(7)], instrument: try Self.conditional())
    #expect(sheet == AnswerSheet(count: 3))
  }
}
