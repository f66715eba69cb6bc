import Instruments
import Rendering
import Terminal
import TestSupport
import Testing
import Wording

@testable import Administration

@Suite struct ScreenAdministratorTests {
  private typealias Words = AdministrationWording

  private static let appearance = Appearance(styles: true, colors: true, unicode: true)

  private static func run(
    _ instrument: Instrument, _ screen: ScriptedScreen, language: InterfaceLanguage = .en, appearance: Appearance = appearance
  ) throws -> AdministrationOutcome {
    var administrator = ScreenAdministrator(
      screen: screen, appearance: appearance, session: AdministrationSession(instrument: instrument), language: language)
    return try administrator.run()
  }

  private static func typed(_ text: String) -> [Key] { text.map(Key.character) }

  private static func answers(_ outcome: AdministrationOutcome) -> [String: Answer] { outcome.session.countingAnswers.mapValues(\.answer) }

  /// The keys with which a person gives the answer.
  private static func keys(_ answer: Answer, _ format: ResponseFormat) -> [Key] {
    let place: (OptionValue) -> Int = { value in (format.options.firstIndex { $0.value == value } ?? 0) + 1 }
    let isLong = format.options.count + 1 > 9
    switch answer {
    case .option(let value): return typed(value.number.map(String.init) ?? String(place(value)))
    case .chosen(let values, let other):
      var keys = values.flatMap { typed(String(place($0))) + (isLong ? [.enter] : []) }
      if let other { keys += typed(String(format.options.count + 1)) + (isLong ? [.enter] : []) + typed(other) + [.enter] }
      return keys + [.enter]
    case .number(let number): return typed(String(number)) + (format.range.map { $0.lowerBound >= 0 && $0.upperBound <= 9 } == true ? [] : [.enter])
    case .notApplicable: return typed("n")
    case .text(let text): return typed(text) + [.enter]
    }
  }

  /// A whole check with random answers: its keys and what it must come to.
  private static func script(_ instrument: Instrument, seed: UInt64) throws -> (keys: [Key], answers: [String: Answer]) {
    var random = SeededGenerator(seed: seed)
    var session = AdministrationSession(instrument: instrument)
    var keys: [Key] = [.enter]
    while let item = session.currentItem {
      let answer = item.format.randomAnswer(using: &random)
      keys += Self.keys(answer, item.format)
      try session.answer(answer, language: LanguageTag(.kk), time: .zero)
    }
    return (keys + [.enter], session.countingAnswers.mapValues(\.answer))
  }

  @Test(arguments: InterfaceLanguage.allCases, Repository.instruments)
  func `a whole check of every shipped instrument ends with the answers given, and every frame fits`(language: InterfaceLanguage, id: String) throws {
    let instrument = try Examples.shipped(id)
    for (seed, size) in [(1, (40, 12)), (2, (80, 24)), (3, (200, 60))] as [(UInt64, (Int, Int))] {
      let (keys, answers) = try Self.script(instrument, seed: seed)
      let screen = ScriptedScreen(keys, columns: size.0, rows: size.1)
      let outcome = try Self.run(instrument, screen, language: language)
      #expect(outcome.end == .finished && outcome.language == language && screen.isUsedUp)
      #expect(Self.answers(outcome) == answers)
      #expect(outcome.session.countingAnswers.values.allSatisfy { $0.language == LanguageTag(language) })
      #expect(screen.frames.flatMap { $0.frame.faults(size: $0.size) } == [])
    }
  }

  @Test func `one key answers, and the next question is on the screen`() throws {
    let screen = ScriptedScreen([.enter] + Self.typed("31"))
    let outcome = try Self.run(try Examples.instrument("a: few", "b: few", "c: few"), screen)
    #expect(outcome.end == .suspended)
    let questions = screen.texts.map { lines in ["a", "b", "c"].first { name in lines.contains { $0.contains("Question \(name)") } } }
    #expect(questions == [nil, "a", "b", "c"])
    #expect(screen.texts.last?[0].contains("3/3") == true)
  }

  @Test(arguments: InterfaceLanguage.allCases) func `every way out of a check leaves it suspended with the answers so far`(
    language: InterfaceLanguage
  ) throws {
    let instrument = try Examples.instrument("a: few", "b: few")
    let exits: [TerminalEvent] =
      ["q", "Q", "й", "Й"].map { .key(.character($0)) } + [.key(.control("c")), .terminated(signal: 15), .terminated(signal: 1), .inputEnded]
    for exit in exits {
      for before in [[], [.enter], [.enter] + Self.typed("3"), [.enter] + Self.typed("34")] as [[Key]] {
        let screen = ScriptedScreen(before.map(TerminalEvent.key) + [exit, .key(.enter)])
        let outcome = try Self.run(instrument, screen, language: language)
        #expect(outcome.end == .suspended && !screen.isUsedUp, "\(exit)")
        #expect(outcome.session.answers.count == max(0, before.count - 1))
      }
    }
  }

  @Test func `Ctrl-C leaves also while a text is typed, where q is a letter`() throws {
    let screen = ScriptedScreen([.enter] + Self.typed("q?sl") + [.control("c")])
    #expect(try Self.run(try Examples.instrument("a: words"), screen).end == .suspended)
    #expect(screen.texts.last?.contains { $0.contains("q?sl") } == true)
  }

  @Test func `Ctrl-Z stops the process and the same question is drawn again`() throws {
    let screen = ScriptedScreen([.enter, .control("z"), .character("2")])
    _ = try Self.run(try Examples.instrument("a: few", "b: few"), screen)
    #expect(screen.suspensions == 1)
    #expect(screen.texts[1] == screen.texts[2])
  }

  @Test func `a terminal that is gone is leaving, another failure is an error`() throws {
    let instrument = try Examples.instrument("a: few")
    let gone = ScriptedScreen([.enter, .character("1")])
    gone.failure = (2, .terminalGone)
    let outcome = try Self.run(instrument, gone)
    #expect(outcome.end == .suspended && outcome.session.answers.count == 1)
    let refused = ScriptedScreen([.enter])
    refused.failure = (0, .systemCallFailed(call: "write", code: 5))
    #expect(throws: TerminalError.systemCallFailed(call: "write", code: 5)) { try Self.run(instrument, refused) }
  }

  @Test func `back, skip and their limits`() throws {
    let instrument = try Examples.instrument("a: few", "b: few, required", "c: few")
    let screen = ScriptedScreen(
      [.enter, .backspace] + Self.typed("3") + [.left] + Self.typed("4") + Self.typed("s") + Self.typed("1ы") + [.enter])
    let outcome = try Self.run(instrument, screen)
    #expect(outcome.end == .finished)
    #expect(Self.answers(outcome) == ["a": .option(.number(4)), "b": .option(.number(1))])
    #expect(screen.texts[2].contains { $0.contains(Words.firstItem.en) })
    #expect(screen.texts.contains { $0.contains { $0.contains(Words.answerRequired.en) } })
  }

  @Test func `Enter without a selection says what to do, and goes nowhere`() throws {
    for format in ["few", "many", "signed", "named", "rating", "digit", "balance"] {
      let screen = ScriptedScreen([.enter, .enter])
      let outcome = try Self.run(try Examples.instrument("a: \(format)"), screen)
      #expect(outcome.session.answers.isEmpty && outcome.session.visitedItems.isEmpty)
      #expect(screen.texts[2].contains { $0.contains(Words.nothingTyped.en) }, "\(format)")
    }
  }

  @Test func `an unknown key says so, and names ? only where ? is no letter`() throws {
    let plain = ScriptedScreen([.enter, .tab])
    _ = try Self.run(try Examples.instrument("a: few"), plain)
    #expect(plain.texts[2].contains { $0.contains(Words.unknownKey.en) })
    let text = ScriptedScreen([.enter, .tab])
    _ = try Self.run(try Examples.instrument("a: words"), text)
    #expect(text.texts[2].contains { $0.contains(Words.unknownKeyTyping.en) })
    let intro = ScriptedScreen([.tab])
    _ = try Self.run(try Examples.instrument("a: few"), intro)
    #expect(intro.texts[1].count { $0.contains(Words.begin.en) } == 2)
  }

  @Test func `a message is gone with the next key and is never cut`() throws {
    let screen = ScriptedScreen([.enter, .enter, .down], columns: 40, rows: 12)
    _ = try Self.run(try Examples.instrument("a: few"), screen, language: .ru)
    let shown = screen.texts[2].map { $0.dropFirst() }.joined(separator: " ")
    #expect(shown.contains(Words.nothingTyped.ru))
    #expect(!screen.texts[3].joined().contains("затем нажмите"))
  }

  @Test func `the language changes in the middle, for what follows, on every page`() throws {
    let instrument = try Examples.instrument("a: few", "b: words", "c: few")
    let screen = ScriptedScreen(
      [.character("l"), .enter] + Self.typed("1") + [.control("l")] + Self.typed("сөз") + [.enter] + Self.typed("д3") + [.control("l")] + [.enter])
    let outcome = try Self.run(instrument, screen)
    #expect(outcome.end == .finished && outcome.language == .kk)
    #expect(outcome.session.answers.mapValues(\.language.rawValue) == ["a": "kk", "b": "ru", "c": "en"])
    #expect(screen.texts[0].contains { $0.contains(Words.begin.en) } && screen.texts[1].contains { $0.contains(Words.begin.kk) })
    #expect(screen.texts.contains { $0.contains { $0.contains(Words.reviewTitle.kk) } })
  }

  @Test func `a text half typed survives a change of the language and a new size`() throws {
    let screen = ScriptedScreen(
      [.key(.enter)] + Self.typed("тын").map(TerminalEvent.key) + [.key(.control("l")), .resized(TerminalSize(columns: 50, rows: 14))]
        + (Self.typed("ыс") + [.enter, .enter]).map(TerminalEvent.key))
    let outcome = try Self.run(try Examples.instrument("a: words"), screen)
    #expect(outcome.end == .finished && Self.answers(outcome) == ["a": .text("тыныс")])
  }

  @Test func `a new size in the middle is drawn at once and changes nothing else`() throws {
    let instrument = try Examples.shipped("service-survey")
    var random = SeededGenerator(seed: 9)
    let (keys, answers) = try Self.script(instrument, seed: 4)
    var events: [TerminalEvent] = []
    for key in keys {
      events.append(.resized(TerminalSize(columns: Int.random(in: 40...200, using: &random), rows: Int.random(in: 12...60, using: &random))))
      events.append(.key(key))
    }
    let screen = ScriptedScreen(events)
    let outcome = try Self.run(instrument, screen, language: .kk)
    #expect(outcome.end == .finished && Self.answers(outcome) == answers)
    #expect(screen.frames.flatMap { $0.frame.faults(size: $0.size) } == [])
  }

  @Test func `screens smaller than any terminal do not stop a check`() throws {
    let (keys, answers) = try Self.script(try Examples.shipped("burnout"), seed: 6)
    for (columns, rows) in [(1, 1), (0, 0), (5, 3), (39, 11), (10, 60), (200, 2)] {
      let outcome = try Self.run(try Examples.shipped("burnout"), ScriptedScreen(keys, columns: columns, rows: rows))
      #expect(outcome.end == .finished && Self.answers(outcome) == answers, "\(columns) × \(rows)")
    }
  }

  @Test(arguments: InterfaceLanguage.allCases) func `help opens everywhere but in a text, scrolls to its end, and any other key returns`(
    language: InterfaceLanguage
  ) throws {
    let last = try #require(Words.helpLines(language).last?.split(separator: " ").last)
    for before in [[], [.enter], [.enter] + Self.typed("3")] as [[Key]] {
      let keys = before + Self.typed("?") + [Key](repeating: .down, count: 40) + [.up, .pageDown, .pageUp, .pageDown, .character("x")]
      let screen = ScriptedScreen(keys, columns: 40, rows: 12)
      let outcome = try Self.run(try Examples.instrument("a: few"), screen, language: language)
      #expect(screen.texts.count == keys.count + 1 && outcome.session.answers.count == max(0, before.count - 1))
      #expect(screen.texts[before.count] == screen.texts[keys.count])
      #expect(screen.texts[keys.count - 1].contains { $0.contains(last) })
      #expect(screen.texts[before.count + 1].contains { $0.contains(Words.helpLines(language)[0]) })
    }
  }

  @Test func `after the screen has grown, the first press upwards moves a page that was scrolled`() throws {
    let screen = ScriptedScreen(
      [.key(.character("?"))] + [TerminalEvent](repeating: .key(.down), count: 20) + [.resized(TerminalSize(columns: 40, rows: 16)), .key(.up)],
      columns: 40, rows: 12)
    _ = try Self.run(try Examples.instrument("a: few"), screen, language: .ru)
    #expect(screen.texts[screen.texts.count - 2] != screen.texts[screen.texts.count - 1])
  }

  @Test func `a long introduction can be read to its end on a small screen`() throws {
    for id in Repository.instruments {
      for language in InterfaceLanguage.allCases {
        let instrument = try Examples.shipped(id)
        let screen = ScriptedScreen([Key](repeating: .down, count: 60), columns: 40, rows: 12)
        _ = try Self.run(instrument, screen, language: language)
        let words = [instrument.about, instrument.instructions].compactMap { $0?(language) }.joined(separator: " ").split(separator: " ")
        let seen = screen.texts.joined().joined(separator: " ")
        #expect(words.allSatisfy { seen.contains($0) })
      }
    }
  }

  @Test func `from the review any question opens, and its answer leads back`() throws {
    let instrument = try Examples.instrument("a: few", "b: few", #"c: few, showIf {"item": "b", "atLeast": 4}"#, "d: few")
    let screen = ScriptedScreen([.enter] + Self.typed("111") + [.down, .down, .enter] + Self.typed("56") + [.enter])
    let outcome = try Self.run(instrument, screen)
    #expect(outcome.end == .finished)
    #expect(Self.answers(outcome) == ["a": .option(.number(1)), "b": .option(.number(5)), "c": .option(.number(6)), "d": .option(.number(1))])
  }

  @Test func `in the review a digit, a space and letters answer nothing, and the ends stop the selection`() throws {
    let keys: [Key] = [.enter] + Self.typed("23") + [.up, .character("5"), .character(" "), .character("s"), .end, .down, .enter] + Self.typed("6")
    let outcome = try Self.run(try Examples.instrument("a: few", "b: few"), ScriptedScreen(keys + [.home, .enter]))
    #expect(outcome.end == .finished)
    #expect(Self.answers(outcome) == ["a": .option(.number(2)), "b": .option(.number(6))])
  }

  @Test func `a check that cannot end yet shows which question needs an answer`() throws {
    let instrument = try Examples.instrument("a: few", "b: few, required")
    let screen = ScriptedScreen([.enter, .enter] + Self.typed("4") + [.enter])
    var administrator = ScreenAdministrator(
      screen: screen, appearance: Self.appearance, session: AdministrationSession(instrument: instrument, answers: [:], visited: ["a", "b"]),
      language: .ru)
    let outcome = try administrator.run()
    #expect(outcome.end == .finished && Self.answers(outcome) == ["b": .option(.number(4))])
    #expect(screen.texts[0].contains { $0.contains(Words.missingRequired(1).ru) })
    #expect(screen.texts[1].contains { $0.contains("› 2. Question b") })
  }

  @Test func `a check gone on with begins at its question, without the introduction`() throws {
    let instrument = try Examples.instrument("a: few", "b: few")
    let given = GivenAnswer(.option(.number(2)), language: LanguageTag(.kk), time: .zero)
    let screen = ScriptedScreen([Key]())
    var administrator = ScreenAdministrator(
      screen: screen, appearance: Self.appearance, session: AdministrationSession(instrument: instrument, answers: ["a": given], visited: ["a"]),
      language: .en)
    _ = try administrator.run()
    #expect(screen.texts[0].contains { $0.contains("Question b") })
  }

  @Test(arguments: Repository.instruments) func `without Unicode nothing is drawn beyond ASCII but the texts themselves`(id: String) throws {
    let instrument = try Examples.shipped(id)
    let (keys, _) = try Self.script(instrument, seed: 8)
    let ascii = Appearance(styles: true, colors: false, unicode: false)
    let all = keys.dropLast().flatMap { [$0, .character("?"), .control("a")] } + [.down, .down, .enter, .backspace]
    let screen = ScriptedScreen(Array(all), columns: 46, rows: 14)
    _ = try Self.run(instrument, screen, appearance: ascii)
    let shapes = Set("█░●•›[✓]─·↑↓←→…–").subtracting("[]")
    // English interface; the instrument's own English texts may hold typographic characters, the seeded answers Cyrillic ones.
    let texts = Set(
      ([instrument.title, instrument.about, instrument.instructions].compactMap { $0?(.en) } + instrument.items.map { $0.text(.en) }).joined())
    for line in screen.texts.joined() { #expect(Set(line).intersection(shapes).subtracting(texts).isEmpty, "\(line)") }
  }

  @Test(arguments: InterfaceLanguage.allCases) func `a key that moves the selection writes few bytes`(language: InterfaceLanguage) throws {
    for (id, keys) in [("burnout", [Key](repeating: .down, count: 8)), ("service-rating", [.up, .up, .up, .down]), ("pulse", [.end, .home, .up])] {
      let screen = ScriptedScreen([.enter] + keys)
      _ = try Self.run(try Examples.shipped(id), screen, language: language)
      var writer = FrameWriter(appearance: Self.appearance)
      let bytes = screen.frames.map { writer.bytes(for: $0.frame, size: $0.size).utf8.count }
      // Two labels change their weight; in Cyrillic each letter of them is two bytes.
      #expect(bytes.dropFirst(2).allSatisfy { $0 < (language == .en ? 200 : 240) }, "\(id) \(bytes)")
    }
  }

  @Test func `a key of a typed text writes no more than its own place`() throws {
    let screen = ScriptedScreen([.enter] + Self.typed("тыныс алу") + [.backspace])
    _ = try Self.run(try Examples.instrument("a: words"), screen)
    var writer = FrameWriter(appearance: Self.appearance)
    let bytes = screen.frames.map { writer.bytes(for: $0.frame, size: $0.size).utf8.count }
    #expect(bytes.dropFirst(2).allSatisfy { $0 < 30 }, "\(bytes)")
  }
}
