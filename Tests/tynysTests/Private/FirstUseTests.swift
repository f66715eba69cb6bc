import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// How a person decides, at the first check, what becomes of their answers.
@Suite struct FirstUseTests {
  private static let question = Phrase(
    en: "Your choice (1, 2 or 3):", kk: "Таңдауыңыз (1, 2 немесе 3):", ru: "Ваш выбор (1, 2 или 3):")
  private static let newPassphrase = Phrase(en: "New passphrase:", kk: "Жаңа құпиясөз тіркесі:", ru: "Новая парольная фраза:")
  private static let again = Phrase(en: "The same again:", kk: "Тағы бір рет:", ru: "Ещё раз:")
  private static let different = Phrase(
    en: "The two are different. Please type it again.", kk: "Екеуі бірдей емес. Қайтадан теріңіз.", ru: "Они различаются. Наберите ещё раз.")
  private static let eachAnswerIsSaved = Phrase(
    en: "Each answer is saved at once", kk: "Әр жауап бірден шифрланып", ru: "Каждый ответ сразу сохраняется")

  /// Waits until the line with the cursor begins with `prompt`, then types.
  private static func answer(_ terminal: PseudoTerminal, _ prompt: String, _ text: String) throws {
    try terminal.waitUntil("the prompt “\(prompt)”") { $0.lines.last { !$0.isEmpty }?.hasPrefix(prompt) == true }
    terminal.type(text)
  }

  private static func takePulse(_ terminal: PseudoTerminal, _ language: InterfaceLanguage) throws {
    let check = CheckOnScreen(terminal: terminal)
    try check.begin(language, total: 5)
    try check.answer(["0", "1", "4", "0", "1"], language: language, total: 5)
    terminal.type("\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(check.isGivenBack)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `a passphrase typed twice keeps the check under it and shows on no screen`(_ language: InterfaceLanguage) throws {
    let records = try PrivateRecords()
    let terminal = try records.open("check", "pulse", "--lang", language.rawValue)
    try Self.answer(terminal, Self.question(language), "x\r")
    // What is no choice is asked again, and so is a repetition that differs.
    try terminal.waitUntil("the question once more") { $0.text.ranges(of: Self.question(language)).count == 2 }
    try Self.answer(terminal, Self.question(language), " 1 \r")
    try Self.answer(terminal, Self.newPassphrase(language), "Сырым-7\r")
    try Self.answer(terminal, Self.again(language), "сырым-7\r")
    try terminal.waitForText(Self.different(language))
    try Self.answer(terminal, Self.newPassphrase(language), "СырымX\u{7F}-7\r")
    try Self.answer(terminal, Self.again(language), "Сырым-7\r")
    try Self.takePulse(terminal, language)
    let seen = String(decoding: terminal.transcript, as: UTF8.self).lowercased()
    #expect(!seen.contains("сырым"))
    let path = try records.tynys.home.write("Сырым-7\n", to: "passphrase.txt")
    #expect(try records.results("--passphrase-file", path).map(Pulse.answers) == [[0, 1, 4, 0, 1]])
    #expect(!FileManager.default.fileExists(atPath: records.keyFile))
    #expect(try records.run("history").status == 77)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the second choice keeps the check under a key file that only its owner may read`(_ language: InterfaceLanguage) throws {
    let records = try PrivateRecords()
    let terminal = try records.open("check", "pulse", "--lang", language.rawValue)
    try Self.answer(terminal, Self.question(language), "2\r")
    try terminal.waitForText(Self.eachAnswerIsSaved(language))
    try Self.takePulse(terminal, language)
    #expect(try records.results().map(Pulse.answers) == [[0, 1, 4, 0, 1]])
    for folder in ["", "/profiles", "/profiles/default"] { #expect(try PrivateRecords.mode(records.data + folder) == 0o700) }
    for name in try records.files().keys { #expect(try PrivateRecords.mode(records.folder + "/" + name) == 0o600) }
    // The second check asks nothing more.
    let second = try records.open("check", "pulse", "--lang", language.rawValue)
    try Self.takePulse(second, language)
    #expect(try records.results().count == 2)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the third choice keeps nothing, and the next check asks again`(_ language: InterfaceLanguage) throws {
    let records = try PrivateRecords()
    for _ in 1...2 {
      let terminal = try records.open("check", "pulse", "--lang", language.rawValue)
      try Self.answer(terminal, Self.question(language), "3\r")
      try Self.takePulse(terminal, language)
      #expect(!terminal.screen.text.contains(Self.eachAnswerIsSaved(language)))
      #expect(!FileManager.default.fileExists(atPath: records.data))
    }
  }

  /// Where somebody turns round, and what they have typed up to there.
  private static let turns = [
    ["\u{3}"], ["\u{4}"], ["1\r", "\u{3}"], ["1\r", "\u{4}"], ["1\r", "\u{1B}"], ["1\r", "\r"], ["1\r", "abc\r", "\u{3}"], ["1\r", "abc\r", "\r"],
  ]

  @Test(arguments: turns)
  func `who turns round at any question has begun nothing`(_ keys: [String]) throws {
    let records = try PrivateRecords()
    let terminal = try records.open("check", "pulse")
    for (prompt, key) in zip([Self.question, Self.newPassphrase, Self.again], keys) { try Self.answer(terminal, prompt.en, key) }
    #expect(try terminal.waitForExit() == 130)
    #expect(terminal.screen.lines.last { !$0.isEmpty } == "tynys: " + ExpectedWords.left.en)
    #expect(terminal.isCooked)
    #expect(!FileManager.default.fileExists(atPath: records.data))
  }

  @Test func `a script begins records by naming a passphrase file, whose first line counts`() throws {
    let records = try PrivateRecords()
    let home = records.tynys.home
    let path = try home.write("құпия сөз\r\nnotes of mine\n", to: "passphrase.txt")
    #expect(try records.keep([0, 1, 4, 0, 1], "--passphrase-file", path).status == 0)
    let alone = try home.write("құпия сөз", to: "alone.txt")
    #expect(try records.results("--passphrase-file", alone).count == 1)
    #expect(try records.run("mydata", "export", "--passphrase-file", "-", input: "құпия сөз\n").status == 0)
    let empty = try home.write("\nсөз\n", to: "empty.txt")
    for (file, status) in [(empty, 77), (home.path + "/none.txt", 66), (home.path, 65)] {
      let run = try PrivateRecords().keep([0, 1], "--passphrase-file", file)
      #expect(run.status == status && run.output.isEmpty, "\(file): \(run.errorOutput)")
    }
  }

  @Test func `a script begins records without a passphrase only where it says so`() throws {
    let records = try PrivateRecords()
    let silent = try records.keep([0, 1, 4, 0, 1])
    #expect(silent.status == 0)
    #expect(silent.errorOutput.hasPrefix("tynys: This result was not kept: no private records have been set up."))
    let piped = try records.run("check", "pulse", input: "0\n1\n4\n0\n1\nfinish\n")
    #expect(piped.status == 0)
    #expect(piped.errorOutput.hasPrefix("tynys: This result was not kept"))
    #expect(!FileManager.default.fileExists(atPath: records.data))
    let wanted = try records.keep([0, 1, 4, 0, 1], "--no-save")
    #expect(wanted.status == 0 && wanted.errorOutput.isEmpty)
    let kept = try records.keep([0, 1, 4, 0, 1], "--no-passphrase")
    #expect(kept.status == 0 && kept.errorOutput.isEmpty)
    #expect(try records.keep([4, 4, 0, 4, 4]).errorOutput.isEmpty, "what is there is used from then on")
    #expect(try records.keep([2, 2, 2, 2, 2], "--no-save").status == 0)
    #expect(try records.results().map(Pulse.answers).sorted { $0[0] ?? 0 < $1[0] ?? 0 } == [[0, 1, 4, 0, 1], [4, 4, 0, 4, 4]])
  }

  @Test func `a faulty sheet begins no records`() throws {
    let records = try PrivateRecords()
    #expect(try records.keep([9], "--no-passphrase").status == 65)
    #expect(!FileManager.default.fileExists(atPath: records.data))
  }

  @Test func `profiles know nothing of each other`() throws {
    let tynys = try Tynys()
    let environment: [String: String?] = ["TYNYS_DATA": tynys.home.path + "/data"]
    for (index, name) in ["Айгүл", "aigul", "Ayşe M."].enumerated() {
      let sheet = Pulse.sheet([index, 1, 4, 0, 1])
      let run = try tynys.run("check", "pulse", "--answers", "-", "--no-passphrase", "--profile", name, input: sheet, environment: environment)
      #expect(run.status == 0)
      let export = try tynys.run("mydata", "export", "--profile", name, environment: environment).json()
      #expect(export["results"]?.elements?.map(Pulse.answers) == [[index, 1, 4, 0, 1]])
    }
    #expect(try tynys.run("history", environment: environment).status == 66)
    for name in ["", ".hidden", "a/b", "../x", "a\nb", String(repeating: "ж", count: 33)] {
      let run = try tynys.run("history", "--profile", name, environment: environment)
      #expect(run.status == 64 && run.errorOutput.hasPrefix("tynys: "), "\(name)")
      #expect(run.errorOutput.split(separator: "\n").allSatisfy { $0.hasPrefix("tynys: ") })
    }
  }

  @Test func `without records every command says so and how they begin`() throws {
    let records = try PrivateRecords()
    let commands = [
      ["history"], ["history", "pulse", "--json"], ["doctor"], ["mydata", "export"], ["mydata", "erase", "--yes"],
      ["mydata", "passphrase", "--no-passphrase"],
      ["mydata", "rescore", "pulse"], ["due", "--set", "pulse", "--every", "P1D"], ["mydata", "backup", "b.tynys"],
    ]
    for command in commands {
      let run = try records.run(command)
      #expect(run.status == 66 && run.output.isEmpty, "\(command): \(run.errorOutput)")
      #expect(run.errorOutput.contains("tynys check burnout"), "\(command): \(run.errorOutput)")
    }
    #expect(try records.run("due").status == 0)
    #expect(!FileManager.default.fileExists(atPath: records.data))
  }
}
