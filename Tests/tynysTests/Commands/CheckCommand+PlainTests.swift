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

/// `tynys check ID --plain`: questions and answers in lines, over pipes and on a terminal.
@Suite struct CheckCommandPlainTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `a whole check is answered line by line in each language`(_ language: InterfaceLanguage) throws {
    let run = try Tynys().run(
      "check", "pulse", "--no-save", "--plain", "--lang", language.rawValue, input: "0\n1\n4\n0\n1\n\(ExpectedWords.finish(language))\n")
    #expect(run.status == 0 && run.errorOutput.isEmpty)
    #expect(run.output.hasPrefix(ExpectedWords.pulseTitle(language) + "\n"))
    for number in 1...5 { #expect(run.output.contains("\n\(number)/5  ")) }
    #expect(run.output.ranges(of: "\n\(ExpectedWords.review(language))\n").count == 1, "the review comes once, after the questions")
    #expect(run.output.contains(ExpectedWords.pulseResult(language)) && run.output.contains(ExpectedWords.notADiagnosis(language)))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `a check over pipes is plain without being told so`() throws {
    let tynys = try Tynys()
    let lines = "0\n1\n4\n0\n1\nfinish\n"
    let piped = try tynys.run("check", "pulse", "--no-save", input: lines)
    #expect(piped.status == 0)
    #expect(piped.output == (try tynys.run("check", "pulse", "--no-save", "--plain", input: lines).output))
  }

  @Test func `lines may end as Windows ends them, and wrong ones are said to be wrong and asked again`() throws {
    let lines = ["7", "", "often", "-1", "1 2", "99999999999999999999", "\u{1B}[A", "2\r", "back", "3", "skip", "4", "help", "0", "1", "finish"]
    let run = try Tynys().run("check", "pulse", "--no-save", "--plain", "--json", input: lines.joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    #expect(run.errorOutput.contains("“7” is not one of: 0, 1, 2, 3, 4."))
    #expect(run.errorOutput.contains("“often” is neither an answer nor a command here."))
    #expect(!run.errorOutput.contains("\u{1B}"))
    #expect(run.errorOutput.contains("(Sometimes)"), "going back shows the earlier answer")
    let scale = try #require(try run.json()["scales"]?.elements?.first)
    // strength 3, rest skipped, tension 4, support 0, meaning 1: (1 + 4 + 4 + 3) / 4
    #expect(scale["answered"]?.number?.integer == 4)
    #expect(scale["score"]?.number?.double == 3)
  }

  @Test func `an answer is changed from the review, and the language in the middle`() throws {
    let lines = ["0", "0", "язык", "0", "тіл", "0", "0", "3", "4", "завершить"]
    let run = try Tynys().run("check", "pulse", "--no-save", "--plain", "--json", input: lines.joined(separator: "\n") + "\n")
    #expect(run.status == 0, "\(run.errorOutput)")
    let result = try run.json()
    #expect(result["language"]?.string == "ru")
    #expect(result["scales"]?.elements?.first?["score"]?.number?.double == 4)
    for title in ["3/5  Even in quiet moments", "3/5  Тыныш сәттерде", "4/5  Рядом был человек", "3/5  Даже в спокойные минуты"] {
      #expect(run.errorOutput.contains(title), "\(title)")
    }
  }

  @Test func `with JSON the questions go to standard error, and standard output is the result alone`() throws {
    let run = try Tynys().run("check", "pulse", "--no-save", "--plain", "--json", input: "0\n1\n4\n0\n1\nfinish\n")
    #expect(run.output.hasPrefix("{\n") && run.output.hasSuffix("\n}\n"))
    #expect(try run.json()["instrument"]?.string == "pulse")
    #expect(run.errorOutput.contains("1/5  In the evening"))
  }

  /// Where the input ends: before the first answer, in the middle of a line, between two questions, at the review.
  @Test(arguments: ["", "0", "0\n1\n", "0\n1\n4\n0\n1\n", "0\n1\n4\n0\n1\nfini", "q\n", "0\n/выйти\n"])
  func `the end of the input and quitting leave the check, and nothing is kept`(_ input: String) throws {
    let tynys = try Tynys()
    for language in InterfaceLanguage.allCases {
      let run = try tynys.run("check", "pulse", "--no-save", "--plain", "--lang", language.rawValue, input: input)
      #expect(run.status == 130)
      #expect(run.errorOutput == "tynys: \(ExpectedWords.left(language))\n")
      #expect(!run.output.contains(ExpectedWords.pulseResult(language)))
    }
    let json = try tynys.run("check", "pulse", "--no-save", "--plain", "--json", input: input)
    #expect(json.status == 130 && json.output.isEmpty)
  }

  @Test func `who left in another language than they began in is told so in that one`() throws {
    let run = try Tynys().run("check", "pulse", "--no-save", "--plain", input: "language\nq\n")
    #expect(run.errorOutput == "tynys: \(ExpectedWords.left.kk)\n")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal to end leaves a plain check on a terminal with its message`(_ number: Int32) throws {
    let terminal = try Tynys().open("check", "pulse", "--no-save", "--plain")
    try terminal.waitForText("Your answer (0–4):")
    terminal.type("2\r")
    try terminal.waitForText("2/5")
    if number == SIGINT { terminal.type("\u{3}") } else { terminal.signal(number) }
    #expect(try terminal.waitForExit() == 130)
    #expect(terminal.screen.text.contains("tynys: " + ExpectedWords.left.en))
    #expect(terminal.isCooked)
  }

  @Test func `a closed window ends a plain check`() throws {
    let terminal = try Tynys().open("check", "pulse", "--no-save", "--plain")
    try terminal.waitForText("Your answer (0–4):")
    terminal.closeMaster()
    #expect(try terminal.waitForExit() == 130)
  }

  @Test func `Ctrl-D leaves a plain check as well`() throws {
    let terminal = try Tynys().open("check", "pulse", "--no-save", "--plain")
    try terminal.waitForText("Your answer (0–4):")
    terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == 130)
    #expect(terminal.screen.text.contains(ExpectedWords.left.en))
  }

  @Test func `Ctrl-Z stops a plain check and fg goes on with it`() throws {
    let terminal = try Tynys().shell()
    terminal.type("tynys check pulse --no-save --plain\r")
    try terminal.waitForText("1/5")
    terminal.type("2\r")
    try terminal.waitForText("2/5")
    terminal.type("\u{1A}")
    try terminal.waitForText("Stopped")
    terminal.type("echo in-between\r")
    try terminal.waitUntil("the shell's echo") { $0.lines.contains("in-between") }
    terminal.type("fg\r")
    terminal.type("1\r")
    try terminal.waitForText("3/5")
    terminal.type("q\r")
    try terminal.waitForText(ExpectedWords.left.en)
    terminal.type("echo status $?\r")
    try terminal.waitForText("status 130")
  }

  @Test func `answers from a pipe are taken in lines though the output is a terminal`() throws {
    let terminal = try Tynys().shell()
    terminal.type("clear; printf '0\\n1\\n4\\n0\\n1\\nfinish\\n' | tynys check pulse --no-save; echo status $?\r")
    try terminal.waitForText("status 0")
    let text = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(text.contains("5/5") && text.contains(ExpectedWords.pulseResult.en) && !text.contains("\u{1B}[?1049h"))
  }

  @Test func `on a terminal the questions stay on the screen while the result goes into a file`() throws {
    let tynys = try Tynys()
    let terminal = try tynys.shell()
    let file = tynys.home.path + "/result.txt"
    terminal.type("R='\(file)'; clear\r")
    terminal.type("tynys check pulse --no-save > $R\r")
    for number in 1...5 {
      try terminal.waitForText("\(number)/5")
      terminal.type("2\r")
    }
    try terminal.waitForText("Type “finish”")
    terminal.type("finish\r")
    terminal.type("echo status $?\r")
    try terminal.waitForText("status 0")
    let result = try tynys.script("cat '\(file)'")
    #expect(result.output.contains(ExpectedWords.pulseResult.en) && !result.output.contains("1/5"))
  }
}
