import Instruments
import Testing
import Wording

@Suite struct ResponseFormatCheckingTests {
  static func format(_ id: String) throws -> ResponseFormat {
    let sample = try #require(try SampleDefinition().outcome.instrument)
    return try #require(sample.items.map(\.format).first { $0.id == id })
  }

  static let answers: [(format: String, answer: Answer, fault: AnswerFault?)] = [
    ("often", .option(.number(0)), nil), ("often", .option(.number(2)), nil),
    ("often", .option(.number(3)), .notAnOption(found: "3", allowed: ["0", "1", "2"])),
    ("often", .option(.name("0")), .notAnOption(found: "0", allowed: ["0", "1", "2"])), ("often", .number(1), .wrongKind(expected: .option)),
    ("often", .notApplicable, .wrongKind(expected: .option)), ("often", .chosen([.number(1)], other: nil), .wrongKind(expected: .option)),
    ("often", .text("1"), .wrongKind(expected: .option)),
    ("consent", .option(.name("no")), nil), ("consent", .option(.name("No")), .notAnOption(found: "No", allowed: ["yes", "no"])),
    ("consent", .option(.name("")), .notAnOption(found: "", allowed: ["yes", "no"])),

    ("reasons", .chosen([.name("noise")], other: nil), nil), ("reasons", .chosen([.name("haste"), .name("noise")], other: nil), nil),
    ("reasons", .chosen([], other: "own"), nil), ("reasons", .chosen([.name("noise")], other: "own"), nil),
    ("reasons", .chosen([], other: nil), .tooFew(chosen: 0, atLeast: 1)),
    ("reasons", .chosen([.name("noise"), .name("haste")], other: "own"), .tooMany(chosen: 3, atMost: 2)),
    ("reasons", .chosen([.name("noise"), .name("noise")], other: nil), .repeated("noise")),
    ("reasons", .chosen([.name("rain")], other: nil), .notAnOption(found: "rain", allowed: ["noise", "haste"])),
    ("reasons", .chosen([], other: ""), .empty), ("reasons", .chosen([], other: " \n "), .empty), ("reasons", .chosen([], other: "\u{200B}"), .empty),
    ("reasons", .chosen([], other: String(repeating: "ә", count: 500)), nil),
    ("reasons", .chosen([], other: String(repeating: "ә", count: 501)), .tooLong(limit: 500)),
    ("reasons", .chosen([], other: "a\u{1B}[2J"), .unsafeCharacter(0x1B)), ("reasons", .option(.name("noise")), .wrongKind(expected: .options)),
    ("reasons", .text("noise"), .wrongKind(expected: .options)), ("reasons", .notApplicable, .wrongKind(expected: .options)),

    ("rating", .number(0), nil), ("rating", .number(10), nil), ("rating", .number(-1), .outOfRange(found: "-1", minimum: 0, maximum: 10)),
    ("rating", .number(11), .outOfRange(found: "11", minimum: 0, maximum: 10)),
    ("rating", .number(.max), .outOfRange(found: "\(Int.max)", minimum: 0, maximum: 10)),
    ("rating", .notApplicable, nil), ("rating", .option(.number(5)), .wrongKind(expected: .wholeNumber)),
    ("rating", .text("5"), .wrongKind(expected: .wholeNumber)),

    ("open", .text("Жақсы.\nRight."), nil), ("open", .text(String(repeating: "😀", count: 200)), nil),
    ("open", .text(String(repeating: "a", count: 201)), .tooLong(limit: 200)), ("open", .text(""), .empty), ("open", .text("\t \n"), .empty),
    ("open", .text("a\u{202E}b"), .unsafeCharacter(0x202E)), ("open", .text("a\r\nb"), .unsafeCharacter(0xD)),
    ("open", .option(.name("a")), .wrongKind(expected: .text)), ("open", .notApplicable, .wrongKind(expected: .text)),
    ("open", .number(1), .wrongKind(expected: .text)),
  ]

  @Test(arguments: answers) func `an answer fits its format or is told why not`(format: String, answer: Answer, fault: AnswerFault?) throws {
    #expect(try Self.format(format).fault(in: answer) == fault)
  }

  @Test func `what a format does not offer is not taken`() throws {
    let sample = try SampleDefinition([(#", "notApplicable": true"#, ""), (#""other": true, "atLeast": 1, "atMost": 2"#, #""other": false"#)])
    let formats = try #require(sample.outcome.instrument).items.map(\.format)
    let rating = try #require(formats.first { $0.id == "rating" })
    let reasons = try #require(formats.first { $0.id == "reasons" })
    #expect(rating.fault(in: .notApplicable) == .notApplicableNotOffered)
    #expect(reasons.fault(in: .chosen([.name("noise")], other: "own")) == .otherNotOffered)
    #expect(reasons.fault(in: .chosen([], other: nil)) == nil)
    #expect(reasons.fault(in: .chosen([.name("noise"), .name("haste")], other: nil)) == nil)
  }

  @Test func `every option of a choice is an answer to it`() throws {
    for format in ["often", "consent"].map({ try? Self.format($0) }) {
      let format = try #require(format)
      for option in format.options { #expect(format.fault(in: .option(option.value)) == nil) }
    }
  }

  @Test func `only options with numbers and numbers are scores`() {
    #expect([Answer.option(.number(3)).score, Answer.number(-2).score] == [3, -2])
    let others: [Answer] = [.option(.name("3")), .chosen([.number(3)], other: nil), .notApplicable, .text("3")]
    #expect(others.map(\.score) == [nil, nil, nil, nil])
  }

  @Test func `the range is that of the options, in whatever order, and none where they are not numbers`() throws {
    let turned = try SampleDefinition([
      (#""value": 0"#, #""value": 5"#), (#""from": 2"#, #""from": 6"#), (#""from": 0"#, #""from": 2"#), (#""constant": 2"#, #""constant": 6"#),
      SampleDefinition.withoutTable,
    ])
    #expect(turned.outcome.instrument?.item("calm")?.format.range == 1...5)
    #expect(try Self.format("consent").range == nil)
    #expect(try Self.format("reasons").range == nil)
    #expect(try Self.format("open").range == nil)
    #expect(try Self.format("rating").range == 0...10)
  }
}
