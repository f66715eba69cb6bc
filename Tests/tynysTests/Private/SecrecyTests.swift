import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What others on the same computer can find out: nothing that was answered, scored or typed in secret.
@Suite struct SecrecyTests {
  private static let passphrase = "Қарлығаш-1917-қанаты"

  @Test func `a wrong passphrase ends with 77 everywhere, changes no byte and tells nothing`() throws {
    let (records, right) = try PrivateRecords.sealed(Self.passphrase)
    let home = records.tynys.home
    let wrong = try home.write("Қарлығаш-1917-қанатi\n", to: "wrong.txt")
    let before = try records.files()
    let commands = [
      ["history"], ["history", "--json"], ["due"], ["doctor"], ["mydata", "export"], ["mydata", "erase", String(repeating: "0", count: 32)],
      ["mydata", "backup", home.path + "/b.tynys", "--backup-passphrase-file", right], ["mydata", "passphrase", "--no-passphrase"],
      ["mydata", "rescore", "pulse"], ["due", "--set", "pulse", "--every", "P1D"], ["check", "pulse"], ["check", "pulse", "--answers", "-"],
    ]
    for language in InterfaceLanguage.allCases {
      var said: Set<String> = []
      for command in commands where language == .en || command.count == 1 {
        let run = try records.run(command + ["--passphrase-file", wrong, "--lang", language.rawValue], input: Pulse.sheet([1, 1, 1, 1, 1]))
        #expect(run.status == 77 && run.output.isEmpty, "\(command): \(run.status)")
        said.insert(run.errorOutput)
      }
      #expect(said.count == 1, "one sentence for all: \(said)")
      #expect(!said.joined().contains("Қарлығаш"))
    }
    #expect(try records.files() == before)
    for command in commands where command != ["check", "pulse"] {
      let run = try records.run(command, input: Pulse.sheet([1, 1, 1, 1, 1]))
      #expect(run.status == 77 && run.errorOutput.contains("--passphrase-file"), "\(command)")
    }
    #expect(try records.files() == before)
  }

  /// What the system shows of a running process to its owner; empty where it shows nothing.
  private static func proc(_ terminal: PseudoTerminal, _ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: "/proc/\(terminal.processID)/\(name)") ?? Data(), as: UTF8.self)
  }

  @Test(.enabled(if: access("/proc/self/limits", R_OK) == 0, "only Linux shows processes as files"), arguments: [[], ["--no-save"], ["--plain"]])
  func `a check that waits dumps no memory and shows neither passphrase nor answers to others`(_ options: [String]) throws {
    let (records, _) = try PrivateRecords.sealed(Self.passphrase)
    let terminal = try PseudoTerminal(
      executable: Tynys.binary, arguments: ["check", "service-survey"] + options, environment: records.tynys.environment(records.environment),
      workingDirectory: Repository.root)
    if options != ["--no-save"] {
      try terminal.waitForText("Passphrase:")
      terminal.type(Self.passphrase + "\r")
    }
    if options != ["--plain"] {
      try terminal.waitForText(ExpectedWords.begin.en)
      terminal.type("\r")
    }
    try terminal.waitUntil("the first question") { $0.text.contains("1/") }
    terminal.type("41\r")
    try terminal.waitUntil("the second question") { $0.text.contains("2/") }
    let limit = try #require(Self.proc(terminal, "limits").split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    #expect(limit.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"], "\(limit)")
    let shown = ["cmdline", "comm", "environ", "status"].map { Self.proc(terminal, $0) }.joined()
    #expect(shown.contains("service-survey") && !shown.contains("Қарлығаш"))
    // Open files: the terminal, the records, and nothing temporary; pipes and sockets have no path.
    let folder = "/proc/\(terminal.processID)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let open = names.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0) }
    for path in open where path.hasPrefix("/") && !path.hasPrefix("/dev/") {
      #expect(path == records.database, "\(path)")
    }
    #expect(!String(decoding: terminal.transcript, as: UTF8.self).contains("Қарлығаш"))
    terminal.type("\u{3}")
    _ = try terminal.waitForExit()
    #expect(
      try records.script("find '\(records.tynys.home.path)' -type f").output.split(separator: "\n").count == 2, "the records and the passphrase file")
  }

  /// A text that nobody else writes, to be looked for wherever it must not be.
  private static let secretText = "Zhezkazgan-seventeen"

  @Test func `no error repeats an answer or a passphrase`() throws {
    let (records, right) = try PrivateRecords.sealed(Self.passphrase)
    let home = records.tynys.home
    let sheet = """
      {"answers": {"overall": 3, "last-year": "better", "change": "\(Self.secretText)", "check": "none", "conflicts": 1, "digital": 4}}
      """
    var said = ""
    func note(_ run: ProcessRun) { said += run.errorOutput }
    note(try records.script("ulimit -f 2; tynys check service-survey --answers - --passphrase-file '\(right)'", input: sheet))
    note(try records.script("tynys check service-survey --answers - --passphrase-file '\(right)' > /dev/full", input: sheet))
    note(try records.run("mydata", "restore", records.database, "--backup-passphrase-file", right))
    note(try records.run("history", "--passphrase-file", records.database))
    // Under a key file, because there every try is quick.
    let keyed = try PrivateRecords.keyed()
    #expect(try keyed.run("check", "service-survey", "--answers", "-", input: sheet).status == 0)
    note(try keyed.run("mydata", "export", "-o", "/no/such/folder/x.json"))
    let whole = try #require(try keyed.files()["records.sqlite"])
    for place in stride(from: 16, to: whole.count, by: whole.count / 20) {
      var flipped = whole
      flipped[place] ^= 1
      try Data(flipped).write(to: URL(fileURLWithPath: keyed.database))
      for command in [["history", "--html", "/dev/null/x"], ["mydata", "export", "-o", home.path + "/x.json"]] { note(try keyed.run(command)) }
      let doctor = try keyed.run("doctor")
      said += doctor.output + doctor.errorOutput
    }
    #expect(said.contains("tynys: "))
    for secret in [Self.secretText, Self.passphrase, "better", "strain"] { #expect(!said.contains(secret), "\(secret)") }
  }

  /// Every word of six letters and more in the shipped questionnaires: titles, items, answers and keys in three languages.
  private static func words() throws -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for id in Repository.instruments {
      let text = try String(contentsOfFile: "\(Repository.questionnaires)/\(id).json", encoding: .utf8)
      for word in text.split(whereSeparator: { !$0.isLetter }) where word.count >= 6 { words.insert(Array(word.utf8)) }
    }
    return words
  }

  @Test func `after ten checks in three languages the files tell no instrument, item, answer, language or date`() throws {
    let records = try PrivateRecords.keyed()
    let ids = ["burnout", "anxiety-state", "anxiety-trait", "worklife", "pulse", "service-rating", "burnout", "pulse", "anxiety-state"]
    for (place, id) in ids.enumerated() {
      let language = InterfaceLanguage.allCases[place % 3]
      let run = try records.run("check", id, "--answers", "-", "--lang", language.rawValue, input: "{\"answers\": {}}")
      try #require(run.status == 0, "\(id): \(run.errorOutput)")
    }
    let survey = """
      {"answers": {"overall": 3, "last-year": "better", "change": "\(Self.secretText)", "check": "none", "conflicts": 1, "digital": 4}}
      """
    #expect(try records.run("check", "service-survey", "--answers", "-", input: survey).status == 0)
    #expect(try records.run("check", "worklife", "--lang", "ru", input: "3\n2\n").status == 130)
    #expect(try records.run("due", "--set", "worklife", "--every", "P3M").status == 0)
    #expect(try records.results().count == 11)

    // The first bytes of every SQLite file hold one of them.
    var words = try Self.words().subtracting([Array("format".utf8)])
    #expect(words.count > 1000)
    let taken = try #require(try records.results().last?["taken"]?.string)
    for text in Repository.instruments + [Self.secretText, String(taken.prefix(10)), String(taken.prefix(8)), "1.0.0", "P3M", "\"en\"", "language"] {
      words.insert(Array(text.utf8))
    }
    // By their first four bytes, so that one pass is enough.
    let byStart = Dictionary(grouping: words.filter { $0.count >= 4 }) { Array($0.prefix(4)) }
    #expect(try records.names() == ["profiles", "profiles/default", "profiles/default/key", "profiles/default/records.sqlite"])
    for (name, bytes) in try records.files() {
      for start in bytes.indices.dropLast(3) {
        for word in byStart[Array(bytes[start..<start + 4])] ?? [] where bytes[start...].starts(with: word) {
          Issue.record("\(name) holds “\(String(decoding: word, as: UTF8.self))” at \(start)")
        }
      }
    }
    // Sizes and their order tell no kind: all records but definitions are of one size.
    #expect(try records.areSound())
  }
}
