import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// The passphrase, backups, and the questions that a keeper is asked on a terminal.
@Suite struct KeeperSafekeepingTests {
  private static let ask = Phrase(en: "The keeper's passphrase:", kk: "Сақтаушының құпиясөз тіркесі:", ru: "Парольная фраза хранителя:")
  private static let new = Phrase(en: "New passphrase:", kk: "Жаңа құпиясөз тіркесі:", ru: "Новая парольная фраза:")
  private static let again = Phrase(en: "The same again:", kk: "Тағы бір рет:", ru: "Ещё раз:")
  private static let consent = Phrase(en: "[y/N]", kk: "[и/Ж]", ru: "[д/Н]")
  private static let no = Phrase(en: "n", kk: "ж", ru: "н")
  private static let yes = Phrase(en: "y", kk: "и", ru: "д")

  @Test(arguments: InterfaceLanguage.allCases)
  func `the passphrase is changed on a terminal, a wrong one is asked again, and the old one opens nothing`(_ language: InterfaceLanguage) throws {
    let keeper = try KeeperHome.ready(opens: false)
    let terminal = try keeper.open("passphrase", "--lang", language.rawValue, columns: 40)
    let talk = Conversation(terminal)
    try talk.answer(Self.ask(language), "wrong\r")
    try talk.answer(Self.ask(language), "the keeper's passphrase\r")
    try talk.answer(Self.new(language), "жаңа сөз\r")
    try talk.answer(Self.again(language), "жаңа сөз\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(!talk.flatText.contains("жаңа сөз") && terminal.isCooked)
    #expect(try keeper.run("status").status == 77)
    let new = try keeper.tynys.home.write("жаңа сөз\n", to: "new")
    #expect(try keeper.tynys.run(arguments: ["keeper", "status", "--passphrase-file", new] + keeper.store).status == 0)
  }

  @Test func `three wrong passphrases are enough, and who leaves changed nothing`() throws {
    let keeper = try KeeperHome.ready(opens: false)
    let terminal = try keeper.open("status")
    let talk = Conversation(terminal)
    for _ in 1...3 { try talk.answer(Self.ask.en, "wrong\r") }
    #expect(try terminal.waitForExit() == 77)
    let left = try keeper.open("passphrase")
    let leaving = Conversation(left)
    try leaving.answer(Self.ask.en, "\u{4}")
    #expect(try left.waitForExit() == 130)
    #expect(try keeper.open("passphrase", "--passphrase-file", keeper.secret, "--new-passphrase-file", keeper.path("none")).waitForExit() == 66)
    #expect(try keeper.run("status").status == 0)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `closing asks who sits at the terminal until the answer is clear`(_ language: InterfaceLanguage) throws {
    let keeper = try KeeperHome.ready()
    let options = ["--passphrase-file", keeper.secret, "--lang", language.rawValue]
    for (reply, status) in [(Self.no(language) + "\r", 130), ("\r", 130), ("\u{3}", 130), ("\u{4}", 130)] as [(String, Int32)] {
      let terminal = try keeper.open("close", KeeperHome.round, options[0], options[1], options[2], options[3], columns: 40)
      let talk = Conversation(terminal)
      try talk.answer(Self.consent(language), "maybe\r")
      try talk.answer(Self.consent(language), reply)
      #expect(try terminal.waitForExit() == status)
    }
    #expect(try keeper.must("status", "--json").json()["rounds"]?.elements?.first?["stage"]?.string == "open")
    let terminal = try keeper.open("close", KeeperHome.round, options[0], options[1], options[2], options[3])
    let talk = Conversation(terminal)
    try talk.answer(Self.consent(language), Self.yes(language) + "\r")
    #expect(try terminal.waitForExit() == 0)
    // What is closed already needs no question.
    let again = try keeper.open("close", KeeperHome.round, options[0], options[1], options[2], options[3])
    #expect(try again.waitForExit() == 1)
  }

  @Test func `a backup comes back elsewhere and holds back what may have been published since`() throws {
    let keeper = try KeeperHome.ready()
    let word = try keeper.tynys.home.write("the backup's own\n", to: "word")
    let file = keeper.path("keeper.backup")
    let made = try keeper.must("backup", file, "--backup-passphrase-file", word)
    #expect(
      made.output.hasPrefix("The backup was written: \(file).") && made.errorOutput.contains("Not closed yet when this backup was made: 2026-Q4."))
    #expect(try keeper.run("backup", file, "--backup-passphrase-file", word).status == 73)
    #expect(try keeper.run("backup", keeper.path("none/file"), "--backup-passphrase-file", word).status == 73)
    #expect(try keeper.run("restore", file, "--backup-passphrase-file", word).status == 73)

    func restored(_ arguments: String...) throws -> ProcessRun {
      try keeper.tynys.run(arguments: ["keeper", "restore", file, "--store", keeper.path("other")] + arguments)
    }
    #expect(try restored("--backup-passphrase-file", keeper.secret).status == 77)
    #expect(try restored().status == 77)
    let stranger = try restored("--backup-passphrase-file", word, "--unpublished", "2026-Q3")
    #expect(stranger.status == 64 && stranger.errorOutput.contains("Unpublished in it: 2026-Q4."))
    #expect(!keeper.exists("other"))
    let held = try restored("--backup-passphrase-file", word)
    #expect(held.status == 0 && held.errorOutput.contains("can only be looked at: 2026-Q4."), "\(held.errorOutput)")
    func other(_ arguments: String...) throws -> ProcessRun {
      try keeper.tynys.run(arguments: ["keeper"] + arguments + ["--store", keeper.path("other"), "--passphrase-file", word])
    }
    #expect(try other("close", KeeperHome.round).status == 1)
    let status = try other("status")
    #expect(status.status == 0 && status.output.contains("can only be looked at: 2026-Q4."))
    #expect(try other("status", "--json").json()["rounds"]?.elements?.first?["restored"]?.bool == true)
    #expect(try keeper.must("status", "--json").json()["rounds"]?.elements?.first?["restored"]?.bool == false)
    try FileManager.default.removeItem(atPath: keeper.path("other"))
    #expect(try restored("--backup-passphrase-file", word, "--unpublished", KeeperHome.round, "--passphrase-file", keeper.secret).status == 0)
    #expect(
      try keeper.tynys.run(arguments: ["keeper", "close", KeeperHome.round, "--store", keeper.path("other"), "--passphrase-file", keeper.secret])
        .status == 0)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `restoring on a terminal asks about every round that was not published`(_ language: InterfaceLanguage) throws {
    let keeper = try KeeperHome.ready()
    let word = try keeper.tynys.home.write("the backup's own\n", to: "word")
    try keeper.must("backup", keeper.path("file"), "--backup-passphrase-file", word)
    for (reply, count) in [("\r", 1), (Self.yes(language) + "\r", 0)] {
      let store = keeper.path("restored \(count)")
      let terminal = try PseudoTerminal(
        executable: Tynys.binary, arguments: ["keeper", "restore", keeper.path("file"), "--store", store, "--lang", language.rawValue],
        environment: keeper.tynys.environment(), columns: 40, rows: 40, workingDirectory: Repository.root)
      let talk = Conversation(terminal)
      try talk.answer(Phrase(en: "backup:", kk: "тіркесі:", ru: "копии:")(language), "the backup's own\r")
      try talk.answer(Self.consent(language), reply)
      #expect(try terminal.waitForExit() == 0)
      let status = try keeper.tynys.run(arguments: ["keeper", "status", "--json", "--store", store, "--passphrase-file", word]).json()
      #expect(status["rounds"]?.elements?.filter { $0["restored"]?.bool == true }.count == count)
    }
    let left = try PseudoTerminal(
      executable: Tynys.binary,
      arguments: ["keeper", "restore", keeper.path("file"), "--store", keeper.path("left"), "--backup-passphrase-file", word],
      environment: keeper.tynys.environment(), columns: 80, rows: 40, workingDirectory: Repository.root)
    let leaving = Conversation(left)
    try leaving.answer("[y/N]", "\u{4}")
    #expect(try left.waitForExit() == 130)
    #expect(!keeper.exists("left"))
  }
}
