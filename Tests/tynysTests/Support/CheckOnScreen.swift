import PseudoTerminals
import Wording

/// A check on a terminal, answered key by key; every key waits for what it brings about.
struct CheckOnScreen {
  /// The sequence that gives the main screen back.
  static let leavingAlternateScreen = "\u{1B}[?1049l"

  let terminal: PseudoTerminal

  /// Waits for the page before the first question and goes on to that question.
  func begin(_ language: InterfaceLanguage = .en, total: Int) throws {
    try terminal.waitForText(ExpectedWords.begin(language))
    terminal.type("\r")
    try waitForItem(1, of: total)
  }

  /// Waits until the question of that number is asked.
  func waitForItem(_ number: Int, of total: Int) throws {
    try terminal.waitUntil("question \(number) of \(total)") { $0.isAlternateScreen && $0.lines[0].hasSuffix(" \(number)/\(total)") }
  }

  /// Types `keys`, one a question, and waits for the next question each time; the last one must lead to the review.
  func answer(_ keys: [String], language: InterfaceLanguage = .en, total: Int) throws {
    for (index, key) in keys.enumerated() {
      terminal.type(key)
      if index + 1 < keys.count {
        try waitForItem(total - keys.count + index + 2, of: total)
      } else {
        try waitForReview(language)
      }
    }
  }

  func waitForReview(_ language: InterfaceLanguage = .en) throws {
    try terminal.waitUntil("the review") { $0.isAlternateScreen && $0.lines[1] == " " + ExpectedWords.review(language) }
  }

  /// Presses `key` and waits for a line that holds `text`.
  func press(_ key: String, thenSee text: String) throws {
    terminal.type(key)
    try terminal.waitForText(text)
  }

  /// What the program wrote after it gave the main screen back.
  var bytesAfterwards: [UInt8] {
    let text = String(decoding: terminal.transcript, as: UTF8.self)
    return text.ranges(of: Self.leavingAlternateScreen).last.map { Array(text[$0.upperBound...].utf8) } ?? []
  }

  /// The same as a terminal shows it that is high enough for all of it.
  var afterwards: ScreenEmulator {
    var screen = ScreenEmulator(columns: terminal.screen.columns, rows: 300)
    screen.feed(bytesAfterwards)
    return screen
  }

  /// Whether the terminal is as a shell needs it: cooked, the cursor shown, the main screen, pastes unmarked, and no sequence that is not understood.
  var isGivenBack: Bool {
    let screen = terminal.screen
    return terminal.isCooked && screen.isCursorVisible && !screen.isAlternateScreen && !screen.isBracketedPasteOn && screen.unknownSequences.isEmpty
  }
}
