import PseudoTerminals
import Testing
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The ends of a check on a screen that is not finished: whatever happens, the terminal is given back.
@Suite struct CheckCommandLeavingTests {
  /// On which page the person leaves.
  enum Place: CaseIterable {
    case first, help, item, text, review
  }

  private static func check(at place: Place) throws -> CheckOnScreen {
    let tynys = try Tynys()
    let check = CheckOnScreen(terminal: try tynys.open("check", place == .text ? "service-survey" : "pulse", "--no-save"))
    try check.terminal.waitForText(ExpectedWords.begin.en)
    switch place {
    case .first: break
    case .help: try check.press("?", thenSee: "How to answer")
    case .item: try check.begin(total: 5)
    case .text:
      check.terminal.type("\rs3")
      try check.terminal.waitUntil("the third question") { $0.lines[0].contains(" 3/") }
      check.terminal.type("1")
      try check.press("q", thenSee: "› q")
    case .review:
      try check.begin(total: 5)
      try check.answer(["0", "0", "0", "0", "0"], total: 5)
    }
    return check
  }

  private static func expectLeft(_ check: CheckOnScreen, _ comment: Comment) throws {
    #expect(try check.terminal.waitForExit() == 130, comment)
    #expect(check.isGivenBack, comment)
    #expect(check.afterwards.text == "tynys: " + ExpectedWords.left.en, comment)
  }

  @Test(arguments: Place.allCases)
  func `Ctrl-C leaves from every page`(_ place: Place) throws {
    let check = try Self.check(at: place)
    check.terminal.type("\u{3}")
    try Self.expectLeft(check, "\(place)")
  }

  @Test(arguments: ["q", "Q", "й", "Й"])
  func `the key of q leaves on every layout`(_ key: String) throws {
    for place in [Place.first, .item, .review] {
      let check = try Self.check(at: place)
      check.terminal.type(key)
      try Self.expectLeft(check, "\(place)")
    }
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func `a signal to end leaves, too`(_ number: Int32) throws {
    let check = try Self.check(at: .item)
    check.terminal.signal(number)
    try Self.expectLeft(check, "signal \(number)")
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP])
  func `even a crash gives the terminal back, and shows no memory`(_ number: Int32) throws {
    let check = try Self.check(at: .item)
    check.terminal.signal(number)
    #expect(try check.terminal.waitForExit() == 128 + number)
    #expect(check.isGivenBack)
    #expect(check.afterwards.text.isEmpty)
  }

  @Test func `who left in another language than they began in is told so in that one`() throws {
    let check = try Self.check(at: .item)
    try check.press("l", thenSee: "Кешке қарай")
    check.terminal.type("q")
    #expect(try check.terminal.waitForExit() == 130)
    #expect(check.afterwards.text == "tynys: " + ExpectedWords.left.kk)
  }

  @Test(arguments: Place.allCases)
  func `a closed window ends the program`(_ place: Place) throws {
    let check = try Self.check(at: place)
    check.terminal.closeMaster()
    #expect(try check.terminal.waitForExit() == 130)
  }

  @Test func `Ctrl-Z gives the terminal to the shell, and fg brings the same question back`() throws {
    let shell = try Tynys().shell()
    let check = CheckOnScreen(terminal: shell)
    shell.type("tynys check pulse --no-save\r")
    try check.begin(total: 5)
    shell.type("2")
    try check.waitForItem(2, of: 5)
    for round in 1...2 {
      shell.type("\u{1A}")
      // What is typed before its prompt stands there, the shell shows in another place.
      try shell.waitUntil("the shell's prompt") { screen in
        !screen.isAlternateScreen && screen.text.ranges(of: "Stopped").count == round
          && screen.lines.last { !$0.allSatisfy(\.isWhitespace) }?.split(separator: " ") == ["$"]
      }
      shell.type("echo round-\(round)\r")
      try shell.waitUntil("the shell's echo") { $0.lines.contains("round-\(round)") }
      #expect(check.isGivenBack)
      shell.type("fg\r")
      try check.waitForItem(2, of: 5)
      #expect(!shell.isCooked)
    }
    try check.answer(["0", "4", "0", "0"], total: 5)
    shell.type("\r")
    try shell.waitUntil("the result") { !$0.isAlternateScreen && $0.text.contains("Where to turn") || $0.text.contains("measured with") }
    shell.type("echo status $?\r")
    try shell.waitForText("status 0")
    #expect(check.isGivenBack)
  }

  @Test func `a check that was started in the background waits for fg and then has the screen`() throws {
    let shell = try Tynys().shell()
    let check = CheckOnScreen(terminal: shell)
    shell.type("tynys check pulse --no-save &\r")
    // Bash tells of a stopped job before its next prompt.
    try shell.waitUntil("a stopped job") { screen in
      shell.type("\r")
      return screen.text.contains("Stopped")
    }
    #expect(check.isGivenBack)
    shell.type("fg\r")
    try check.begin(total: 5)
    shell.type("q")
    try shell.waitUntil("the end") { !$0.isAlternateScreen && $0.text.contains(ExpectedWords.left.en) }
    #expect(check.isGivenBack)
  }

  @Test func `a stop that comes from elsewhere gives the terminal back as Ctrl-Z does`() throws {
    let shell = try Tynys().shell()
    let check = CheckOnScreen(terminal: shell)
    shell.type("sh -c 'echo process $$; exec tynys check pulse --no-save'\r")
    try check.begin(total: 5)
    let said = try #require(String(decoding: shell.transcript, as: UTF8.self).firstMatch(of: /process (\d+)/))
    let process = try #require(Int32(said.1))
    kill(process, SIGTSTP)
    try shell.waitUntil("the shell's word") { !$0.isAlternateScreen && $0.text.contains("Stopped") }
    #expect(check.isGivenBack)
    // In another window size than before.
    shell.resize(columns: 60, rows: 20)
    shell.type("fg\r")
    try check.waitForItem(1, of: 5)
    #expect(shell.screen.lines[0].count == 59)
    shell.type("\u{3}")
    try shell.waitUntil("the end") { !$0.isAlternateScreen && $0.text.contains(ExpectedWords.left.en) }
  }

  @Test func `keys typed ahead of the screen are not lost`() throws {
    let terminal = try Tynys().open("check", "pulse", "--no-save")
    terminal.type("\r" + "01401" + "\r")
    #expect(try terminal.waitForExit() == 0)
    let check = CheckOnScreen(terminal: terminal)
    #expect(check.afterwards.text.contains(ExpectedWords.pulseResult.en))
    #expect(check.isGivenBack)
  }
}
