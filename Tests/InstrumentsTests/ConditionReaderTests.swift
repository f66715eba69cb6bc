import Instruments
import Testing

/// `showIf` as it is read: what it may name, and what it may compare with.
@Suite struct ConditionReaderTests {
  /// A definition of open, chosen and numeric items `q0`, `q1`, … with these conditions; `nil` for none.
  static func outcome(_ conditions: [String?], formats: [String] = []) -> DefinitionReader.Outcome {
    let items = conditions.enumerated().map { index, condition in
      let format = index < formats.count ? formats[index] : "choice"
      return #"{"id": "q\#(index)", "format": "\#(format)", "text": {"en": "?"}\#(condition.map { #", "showIf": \#($0)"# } ?? "")}"#
    }
    let text = #"""
      {"format": 1, "id": "c", "version": "1.0.0", "defaultLanguage": "en", "title": {"en": "C"},
       "rights": {"origin": "original", "license": "x", "holder": "y", "administration": "free"},
       "responseFormats": {
         "choice": {"kind": "choice", "options": [{"value": 0, "label": {"en": "0"}}, {"value": 1, "label": {"en": "1"}}]},
         "named": {"kind": "choice", "options": [{"value": "yes", "label": {"en": "Y"}}, {"value": "no", "label": {"en": "N"}}]},
         "many": {"kind": "multiple", "options": [{"value": "a", "label": {"en": "A"}}, {"value": "b", "label": {"en": "B"}}]},
         "number": {"kind": "number", "minimum": -5, "maximum": 5}, "open": {"kind": "text", "maximumLength": 9}},
       "items": [\#(items.joined(separator: ",\n"))]}
      """#
    return DefinitionReader.read(Array(text.utf8))
  }

  static func faults(_ conditions: [String?], formats: [String] = []) -> [DefinitionFault] {
    outcome(conditions, formats: formats).findings.filter { $0.severity == .fault }.map(\.fault)
  }

  private static func onItem(_ index: Int) -> String { #"{"item": "q\#(index)", "equals": 1}"# }

  @Test func `an item that waits for itself is a circle of one`() {
    #expect(Self.faults([Self.onItem(0)]) == [.conditionCycle(["q0", "q0"])])
  }

  @Test func `two items that wait for each other are a circle of two, told at both`() {
    #expect(Self.faults([Self.onItem(1), Self.onItem(0)]) == [.conditionCycle(["q0", "q1", "q0"]), .conditionCycle(["q1", "q0", "q1"])])
  }

  @Test func `three items in a row that closes are a circle of three, told at each`() {
    #expect(
      Self.faults([Self.onItem(1), Self.onItem(2), Self.onItem(0)]) == [
        .conditionCycle(["q0", "q1", "q2", "q0"]), .conditionCycle(["q1", "q2", "q0", "q1"]), .conditionCycle(["q2", "q0", "q1", "q2"]),
      ])
  }

  @Test func `the shortest of several circles is told`() {
    let both = #"{"any": [\#(Self.onItem(1)), \#(Self.onItem(2))]}"#
    let faults = Self.faults([both, Self.onItem(0), Self.onItem(1)])
    #expect(faults.contains(.conditionCycle(["q0", "q1", "q0"])))
    #expect(!faults.contains(.conditionCycle(["q0", "q2", "q1", "q0"])))
  }

  @Test func `a look ahead without a circle is called a look ahead, also from inside groups`() {
    let inner = #"{"all": [{"not": {"any": [\#(Self.onItem(2))]}}]}"#
    #expect(Self.faults([nil, inner, nil]) == [.conditionLooksAhead("q2")])
    #expect(Self.faults([nil, Self.onItem(2), Self.onItem(0)]) == [.conditionLooksAhead("q2")])
  }

  @Test func `an item beside a circle that it waits for is not itself a circle`() {
    let faults = Self.faults([Self.onItem(0), nil, Self.onItem(0)])
    #expect(faults == [.conditionCycle(["q0", "q0"])])
    #expect(
      Self.faults([Self.onItem(1), Self.onItem(2), Self.onItem(2)]) == [
        .conditionLooksAhead("q1"), .conditionLooksAhead("q2"), .conditionCycle(["q2", "q2"]),
      ])
  }

  @Test func `every item may wait for every earlier one`() {
    let conditions: [String?] = [nil] + (1..<40).map { own in #"{"all": ["# + (0..<own).map(Self.onItem).joined(separator: ",") + "]}" }
    #expect(Self.faults(conditions).isEmpty)
  }

  static let comparisons: [(format: String, comparison: String, condition: Condition)] = [
    ("choice", #""equals": 1"#, .equals(item: "q0", .number(1))), ("choice", #""equals": 1.0"#, .equals(item: "q0", .number(1))),
    ("choice", #""anyOf": [0, 1]"#, .anyOf(item: "q0", [.number(0), .number(1)])), ("choice", #""atLeast": 0"#, .atLeast(item: "q0", 0)),
    ("named", #""equals": "no""#, .equals(item: "q0", .name("no"))), ("named", #""anyOf": ["no"]"#, .anyOf(item: "q0", [.name("no")])),
    ("many", #""equals": "a""#, .equals(item: "q0", .name("a"))), ("many", #""anyOf": ["a", "b"]"#, .anyOf(item: "q0", [.name("a"), .name("b")])),
    ("number", #""equals": -5"#, .equals(item: "q0", .number(-5))), ("number", #""anyOf": [5, 0]"#, .anyOf(item: "q0", [.number(5), .number(0)])),
    ("number", #""atLeast": 5"#, .atLeast(item: "q0", 5)),
  ]

  @Test(arguments: comparisons) func `an answer is compared with what its format can give`(format: String, comparison: String, condition: Condition) {
    let outcome = Self.outcome([nil, #"{"item": "q0", \#(comparison)}"#], formats: [format])
    #expect(outcome.instrument?.item("q1")?.showIf == condition)
  }

  static let impossible: [(format: String, comparison: String, fault: DefinitionFault)] = [
    ("choice", #""equals": 2"#, .unknownAnswer(item: "q0", found: "2", allowed: ["0", "1"])),
    ("choice", #""equals": "1""#, .wrongType(expected: .number, found: .string)),
    ("choice", #""atLeast": 2"#, .outOfRange(found: "2", minimum: "0", maximum: "1")),
    ("choice", #""anyOf": [1, 9]"#, .unknownAnswer(item: "q0", found: "9", allowed: ["0", "1"])),
    ("choice", #""anyOf": 1"#, .wrongType(expected: .array, found: .number)), ("choice", #""anyOf": []"#, .tooFew(minimum: 1)),
    ("named", #""equals": 1"#, .wrongType(expected: .string, found: .number)), ("named", #""atLeast": 1"#, .notComparable(item: "q0")),
    ("named", #""equals": "\u001b""#, .unknownAnswer(item: "q0", found: "‹U+001B›", allowed: ["yes", "no"])),
    ("many", #""equals": "c""#, .unknownAnswer(item: "q0", found: "c", allowed: ["a", "b"])), ("many", #""atLeast": 1"#, .notComparable(item: "q0")),
    ("number", #""equals": 6"#, .outOfRange(found: "6", minimum: "-5", maximum: "5")), ("number", #""equals": 0.5"#, .notWhole("0.5")),
    ("number", #""atLeast": -6"#, .outOfRange(found: "-6", minimum: "-5", maximum: "5")), ("open", #""equals": "x""#, .notComparable(item: "q0")),
    ("open", #""atLeast": 1"#, .notComparable(item: "q0")), ("open", #""anyOf": ["x"]"#, .notComparable(item: "q0")),
  ]

  @Test(arguments: impossible) func `a comparison that could never hold is a fault`(format: String, comparison: String, fault: DefinitionFault) {
    #expect(Self.faults([nil, #"{"item": "q0", \#(comparison)}"#], formats: [format]) == [fault])
  }

  @Test(arguments: 1...12) func `conditions stand in one another up to eight deep`(depth: Int) {
    for (open, close) in [(#"{"not": "#, "}"), (#"{"all": ["#, "]}"), (#"{"any": ["#, "]}")] {
      let condition = String(repeating: open, count: depth - 1) + Self.onItem(0) + String(repeating: close, count: depth - 1)
      #expect(Self.faults([nil, condition]) == (depth <= 8 ? [] : [.conditionTooDeep(limit: 8)]))
    }
  }
}
