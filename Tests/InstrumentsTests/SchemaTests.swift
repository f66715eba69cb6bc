import Files
import Instruments
import JSON
import TestSupport
import Testing

/// The schema that editors use and the loader that the program uses agree, as far as a schema can speak.
@Suite struct SchemaTests {
  /// Every text about which both are asked, with a name for the report.
  static func texts() throws -> [(name: String, text: String)] {
    let sound = SampleDefinition.sound
    let root = try JSONReader.read(Array(sound.utf8))
    let minimal = """
      {"format": 1.0, "id": "m", "version": "0.0.1", "defaultLanguage": "pt-BR", "title": {"pt-BR": "M"},
       "rights": {"origin": "adapted", "license": "x", "holder": "y", "administration": "licensed", "licenceConfirmed": false},
       "responseFormats": {"f": {"kind": "text", "maximumLength": 1}}, "items": [{"id": "q", "format": "f", "text": {"pt-BR": "?"}}]}
      """
    var texts = [("sound", sound), ("minimal", minimal), ("no object", "[]"), ("empty object", "{}")]
    for id in Repository.instruments {
      texts.append((id, String(decoding: try BoundedFile.read("\(Repository.questionnaires)/\(id).json", limit: 1 << 20), as: UTF8.self)))
    }
    for broken in BrokenDefinition.all {
      // What is no JSON is refused by both before a schema comes into play.
      if case .syntax = broken.fault { continue }
      // Python keeps the last of two members of one name and hides the first.
      if case .duplicateKey = broken.fault { continue }
      texts.append(("\(broken.fault) at \(broken.path)", try SampleDefinition(broken.edits).text))
    }
    for place in ValuePlace.all(in: root) {
      texts.append(("null at \(place.path)", ValuePlace.text(of: root, replacing: place, with: .null)))
    }
    for (index, text) in ValuePlace.textsWithMember(JSONMember("Extra!", nil), in: root).enumerated() { texts.append(("extra \(index)", text)) }
    for (index, text) in ValuePlace.textsWithoutOne(in: root).enumerated() { texts.append(("without \(index)", text)) }
    return texts
  }

  @Test func `what the schema refuses the loader refuses, and what is a matter of shape the schema refuses too`() throws {
    let texts = try Self.texts()
    let refusals = try SchemaChecker.refusals(of: texts.map(\.text))
    try #require(refusals.count == texts.count)
    for ((name, text), refusal) in zip(texts, refusals) {
      let outcome = DefinitionReader.read(Array(text.utf8))
      if let refusal { #expect(outcome.instrument == nil, "\(name): only the schema refuses it: \(refusal)") }
      if refusal == nil, let missed = outcome.findings.first(where: Self.isMatterOfShape) {
        Issue.record("\(name): only the loader refuses it: \(missed.fault) at \(missed.path)")
      }
    }
    #expect(refusals.count { $0 != nil } > 500)
  }

  /// Whether an option is compared by its number or by its name depends on the format of another item, which a schema cannot look up.
  static func isMatterOfShape(_ finding: Finding) -> Bool {
    if case .wrongType(_, found: .string) = finding.fault, finding.path.hasSuffix(".equals") { return false }
    return finding.fault.isExpressibleInSchema
  }

  /// Limits that stand in the schema as they stand in the loader, and one beyond each.
  @Test func `numbers at the limits are accepted by both and beyond them refused by both`() throws {
    let limits: [(String, [String], [String])] = [
      (#""minimum": 0"#, ["-1000000", "9", "-3.0", "1e0"], ["-1000001", "0.5"]), (#""maximum": 10"#, ["1000000", "1"], ["1000001", "1e9"]),
      (#""maximumLength": 200"#, ["1", "10000"], ["0", "10001", "-1"]), (#""coefficient": 0.9"#, ["0", "1"], ["-0.001", "1.001"]),
      (#""sd": 1.5"#, ["0.000001", "1000000"], ["0", "0.0000001", "1000001"]), (#""n": 100"#, ["2", "1000000000"], ["1", "1000000001", "2.5"]),
      (#""mean": 2.5"#, ["-1000000", "1000000"], ["-1000000.5", "1e7"]), (#""zAtLeast": 0.5"#, ["-10", "10"], ["-10.1", "11"]),
      (#""zBelow": -1"#, ["-10", "10"], ["10.5"]), (#""minimumAnswered": 0.5"#, ["0", "1"], ["-1", "1.5"]),
      (#""constant": 2"#, ["-1000000", "1000000", "2.5"], ["1000001"]), (#""atLeast": 1, "atMost""#, [#"0, "atMost""#], [#"-1, "atMost""#]),
      (#""atMost": 2"#, ["1", "3"], ["0"]),
    ]
    var texts: [(name: String, text: String, isSound: Bool)] = []
    for (old, inside, outside) in limits {
      let key = old.prefix { $0 != ":" } + ": "
      for (values, isSound) in [(inside, true), (outside, false)] {
        for value in values { texts.append(("\(key)\(value)", try SampleDefinition([(old, key + value)]).text, isSound)) }
      }
    }
    for ((name, text, isSound), refusal) in zip(texts, try SchemaChecker.refusals(of: texts.map(\.text))) {
      #expect((refusal == nil) == isSound, "schema: \(name)")
      #expect((DefinitionReader.read(Array(text.utf8)).instrument != nil) == isSound, "loader: \(name)")
    }
  }

  @Test func `sizes at the limits are accepted by both and beyond them refused by both`() throws {
    func list(_ count: Int, _ entry: (Int) -> String) -> String { (0..<count).map(entry).joined(separator: ", ") }
    func text(_ languages: Int) -> String {
      #"{"en": "x", "# + list(languages - 1) { #""a\#(Unicode.Scalar(UInt8(97 + $0 % 26)))-\#($0)": "x""# } + "}"
    }
    let cases: [(name: String, edits: (Int) -> [(String, String)], limit: Int)] = [
      ("sources", { count in [(#"["A book"]"#, "[" + list(count) { "\"\($0)\"" } + "]")] }, 100),
      ("length of a source", { count in [(#""A book""#, "\"" + String(repeating: "ә", count: count) + "\"")] }, 500),
      ("length of a text", { count in [(#""Sample""#, "\"" + String(repeating: "😀", count: count) + "\"")] }, DefinitionLimits.textLength),
      ("length of an id", { count in [(#""id": "sample""#, "\"id\": \"" + String(repeating: "a", count: count) + "\"")] }, DefinitionLimits.idLength),
      (
        "languages", { count in [(#"{"en": "Sample", "kk": "Үлгі", "ru": "Образец"}"#, text(count - 2).dropLast() + #", "kk": "x", "ru": "x"}"#)] },
        DefinitionLimits.languages
      ),
      (
        "items",
        { count in [(#"{"id": "words""#, list(count - 6) { #"{"id": "i\#($0)", "format": "open", "text": {"en": "x"}}"# } + #", {"id": "words""#)] },
        DefinitionLimits.items
      ),
      (
        "scales",
        { count in
          [
            (
              #"{"id": "average""#,
              list(count - 3) {
                #"{"id": "s\#($0)", "title": {"en": "x"}, "keys": ["calm"], "method": "sum", "missing": {"rule": "complete"}, "worse": "lower"}"#
              } + #", {"id": "average""#
            )
          ]
        }, DefinitionLimits.scales
      ),
      (
        "profiles",
        { count in
          [(#"{"id": "above""#, list(count - 2) { #"{"id": "p\#($0)", "label": {"en": "x"}, "when": {"load": ["low"]}}"# } + #", {"id": "above""#)]
        }, DefinitionLimits.profiles
      ),
      (
        "advice",
        { count in [(#"{"when": {}"#, list(count - 2) { _ in #"{"when": {}, "for": "worker", "text": {"en": "x"}}"# } + #", {"when": {}"#)] },
        DefinitionLimits.advice
      ),
      (
        "options",
        { count in [(#"{"value": "noise""#, list(count - 2) { #"{"value": "o\#($0)", "label": {"en": "x"}}"# } + #", {"value": "noise""#)] },
        DefinitionLimits.options
      ),
      (
        "response formats",
        { count in [(#""open": {"kind""#, list(count - 5) { #""f\#($0)": {"kind": "text", "maximumLength": 1}"# } + #", "open": {"kind""#)] },
        DefinitionLimits.responseFormats
      ),
    ]
    let texts = try cases.flatMap { [try SampleDefinition($0.edits($0.limit)).text, try SampleDefinition($0.edits($0.limit + 1)).text] }
    let refusals = try SchemaChecker.refusals(of: texts)
    for (index, entry) in cases.enumerated() {
      let (inside, beyond) = (DefinitionReader.read(Array(texts[2 * index].utf8)), DefinitionReader.read(Array(texts[2 * index + 1].utf8)))
      #expect(refusals[2 * index] == nil, "schema: \(entry.name)")
      #expect(refusals[2 * index + 1] != nil, "schema: \(entry.name) and one more")
      #expect(inside.instrument != nil, "loader: \(entry.name) \(inside.findings.first { $0.severity == .fault }.map { "\($0)" } ?? "")")
      #expect(beyond.instrument == nil, "loader: \(entry.name) and one more")
    }
  }

  @Test func `the schema is left out of the library and every shipped file names it`() throws {
    let library = InstrumentLibrary(directories: [Repository.questionnaires])
    #expect(!library.ids.contains("schema"))
    for id in Repository.instruments {
      let node = try JSONReader.read(try BoundedFile.read("\(Repository.questionnaires)/\(id).json", limit: 1 << 20))
      #expect(node.member("$schema")?.value.string == "schema.json")
    }
  }

  /// An editor shows these while somebody writes a questionnaire.
  @Test func `every key of the format is described`() throws {
    let schema = try JSONReader.read(try BoundedFile.read(Repository.questionnaires + "/schema.json", limit: 1 << 20))
    let definitions = schema.member("$defs")?.value
    func isDescribed(_ node: JSONNode) -> Bool {
      if node.member("description") != nil || node.member("title") != nil || node.member("const") != nil { return true }
      guard let name = node.member("$ref")?.value.string?.split(separator: "/").last else { return false }
      return definitions?.member(String(name)).map { isDescribed($0.value) } ?? false
    }
    func check(_ node: JSONNode, path: String) {
      if let properties = node.member("properties")?.value.members, path.contains("/if") == false {
        for property in properties where property.value.members?.isEmpty == false {
          #expect(isDescribed(property.value), "\(path)/\(property.name)")
        }
      }
      for member in node.members ?? [] where member.name != "if" && member.name != "then" { check(member.value, path: path + "/" + member.name) }
      for element in node.elements ?? [] { check(element, path: path) }
    }
    check(schema, path: "")
  }
}
