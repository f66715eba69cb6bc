import JSON
import PseudoTerminals
import Testing
import Wording

/// `tynys check ID` on a real terminal: from the first page to the result.
@Suite struct CheckCommandScreenTests {
  private static let up = "\u{1B}[A"
  private static let down = "\u{1B}[B"
  private static let left = "\u{1B}[D"
  private static let backspace = "\u{7F}"

  @Test(arguments: InterfaceLanguage.allCases)
  func `a whole burnout check is answered with 22 digits, and the result stays on the main screen`(_ language: InterfaceLanguage) throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "burnout", "--no-save", "--lang", language.rawValue))
    try check.begin(language, total: 22)
    // exhaustion 9 × 3, depersonalization 5 × 1, accomplishment 8 × 5
    let answers = "3531535315335135135315"
    try check.answer(answers.map(String.init), language: language, total: 22)
    #expect(
      check.terminal.screen.text.contains(
        Phrase(en: "Every question is answered.", kk: "Барлық сұраққа жауап берілді.", ru: "На все вопросы даны ответы.")(language)))
    check.terminal.type("\r")
    #expect(try check.terminal.waitForExit() == 0)
    #expect(check.isGivenBack)
    let result = check.afterwards.text
    #expect(result.contains(ExpectedWords.burnoutResult(language)) && result.contains(ExpectedWords.notADiagnosis(language)), "\(result)")
    for score in ["27", "5", "8"] {
      #expect(result.contains(Phrase(en: "Score \(score) (", kk: "Балл: \(score) (", ru: "Балл: \(score) (")(language)), "\(result)")
    }
    #expect(check.afterwards.hasColors)
  }

  @Test func `a key that means nothing is answered with a sentence, and nothing else happens`() throws {
    let tynys = try Tynys()
    let check = CheckOnScreen(terminal: try tynys.open("check", "pulse", "--no-save"))
    try check.begin(total: 5)
    for key in ["x", "\t", "%", "ж", "\u{1B}[Z", "\u{10}"] {
      try check.press(key, thenSee: "That key does nothing here. Press ? for help.")
      // A key that means something takes the sentence away, so that the next one is seen to come.
      try check.press("9", thenSee: "“9” is not one of: 0, 1, 2, 3, 4.")
    }
    try check.press("\r", thenSee: "Choose or type an answer first, then press Enter.")
    try check.press(Self.left, thenSee: "This is the first question.")
    try check.waitForItem(1, of: 5)
    // Unknown sequences are swallowed whole: none of their letters is taken for a command such as q.
    check.terminal.type("\u{1B}[?1;2q\u{1B}OQ\u{1B}]0;quit\u{7}\u{1B}[200~q2\u{1B}[201~")
    try check.press("9", thenSee: "“9” is not one of")
    try check.waitForItem(1, of: 5)
    check.terminal.type("2")
    try check.waitForItem(2, of: 5)
  }

  @Test func `arrows choose and Enter takes, Backspace goes back, s skips, and the review shows it`() throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "pulse", "--no-save", "--json"))
    let terminal = check.terminal
    try check.begin(total: 5)
    #expect(!terminal.screen.text.contains("›"), "no answer lies ready before the person has chosen")
    try check.press(Self.down, thenSee: "› 0  Not at all")
    try check.press(Self.down, thenSee: "› 1  Rarely")
    try check.press(Self.down + Self.down + Self.up, thenSee: "› 2  Sometimes")
    terminal.type("\r")
    try check.waitForItem(2, of: 5)
    terminal.type(Self.backspace)
    try check.waitForItem(1, of: 5)
    try terminal.waitForText("› 2  Sometimes")
    terminal.type("1")
    try check.waitForItem(2, of: 5)
    terminal.type("s")
    try check.waitForItem(3, of: 5)
    terminal.type(Self.left)
    try check.waitForItem(2, of: 5)
    terminal.type("s")
    try check.waitForItem(3, of: 5)
    try check.answer(["4", "0", "3"], total: 5)
    try terminal.waitForText("1 question has no answer; that is allowed.")
    try terminal.waitForText("→ no answer")
    try terminal.waitForText("→ All the time")
    // The fifth answer is changed from the review, to which its answer leads back.
    try check.press("\u{1B}[F", thenSee: "› 5. I could feel what my work is for.")
    terminal.type("\r")
    try check.waitForItem(5, of: 5)
    terminal.type("0")
    try check.waitForReview()
    terminal.type("\r")
    #expect(try terminal.waitForExit() == 0)
    let result = try JSONReader.read(check.bytesAfterwards)
    let scale = try #require(result["scales"]?.elements?.first)
    // strength 1, rest skipped, tension 4, support 0, meaning 0: (3 + 4 + 4 + 4) / 4
    #expect(scale["answered"]?.number?.integer == 4)
    #expect(scale["score"]?.number?.double == 3.75)
  }

  @Test func `the language is changed in the middle, by l on any layout, and the result follows it`() throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "pulse", "--no-save"))
    try check.begin(total: 5)
    try check.press("l", thenSee: "Кешке қарай өзіме де күшім қалып жүрді.")
    try check.press("0", thenSee: "Күн ішінде бір сәт отырып")
    // д is on the key of l.
    try check.press("д", thenSee: "Среди дня находилось время присесть")
    try check.waitForItem(2, of: 5)
    try check.answer(["0", "4", "0", "0"], language: .ru, total: 5)
    try check.press("\u{C}", thenSee: "Your answers")
    try check.press("l", thenSee: "Жауаптарыңыз")
    check.terminal.type("\r")
    #expect(try check.terminal.waitForExit() == 0)
    #expect(check.afterwards.text.contains(ExpectedWords.pulseResult.kk))
    #expect(!check.afterwards.text.contains(ExpectedWords.pulseResult.en))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `help is one key away and any key leads back to where one was`(_ language: InterfaceLanguage) throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "pulse", "--no-save", "--lang", language.rawValue))
    let title = Phrase(en: "How to answer", kk: "Қалай жауап беруге болады", ru: "Как отвечать")(language)
    try check.terminal.waitForText(ExpectedWords.begin(language))
    try check.press("?", thenSee: title)
    // A digit under the help closes it and answers nothing.
    try check.press("3", thenSee: ExpectedWords.begin(language))
    try check.begin(language, total: 5)
    try check.press("?", thenSee: title)
    check.terminal.type("4")
    try check.waitForItem(1, of: 5)
    try check.answer(["0", "0", "0", "0", "0"], language: language, total: 5)
    try check.press("?", thenSee: title)
    check.terminal.type("q")
    try check.waitForReview(language)
  }

  @Test func `the survey's kinds of questions are all answered on the screen`() throws {
    let check = CheckOnScreen(terminal: try Tynys().open("check", "service-survey", "--no-save", "--json", "--lang", "kk"))
    let terminal = check.terminal
    try terminal.waitForText(ExpectedWords.begin.kk)
    terminal.type("\r")
    try check.press("12", thenSee: "12")
    terminal.type("\r")
    try terminal.waitUntil("a required question") { $0.lines[0].contains(" 2/") }
    try check.press("s", thenSee: "Бұл сұраққа жауап беру қажет.")
    terminal.type("3")
    try terminal.waitUntil("the third question") { $0.lines[0].contains(" 3/") }
    terminal.type("1")
    // Better than last year: a text is asked for. Letters are text there, commands elsewhere.
    try check.press("Қызмет q s l ?", thenSee: "› Қызмет q s l ?")
    terminal.type("\r")
    try terminal.waitForText("[ ] 1")
    // Several answers, one in words of one's own.
    try check.press("2", thenSee: "[✓] 2")
    terminal.type("8")
    try check.press("шай", thenSee: "› шай")
    try check.press("\r", thenSee: ": шай")
    terminal.type("\r")
    try terminal.waitUntil("the sixth question") { $0.lines[0].contains(" 6/") }
    terminal.type("\r")
    try terminal.waitUntil("the seventh question") { $0.lines[0].contains(" 7/") }
    terminal.type("6")
    try terminal.waitUntil("the eighth question") { $0.lines[0].contains(" 8/") }
    terminal.type("1")
    try terminal.waitUntil("the ninth question") { $0.lines[0].contains(" 9/") }
    terminal.type("5")
    try terminal.waitUntil("the tenth question") { $0.lines[0].contains(" 10/") }
    terminal.type("\u{1B}[C\r")
    try check.waitForReview(.kk)
    terminal.type("\r")
    #expect(try terminal.waitForExit() == 0)
    let answers = try #require(try JSONReader.read(check.bytesAfterwards)["answers"])
    #expect(answers["years"]?.number?.integer == 12)
    #expect(answers["change"]?.string == "Қызмет q s l ?")
    #expect(answers["works-well"]?["chosen"]?.strings == ["teamwork"])
    #expect(answers["works-well"]?["other"]?.string == "шай")
    #expect(answers["in-the-way"]?.isNull == true)
    #expect(answers["check"]?.string == "none")
    #expect(!answers.names.contains("check-help"))
  }
}
