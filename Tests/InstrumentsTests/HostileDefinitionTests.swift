import Files
import Instruments
import JSON
import TestSupport
import Testing
import Wording

/// Files that want to break, stop or deceive the program. Each of the large ones would take hours if reading were not bounded.
@Suite struct HostileDefinitionTests {
  static func findings(_ text: String) -> [Finding] {
    DefinitionReader.read(Array(text.utf8)).findings
  }

  static func faults(_ text: String) -> [DefinitionFault] {
    findings(text).map(\.fault)
  }

  /// Entries until the text fills a file of the largest size.
  static func filled(_ entry: (Int) -> String, room: Int = 0) -> String {
    var text = ""
    var index = 0
    while text.utf8.count < DefinitionLimits.bytes - room - 100 {
      text += (index == 0 ? "" : ",") + entry(index)
      index += 1
    }
    return text
  }

  @Test func `brackets that stand in one another without end are refused`() {
    #expect(Self.faults(String(repeating: "[", count: DefinitionLimits.bytes)) == [.syntax(.tooDeep(limit: 32))])
    #expect(Self.faults(String(repeating: #"{"a":"#, count: DefinitionLimits.bytes / 5)) == [.syntax(.tooDeep(limit: 32))])
  }

  @Test func `a million values are refused`() {
    #expect(Self.faults(#"{"items": ["# + String(repeating: "0,", count: 500_000) + "0]}") == [.syntax(.tooManyValues(limit: 200_000))])
  }

  @Test func `a hundred thousand items are refused by their number, without a word about each`() throws {
    let items = String(repeating: "{},", count: 100_000) + "{}"
    let sample = try SampleDefinition([(#"{"id": "words""#, items + #", {"id": "words""#)])
    #expect(Self.faults(sample.text) == [.tooMany(limit: DefinitionLimits.items)])
  }

  @Test func `a hundred thousand unknown keys are at most so many findings as anybody would read`() {
    let findings = Self.findings("{" + Self.filled { #""k\#($0)":0"# } + "}")
    #expect(findings.count == DefinitionLimits.findings)
    #expect(findings.map(\.position) == findings.map(\.position).sorted())
  }

  @Test func `one key a hundred thousand times is at most so many findings`() {
    let faults = Self.faults("{" + Self.filled { _ in #""format":1"# } + "}")
    #expect(faults.count == DefinitionLimits.findings)
    #expect(faults.contains(.duplicateKey("format")))
  }

  @Test func `tens of thousands of response formats are refused by their number`() throws {
    let formats = Self.filled({ #""f\#($0)":{}"# }, room: 20_000)
    let sample = try SampleDefinition([(#""open": {"kind""#, formats + #", "open": {"kind""#)])
    #expect(Self.faults(sample.text) == [.tooMany(limit: DefinitionLimits.responseFormats)])
  }

  @Test func `tens of thousands of languages are refused by their number`() throws {
    let languages = Self.filled({ #""aa-\#($0)":"x""# }, room: 20_000)
    let sample = try SampleDefinition([(#"{"en": "Sample""#, "{\(languages), \"en\": \"Sample\"")])
    #expect(Self.faults(sample.text) == [.tooMany(limit: DefinitionLimits.languages)])
  }

  @Test func `too many languages spread over the texts are told once`() throws {
    let options = (0..<90).map { #"{"value": "o\#($0)", "label": {"en": "x", "aa-\#($0)": "x"}}"# }.joined(separator: ", ")
    let sample = try SampleDefinition([(#"{"value": "noise""#, options + #", {"value": "noise""#)])
    let faults = Self.findings(sample.text).filter { $0.severity == .fault }
    #expect(faults.map(\.fault) == [.tooMany(limit: DefinitionLimits.languages)])
    #expect(faults.map(\.path) == ["$.responseFormats.reasons.options[47].label['aa-47']"])
  }

  @Test func `tens of thousands of references to nothing are told without listing every item each time`() throws {
    let condition = #"{"any": ["# + Array(repeating: #"{"item":"x","equals":1}"#, count: 100).joined(separator: ",") + "]}"
    let items = (0..<350).map { #"{"id": "i\#($0)", "format": "open", "text": {"en": "x"}, "showIf": \#(condition)}"# }.joined(separator: ",")
    let sample = try SampleDefinition([(#"{"id": "words""#, items + #", {"id": "words""#)])
    let outcome = sample.outcome
    #expect(outcome.findings.count == DefinitionLimits.findings)
    #expect(outcome.instrument == nil)
  }

  @Test func `a thousand items that all wait for one another are found out`() throws {
    let ids = (0..<900).map { "i\($0)" }
    let items = ids.indices.map { index in
      let waits = (1...20).map { #"{"item":"\#(ids[(index + $0 * 37) % ids.count])","equals":1}"# }.joined(separator: ",")
      return #"{"id": "\#(ids[index])", "format": "open", "text": {"en": "x"}, "showIf": {"any": [\#(waits)]}}"#
    }.joined(separator: ",")
    let sample = try SampleDefinition([(#"{"id": "words""#, items + #", {"id": "words""#)])
    #expect(sample.outcome.findings.contains { $0.fault.caseName == "conditionCycle" })
  }

  @Test func `a fault behind thousands of warnings is still a fault, and is told`() throws {
    // Each option and item lacks two translations; the fault stands last.
    let items = (0..<990).map { #"{"id": "i\#($0)", "format": "open", "text": {"en": "x"}}"# }.joined(separator: ",")
    let sample = try SampleDefinition([(#"{"id": "words""#, items + #", {"id": "words""#), (#""zBelow": -1"#, #""zBelow": -11"#)])
    let outcome = sample.outcome
    #expect(outcome.instrument == nil)
    #expect(outcome.findings.count == DefinitionLimits.findings)
    #expect(outcome.findings.filter { $0.severity == .fault }.map(\.path) == ["$.advice[1].when.load.zBelow"])
  }

  @Test func `a number beyond all doubles is a fault where it stands`() throws {
    let sample = try SampleDefinition([(#""maximum": 10"#, #""maximum": ▸1e999"#)])
    #expect(sample.outcome.findings.map(\.fault) == [.syntax(.numberOutOfRange("1e999"))])
    #expect(sample.outcome.findings.map(\.position) == sample.marks)
  }

  @Test func `a byte that is not UTF-8 is a fault where it stands`() throws {
    let sample = try SampleDefinition([(#""kk": "Үлгі""#, #""kk": "Үлгі▸?""#)])
    var bytes = Array(sample.text.utf8)
    let index = try #require(bytes.firstIndex(of: UInt8(ascii: "?")))
    for byte in [0x80, 0xC0, 0xD2, 0xF5, 0xFF] as [UInt8] {
      bytes[index] = byte
      let findings = DefinitionReader.read(bytes).findings
      #expect(findings.map(\.fault) == [.syntax(.invalidUTF8)])
      #expect(findings.map(\.position) == sample.marks)
    }
  }

  @Test(arguments: 1...4) func `a mebibyte of garbage is one fault`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<DefinitionLimits.bytes).map { _ in UInt8.random(in: seed < 3 ? 0...255 : 0x20...0x7E, using: &generator) }
    let outcome = DefinitionReader.read(bytes)
    #expect(outcome.instrument == nil)
    #expect(outcome.findings.count == 1)
  }

  @Test func `a file of one mebibyte is read, one byte more is not`() throws {
    let directory = try TemporaryDirectory()
    let padding = String(repeating: " ", count: DefinitionLimits.bytes - SampleDefinition.sound.utf8.count)
    let path = try directory.write(SampleDefinition.sound + padding, to: "sample.json")
    #expect(try DefinitionFile.load(path).outcome.instrument?.id == "sample")
    let larger = try directory.write(SampleDefinition.sound + padding + " ", to: "larger.json")
    #expect(throws: FileError.tooLarge(path: larger, limit: DefinitionLimits.bytes)) { try DefinitionFile.load(larger) }
  }

  static let unsafe: [(String, String)] = [
    ("\\u0000", "null"), ("\\u0007", "bell"), ("\\u001b[2J", "escape"), ("\\r", "carriage return"), ("\\t", "tab"), ("\u{7F}", "delete"),
    ("\u{9B}2J", "control sequence introducer"), ("\u{202E}", "override"), ("\u{2066}", "isolate"), ("\u{200F}", "mark"), ("\u{61C}", "letter mark"),
    ("\u{2028}", "line separator"), ("\u{FEFF}", "byte order mark"), ("\u{E0041}", "tag"),
  ]

  @Test(arguments: unsafe) func `an unsafe character is refused in every string of the file and never reaches a message`(unsafe: String, name: String)
    throws
  {
    let root = try JSONReader.read(Array(SampleDefinition.sound.utf8))
    let character = try #require(try JSONReader.read(Array("\"\(unsafe)\"".utf8)).string)
    for place in ValuePlace.all(in: root) {
      guard case .string(let old) = ValuePlace.value(at: place, in: root) else { continue }
      let text = ValuePlace.text(of: root, replacing: place, with: .string(String(old.prefix(1)) + character + old.dropFirst()))
      let findings = Self.findings(text)
      #expect(findings.contains { $0.severity == .fault && $0.path == place.path }, "\(name) at \(place.path)")
      DefinitionFuzzTests.check(findings, in: Array(text.utf8))
    }
  }

  @Test(arguments: unsafe) func `an unsafe character is refused in every key of the file and never reaches a message`(unsafe: String, name: String)
    throws
  {
    let root = try JSONReader.read(Array(SampleDefinition.sound.utf8))
    let character = try #require(try JSONReader.read(Array("\"\(unsafe)\"".utf8)).string)
    for text in ValuePlace.textsWithMember(JSONMember("en" + character, "x"), in: root) {
      let findings = Self.findings(text)
      #expect(findings.contains { $0.severity == .fault }, "\(name)")
      DefinitionFuzzTests.check(findings, in: Array(text.utf8))
    }
  }

  @Test func `unsafe characters in ids do not reach the lists and circles of other findings`() throws {
    let texts = [
      try SampleDefinition([(#"{"id": "calm""#, #"{"id": "c\u001b[2J""#), (#""item": "ask""#, #""item": "asked""#)]).text,
      try SampleDefinition([
        (#"{"id": "calm", "format": "often", "#, #"{"id": "c\u001b[2J", "showIf": {"item": "tired", "equals": 1}, "format": "often", "#),
        (#"{"item": "ask", "equals": "yes"}"#, #"{"any": [{"item": "why", "equals": "noise"}, {"item": "c\u001b[2J", "equals": 1}]}"#),
      ]).text,
      #"{"format": 1, ]"#.replacing("]", with: "\u{1B}]0;x\u{7}"), "\u{9B}", #"{"\#u{202E}a"}"#, #"["\u\#u{1B}"]"#,
    ]
    for text in texts {
      let findings = Self.findings(text)
      #expect(!findings.isEmpty)
      DefinitionFuzzTests.check(findings, in: Array(text.utf8))
    }
  }
}
