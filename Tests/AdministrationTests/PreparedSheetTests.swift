import Instruments
import JSON
import TestSupport
import Testing
import Wording

@testable import Administration

@Suite struct PreparedSheetTests {
  private static func result(_ sheet: String, _ instrument: Instrument) -> Result<AdministrationSession, SheetFaults> {
    PreparedSheet.session(Array(sheet.utf8), instrument: instrument, language: .kk)
  }

  private static func faults(_ sheet: String, _ instrument: Instrument) -> [SheetFault] {
    guard case .failure(let faults) = result(sheet, instrument) else { return [] }
    return faults.all
  }

  /// Faults as `line:column kind`.
  private static func places(_ sheet: String, _ instrument: Instrument) -> [String] {
    faults(sheet, instrument).map { "\($0.position.line):\($0.position.column) \($0.kind)" }
  }

  private static func place(_ line: Int, _ column: Int, _ kind: SheetFault.Kind) -> String { "\(line):\(column) \(kind)" }

  private static func answers(_ sheet: String, _ instrument: Instrument) throws -> [String: Answer] {
    try result(sheet, instrument).get().countingAnswers.mapValues(\.answer)
  }

  @Test func `a sheet of every kind of answer gives a finished check`() throws {
    let instrument = try Examples.instrument(
      "few: few", "named: named", "several: several", "own: several", "rating: rating", "none: rating", "words: words", "gap: few", "left: few")
    let session = try Self.result(
      """
      {"instrument": "example", "version": "1.2.0", "answers": {"few": 3, "named": "no", "several": ["c", "a"], "own": {"chosen": ["b"], "other": "өз"},
       "rating": 7.0, "none": "not-applicable", "words": "сөз", "gap": null}}
      """, instrument
    ).get()
    #expect(session.stage == .finished)
    #expect(session.countingAnswers.values.allSatisfy { $0.language == LanguageTag(.kk) && $0.time == .zero })
    #expect(
      session.countingAnswers.mapValues(\.answer) == [
        "few": .option(.number(3)), "named": .option(.name("no")), "several": .chosen([.name("a"), .name("c")], other: nil),
        "own": .chosen([.name("b")], other: "өз"), "rating": .number(7), "none": .notApplicable, "words": .text("сөз"),
      ])
  }

  @Test func `each fault is told with its place`() throws {
    let instrument = try Examples.instrument("a: few", "b: several", #"c: few, showIf {"item": "a", "atLeast": 3}"#, "d: rating, required")
    let complete = #""answers": {"d": 1}"#
    let cases: [(String, String)] = [
      ("", Self.place(1, 1, .syntax(.empty))),
      ("{\"answers\": {\"a\": 1,\n \"d\" 1}}", Self.place(2, 6, .syntax(.unexpected(found: "1", expected: .colon)))),
      ("{\"answers\"", Self.place(1, 11, .syntax(.unexpectedEnd))),
      ("[1]", Self.place(1, 1, .notASheet)), (" {}", Self.place(1, 2, .notASheet)), ("null", Self.place(1, 1, .notASheet)),
      (#"{"answers": [1]}"#, Self.place(1, 13, .notASheet)),
      (#"{"extra": 1, \#(complete)}"#, Self.place(1, 2, .unknownKey("extra"))),
      (#"{\#(complete), "answers": {}}"#, Self.place(1, 23, .duplicate("answers"))),
      (#"{"answers": {"d": 1, "d": 2}}"#, Self.place(1, 22, .duplicate("d"))),
      ("{\"answers\": {\"d\": 1,\n  \"ә1\": 3}}", Self.place(2, 3, .unknownItem("ә1", known: ["a", "b", "c", "d"]))),
      (#"{"instrument": "burnout", \#(complete)}"#, Self.place(1, 16, .otherInstrument(found: "burnout", expected: "example"))),
      (#"{"instrument": 3, \#(complete)}"#, Self.place(1, 16, .otherInstrument(found: "?", expected: "example"))),
      (#"{"version": "2.0.0", \#(complete)}"#, Self.place(1, 13, .otherVersion(found: "2.0.0", expected: "1.2.0"))),
      (#"{"answers": {"d": 11}}"#, Self.place(1, 19, .unfit(item: "d", .outOfRange(found: "11", minimum: 0, maximum: 10)))),
      (#"{"answers": {"d": 1, "c": 3}}"#, Self.place(1, 27, .hidden(item: "c"))),
      (#"{"answers": {"a": 1}}"#, Self.place(1, 13, .missingRequired(item: "d"))),
      (#"{"answers": {"d": null}}"#, Self.place(1, 19, .missingRequired(item: "d"))),
    ]
    for (sheet, place) in cases { #expect(Self.places(sheet, instrument) == [place], "\(sheet)") }
  }

  @Test func `an answer that does not fit is told why`() throws {
    let instrument = try Examples.instrument(
      "few: few", "named: named", "several: several", "pair: pair", "rating: rating", "digit: digit", "words: words")
    let cases: [(String, AnswerFault)] = [
      (#""few": 7"#, .notAnOption(found: "7", allowed: (0...6).map(String.init))), (#""few": "3""#, .wrongKind(expected: .wholeNumber)),
      (#""few": 2.5"#, .wrongKind(expected: .option)), (#""few": [3]"#, .wrongKind(expected: .option)),
      (#""few": true"#, .wrongKind(expected: .option)),
      (#""few": "not-applicable""#, .wrongKind(expected: .wholeNumber)),
      (#""named": "maybe""#, .notAnOption(found: "maybe", allowed: ["yes", "no", "perhaps"])),
      (#""named": 1"#, .notAnOption(found: "1", allowed: ["yes", "no", "perhaps"])),
      (#""several": "a""#, .wrongKind(expected: .options)), (#""several": ["a", "x"]"#, .notAnOption(found: "x", allowed: ["a", "b", "c", "d"])),
      (#""several": ["a", "a"]"#, .repeated("a")), (#""several": ["a", null]"#, .wrongKind(expected: .options)),
      (#""several": []"#, .tooFew(chosen: 0, atLeast: 1)), (#""several": {"chosen": []}"#, .tooFew(chosen: 0, atLeast: 1)),
      (#""several": ["a", "b", "c", "d"]"#, .tooMany(chosen: 4, atMost: 3)), (#""several": {"other": "x"}"#, .wrongKind(expected: .options)),
      (#""several": {"chosen": ["a"], "other": 3}"#, .wrongKind(expected: .text)), (#""several": {"chosen": ["a"], "other": " "}"#, .empty),
      (#""several": {"chosen": ["a"], "more": 1}"#, .wrongKind(expected: .options)),
      (#""several": {"chosen": ["a"], "chosen": ["b"]}"#, .wrongKind(expected: .options)),
      (#""pair": ["a"]"#, .tooFew(chosen: 1, atLeast: 2)), (#""pair": {"chosen": ["a"], "other": "x"}"#, .otherNotOffered),
      (#""rating": -1"#, .outOfRange(found: "-1", minimum: 0, maximum: 10)), (#""rating": 3.5"#, .wrongKind(expected: .wholeNumber)),
      (#""rating": 1e300"#, .outOfRange(found: "1e300", minimum: 0, maximum: 10)), (#""rating": "3""#, .wrongKind(expected: .wholeNumber)),
      (#""digit": "not-applicable""#, .notApplicableNotOffered), (#""words": 3"#, .wrongKind(expected: .text)), (#""words": """#, .empty),
      (#""words": "\#(String(repeating: "a", count: 21))""#, .tooLong(limit: 20)), (#""words": "\u202e""#, .unsafeCharacter(0x202E)),
      (#""words": "\u001b[2J""#, .unsafeCharacter(0x1B)),
    ]
    for (member, fault) in cases {
      let found = Self.faults("{\"answers\": {\(member)}}", instrument).map(\.kind)
      let item = String(member.dropFirst().prefix { $0 != "\"" })
      #expect(found == [.unfit(item: item, fault)], "\(member)")
    }
  }

  @Test func `all faults come in one pass, in the order of the text`() throws {
    let instrument = try Examples.instrument("a: few", "b: several", #"c: few, showIf {"item": "a", "atLeast": 3}"#, "d: rating, required", "e: few")
    let sheet = """
      {
        "version": "0", "what": 1,
        "answers": {
          "e": "x",
          "c": 1,
          "a": 1,
          "zz": 1,
          "b": ["q"],
          "e": 2
        }
      }
      """
    #expect(
      Self.places(sheet, instrument) == [
        Self.place(2, 14, .otherVersion(found: "0", expected: "1.2.0")), Self.place(2, 19, .unknownKey("what")),
        Self.place(3, 14, .missingRequired(item: "d")), Self.place(4, 10, .unfit(item: "e", .wrongKind(expected: .wholeNumber))),
        Self.place(5, 10, .hidden(item: "c")), Self.place(7, 5, .unknownItem("zz", known: ["a", "b", "c", "d", "e"])),
        Self.place(8, 10, .unfit(item: "b", .notAnOption(found: "q", allowed: ["a", "b", "c", "d"]))), Self.place(9, 5, .duplicate("e")),
      ])
  }

  @Test func `what depends on a faulty answer, directly or through others, is not held against the sheet`() throws {
    let instrument = try Examples.instrument(
      "a: few, required", #"b: few, required, showIf {"item": "a", "atLeast": 3}"#, #"c: few, showIf {"item": "b", "atLeast": 3}"#,
      #"d: few, required, showIf {"not": {"item": "c", "atLeast": 1}}"#)
    #expect(Self.faults(#"{"answers": {"a": 9, "b": 4, "c": 5}}"#, instrument).map(\.kind.item) == ["a"])
    #expect(Self.faults(#"{"answers": {"b": 4, "c": 5}}"#, instrument).map(\.kind) == [.missingRequired(item: "a")])
    #expect(Self.faults(#"{"answers": {"a": 9, "b": 44, "d": 1}}"#, instrument).map(\.kind.item) == ["a"])
    #expect(Self.faults(#"{"answers": {"a": 1, "b": 4, "c": 5, "d": 1}}"#, instrument).map(\.kind) == [.hidden(item: "b"), .hidden(item: "c")])
  }

  @Test(arguments: Repository.instruments) func `answers written as a sheet are read back as the same answers`(id: String) throws {
    let instrument = try Examples.shipped(id)
    var random = SeededGenerator(seed: 21)
    for _ in 0..<20 {
      var session = AdministrationSession(instrument: instrument)
      while let item = session.currentItem {
        if !item.isRequired, Int.random(in: 0..<4, using: &random) == 0 {
          try session.skip()
        } else {
          try session.answer(item.format.randomAnswer(using: &random), language: LanguageTag(.kk), time: .zero)
        }
      }
      let answers = PreparedSheet.answers(session)
      let sheet = JSONValue.object([JSONMember("instrument", .string(id)), JSONMember("answers", answers)]).text()
      #expect(try Self.answers(sheet, instrument) == session.countingAnswers.mapValues(\.answer))
      #expect(PreparedSheet.answers(try Self.result(sheet, instrument).get()) == answers)
    }
  }

  @Test func `answers of hidden items are not written, and an item without an answer is null`() throws {
    let instrument = try Examples.instrument("a: few", #"b: few, showIf {"item": "a", "atLeast": 3}"#, "c: few")
    let session = try Self.result(#"{"answers": {"a": 1}}"#, instrument).get()
    #expect(PreparedSheet.answers(session) == ["a": 1, "c": nil])
  }

  @Test func `a byte-order mark and line ends of Windows do no harm`() throws {
    let instrument = try Examples.instrument("a: few", "b: few")
    #expect(try Self.answers("\u{FEFF}{\r\n\"answers\": {\"a\": 1}}\r\n", instrument) == ["a": .option(.number(1))])
    #expect(Self.places("\u{FEFF}{\"answers\": {\"a\": 9}}", instrument).first?.hasPrefix("1:19 ") == true)
  }

  @Test func `a sheet that means harm ends in faults, few and soon`() throws {
    let instrument = try Examples.shipped("service-survey")
    let deep = String(repeating: #"{"answers":"#, count: 50_000)
    #expect(Self.faults(deep, instrument).map(\.kind) == [.syntax(.tooDeep(limit: 32))])
    let many = "{\"answers\": {" + (0..<60_000).map { "\"x\($0)\": 1" }.joined(separator: ",") + "}}"
    let unknown = Self.faults(many, instrument)
    #expect(unknown.count == DefinitionLimits.findings)
    #expect(unknown.allSatisfy { $0.message.ru.count < 2_000 })
    let repeated = "{\"answers\": {" + [String](repeating: "\"overall\": 1", count: 60_000).joined(separator: ",") + "}}"
    #expect(Self.faults(repeated, instrument).count == DefinitionLimits.findings)
    let long = #"{"answers": {"proposal": "\#(String(repeating: "а", count: 400_000))"}}"#
    #expect(Self.faults(long, instrument).contains { $0.kind == .unfit(item: "proposal", .tooLong(limit: 2000)) })
    let list = #"{"answers": {"works-well": [\#([String](repeating: "1", count: 150_000).joined(separator: ","))]}}"#
    #expect(Self.faults(list, instrument).contains { $0.kind.item == "works-well" })
    let zeros = #"{"answers": {"years": \#(String(repeating: "9", count: 300))}}"#
    #expect(Self.faults(zeros, instrument).contains { $0.kind.item == "years" })
    #expect(Self.faults(#"{"answers": {"years": 1e999}}"#, instrument).map(\.kind) == [.syntax(.numberOutOfRange("1e999"))])
    guard case .failure(let invalid) = PreparedSheet.session([0x7B, 0xFF, 0x7D], instrument: instrument, language: .ru) else {
      Issue.record("bytes that are no UTF-8 were read")
      return
    }
    #expect(invalid.all.map(\.kind) == [.syntax(.invalidUTF8)])
  }

  @Test(arguments: ["null", "true", "3", "\"x\"", "[]", "{}", "[[1]]", "{\"a\": 1}", "{\"chosen\": 1}", "-0.5", "1e5"])
  func `no value of a wrong type is taken as an answer`(value: String) throws {
    let instrument = try Examples.shipped("service-survey")
    // Items that others open are asked only where a required answer is missing here.
    let taken = instrument.items.filter { item in
      item.showIf == nil && !Self.faults("{\"answers\": {\"\(item.id)\": \(value)}}", instrument).contains { $0.kind.item == item.id }
    }
    let fitting: [String: Set<String>] = [
      "3": ["years", "overall", "conflicts", "digital"], "\"x\"": ["proposal"], "null": ["years", "works-well", "in-the-way", "proposal"],
    ]
    #expect(Set(taken.map(\.id)) == fitting[value] ?? [])
  }
}

extension SheetFault.Kind {
  /// The item that the fault is about.
  fileprivate var item: String? {
    switch self {
    case .unfit(let item, _), .hidden(let item), .missingRequired(let item): item
    default: nil
    }
  }
}
