import Instruments
import Terminal
import TestSupport
import Testing
import Wording

@testable import Administration

@Suite struct PlainAdministratorTests {
  /// What a check with these lines comes to, and everything that was written.
  private static func run(
    _ instrument: Instrument, _ lines: [InputLine], language: InterfaceLanguage = .en
  ) throws -> (outcome: AdministrationOutcome, output: String, taken: Int) {
    let source = ScriptedLines(lines)
    var output = ""
    var administrator = PlainAdministrator(input: source, session: AdministrationSession(instrument: instrument), language: language) {
      output += $0
    }
    return (try administrator.run(), output, source.taken)
  }

  private static func run(
    _ instrument: Instrument, _ lines: String..., language: InterfaceLanguage = .en
  ) throws -> (outcome: AdministrationOutcome, output: String, taken: Int) {
    try run(instrument, lines.map(InputLine.line), language: language)
  }

  private static func answers(_ outcome: AdministrationOutcome) -> [String: Answer] {
    outcome.session.countingAnswers.mapValues(\.answer)
  }

  @Test(arguments: InterfaceLanguage.allCases, Repository.instruments)
  func `a whole check of every shipped instrument shows all its texts and keeps every answer`(language: InterfaceLanguage, id: String) throws {
    let instrument = try Examples.shipped(id)
    var random = SeededGenerator(seed: 5)
    var script = AdministrationSession(instrument: instrument)
    var lines: [String] = []
    while let item = script.currentItem {
      let answer = item.format.randomAnswer(using: &random)
      lines.append(Self.line(answer, format: item.format))
      try script.answer(answer, language: LanguageTag(language), time: .zero)
    }
    let (outcome, output, taken) = try Self.run(
      instrument, (lines + [PlainCommand.finish.word(language)]).map(InputLine.line), language: language)
    #expect(outcome.end == .finished && outcome.language == language)
    #expect(taken == lines.count + 1)
    #expect(Self.answers(outcome) == script.countingAnswers.mapValues(\.answer))
    #expect(outcome.session.countingAnswers.values.allSatisfy { $0.language == LanguageTag(language) })
    for index in script.path {
      let item = instrument.items[index]
      #expect(output.contains(item.text(language)))
      for option in item.format.options { #expect(output.contains(option.label(language))) }
    }
    #expect(output.contains(instrument.title(language)) && output.contains(AdministrationWording.reviewTitle(language)))
  }

  /// An answer as a person types it.
  private static func line(_ answer: Answer, format: ResponseFormat) -> String {
    switch answer {
    case .option(let value): value.number.map(String.init) ?? String((format.options.firstIndex { $0.value == value } ?? 0) + 1)
    case .chosen(let values, let other):
      values.map { value in String((format.options.firstIndex { $0.value == value } ?? 0) + 1) }.joined(separator: ", ")
        + (other.map { " + \($0)" } ?? "")
    case .number(let number): String(number)
    case .notApplicable: "n/a"
    case .text(let text): text
    }
  }

  @Test func `back returns to the question before and shows the earlier answer`() throws {
    let (outcome, output, _) = try Self.run(try Examples.instrument("a: few", "b: few"), "4", "back", "5", "1", "finish")
    #expect(Self.answers(outcome) == ["a": .option(.number(5)), "b": .option(.number(1))])
    #expect(output.contains("(label 4)"))
    let (_, first, _) = try Self.run(try Examples.instrument("a: few"), "назад")
    #expect(first.contains(AdministrationWording.firstItem.en))
  }

  @Test func `skip leaves a question without an answer, but not a required one`() throws {
    let (outcome, output, _) = try Self.run(try Examples.instrument("a: few", "b: few, required"), "skip", "skip", "2", "finish")
    #expect(Self.answers(outcome) == ["b": .option(.number(2))])
    #expect(output.contains(AdministrationWording.answerRequired.en))
    #expect(output.contains(AdministrationWording.noAnswer.en))
  }

  @Test func `a language changed in the middle holds for what follows, and answers keep theirs`() throws {
    let (outcome, output, _) = try Self.run(try Examples.instrument("a: few", "b: few", "c: few"), "1", "language", "2", "тіл", "3", "завершить")
    #expect(outcome.end == .finished && outcome.language == .ru)
    #expect(outcome.session.answers.mapValues(\.language.rawValue) == ["a": "en", "b": "kk", "c": "ru"])
    #expect(output.contains("Question b кк") && output.contains("Question c ру") && !output.contains("Question a ру\n\n"))
    #expect(output.contains(AdministrationWording.reviewTitle.ru))
  }

  @Test func `the end of input is leaving: at a question, at the review, and before anything`() throws {
    let instrument = try Examples.instrument("a: few", "b: few")
    for lines in [[], ["3"], ["3", "4"], ["3", "4", "9"]] {
      let (outcome, _, _) = try Self.run(instrument, lines.map(InputLine.line))
      #expect(outcome.end == .suspended, "\(lines)")
    }
    #expect(try Self.run(instrument, [.line("3"), .interrupted, .line("4")]).outcome.end == .suspended)
    #expect(try Self.run(instrument, [.line("3"), .line("4"), .interrupted, .line("finish")]).outcome.end == .suspended)
  }

  @Test func `leaving in words keeps nothing from being asked later`() throws {
    for word in ["quit", "шығу", "выйти", "q", "/quit", "QUIT", "й"] {
      let (outcome, _, taken) = try Self.run(try Examples.instrument("a: few", "b: few"), "3", word, "4")
      #expect(outcome.end == .suspended && taken == 2, "\(word)")
      #expect(outcome.session.answers["a"]?.answer == .option(.number(3)))
    }
    #expect(try Self.run(try Examples.instrument("a: few"), "1", "quit").outcome.end == .suspended)
  }

  @Test(arguments: InterfaceLanguage.allCases) func `lines that are too long or unreadable are told so and asked again`(language: InterfaceLanguage)
    throws
  {
    let (outcome, output, _) = try Self.run(
      try Examples.instrument("a: few"), [.tooLong, .unreadable, .line("2"), .tooLong, .line("finish")], language: language)
    #expect(outcome.end == .finished && Self.answers(outcome) == ["a": .option(.number(2))])
    #expect(output.split(separator: PlainWording.tooLong(language)).count == 3)
    #expect(output.contains(PlainWording.unreadable(language)))
  }

  @Test func `wrong inputs answer nothing and say what can be typed`() throws {
    let (outcome, output, _) = try Self.run(
      try Examples.instrument("a: few", "b: rating"), "7", "x", "", "1.5", "\u{1B}[2J", "6", "11", "n/a", "finish")
    #expect(Self.answers(outcome) == ["a": .option(.number(6)), "b": .notApplicable])
    #expect(output.contains("“7” is not one of: 0, 1, 2, 3, 4, 5, 6."))
    #expect(output.contains("11 lies outside 0 … 10."))
    #expect(output.contains("“x” is neither an answer nor a command here."))
    #expect(!output.contains("\u{1B}"))
  }

  @Test func `"does not apply" is understood in three languages, and only where it is offered`() throws {
    for word in ["n/a", "жоқ", "нет", "n", "na"] {
      #expect(Self.answers(try Self.run(try Examples.instrument("a: rating"), word, "finish").outcome) == ["a": .notApplicable], "\(word)")
      for format in ["few", "several", "digit"] {
        let (outcome, output, _) = try Self.run(try Examples.instrument("a: \(format)"), word)
        #expect(outcome.session.answers.isEmpty)
        #expect(output.contains(AnswerFault.notApplicableNotOffered.message.en), "\(format)")
      }
    }
  }

  @Test func `where a text is typed a command needs its slash, and a misspelt one is no answer`() throws {
    let (outcome, output, _) = try Self.run(try Examples.instrument("a: few", "b: words"), "1", "/back", "2", "/bakc", "back", "finish")
    #expect(Self.answers(outcome) == ["a": .option(.number(2)), "b": .text("back")])
    #expect(output.contains("“/bakc” is no command."))
  }

  @Test func `several answers are typed in one line with own words after a plus`() throws {
    let (outcome, _, _) = try Self.run(try Examples.instrument("a: several"), "3, 1 + жол алыс", "finish")
    #expect(Self.answers(outcome) == ["a": .chosen([.name("a"), .name("c")], other: "жол алыс")])
  }

  @Test func `an answer changed in the review opens the question it leads to`() throws {
    let instrument = try Examples.instrument("a: few", #"b: few, showIf {"item": "a", "atLeast": 3}"#)
    let (outcome, output, _) = try Self.run(instrument, "1", "1", "5", "6", "finish")
    #expect(Self.answers(outcome) == ["a": .option(.number(5)), "b": .option(.number(6))])
    #expect(output.contains("Question b"))
  }

  @Test func `the review reads the answers out again only when they may have changed`() throws {
    let (outcome, output, _) = try Self.run(
      try Examples.instrument("a: few"), "1", "99", "0", "what", "", "help", "skip", "/1", "back", "2", "finish")
    #expect(outcome.end == .finished)
    #expect(output.split(separator: "Your answers\n", omittingEmptySubsequences: false).count - 1 == 2)
    #expect(output.contains("“99” is neither"))
    #expect(Self.answers(outcome) == ["a": .option(.number(2))])
  }

  @Test func `help explains in the language that is read, and the question is asked again`() throws {
    for language in InterfaceLanguage.allCases {
      let (_, output, _) = try Self.run(try Examples.instrument("a: few"), "?", language: language)
      for line in PlainWording.helpLines(language) { #expect(output.contains(line)) }
      #expect(output.split(separator: "1/1 ").count == 3)
    }
  }

  @Test func `time on a question counts through help and a change of the language`() throws {
    final class SlowLines: LineSource {
      var lines = ["help", "language", "n/a", "finish"][...]
      func nextLine() -> InputLine {
        let start = ContinuousClock.now
        while start.duration(to: .now) < .milliseconds(3) {}
        return lines.popFirst().map(InputLine.line) ?? .ended
      }
    }
    var administrator = PlainAdministrator(
      input: SlowLines(), session: AdministrationSession(instrument: try Examples.instrument("a: rating")), language: .en
    ) { _ in }
    #expect(try #require(administrator.run().session.answers["a"]).time >= .milliseconds(9))
  }

  @Test func `a failure to write ends the check with that error`() throws {
    struct Closed: Error {}
    var administrator = PlainAdministrator(
      input: ScriptedLines(["1"]), session: AdministrationSession(instrument: try Examples.instrument("a: few")), language: .en
    ) { _ in throw Closed() }
    #expect(throws: Closed.self) { try administrator.run() }
  }
}
