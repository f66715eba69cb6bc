import PseudoTerminals
import Testing
import Wording

/// A check on terminals of all sizes and abilities.
@Suite struct CheckCommandTerminalsTests {
  /// Whether a line in the transcript sets a colour (SGR 30–37 or 90–97).
  private static func setsColors(_ terminal: PseudoTerminal) -> Bool {
    String(decoding: terminal.transcript, as: UTF8.self).contains(/\u{1B}\[(\d+;)*(3|9)[0-7](;\d+)*m/)
  }

  /// Whether the page fills the screen: the header's end at the right edge of the text, the keys in the last line.
  private static func isLaidOut(_ screen: ScreenEmulator, item: String) -> Bool {
    let width = min(screen.columns - 2, 92)
    guard screen.lines.count == screen.rows, let header = screen.lines.first, let keys = screen.lines.last else { return false }
    return header.hasSuffix(" " + item) && header.displayWidth == width + 1 && screen.lines[1].displayWidth == width + 1 && keys.hasPrefix(" 0–6")
  }

  @Test func `the page follows the terminal's size, and no answer is lost`() throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "burnout", "--no-save"))
    try check.begin(total: 22)
    var item = 1
    for (columns, rows) in [(80, 24), (40, 12), (200, 60), (41, 13), (80, 24)] {
      check.terminal.resize(columns: columns, rows: rows)
      try check.terminal.waitUntil("a page of \(columns)×\(rows)") { Self.isLaidOut($0, item: "\(item)/22") }
      // The last answer can be reached, however small the screen.
      try check.press("\u{1B}[F", thenSee: "› 6  Every day")
      check.terminal.type("6")
      item += 1
      try check.waitForItem(item, of: 22)
    }
    for _ in 1..<item { check.terminal.type("\u{7F}") }
    try check.waitForItem(1, of: 22)
    try check.terminal.waitForText("› 6  Every day")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `a whole check fits a screen of 40×12`(_ language: InterfaceLanguage) throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "pulse", "--no-save", "--lang", language.rawValue, columns: 40, rows: 12))
    let terminal = check.terminal
    let title = ExpectedWords.pulseTitle(language)
    try terminal.waitForText(title)
    // The first page is longer than the screen; its end is reached by scrolling.
    try terminal.waitUntil("the mark that there is more") { $0.text.contains("↓") }
    for _ in 1...3 { terminal.type("\u{1B}[6~") }
    try check.begin(language, total: 5)
    try check.answer(["0", "1", "4", "0", "1"], language: language, total: 5)
    terminal.type("\r")
    #expect(try terminal.waitForExit() == 0)
    for line in check.afterwards.lines { #expect(line.displayWidth <= 40) }
    #expect(check.isGivenBack)
  }

  @Test func `NO_COLOR and --no-color leave bold and take the colours, on the screen and in the result`() throws {
    let tynys = try Tynys()
    let terminals = [
      try tynys.open("check", "pulse", "--no-save", environment: ["NO_COLOR": "1"]), try tynys.open("--no-color", "check", "pulse", "--no-save"),
      try tynys.open("check", "pulse", "--no-save", environment: ["NO_COLOR": ""]),
    ]
    for (terminal, isColored) in zip(terminals, [false, false, true]) {
      let check = CheckOnScreen(terminal: terminal)
      try check.begin(total: 5)
      try check.press("\u{1B}[B", thenSee: "› 0")
      try check.press("x", thenSee: "That key does nothing here.")
      try check.answer(["0", "1", "4", "0", "1"], total: 5)
      terminal.type("\r")
      #expect(try terminal.waitForExit() == 0)
      #expect(Self.setsColors(terminal) == isColored)
      #expect(String(decoding: terminal.transcript, as: UTF8.self).contains("\u{1B}[1m"))
    }
  }

  @Test func `a dumb terminal and an unnamed one are asked in plain lines, without a single sequence`() throws {
    let tynys = try Tynys()
    for kind in ["dumb", "", nil] {
      let terminal = try tynys.open("check", "pulse", "--no-save", environment: ["TERM": kind])
      for number in 1...5 {
        try terminal.waitForText("\(number)/5")
        terminal.type("2\r")
      }
      try terminal.waitForText("Type “finish”")
      terminal.type("finish\r")
      #expect(try terminal.waitForExit() == 0)
      let text = String(decoding: terminal.transcript, as: UTF8.self)
      #expect(text.contains(ExpectedWords.pulseResult.en) && !text.contains("\u{1B}"))
    }
  }

  @Test(arguments: ["C", "POSIX", "en_US.ISO-8859-1"])
  func `without UTF-8 the frame is drawn in ASCII`(_ locale: String) throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "pulse", "--no-save", environment: ["LC_ALL": locale]))
    try check.begin(total: 5)
    try check.press("\u{1B}[B", thenSee: "> 0  Not at all")
    expectASCII(check.terminal.screen)
    try check.answer(["0", "1", "4", "0", "1"], total: 5)
    check.terminal.type("\u{1B}[B")
    try check.terminal.waitForText("> 1. In the evening")
    expectASCII(check.terminal.screen)
    check.terminal.type("\u{1B}[A\r")
    #expect(try check.terminal.waitForExit() == 0)
    let bar = try #require(check.afterwards.lines.first { $0.contains("..") })
    #expect(bar.allSatisfy { " #.o".contains($0) }, "\(bar)")
  }

  private func expectASCII(_ screen: ScreenEmulator) {
    for line in screen.lines { #expect(line.allSatisfy { $0.isASCII }, "\(line)") }
  }

  @Test func `a key costs as many bytes as it changes`() throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "burnout", "--no-save"))
    let terminal = check.terminal
    try check.begin(total: 22)
    func cost(_ key: String, _ text: String) throws -> Int {
      let before = terminal.bytesReceived
      try check.press(key, thenSee: text)
      return terminal.bytesReceived - before
    }
    let first = try cost("\u{1B}[B", "› 0")
    let moved = try (1...6).map { try cost("\u{1B}[B", "› \($0)") }
    #expect(first < 250 && moved.allSatisfy { $0 < 250 }, "\(first), \(moved)")
    let wrong = try cost("x", "That key does nothing here.")
    #expect(wrong < 250, "\(wrong)")
    // The same wrong key again changes nothing on the screen and writes nothing; the next key shows that it was read.
    let again = terminal.bytesReceived
    terminal.type("x")
    let other = try cost("9", "“9” is not one of")
    #expect(terminal.bytesReceived - again == other && other < 250, "\(other)")
  }
}
