import Arguments
import Testing
import Wording

@Suite struct UsageErrorWordingTests {
  private static let file = ValueSpecification(.file)
  private static let choice = ValueSpecification(.choice(["a", "b"]))

  /// One of every case, with nothing but Latin letters in it.
  static let errors: [UsageError] = [
    .unknownCommand(typed: "chek", allowed: ["check"], nearest: "check", in: []),
    .unknownCommand(typed: "opn", allowed: ["open"], nearest: nil, in: ["keeper"]),
    .missingSubcommand(allowed: ["open"], in: ["keeper"]),
    .unknownOption(typed: "--jsn", allowed: ["--json"], nearest: "--json", elsewhere: [], in: []),
    .unknownOption(typed: "--card", allowed: ["--json"], nearest: nil, elsewhere: [["keeper", "open"]], in: ["check"]),
    .optionBeforeCommand(option: "--json", commands: [["list"]]),
    .typographicDash(typed: "—json", meant: "--json", in: ["check"]),
    .missingOption(option: "--card", value: choice, in: ["keeper", "open"]),
    .missingOption(option: "--yes", value: nil, in: ["erase"]),
    .missingValue(option: "--lang", value: choice, in: []),
    .valueLooksLikeOption(option: "--unit", typed: "--json", in: ["trends"]),
    .unexpectedValue(option: "--json", typed: "yes", in: ["list"]),
    .repeatedOption(option: "--lang", in: []),
    .exclusiveOptions(first: "--json", second: "--html", in: ["check"]),
    .missingOperand(ValueSpecification(.dynamic(command: "tynys list --ids")), in: ["check"]),
    .unexpectedOperand(typed: "b", in: ["check"]),
    .emptyValue(.option("--data"), in: []),
    .invalidChoice(.option("--lang"), typed: "xx", allowed: ["en"], nearest: "en", in: []),
    .notWholeNumber(.option("--count"), typed: "x", allowed: 1...5, in: ["keeper", "codes"]),
    .outOfRange(.option("--count"), typed: "9", allowed: 1...5, in: ["keeper", "codes"]),
  ]

  @Test(arguments: errors) func `every error ends with where to read on`(error: UsageError) {
    for language in InterfaceLanguage.allCases {
      let last = error.explanation(program: "tynys").last?(language) ?? ""
      #expect(last.hasSuffix(": " + (["tynys", "help"] + error.path).joined(separator: " ")))
    }
  }

  @Test(arguments: errors) func `every sentence is in its own language and whole`(error: UsageError) {
    for phrase in error.explanation(program: "tynys") {
      let cyrillic = phrase.en.unicodeScalars.filter { (0x400...0x4FF).contains($0.value) }
      #expect(cyrillic.isEmpty)
      #expect(phrase.kk.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) })
      #expect(phrase.ru.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) })
      #expect(phrase.kk != phrase.ru)
      for language in InterfaceLanguage.allCases {
        let text = phrase(language)
        #expect(text.hasSuffix(".") || text.hasSuffix("?") || text.contains(": "))
        #expect(!text.contains("  ") && !text.contains("\n"))
      }
    }
  }

  @Test func `an unknown command is quoted, with what is allowed and what was probably meant`() {
    let error = UsageError.unknownCommand(typed: "chek", allowed: ["list", "check"], nearest: "check", in: [])
    #expect(
      error.explanation(program: "tynys").map(\.en) == [
        "There is no command “chek”.", "Commands allowed here: list, check.", "Did you mean “check”?", "To read more: tynys help",
      ])
    #expect(
      error.explanation(program: "tynys").map(\.ru) == [
        "Команды «chek» нет.", "Здесь есть команды: list, check.", "Возможно, имелось в виду «check»?", "Подробнее: tynys help",
      ])
    #expect(
      error.explanation(program: "tynys").map(\.kk) == [
        "«chek» деген пәрмен жоқ.", "Мұнда мына пәрмендер бар: list, check.", "Мүмкін, «check» деп жазғыңыз келген шығар?",
        "Толығырақ оқу үшін: tynys help",
      ])
  }

  @Test(arguments: [
    (1...500, "Whole numbers from 1 to 500 are allowed."), (0 ... .max, "Whole numbers from 0 are allowed."),
    (.min...9, "Whole numbers up to 9 are allowed."), (.min ... .max, "Any whole number is allowed."),
  ])
  func `a range is told by the limits that it has`(range: ClosedRange<Int>, sentence: String) {
    let error = UsageError.notWholeNumber(.option("--n"), typed: "x", allowed: range, in: [])
    #expect(error.explanation(program: "tynys").map(\.en).contains(sentence))
  }

  @Test func `what was typed cannot steer the terminal or flood it`() {
    let hostile = "\u{1B}]0;x\u{7}\u{202E}\n" + String(repeating: "z", count: 5_000)
    let errors: [UsageError] = [
      .unknownCommand(typed: hostile, allowed: [], nearest: nil, in: []), .unexpectedOperand(typed: hostile, in: []),
      .unknownOption(typed: hostile, allowed: [], nearest: nil, elsewhere: [["a"]], in: []),
      .typographicDash(typed: hostile, meant: hostile, in: []), .valueLooksLikeOption(option: "--a", typed: hostile, in: []),
      .unexpectedValue(option: "--a", typed: hostile, in: []),
      .invalidChoice(.option("--a"), typed: hostile, allowed: [], nearest: nil, in: []),
      .notWholeNumber(.option("--a"), typed: hostile, allowed: 1...2, in: []), .outOfRange(.option("--a"), typed: hostile, allowed: 1...2, in: []),
    ]
    for text in errors.flatMap({ $0.explanation(program: "tynys") }).map(\.en) {
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
      #expect(text.displayWidth < 250)
    }
  }
}
