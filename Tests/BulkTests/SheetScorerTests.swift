import CSV
import Instruments
import TestSupport
import Testing

@testable import Bulk

/// The scorer gives what `Scoring` gives, and leaves every byte of the file as it was.
@Suite struct SheetScorerTests {
  /// How answers are written: each a way in which files are.
  enum Style: CaseIterable {
    case plain
    case quoted
    case spaced
    case fractions
    case mixed
  }

  private func cell(_ answer: Int?, _ style: Style, _ numbers: inout SeededGenerator) -> String {
    guard let answer else { return ["", "NA", "\"\"", "\"NA\""].randomElement(using: &numbers)! }
    switch style {
    case .plain: return "\(answer)"
    case .quoted: return "\"\(answer)\""
    case .spaced: return " \(answer) "
    case .fractions: return "\(answer).0"
    case .mixed:
      return ["\(answer)", "\"\(answer)\"", " \(answer)", "\(answer).00", "0\(answer)", "\"\(answer),0\""].randomElement(using: &numbers)!
    }
  }

  private static let texts = ["Team 1", "\"a, b\"", "\"say \"\"x\"\"\"", "5\" pipe", "=cmd", "+1", "@x", "", "\"two\nlines\"", "Үй", " x "]

  /// Random rows of an instrument among columns of text, and the same rows as they must come out.
  private func file(_ instrument: Instrument, rows: Int, style: Style, ending: String, seed: UInt64) -> (text: String, expected: String) {
    var numbers = SeededGenerator(seed: seed)
    let items = instrument.items
    let added = instrument.scales.flatMap { [$0.id, $0.id + "_answered", $0.id + "_band"] }
    let lead = items.count / 2
    let names = ["id"] + items[..<lead].map(\.id) + ["note"] + items[lead...].map(\.id) + ["last"]
    var text = names.joined(separator: ",")
    var expected = (names + added).joined(separator: ",")
    for _ in 0..<rows {
      var answers: [String: Answer] = [:]
      var cells: [String] = []
      let share = [0.0, 0.01, 0.3, 1].randomElement(using: &numbers)!
      for item in items {
        let isMissing = Double.random(in: 0..<1, using: &numbers) < share
        let value = isMissing ? nil : item.format.range.map { Int.random(in: $0, using: &numbers) }
        if let value {
          if case .number = item.format.kind { answers[item.id] = .number(value) } else { answers[item.id] = .option(.number(value)) }
        }
        cells.append(cell(value, style, &numbers))
      }
      let texts = (0..<3).map { _ in Self.texts.randomElement(using: &numbers)! }
      let row = ([texts[0]] + cells[..<lead] + [texts[1]] + cells[lead...] + [texts[2]]).joined(separator: ",")
      text += ending + row
      expected += ending + row + "," + SheetFile.expectedCells(answers, instrument).joined(separator: ",")
    }
    return Bool.random(using: &numbers) ? (text + ending, expected + ending) : (text, expected)
  }

  @Test(arguments: ["burnout", "anxiety-state", "pulse", "service-rating", "worklife"], Style.allCases)
  func `shipped instruments are scored as a single sheet is, whatever the cells look like`(_ id: String, _ style: Style) throws {
    let instrument = try SheetFile.shipped(id)
    for (round, ending) in ["\n", "\r\n"].enumerated() {
      let file = file(instrument, rows: 50, style: style, ending: ending, seed: UInt64(round + 1))
      let found = try SheetFile.scored(file.text, instrument, chunkSize: 4_096)
      #expect(found.text == file.expected)
      #expect(found.report.rows == 50 && found.report.faults.count == 0)
    }
  }

  private static let definitions: [(formats: [String: String], scales: [String])] = [
    // Reversed keys, a constant, and proration that leaves fractions.
    (
      ["f": "{\"kind\": \"number\", \"minimum\": 1, \"maximum\": 7}"],
      [
        SheetFile.scale("s", keys: ["a", "-b", "c", "-d"], rule: "{\"rule\": \"prorate\", \"minimumAnswered\": 0.5}", more: ", \"constant\": 3"),
        SheetFile.scale("m", keys: ["-a", "b", "e"], method: "mean", rule: "{\"rule\": \"available\"}", more: ", \"constant\": 0.5"),
        SheetFile.scale("x", keys: ["c", "-e"], method: "difference", more: ", \"constant\": 8"),
      ]
    ),
    // Negative answers, and steps between them.
    (
      [
        "f":
          "{\"kind\": \"choice\", \"options\": [{\"value\": -2, \"label\": {\"en\": \"a\", \"kk\": \"a\", \"ru\": \"a\"}}, {\"value\": 0, \"label\": {\"en\": \"b\", \"kk\": \"b\", \"ru\": \"b\"}}, {\"value\": 5, \"label\": {\"en\": \"c\", \"kk\": \"c\", \"ru\": \"c\"}}]}"
      ], [SheetFile.scale("s", keys: ["a", "-b", "c"], rule: "{\"rule\": \"prorate\", \"minimumAnswered\": 0.6}")]
    ),
    // Numbers too large for a prepared table.
    (
      ["f": "{\"kind\": \"number\", \"minimum\": -100000, \"maximum\": 1000000}"],
      [SheetFile.scale("s", keys: ["a", "-b", "c", "d"], rule: "{\"rule\": \"prorate\", \"minimumAnswered\": 0.2}")]
    ),
    // Two digits.
    (
      ["f": "{\"kind\": \"number\", \"minimum\": 5, \"maximum\": 99}"],
      [SheetFile.scale("s", keys: ["a", "b", "c", "d", "e"], method: "mean", rule: "{\"rule\": \"available\"}")]
    ),
  ]

  @Test(arguments: 0..<4) func `every method, rule and range is scored as a single sheet is`(_ place: Int) throws {
    let definition = Self.definitions[place]
    let instrument = try SheetFile.instrument(
      formats: definition.formats, items: ["a", "b", "c", "d", "e"].map { ($0, "f", nil) }, scales: definition.scales)
    let values = instrument.items[0].format.options.compactMap(\.value.number)
    var numbers = SeededGenerator(seed: 9)
    var text = "a,b,c,d,e\n"
    var expected = "a,b,c,d,e," + instrument.scales.flatMap { [$0.id, $0.id + "_answered", $0.id + "_band"] }.joined(separator: ",") + "\n"
    for _ in 0..<400 {
      var answers: [String: Answer] = [:]
      let cells = instrument.items.map { item -> String in
        if Int.random(in: 0..<4, using: &numbers) == 0 { return "" }
        let value = values.randomElement(using: &numbers) ?? Int.random(in: item.format.range!, using: &numbers)
        answers[item.id] = values.isEmpty ? .number(value) : .option(.number(value))
        return "\(value)"
      }
      text += cells.joined(separator: ",") + "\n"
      expected += (cells + SheetFile.expectedCells(answers, instrument)).joined(separator: ",") + "\n"
    }
    #expect(try SheetFile.scored(text, instrument).text == expected)
  }

  @Test func `answers to items that were not asked do not count`() throws {
    let label = "\"label\": {\"en\": \"a\", \"kk\": \"a\", \"ru\": \"a\"}"
    let instrument = try SheetFile.instrument(
      formats: [
        "n": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 4}",
        "c": "{\"kind\": \"choice\", \"options\": [{\"value\": \"yes\", \(label)}, {\"value\": \"no\", \(label)}]}",
      ],
      items: [("q", "c", nil), ("a", "n", nil), ("b", "n", "{\"item\": \"q\", \"equals\": \"yes\"}"), ("free", "n", nil)],
      scales: [SheetFile.scale("s", keys: ["a", "b"], rule: "{\"rule\": \"prorate\", \"minimumAnswered\": 0.5}")])
    let found = try SheetFile.scored("q,a,b\nyes,1,4\nno,1,4\n,1,4\nmaybe,1,4\n", instrument)
    #expect(found.text == "q,a,b,s,s_answered,s_band\nyes,1,4,5,2,\nno,1,4,2,1,\n,1,4,2,1,\nmaybe,1,4,,,\n")
    #expect(found.report.faults.first.map(\.place.line) == [5])
  }

  private static let faulty: [(row: String, kind: RowFault.Kind, column: Int?, name: String?)] = [
    ("x,1", .cell(CellFault(reason: .notANumber, found: "x", allowed: .range(0...4))), 1, "a"),
    ("1,5", .cell(CellFault(reason: .notAllowed, found: "5", allowed: .range(0...4))), 2, "b"),
    ("1,2.5", .cell(CellFault(reason: .notWhole, found: "2.5", allowed: .range(0...4))), 2, "b"),
    ("1,\"2,5\"", .cell(CellFault(reason: .notWhole, found: "2,5", allowed: .range(0...4))), 2, "b"),
    ("+1,2", .cell(CellFault(reason: .notANumber, found: "+1", allowed: .range(0...4))), 1, "a"),
    ("1e0,2", .cell(CellFault(reason: .notANumber, found: "1e0", allowed: .range(0...4))), 1, "a"),
    ("-1,2", .cell(CellFault(reason: .notAllowed, found: "-1", allowed: .range(0...4))), 1, "a"),
    ("99999999999999999999,2", .cell(CellFault(reason: .notWhole, found: "99999999999999999999", allowed: .range(0...4))), 1, "a"),
    ("N,2", .cell(CellFault(reason: .notANumber, found: "N", allowed: .range(0...4))), 1, "a"),
    ("1", .record(.fieldCount(expected: 2, found: 1)), nil, nil), ("1,2,3", .record(.fieldCount(expected: 2, found: 3)), nil, nil),
    ("1,\"2\"x", .record(.textAfterQuote), 2, "b"), ("1,2,\"3\"x", .record(.textAfterQuote), 3, nil), ("1,\u{0}", .record(.zeroByte), nil, nil),
    ("1,2\r3", .cell(CellFault(reason: .notANumber, found: "2\r3", allowed: .range(0...4))), 2, "b"),
  ]

  private func small() throws -> Instrument {
    try SheetFile.instrument(
      formats: ["n": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 4}"], items: [("a", "n", nil), ("b", "n", nil)],
      scales: [SheetFile.scale("s", keys: ["a", "b"])])
  }

  @Test func `each kind of faulty row is told with its place and reason, and kept unscored`() throws {
    let instrument = try small()
    for faulty in Self.faulty {
      let found = try SheetFile.scored("a,b\n1,2\n\n\(faulty.row)\n3,4\n", instrument)
      #expect(found.text == "a,b,s,s_answered,s_band\n1,2,3,2,\n\n\(faulty.row),,,\n3,4,7,2,\n")
      #expect(found.report.rows == 3 && found.report.faults.count == 1)
      let fault = try #require(found.report.faults.first.first)
      #expect(fault.kind == faulty.kind && fault.columnName == faulty.name)
      #expect(fault.place.line == 4 && fault.place.column == faulty.column, "\(faulty)")
    }
  }

  @Test func `the first faulty row stops where that is asked for`() throws {
    let instrument = try small()
    #expect(throws: SheetScorer.Stopped.self) { try SheetFile.scored("a,b\n1,2\n1,9\n", instrument, isStrict: true) }
    #expect(try SheetFile.scored("a,b\n1,2\n", instrument, isStrict: true).report.rows == 1)
  }

  @Test func `codes for missing answers are what somebody says, and win over answers`() throws {
    let instrument = try small()
    let found = try SheetFile.scored("a,b\n-9,1\n99,.\n4,1\n", instrument, missing: MissingCodes(adding: ["-9", "99", ".", "4"]))
    #expect(found.text == "a,b,s,s_answered,s_band\n-9,1,,1,\n99,.,,0,\n4,1,,1,\n")
    #expect(found.report.scales == [ScoreReport.ScaleCount(scale: "s", scored: 0, notScorable: 3)])
  }

  @Test func `a carriage return at the end of the file is no line end`() throws {
    let found = try SheetFile.scored("a,b\n1,2\r", small())
    #expect(found.report.faults.count == 1)
    #expect(try SheetFile.scored("a,b\n1,2\r\n3,4", small()).text == "a,b,s,s_answered,s_band\n1,2,3,2,\r\n3,4,7,2,")
    #expect(try SheetFile.scored("a,b\r1,2\r3,4\r", small()).text == "a,b,s,s_answered,s_band\r1,2,3,2,\r3,4,7,2,\r")
  }

  @Test func `a file of one column takes an empty line for a missing answer`() throws {
    let instrument = try SheetFile.instrument(
      formats: ["n": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 4}"], items: [("a", "n", nil)], scales: [SheetFile.scale("s", keys: ["a"])])
    #expect(try SheetFile.scored("a\n1\n\n4\n", instrument).text == "a,s,s_answered,s_band\n1,1,1,\n,,0,\n4,4,1,\n")
  }

  @Test func `a column that would be added twice is refused`() throws {
    #expect(throws: MappingFault.columnTaken("s_band")) { try SheetFile.scored("a,b,s_band\n1,2,x\n", small()) }
  }

  @Test func `the output is the same for every number of workers and every size of chunks`() throws {
    let instrument = try SheetFile.shipped("burnout")
    var text = file(instrument, rows: 600, style: .mixed, ending: "\n", seed: 77).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    text = lines.prefix(300).joined(separator: "\n") + "\nnonsense\n\n" + lines.dropFirst(300).joined(separator: "\n")
    let expected = try SheetFile.scored(text, instrument)
    for workers in [1, 2, 5] {
      for chunkSize in [100, 1_777] {
        let found = try SheetFile.scored(text, instrument, workers: workers, chunkSize: chunkSize)
        #expect(found.text == expected.text && found.report == expected.report)
      }
    }
  }
}
