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

/// A check that is left, in whatever way, is gone on with where it was left.
@Suite struct SuspendAndResumeTests {
  /// The ways to leave a check on a screen.
  enum Way: CaseIterable {
    case controlC, letter, terminated, hungUp, closedWindow, killed

    func leave(_ terminal: PseudoTerminal) throws {
      switch self {
      case .controlC: terminal.type("\u{3}")
      case .letter: terminal.type("q")
      case .terminated: terminal.signal(SIGTERM)
      case .hungUp: terminal.signal(SIGHUP)
      case .closedWindow: terminal.closeMaster()
      case .killed: terminal.signal(SIGKILL)
      }
      #expect(try terminal.waitForExit() == (self == .killed ? 137 : 130), "\(self)")
    }
  }

  private static let kept = Phrase(
    en: "Your answers are kept. Go on with: tynys check pulse", kk: "Жауаптарыңыз сақталды. Жалғастыру: tynys check pulse",
    ru: "Ваши ответы сохранены. Продолжить: tynys check pulse")

  /// The question whether to go on, after so many answers.
  private static func goOn(_ answered: Int, _ language: InterfaceLanguage) -> String {
    let words = Phrase(
      en: "after \(answered) of 5 questions. Go on", kk: "5 сұрақтың жауап берілгені — \(answered).", ru: "отвечено \(answered) из 5.")
    return words(language)
  }

  private static func waitForGoOn(_ terminal: PseudoTerminal, _ answered: Int, _ language: InterfaceLanguage = .en) throws {
    let words = goOn(answered, language)
    // The sentence may be broken between any two characters at the terminal's edge.
    try terminal.waitUntil(words) { $0.lines.joined().contains(words) }
  }

  /// Answers the whole of a check that stands at item `next`, and expects the result of all five answers.
  private static func finish(_ check: CheckOnScreen, _ answers: [Int], from next: Int, _ language: InterfaceLanguage = .en) throws {
    if next <= 5 {
      try check.waitForItem(next, of: 5)
      try check.answer(answers[(next - 1)...].map(String.init), language: language, total: 5)
    } else {
      try check.waitForReview(language)
    }
    check.terminal.type("\r")
    #expect(try check.terminal.waitForExit() == 0)
  }

  @Test(arguments: Way.allCases)
  func `a check on the screen is gone on with at the right question, however it was left`(_ way: Way) throws {
    let answers = [3, 0, 4, 1, 2]
    for (answered, language) in zip([1, 3, 5], InterfaceLanguage.allCases) {
      let records = try PrivateRecords.keyed([1, 1, 1, 1, 1])
      let first = CheckOnScreen(terminal: try records.open("check", "pulse", "--lang", language.rawValue))
      try first.begin(language, total: 5)
      for (place, answer) in answers.prefix(answered).enumerated() {
        first.terminal.type("\(answer)")
        // The next question, or the review, is what tells the person that the answer was taken.
        if place < 4 { try first.waitForItem(place + 2, of: 5) } else { try first.waitForReview(language) }
      }
      try way.leave(first.terminal)
      if way != .killed, way != .closedWindow { #expect(first.afterwards.text == "tynys: " + Self.kept(language)) }
      #expect(try records.areSound())
      let session = try #require(try records.sessions().first)
      #expect(Pulse.answers(session).compactMap { $0 } == Array(answers.prefix(answered)))

      let second = CheckOnScreen(terminal: try records.open("check", "pulse", "--lang", language.rawValue))
      try Self.waitForGoOn(second.terminal, answered, language)
      second.terminal.type("\r")
      try Self.finish(second, answers, from: answered + 1, language)
      #expect(try records.results().map(Pulse.answers).contains(answers))
      #expect(try records.results().count == 2)
      #expect(try records.sessions().isEmpty)
    }
  }

  @Test(arguments: Way.allCases)
  func `a check in lines is gone on with at the right question, however it was left`(_ way: Way) throws {
    let records = try PrivateRecords.keyed([1, 1, 1, 1, 1])
    let terminal = try records.open("check", "pulse", "--plain")
    try terminal.waitForText("1/5")
    terminal.type("3\r")
    try terminal.waitForText("2/5")
    terminal.type("skip\r")
    try terminal.waitForText("3/5")
    terminal.type("4\r")
    try terminal.waitForText("4/5")
    if way == .letter { terminal.type("q\r") } else { try way.leave(terminal) }
    #expect(try terminal.waitForExit() == (way == .killed ? 137 : 130))
    #expect(try records.areSound())
    #expect(Pulse.answers(try #require(try records.sessions().first)) == [3, nil, 4, nil, nil])

    let second = try records.open("check", "pulse", "--plain")
    try Self.waitForGoOn(second, 2)
    second.type("y\r")
    try second.waitForText("4/5")
    #expect(!second.screen.text.contains("1/5") && !second.screen.text.contains("3/5"), "what was answered or skipped is not asked again")
    second.type("1\r")
    try second.waitForText("5/5")
    second.type("2\r")
    try second.waitForText("Type “finish”")
    second.type("finish\r")
    #expect(try second.waitForExit() == 0)
    #expect(try records.results().map(Pulse.answers).contains([3, nil, 4, 1, 2]))
  }

  @Test func `a check in lines is gone on with on the screen, and the other way round`() throws {
    let records = try PrivateRecords.keyed([1, 1, 1, 1, 1])
    let lines = try records.open("check", "pulse", "--plain", "--lang", "ru")
    try lines.waitForText("1/5")
    lines.type("3\r")
    try lines.waitForText("2/5")
    lines.type("\u{4}")
    #expect(try lines.waitForExit() == 130)
    let screen = CheckOnScreen(terminal: try records.open("check", "pulse", "--lang", "kk"))
    try Self.waitForGoOn(screen.terminal, 1, .kk)
    screen.terminal.type("\r")
    try screen.waitForItem(2, of: 5)
    screen.terminal.type("0")
    try screen.waitForItem(3, of: 5)
    screen.terminal.type("\u{3}")
    #expect(try screen.terminal.waitForExit() == 130)
    let piped = try records.run("check", "pulse", "--json", input: "4\n1\n2\nfinish\n")
    #expect(piped.status == 0)
    #expect(piped.errorOutput.hasPrefix("Going on with the check that was left on ") && piped.errorOutput.contains(" after 2 of 5 questions.\n"))
    let result = try #require(try records.results().first { Pulse.answers($0) == [3, 0, 4, 1, 2] })
    let languages = Pulse.items.map { result["answers"]?[$0]?["language"]?.string }
    #expect(languages == ["ru", "kk", "en", "en", "en"], "each answer keeps the language in which it was given")
  }

  /// What is typed and whether it declines to go on, by language; on a Russian or Kazakh layout the key of “n” types “т” and that of “y” “н”.
  private static let replies: [(InterfaceLanguage, String, Bool)] = [
    (.en, "n", false), (.en, "No ", false), (.en, "т", false), (.en, "н", true), (.en, "y", true), (.en, "", true), (.en, "nein", true),
    (.kk, "ж", false), (.kk, "Жоқ", false), (.kk, "н", true), (.kk, "и", true), (.ru, "н", false), (.ru, "Нет", false), (.ru, "д", true),
    (.ru, "да", true),
  ]

  @Test func `only a clear no begins anew and drops the answers`() throws {
    for (language, reply, goesOn) in Self.replies {
      let records = try PrivateRecords.keyed()
      #expect(try records.run("check", "pulse", input: "3\n").status == 130)
      let check = CheckOnScreen(terminal: try records.open("check", "pulse", "--lang", language.rawValue))
      try Self.waitForGoOn(check.terminal, 1, language)
      check.terminal.type(reply + "\r")
      if goesOn { try check.waitForItem(2, of: 5) } else { try check.begin(language, total: 5) }
      check.terminal.type("q")
      #expect(try check.terminal.waitForExit() == 130)
      #expect(check.afterwards.text == "tynys: " + (goesOn ? Self.kept : ExpectedWords.left)(language), "\(reply)")
      #expect(try records.sessions().map(Pulse.answers) == (goesOn ? [[3, nil, nil, nil, nil]] : []), "\(language): “\(reply)”")
    }
  }

  @Test(arguments: ["\u{3}", "\u{4}"])
  func `who leaves at the question whether to go on keeps the answers`(_ key: String) throws {
    let records = try PrivateRecords.keyed()
    #expect(try records.run("check", "pulse", input: "3\n").status == 130)
    let terminal = try records.open("check", "pulse")
    try Self.waitForGoOn(terminal, 1)
    terminal.type(key)
    #expect(try terminal.waitForExit() == 130)
    #expect(terminal.screen.lines.last { !$0.isEmpty } == "tynys: " + Self.kept.en)
    #expect(try records.sessions().map(Pulse.answers) == [[3, nil, nil, nil, nil]])
  }

  @Test func `a check under another version begins anew, and the old one is there until the new one is finished`() throws {
    let records = try PrivateRecords.keyed()
    #expect(try records.run("check", "pulse", input: "3\n1\n").status == 130)
    let home = records.tynys.home
    let change = try records.script("sed 's/\"version\": \"1.0.0\"/\"version\": \"1.1.0\"/' questionnaires/pulse.json")
    try home.write(change.output, to: "newer/pulse.json")
    let newer = ["--questionnaires", home.path + "/newer"]

    let left = try records.run(["check", "pulse"] + newer, input: "0\n")
    #expect(left.status == 130)
    #expect(left.errorOutput.hasPrefix("An unfinished check was begun with another version of this questionnaire"))
    #expect(left.output.contains("\n1/5  "))
    #expect(Set(try records.sessions().map(Pulse.answers)) == [[3, 1, nil, nil, nil], [0, nil, nil, nil, nil]])

    let done = try records.run(["check", "pulse"] + newer, input: "0\n0\n0\n0\nfinish\n")
    #expect(done.status == 0 && done.output.contains("\n2/5  ") && !done.output.contains("\n1/5  "))
    #expect(try records.sessions().isEmpty)
    #expect(Set(try records.results().map { $0["version"]?.string }) == ["1.0.0", "1.1.0"])
  }
}
