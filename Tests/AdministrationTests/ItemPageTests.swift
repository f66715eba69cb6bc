import Instruments
import Rendering
import Terminal
import TestSupport
import Testing
import Wording

@testable import Administration

@Suite struct ItemPageTests {
  private static let columns = [40, 41, 47, 59, 60, 72, 80, 93, 94, 95, 120, 200]
  private static let rows = [12, 13, 14, 16, 20, 24, 30, 40, 60]

  /// A check that stands at the item, every item of the instrument being asked.
  private static func session(_ instrument: Instrument, at index: Int) -> AdministrationSession {
    let before = Set(instrument.items.map(\.id)).subtracting([instrument.items[index].id])
    return AdministrationSession(instrument: instrument, answers: openingAnswers(instrument), visited: before)
  }

  /// Answers with which the survey asks every question it can ask at once.
  private static func openingAnswers(_ instrument: Instrument) -> [String: GivenAnswer] {
    guard instrument.id == "service-survey" else { return [:] }
    let answers: [String: Answer] = [
      "last-year": .option(.name("better")), "check": .option(.name("other")), "conflicts": .option(.number(3)), "digital": .option(.number(1)),
    ]
    return answers.mapValues { GivenAnswer($0, language: LanguageTag(.kk), time: .zero) }
  }

  private static func frame(
    _ session: AdministrationSession, _ entry: ItemEntry, _ language: InterfaceLanguage, _ size: TerminalSize, shapes: Shapes = .unicode
  ) -> Frame {
    ItemPage(session: session, entry: entry, language: language, shapes: shapes, width: Page.width(size.columns)).page(message: [])
      .frame(size: size, shapes: shapes)
  }

  /// What is wrong with the frame of an entry: beyond the edges, or what the person works on not in sight.
  private static func faults(_ session: AdministrationSession, _ entry: ItemEntry, _ language: InterfaceLanguage, _ size: TerminalSize) -> [String] {
    let frame = frame(session, entry, language, size)
    let texts = frame.lines.map(\.text)
    var faults = frame.faults(size: size)
    let (number, total) = session.progress
    if !texts[0].hasSuffix(" \(number)/\(total)") { faults.append("no progress: \(texts[0])") }
    if let selection = entry.selection {
      // A name that is asked for by number stands behind the marker; a number format has the letter n.
      let name = entry.numbering.numbers.count == 1 ? "n" : String(entry.numbering.numbers[selection])
      if !texts.contains(where: { $0.hasPrefix(" › ") && $0.dropFirst(3).drop { " [✓]".contains($0) }.hasPrefix(name + " ") }) {
        faults.append("line \(selection) is selected and not in sight")
      }
    }
    let needsCursor = entry.isTyping || !entry.answersAtOnce || !entry.typed.isEmpty
    if needsCursor != (frame.cursor != nil) { faults.append("cursor \(frame.cursor.debugDescription)") }
    if let cursor = frame.cursor, !texts[cursor.row].contains("›") { faults.append("the cursor stands in “\(texts[cursor.row])”") }
    return faults.map { "\(session.currentItem?.id ?? "") \(language) \(size.columns)×\(size.rows): \($0)" }
  }

  @Test(arguments: Repository.instruments) func `on the smallest screen whatever is selected is in sight`(id: String) throws {
    let instrument = try Examples.shipped(id)
    for index in instrument.items.indices {
      let session = Self.session(instrument, at: index)
      let format = instrument.items[index].format
      for language in InterfaceLanguage.allCases {
        var entry = ItemEntry(format: format, answer: nil)
        var faults = Self.faults(session, entry, language, TerminalSize(columns: 40, rows: 12))
        for _ in 0..<max(1, entry.lineCount) {
          _ = entry.handle(.down)
          faults += Self.faults(session, entry, language, TerminalSize(columns: 40, rows: 12))
        }
        #expect(faults == [])
      }
    }
  }

  @Test(arguments: Repository.instruments, InterfaceLanguage.allCases)
  func `on screens of every size frames fit and show what is selected or typed`(id: String, language: InterfaceLanguage) throws {
    let instrument = try Examples.shipped(id)
    var random = SeededGenerator(seed: 13)
    let keys: [Key] = [.up, .down, .end, .home, .character(" "), .character("1"), .character("2"), .character("9")]
    for columns in Self.columns {
      for rows in Self.rows {
        let index = instrument.items.indices.randomElement(using: &random)!
        var entry = ItemEntry(format: instrument.items[index].format, answer: nil)
        for _ in 0..<Int.random(in: 0...4, using: &random) { _ = entry.handle(keys.randomElement(using: &random)!) }
        #expect(Self.faults(Self.session(instrument, at: index), entry, language, TerminalSize(columns: columns, rows: rows)) == [])
      }
    }
  }

  @Test func `on a small screen a long list scrolls with the selection and a number can still be typed`() throws {
    let instrument = try Examples.instrument("a: wide", "b: many")
    for index in 0...1 {
      var entry = ItemEntry(format: instrument.items[index].format, answer: nil)
      for press in 0..<entry.lineCount {
        _ = entry.handle(.down)
        #expect(Self.faults(Self.session(instrument, at: index), entry, .ru, TerminalSize(columns: 40, rows: 12)) == [], "\(press)")
      }
      _ = entry.handle(.character("1"))
      #expect(Self.faults(Self.session(instrument, at: index), entry, .ru, TerminalSize(columns: 40, rows: 12)) == [])
    }
  }

  @Test func `a question longer than the screen never hides the selected answer`() throws {
    let long = #"{"en": "\#(String(repeating: "a long question ", count: 40))"}"#
    let json = """
      {"format": 1, "id": "long", "version": "1.0.0", "defaultLanguage": "en", "title": {"en": "T"},
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "N", "administration": "free"},
       "responseFormats": {"f": {"kind": "choice", "options": [{"value": 1, "label": {"en": "one"}}, {"value": 2, "label": {"en": "two"}}]}},
       "items": [{"id": "a", "format": "f", "text": \(long)}]}
      """
    let instrument = try #require(DefinitionReader.read(Array(json.utf8)).instrument)
    var entry = ItemEntry(format: instrument.items[0].format, answer: nil)
    let size = TerminalSize(columns: 40, rows: 12)
    #expect(Self.frame(Self.session(instrument, at: 0), entry, .en, size).lines[2].text.hasPrefix(" a long question"))
    for _ in 0...1 {
      _ = entry.handle(.down)
      #expect(Self.faults(Self.session(instrument, at: 0), entry, .en, size) == [])
    }
  }

  @Test func `the bar grows with the questions behind and is empty at the first`() throws {
    let instrument = try Examples.shipped("burnout")
    var session = AdministrationSession(instrument: instrument)
    var filled: [Int] = []
    while let item = session.currentItem {
      let frame = Self.frame(session, ItemEntry(format: item.format, answer: nil), .kk, TerminalSize(columns: 60, rows: 20))
      filled.append(frame.lines[1].text.count { $0 == "█" })
      #expect(frame.lines[1].width == 59)
      try session.skip()
    }
    #expect(filled.first == 0 && filled == filled.sorted() && Set(filled).count == 22)
    #expect(filled.allSatisfy { $0 < 58 })
  }

  @Test(arguments: InterfaceLanguage.allCases) func `the way out is named on every screen, and skipping only where it is possible`(
    language: InterfaceLanguage
  ) throws {
    typealias Words = AdministrationWording
    for format in ["few", "many", "several", "wide", "rating", "digit", "balance", "words"] {
      let instrument = try Examples.instrument("a: \(format)", "b: \(format), required")
      for index in 0...1 {
        let session = Self.session(instrument, at: index)
        let entry = ItemEntry(format: instrument.items[index].format, answer: nil)
        let small = try #require(Self.frame(session, entry, language, TerminalSize(columns: 40, rows: 12)).lines.last).text
        #expect(small.contains((format == "words" ? Words.leaveTyping : Words.leave)(language)), "\(format): \(small)")
        let wide = try #require(Self.frame(session, entry, language, TerminalSize(columns: 200, rows: 12)).lines.last).text
        #expect(wide.contains(Words.skip(language)) == (index == 0 && format != "words"), "\(wide)")
        #expect(wide.contains(Words.back(language)) == (index == 1 && format != "words"), "\(wide)")
      }
    }
  }

  @Test func `ticks, numbers and labels stand in columns, and a long label goes on under itself`() throws {
    let instrument = try Examples.instrument("a: wide")
    var entry = ItemEntry(format: instrument.items[0].format, answer: .chosen([.name("o2")], other: "a text of one's own that is long"))
    _ = entry.handle(.end)
    let texts = Self.frame(Self.session(instrument, at: 0), entry, .en, TerminalSize(columns: 40, rows: 30)).lines.map(\.text)
    #expect(texts.contains("   [ ]  1  label o1") && texts.contains("   [✓]  2  label o2") && texts.contains("   [ ] 10  label o10"))
    let own = try #require(texts.firstIndex { $0.hasPrefix(" › [✓] 11  Something else") })
    #expect(texts[own + 1].hasPrefix("           ") && !texts[own + 1].hasPrefix("            "))
  }

  @Test func `a long text shows the part around the cursor`() throws {
    let instrument = try Examples.shipped("service-survey")
    let index = try #require(instrument.items.firstIndex { $0.id == "proposal" })
    let session = Self.session(instrument, at: index)
    var entry = ItemEntry(format: instrument.items[index].format, answer: nil)
    for number in 0..<300 {
      _ = entry.handle(.character(number % 7 == 6 ? " " : "呼"))
      if number % 10 == 0 { #expect(Self.faults(session, entry, .kk, TerminalSize(columns: 41, rows: 12)) == []) }
    }
    _ = entry.handle(.home)
    #expect(Self.faults(session, entry, .kk, TerminalSize(columns: 41, rows: 12)) == [])
  }
}
