import Foundation
import JSON
import PseudoTerminals
import TestSupport
import Testing
import Wording

/// A contribution in a terminal: what was not given is asked for, what is wrong is asked again, and nothing leaves before a clear yes.
@Suite struct ContributeCommandTests {
  private static let choose = Phrase(
    en: "Its number, or the path of another card (Enter to leave):", kk: "Нөмірі немесе басқа карточканың жолы (шығу — Enter):",
    ru: "Её номер или путь к другой карточке (Enter — выйти):")
  private static let code = Phrase(
    en: "The code of your slip (Enter to leave):", kk: "Қағазыңыздағы код (шығу — Enter):", ru: "Код с вашего листка (Enter — выйти):")
  private static let folder = Phrase(
    en: "Folder for the sealed file (Enter to leave):", kk: "Мөрленген файл салынатын қалта (шығу — Enter):",
    ru: "Папка для запечатанного файла (Enter — выйти):")
  private static let latest = Phrase(en: "[Y/n]", kk: "[И/ж]", ru: "[Д/н]")
  private static let consent = Phrase(en: "[y/N]", kk: "[и/Ж]", ru: "[д/Н]")
  private static let slice = Phrase(en: "(0 to 2):", kk: "(0 – 2):", ru: "(от 0 до 2):")
  private static let yes = Phrase(en: "y", kk: "и", ru: "д")
  private static let no = Phrase(en: "n", kk: "ж", ru: "н")
  private static let nothing = Phrase(en: "Nothing was written.", kk: "Ештеңе жазылған жоқ.", ru: "Ничего не записано.")
  private static let secondCard = Phrase(
    en: "A round's card never changes.", kk: "Раунд карточкасы ешқашан өзгермейді.", ru: "Карточка раунда никогда не меняется.")

  /// A keeper with an open round, and a worker at the same computer with one kept result.
  private struct Place {
    let keeper: KeeperHome
    let code: String

    init(slices: Bool = false) throws {
      keeper = try KeeperHome.ready(opens: false)
      let slice = slices ? ["--slice", "Years=0–4,5+"] : []
      let opened = try keeper.run(["open", KeeperHome.round, "--instrument", "pulse", "--card", keeper.path("2026-Q4.card")] + slice)
      if opened.status != 0 { throw Unexpected(run: opened) }
      code = String(try keeper.must("codes", KeeperHome.round, "--unit", "East/Team 1", "--count", "1").output.dropLast())
      try FileManager.default.createDirectory(atPath: keeper.path("my stick"), withIntermediateDirectories: true)
    }

    func keepResult() throws {
      let run = try keeper.tynys.run("check", "pulse", "--answers", "-", "--no-passphrase", input: Pulse.sheet([0, 1, 4, 0, 1]))
      if run.status != 0 { throw Unexpected(run: run) }
    }

    func open(_ arguments: String..., columns: Int = 80, rows: Int = 100) throws -> PseudoTerminal {
      try PseudoTerminal(
        executable: Tynys.binary, arguments: arguments, environment: keeper.tynys.environment(), columns: columns, rows: rows,
        workingDirectory: Repository.root)
    }

    func contribute(_ arguments: String...) throws -> ProcessRun {
      try keeper.tynys.run(arguments: ["contribute", "--code", code, "--to", keeper.path("my stick"), "--latest", "--yes"] + arguments)
    }

    func boxes() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: keeper.path("my stick")) }

    var memory: String { keeper.path(".local/share/tynys/seen-cards.json") }
  }

  @Test(arguments: InterfaceLanguage.allCases, [40, 80])
  func `everything is asked for, wrong answers again, and the keeper can take in what comes out`(_ language: InterfaceLanguage, _ columns: Int) throws
  {
    let place = try Place(slices: true)
    try place.keepResult()
    let terminal = try place.open("contribute", "--lang", language.rawValue, columns: columns)
    let talk = Conversation(terminal)
    // The card lies in the home folder and is offered there.
    try talk.answer(Self.choose(language), "7\r")
    try talk.answer(Self.choose(language), "/no/such/card\r")
    try talk.answer(Self.choose(language), "1\r")
    try talk.answer(Self.code(language), "ABC\r")
    try talk.answer(Self.code(language), place.code.lowercased() + "\r")
    try talk.answer(Self.slice(language), "3\r")
    try talk.answer(Self.slice(language), "2\r")
    try talk.answer(Self.latest(language), "maybe\r")
    try talk.answer(Self.latest(language), Self.yes(language) + "\r")
    try talk.answer(Self.folder(language), "/no/such\r")
    try talk.answer(Self.folder(language), "'\(place.keeper.path("my stick"))'\r")
    try terminal.waitForText("Years: 5+")
    #expect(try place.boxes().isEmpty)
    try talk.answer(Self.consent(language), "what?\r")
    try talk.answer(Self.consent(language), Self.yes(language) + "\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(try place.boxes().count == 1)
    let collected = try place.keeper.must("collect", KeeperHome.round, place.keeper.path("my stick"), "--json").json()
    #expect(collected["accepted"]?.number?.integer == 1)
    // No line of ours is too long, but for those with a path or with what was typed behind a question.
    let typed = ["card", "ABC", "maybe", "what?", "/no/such", "my stick", place.code.lowercased()]
    let plain = String(decoding: terminal.transcript, as: UTF8.self).replacing(/\e\[[0-9;]*m/, with: "")
    for line in plain.components(separatedBy: "\r\n") where line.displayWidth > columns {
      #expect(typed.contains { line.contains($0) }, "\(columns): \(line)")
    }
  }

  /// Where somebody leaves, and by which key.
  @Test func `who leaves at any question has written nothing, and a check taken for it stays`() throws {
    let place = try Place()
    try place.keepResult()
    let stick = place.keeper.path("my stick")
    let answers = [(Self.choose.en, "1"), (Self.code.en, place.code), (Self.latest.en, ""), (Self.folder.en, stick), (Self.consent.en, "y")]
    for (count, key) in [
      (0, "\r"), (0, "\u{4}"), (1, "\r"), (1, "\u{3}"), (2, "\u{4}"), (3, "\r"), (3, "\u{3}"), (4, "\r"), (4, "n\r"), (4, "\u{4}"),
    ] {
      let terminal = try place.open("contribute")
      let talk = Conversation(terminal)
      for (prompt, text) in answers[..<count] { try talk.answer(prompt, text + "\r") }
      try talk.answer(answers[count].0, key)
      #expect(try terminal.waitForExit() == 130, "\(count) \(key.debugDescription)")
      #expect(terminal.screen.lines.last { !$0.isEmpty } == "tynys: " + Self.nothing.en)
      #expect(try place.boxes().isEmpty)
    }
  }

  @Test func `a check taken for it is kept, and goes out with it`() throws {
    let place = try Place()
    let terminal = try place.open(
      "contribute", "--card", place.keeper.path("2026-Q4.card"), "--code", place.code, "--to", place.keeper.path("my stick"))
    let talk = Conversation(terminal)
    try talk.answer("(1, 2 or 3):", "2\r")
    let check = CheckOnScreen(terminal: terminal)
    try check.begin(total: 5)
    try check.answer(["0", "1", "4", "0", "1"], total: 5)
    terminal.type("\r")
    try talk.answer(Self.consent.en, "y\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(try place.boxes().count == 1)
    #expect(try place.keeper.tynys.run("history", "--json").status == 0)
  }

  @Test func `a folder that does not take the file costs nothing but another answer`() throws {
    let place = try Place()
    try place.keepResult()
    let terminal = try place.open(
      "contribute", "--card", place.keeper.path("2026-Q4.card"), "--code", place.code, "--to", "/proc", "--latest", "--yes")
    let talk = Conversation(terminal)
    try talk.answer(Self.folder.en, place.keeper.path("my stick") + "\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(try place.boxes().count == 1)
  }

  @Test func `where nobody can be asked, what is missing is named`() throws {
    let tynys = try Tynys()
    let card = try tynys.run("contribute")
    #expect(card.status == 64 && card.errorOutput.contains("--card FILE"))
    let code = try tynys.run("contribute", "--card", "x")
    #expect(code.status == 64 && code.errorOutput.contains("--code CODE"))
    #expect(try tynys.run("contribute", "--card", "x", "--code", "y").errorOutput.contains("--to DIR"))
    #expect(try tynys.run("contribute", "--card", "x", "--code", "y", "--to", "/no/such").status == 73)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the home menu leads to a contribution and back`(_ language: InterfaceLanguage) throws {
    let place = try Place()
    try place.keepResult()
    let terminal = try place.open("--lang", language.rawValue, rows: 30)
    let talk = Conversation(terminal)
    let entry = Phrase(en: "Contribute to my team's round", kk: "Ұжым раундына үлес қосу", ru: "Внести вклад в раунд коллектива")(language)
    try terminal.waitForText(entry)
    let row = try #require(terminal.screen.lines.first { $0.contains(entry) })
    let number = try #require(row.split { !$0.isNumber }.first)
    // With ten entries a number is ended by Enter.
    terminal.type(number + "\r")
    try talk.answer(Self.choose(language), "1\r")
    try talk.answer(Self.code(language), "\r")
    try terminal.waitForText(Self.nothing(language))
    terminal.type("\r")
    try terminal.waitUntil("the menu once more") { $0.isAlternateScreen && $0.text.contains(entry) }
    terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(try place.boxes().isEmpty)
  }

  // What is remembered of cards

  /// The same keeper with a second store, in which the same round was opened with another promise.
  private func secondCard(_ place: Place, minimumGroup: Int = 6) throws -> String {
    let word = try place.keeper.tynys.home.write("word\n", to: "word")
    let other = try KeeperHome.ready(opens: false)
    let backup = other.path("backup")
    let made = try other.run("backup", backup, "--backup-passphrase-file", word)
    if made.status != 0 { throw Unexpected(run: made) }
    var card = ""
    for (store, group) in [("one", 8), ("two", minimumGroup)] {
      let options = ["--store", place.keeper.path(store), "--passphrase-file", word]
      card = place.keeper.path(store + "-card")
      for arguments in [
        ["restore", backup, "--backup-passphrase-file", word],
        ["open", KeeperHome.round, "--instrument", "pulse", "--card", card, "--minimum-group", String(group)],
      ] {
        let run = try place.keeper.tynys.run(arguments: ["keeper"] + arguments + options)
        if run.status != 0 { throw Unexpected(run: run) }
      }
    }
    return card
  }

  @Test func `a keeper who asks for a smaller group after opening is refused by whoever has seen the first card`() throws {
    let place = try Place()
    try place.keepResult()
    let second = try secondCard(place)
    let first = place.keeper.path("one-card")
    // This place has seen a card of this organisation from another keeper's store only once `one` is read.
    let seen = try place.contribute("--card", first)
    #expect(seen.status == 0, "\(seen.errorOutput)")
    for language in InterfaceLanguage.allCases {
      let refused = try place.contribute("--card", second, "--lang", language.rawValue)
      #expect(refused.status == 77 && refused.errorOutput.contains(Self.secondCard(language)), "\(refused.errorOutput)")
      #expect(refused.errorOutput.contains("8") && refused.errorOutput.contains("6") && refused.output.isEmpty)
    }
    #expect(try place.contribute("--card", first).status == 0)
    #expect(try place.boxes().count == 2)
  }

  @Test func `a changed key is refused until its digits are given, and the wrong digits never help`() throws {
    let place = try Place()
    try place.keepResult()
    #expect(try place.contribute("--card", place.keeper.path("2026-Q4.card")).output.contains("Compare these digits"))
    #expect(try place.contribute("--card", place.keeper.path("2026-Q4.card")).output.contains("Signed with the same key as the earlier cards"))
    // Another keeper who uses the same name.
    let stranger = try Place()
    let card = stranger.keeper.path("2026-Q4.card")
    let refused = try place.contribute("--card", card)
    #expect(refused.status == 77 && refused.errorOutput.contains("signed with another key than before"))
    let digits = try #require(refused.errorOutput.components(separatedBy: "--key ").last?.prefix(30))
    #expect(digits.count == 30 && digits.allSatisfy(\.isNumber))
    #expect(try place.contribute("--card", card, "--key", String(digits.reversed())).status == 77)
    #expect(try place.contribute("--card", card, "--key", "1").status == 77)
    #expect(try place.contribute("--card", card, "--key", String(digits)).status == 0)
    // From now on that key is the organisation's, and the old one is not.
    #expect(try place.contribute("--card", card).status == 0)
    #expect(try place.contribute("--card", place.keeper.path("2026-Q4.card")).status == 77)
  }

  @Test func `what is remembered says that cards were opened here, and nothing about who contributed or when`() throws {
    let place = try Place()
    // A card that was only looked at is remembered as one that somebody contributed with.
    let terminal = try place.open("contribute", "--card", place.keeper.path("2026-Q4.card"))
    let talk = Conversation(terminal)
    try talk.answer(Self.code.en, "\r")
    #expect(try terminal.waitForExit() == 130)
    let looked = try Data(contentsOf: URL(fileURLWithPath: place.memory))
    try place.keepResult()
    let run = try place.contribute("--card", place.keeper.path("2026-Q4.card"))
    #expect(run.status == 0, "\(run.errorOutput)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: place.memory)) == looked)
    let attributes = try FileManager.default.attributesOfItem(atPath: place.memory)
    #expect((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 == 946_684_800)
    #expect(try PrivateRecords.mode(place.memory) == 0o600)
    let text = String(decoding: looked, as: UTF8.self)
    for secret in [place.code, String(place.code.prefix(5)), "pulse", "East", "strain"] { #expect(!text.contains(secret)) }
  }

  @Test func `a damaged memory is told and not passed over`() throws {
    let place = try Place()
    try place.keepResult()
    #expect(try place.contribute("--card", place.keeper.path("2026-Q4.card")).status == 0)
    try Data("{}".utf8).write(to: URL(fileURLWithPath: place.memory))
    let run = try place.contribute("--card", place.keeper.path("2026-Q4.card"))
    #expect(run.status == 78 && run.errorOutput.contains("seen-cards.json"))
    try FileManager.default.removeItem(atPath: place.memory)
    #expect(try place.contribute("--card", place.keeper.path("2026-Q4.card")).status == 0)
  }
}
