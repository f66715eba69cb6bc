import JSON
import PseudoTerminals
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct ValidateCommandTests {
  private static let broken = """
    {
      "format": 1,
      "id": "broken",
      "version": "1.0.0",
      "defaultLanguage": "en",
      "title": {"en": "Broken", "kk": "Бүлінген", "ru": "Сломанный"},
      "colour": "red",
      "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Nobody", "administration": "free"},
      "responseFormats": {
        "yes": {"kind": "choice", "options": [
          {"value": 0, "label": {"en": "No", "kk": "Жоқ", "ru": "Нет"}},
          {"value": 1, "label": {"en": "Yes", "kk": "Иә", "ru": "Да"}}]}
      },
      "items": [
        {"id": "q1", "format": "yes", "text": {"en": "One?", "kk": "Бір?", "ru": "Раз?"}},
        {"id": "q1", "format": "yess", "text": {"en": "Two?", "kk": "Екі?"}}
      ],
      "scales": [
        {"id": "s", "title": {"en": "S", "kk": "S", "ru": "S"}, "keys": ["q1", "-q9"], "method": "sum", "missing": {"rule": "complete"}, "worse": "higher"}
      ]
    }
    """

  /// What is wrong with it: line and column, severity, words, JSON path.
  private static let findings = [
    ("7:3", "fault", "Unknown key “colour”.", "$.colour"),
    ("16:12", "fault", "The id “q1” is used twice.", "$.items[1].id"),
    ("16:28", "fault", "There is no response format “yess”. Formats: yes.", "$.items[1].format"),
    ("16:44", "warning", "No translation: ru.", "$.items[1].text"),
    ("19:76", "fault", "There is no item “q9”. Items: q1.", "$.scales[0].keys[1]"),
  ]

  @Test func `every fault is told in one pass, as file, line, column and JSON path`() throws {
    let tynys = try Tynys()
    let path = try tynys.home.write(Self.broken, to: "broken.json")
    let run = try tynys.run("validate", path)
    #expect(run.status == 65)
    #expect(run.errorOutput.isEmpty)
    var rest = Substring(run.output)
    for (place, severity, words, jsonPath) in Self.findings {
      let found = try #require(rest.firstRange(of: "\(path):\(place): \(severity): \(words)"), "\(rest)")
      rest = rest[found.upperBound...]
      #expect(rest.split(separator: "\n").dropFirst(rest.hasPrefix("\n") ? 0 : 1).first == "    \(jsonPath)")
    }
    #expect(run.output.contains("    $.items[1].format\n    Did you mean “yes”?\n"))
    #expect(run.output.hasSuffix("\(path): 4 faults; the file cannot be used.\n"))
  }

  @Test func `JSON has the same findings`() throws {
    let tynys = try Tynys()
    let path = try tynys.home.write(Self.broken, to: "broken.json")
    let run = try tynys.run("validate", "--json", path, "questionnaires/pulse.json", "/no/such/file.json")
    #expect(run.status == 65)
    let files = try #require(try run.json()["files"]?.elements)
    #expect(files.map { $0["status"]?.string } == ["faulty", "usable", "unreadable"])
    let findings = try #require(files[0]["findings"]?.elements)
    #expect(findings.count == Self.findings.count)
    for (finding, (place, severity, words, jsonPath)) in zip(findings, Self.findings) {
      #expect(finding.names == ["severity", "line", "column", "path", "message", "hint"])
      #expect("\(finding["line"]?.number?.text ?? ""):\(finding["column"]?.number?.text ?? "")" == place)
      #expect(finding["severity"]?.string == severity)
      #expect(finding["message"]?.string?.hasPrefix(words) == true)
      #expect(finding["path"]?.string == jsonPath)
    }
    #expect(files[1]["findings"]?.elements?.isEmpty == true)
    #expect(files[2]["findings"]?.isNull == true)
    #expect(files[2]["message"]?.string?.contains("/no/such/file.json") == true)
  }

  @Test func `the shipped definitions have no fault`() throws {
    let run = try Tynys().script("tynys validate questionnaires/[a-r]*.json questionnaires/{service-rating,service-survey,worklife}.json")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.hasSuffix(".json: no faults.") }, "\(run.output)")
  }

  @Test func `a file with warnings alone is usable`() throws {
    let tynys = try Tynys()
    var text = Self.broken.replacing("  \"colour\": \"red\",\n", with: "").replacing(
      "\"id\": \"q1\", \"format\": \"yess\"", with: "\"id\": \"q2\", \"format\": \"yes\"")
    text = text.replacing("-q9", with: "-q2")
    let run = try tynys.run("validate", "-", input: text)
    #expect(run.status == 0)
    #expect(run.output.contains("stdin:15:43: warning: No translation: ru.\n"))
    #expect(run.output.hasSuffix("stdin: usable, with 1 warning.\n"))
  }

  @Test func `standard input is checked under its own name`() throws {
    let run = try Tynys().run("validate", "-", input: "{\"format\": 1,}")
    #expect(run.status == 65)
    #expect(run.output.hasPrefix("stdin:1:14: fault: "), "\(run.output)")
  }

  @Test func `a hundred megabytes are refused at once, from a file and from a pipe`() throws {
    let tynys = try Tynys()
    let path = try tynys.home.write("", to: "huge.json")
    #expect(truncate(path, 100 << 20) == 0)
    let file = try tynys.run("validate", path)
    #expect(file.status == 65)
    #expect(file.output == "\(path): The file “\(path)” is larger than 1024 KiB, which is the limit; it was not read.\n")
    let pipe = try tynys.script("cat '\(path)' | tynys validate -")
    #expect(pipe.status == 65)
    #expect(pipe.output.contains("The file “stdin” is larger than 1024 KiB"))
    for command in ["show", "check"] { #expect(try tynys.run(command, path).status == 65) }
  }

  @Test func `hostile texts end in faults, and none reaches the terminal as it is`() throws {
    let tynys = try Tynys()
    let deep = String(repeating: "[", count: 100_000)
    let texts = [
      deep, "{\"format\": 1e999}", "{\"format\": 1, \"format\": 1}", "{\"id\": \"\u{202E}live\"}", "{\"\u{1B}[31m\": 1}", "{\"id\": \"\\u001b[2J\"}",
      "\u{FEFF}{}", "{\"title\": \"\\ud800\"}", "[]", "null", "",
    ]
    for (index, text) in texts.enumerated() {
      let path = try tynys.home.write(text, to: "hostile-\(index).json")
      let run = try tynys.run("validate", path)
      #expect(run.status == 65, "\(text.prefix(40))")
      #expect(run.output.hasPrefix("\(path):1:"), "\(run.output.prefix(200))")
      #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 32 && $0 != "\u{202E}") }, "\(text.prefix(40))")
    }
    let invalid = try tynys.home.write([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x7D], to: "latin.json")
    #expect(try tynys.run("validate", invalid).status == 65)
  }

  @Test func `a folder, a missing file and an unreadable one are told apart, and the rest is still checked`() throws {
    let tynys = try Tynys()
    let pulse = "questionnaires/pulse.json"
    let folder = try tynys.run("validate", "questionnaires", pulse)
    #expect(folder.status == 65)
    #expect(folder.output == "questionnaires: “questionnaires” is a folder; a file is needed.\n\(pulse): no faults.\n")
    let missing = try tynys.run("validate", "none.json", pulse)
    #expect(missing.status == 66)
    #expect(missing.output == "none.json: There is no file “none.json”. Check the name and the folder.\n\(pulse): no faults.\n")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file that may not be read is a failure of reading`() throws {
    let tynys = try Tynys()
    let path = try tynys.home.write("{}", to: "secret.json")
    chmod(path, 0)
    let run = try tynys.run("validate", path)
    #expect(run.status == 74)
    #expect(run.output.contains("may not be read"))
  }

  @Test func `a fault in any file outweighs a file that is missing`() throws {
    let tynys = try Tynys()
    let path = try tynys.home.write("{}", to: "faulty.json")
    #expect(try tynys.run("validate", "none.json", path).status == 65)
  }
}
