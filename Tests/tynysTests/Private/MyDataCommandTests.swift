import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// `tynys mydata`: what the owner of the records may do with them.
@Suite struct MyDataCommandTests {
  // Exporting

  @Test func `the export holds every answer, score and unfinished check, and goes into a file that only its owner may read`() throws {
    let records = try PrivateRecords.keyed([0, 1, 4, 0, 1])
    #expect(try records.run("check", "pulse", "--lang", "kk", input: "3\n").status == 130)
    let export = try records.export()
    #expect(export["format"]?.number?.integer == 1)
    let result = try #require(export["results"]?.elements?.first)
    let score = try #require(result["scores"]?.elements?.first)
    #expect(Pulse.answers(result) == [0, 1, 4, 0, 1])
    #expect(score["scale"]?.string == "strain" && score["score"]?.number?.double == Pulse.score([0, 1, 4, 0, 1]))
    #expect(score["minimum"]?.number?.double == 0 && score["maximum"]?.number?.double == 4)
    let session = try #require(export["unfinished"]?.elements?.first)
    #expect(Pulse.answers(session) == [3, nil, nil, nil, nil] && session["answers"]?["strength"]?["language"]?.string == "kk")
    let path = records.tynys.home.path + "/mine.json"
    let written = try records.run("mydata", "export", "-o", path)
    #expect(written.status == 0 && written.output.isEmpty && written.errorOutput.contains(path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == (try records.run("mydata", "export").output))
    #expect(try PrivateRecords.mode(path) == 0o600)
  }

  /// A text of one's own that would break a table or be run by a spreadsheet: combining marks behind a comma and a quote among it.
  private static let hostile = ",\u{301} \"\u{301}x\",\n=1+1"

  @Test func `the table of the export has ten columns in every row, whatever was answered`() throws {
    let records = try PrivateRecords.keyed()
    for text in [Self.hostile, "=\u{301}cmd|' /C calc'!A0", "-2+3", "\"", "@x"] {
      let encoded = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      let sheet = """
        {"answers": {"overall": 3, "last-year": "better", "change": \(encoded), "check": "none", "conflicts": 1, "digital": 4}}
        """
      let run = try records.run("check", "service-survey", "--answers", "-", input: sheet)
      try #require(run.status == 0, "\(run.errorOutput)")
    }
    let path = try records.tynys.home.write(try records.run("mydata", "export", "--format", "csv").output, to: "mine.csv")
    // Read by another program, as its owner would.
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))
      print(json.dumps({"widths": sorted({len(r) for r in rows}), "head": rows[0], "texts": [r[7] for r in rows if r[6] == "change"]}))
      """
    let program = try records.tynys.home.write(script, to: "read.py")
    let read = try records.script("if command -v python3 > /dev/null; then python3 '\(program)' '\(path)'; fi")
    try #require(read.status == 0, "\(read.errorOutput)")
    if read.output.isEmpty { return }
    let found = try read.json()
    #expect(found["widths"]?.elements?.map { $0.number?.integer } == [10])
    #expect(
      found["head"]?.strings == ["record", "id", "instrument", "version", "taken", "language", "name", "value", "band", "seconds"])
    let texts = try #require(found["texts"]?.strings)
    #expect(texts.count == 5)
    for text in texts { #expect(!"=+-@\t\r".unicodeScalars.contains(text.unicodeScalars.first ?? " "), "\(text.debugDescription)") }
  }

  // Erasing

  @Test func `one result is erased by its id and the others stay`() throws {
    let records = try PrivateRecords.keyed([0, 1, 4, 0, 1])
    try records.keep([4, 4, 0, 4, 4])
    let results = try records.results()
    let id = try #require(results.first { Pulse.answers($0) == [0, 1, 4, 0, 1] }?["id"]?.string)
    for wrong in ["0", "zz", String(repeating: "0", count: 32), id.uppercased() + "0"] {
      #expect(try records.run("mydata", "erase", wrong).status == 66, "\(wrong)")
    }
    let run = try records.run("mydata", "erase", id)
    #expect(run.status == 0 && run.output == "The result was erased. Backups made before still hold it.\n")
    #expect(try records.results().map(Pulse.answers) == [[4, 4, 0, 4, 4]])
    #expect(try records.run("mydata", "erase", id).status == 66)
    #expect(try records.areSound())
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `everything is erased only after the word was typed`(_ language: InterfaceLanguage) throws {
    let records = try PrivateRecords.keyed()
    let before = try records.files()
    let no = Phrase(en: "n", kk: "ж", ru: "н")(language)
    for reply in ["\r", "\u{3}", "\u{4}", no + "\r", "нет\r"] {
      let terminal = try records.open("mydata", "erase", "--lang", language.rawValue)
      try terminal.waitUntil("the question") { $0.lines.joined().hasSuffix(":") }
      // What is neither the word nor a no is asked again.
      terminal.type("yes\r")
      try terminal.waitForText("Enter")
      try terminal.waitUntil("the question once more") { $0.lines.joined().hasSuffix(":") }
      terminal.type(reply)
      #expect(try terminal.waitForExit() == 130, "\(reply.debugDescription)")
      #expect(try records.files() == before)
    }
    #expect(try records.run("mydata", "erase").status == 1)
    #expect(try records.files() == before)
    let terminal = try records.open("mydata", "erase", "--lang", language.rawValue)
    try terminal.waitUntil("the question") { $0.lines.joined().hasSuffix(":") }
    terminal.type(Phrase(en: "Erase", kk: "Жою", ru: "стереть ")(language) + "\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(!FileManager.default.fileExists(atPath: records.folder))
    #expect(try records.run("history").status == 66)
  }

  @Test func `other profiles stay when one is erased, and a passphrase is not needed for it`() throws {
    let (records, _) = try PrivateRecords.sealed()
    let other = try records.run("check", "pulse", "--answers", "-", "--no-passphrase", "--profile", "other", input: Pulse.sheet([1, 1, 1, 1, 1]))
    #expect(other.status == 0)
    let run = try records.run("mydata", "erase", "--yes")
    #expect(run.status == 0 && run.output.hasPrefix("Everything was erased; the key was destroyed first."))
    #expect(try records.run("doctor").status == 66)
    #expect(try records.run("doctor", "--profile", "other").status == 0)
  }

  @Test func `records that are damaged beyond recognition can be erased`() throws {
    let records = try PrivateRecords.keyed()
    try Data(repeating: 7, count: 50_000).write(to: URL(fileURLWithPath: records.database))
    #expect(try records.run("doctor").status == 65)
    #expect(try records.run("mydata", "erase", "--yes").status == 0)
    #expect(!FileManager.default.fileExists(atPath: records.folder))
    #expect(try records.keep([1, 1, 1, 1, 1], "--no-passphrase").status == 0)
  }

  // Backing up

  @Test func `a backup comes back on a new computer as it was, under its own passphrase or none`() throws {
    let records = try PrivateRecords.keyed([0, 1, 4, 0, 1])
    #expect(try records.run("check", "pulse", input: "3\n").status == 130)
    #expect(try records.run("due", "--set", "pulse", "--every", "P3D").status == 0)
    let home = records.tynys.home
    let passphrase = try home.write("көшірме\n", to: "backup.txt")
    let backup = home.path + "/my.tynys"
    let made = try records.run("mydata", "backup", backup, "--backup-passphrase-file", passphrase)
    #expect(made.status == 0 && made.errorOutput.isEmpty)
    #expect(try PrivateRecords.mode(backup) == 0o600)
    #expect(try records.script("ls -A '\(home.path)'").output == "backup.txt\ndata\nmy.tynys\n")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    let again = try records.run("mydata", "backup", backup, "--backup-passphrase-file", passphrase)
    #expect(again.status == 73)
    #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == bytes, "a backup is never overwritten")

    let before = try records.run("mydata", "export").output
    let wrong = try home.write("көшiрме\n", to: "wrong.txt")
    let elsewhere = try PrivateRecords()
    let refused = try elsewhere.run("mydata", "restore", backup, "--backup-passphrase-file", wrong)
    #expect(refused.status == 77 && !FileManager.default.fileExists(atPath: elsewhere.database))
    #expect(try elsewhere.run("mydata", "restore", backup, "--backup-passphrase-file", passphrase, "--no-passphrase").status == 0)
    #expect(try elsewhere.run("mydata", "export").output == before)
    #expect(try elsewhere.run("due", "--json").json()["due"]?.elements?.contains { $0["every"]?.string == "P3D" } == true)
    #expect(try elsewhere.areSound())
    let second = try elsewhere.run("mydata", "restore", backup, "--backup-passphrase-file", passphrase)
    #expect(second.status == 73, "records that are there are never replaced")
    #expect(try elsewhere.run("mydata", "export").output == before)
  }

  @Test func `the backup's passphrase protects what is restored unless another protection is asked for`() throws {
    let (records, own) = try PrivateRecords.sealed("бірінші")
    let home = records.tynys.home
    let passphrase = try home.write("екінші\n", to: "backup.txt")
    let backup = home.path + "/my.tynys"
    #expect(try records.run("mydata", "backup", backup, "--passphrase-file", own, "--backup-passphrase-file", passphrase).status == 0)
    let elsewhere = try PrivateRecords()
    #expect(try elsewhere.run("mydata", "restore", backup, "--backup-passphrase-file", passphrase).status == 0)
    #expect(try elsewhere.run("history", "--passphrase-file", own).status == 77)
    #expect(try elsewhere.results("--passphrase-file", passphrase).count == 1)
  }

  @Test func `what is no backup is refused by what it is, and nothing is begun`() throws {
    let records = try PrivateRecords()
    let home = records.tynys.home
    let passphrase = try home.write("көшірме\n", to: "backup.txt")
    let files: [(String, Int32)] = [
      (home.path + "/none.tynys", 66), (try home.write("no database", to: "text.tynys"), 65), (try home.write("", to: "empty.tynys"), 65),
      (home.path, 74),
    ]
    for (file, status) in files {
      let run = try records.run("mydata", "restore", file, "--backup-passphrase-file", passphrase)
      #expect(run.status == status && run.output.isEmpty, "\(file): \(run.status) \(run.errorOutput)")
      #expect(!FileManager.default.fileExists(atPath: records.data))
    }
    let sealed = try PrivateRecords.keyed()
    for target in ["/no/such/folder/b.tynys", "/proc/b.tynys"] {
      let run = try sealed.run("mydata", "backup", target, "--backup-passphrase-file", passphrase)
      #expect([73, 74].contains(run.status) && run.output.isEmpty, "\(target): \(run.status) \(run.errorOutput)")
    }
  }

  // Changing the protection

  @Test func `a passphrase is set, changed and given up, and no record is written anew`() throws {
    let records = try PrivateRecords.keyed([0, 1, 4, 0, 1])
    let home = records.tynys.home
    let first = try home.write("бірінші\n", to: "first.txt")
    let second = try home.write("екінші\n", to: "second.txt")
    let sealed = try Self.sealedRecords(records)
    func export(_ options: String...) throws -> String { try records.run(["mydata", "export"] + options).output }
    let before = try export()

    #expect(try records.run("mydata", "passphrase", "--new-passphrase-file", first).status == 0)
    #expect(!FileManager.default.fileExists(atPath: records.keyFile))
    #expect(try records.run("history").status == 77)
    #expect(try export("--passphrase-file", first) == before)
    #expect(try records.run("mydata", "passphrase", "--passphrase-file", second, "--new-passphrase-file", second).status == 77)
    #expect(try records.run("mydata", "passphrase", "--passphrase-file", first, "--new-passphrase-file", second).status == 0)
    #expect(try records.run("doctor", "--passphrase-file", first).status == 77)
    #expect(try export("--passphrase-file", second) == before)
    #expect(try records.run("mydata", "passphrase", "--passphrase-file", second, "--no-passphrase").status == 0)
    #expect(try export() == before)
    #expect(try Self.sealedRecords(records) == sealed)
    #expect(try records.areSound())
  }

  /// The longest run of bytes of the database that every change of the protection must leave alone: the sealed records of the definition's size.
  private static func sealedRecords(_ records: PrivateRecords) throws -> [[UInt8]] {
    let bytes = try #require(try records.files()["records.sqlite"])
    // Overflow pages of the definition's record fill the file's end; a page each.
    let pages = stride(from: 0, to: bytes.count, by: 4096).map { Array(bytes[$0..<min($0 + 4096, bytes.count)]) }
    return Array(pages.suffix(10))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `on a terminal the old and the new passphrase are asked for, and typing a wrong one thrice ends it`(_ language: InterfaceLanguage) throws {
    let (records, path) = try PrivateRecords.sealed("бірінші")
    let before = try records.files()
    let old = Phrase(en: "Passphrase:", kk: "Құпиясөз тіркесі:", ru: "Парольная фраза:")(language)
    func waitForPrompt(_ terminal: PseudoTerminal, _ prompt: String, _ count: Int = 1) throws {
      try terminal.waitUntil(prompt) { screen in screen.lines.filter { $0.hasPrefix(prompt) }.count == count }
    }
    let wrong = try records.open("mydata", "passphrase", "--lang", language.rawValue)
    for attempt in 1...3 {
      try waitForPrompt(wrong, old, attempt)
      wrong.type("басқа\r")
    }
    #expect(try wrong.waitForExit() == 77)
    #expect(try records.files() == before)
    let right = try records.open("mydata", "passphrase", "--lang", language.rawValue)
    try waitForPrompt(right, old)
    right.type("бірінші\r")
    try waitForPrompt(right, Phrase(en: "New passphrase:", kk: "Жаңа құпиясөз тіркесі:", ru: "Новая парольная фраза:")(language))
    right.type("екінші\r")
    try waitForPrompt(right, Phrase(en: "The same again:", kk: "Тағы бір рет:", ru: "Ещё раз:")(language))
    right.type("екінші\r")
    #expect(try right.waitForExit() == 0)
    #expect(try records.run("doctor", "--passphrase-file", path).status == 77)
  }

  // Scoring again

  @Test func `old answers are scored with a newer questionnaire once, and the old results stay as they were`() throws {
    let records = try PrivateRecords.keyed([0, 1, 4, 0, 1])
    let home = records.tynys.home
    // The newer version no longer reverses the first item, so its score differs.
    let script = "sed -e 's/\"version\": \"1.0.0\"/\"version\": \"2.0.0\"/' -e 's/\"-strength\"/\"strength\"/' questionnaires/pulse.json"
    try home.write(try records.script(script).output, to: "newer/pulse.json")
    let before = try records.results()
    let rescore = ["mydata", "rescore", "pulse", "--questionnaires", home.path + "/newer"]
    #expect(try records.run(rescore).output == "1 result was scored with the present questionnaire; the old ones are kept as they were.\n")
    #expect(try records.run(rescore).output.hasPrefix("0 results were scored"), "a second time there is nothing to do")
    let after = try records.results()
    #expect(after.count == 2 && after.contains { $0["id"]?.string == before[0]["id"]?.string })
    let new = try #require(after.first { $0["rescored_from"]?.string == before[0]["id"]?.string })
    #expect(new["version"]?.string == "2.0.0" && Pulse.answers(new) == [0, 1, 4, 0, 1])
    // strength counts 0 and no longer 4.
    #expect(new["scores"]?.elements?.first?["score"]?.number?.double == Pulse.score([0, 1, 4, 0, 1]) - 0.8)
    #expect(try records.run("mydata", "rescore", "pulse").output.hasPrefix("0 results were scored"))
    #expect(try records.areSound())
  }

  @Test func `answers that a newer questionnaire does not know are left as they are`() throws {
    let records = try PrivateRecords.keyed([0, 1, 4, 0, 1])
    let home = records.tynys.home
    let script =
      "sed -e 's/\"version\": \"1.0.0\"/\"version\": \"2.0.0\"/' -e 's/\"strength\"/\"vigour\"/; s/\"-strength\"/\"-vigour\"/' questionnaires/pulse.json"
    try home.write(try records.script(script).output, to: "newer/pulse.json")
    let run = try records.run("mydata", "rescore", "pulse", "--questionnaires", home.path + "/newer")
    #expect(run.status == 0 && run.errorOutput.hasPrefix("tynys: 1 result has answers that the present questionnaire does not allow"))
    #expect(try records.results().count == 1)
  }
}
