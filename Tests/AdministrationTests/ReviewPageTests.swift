import Instruments
import Rendering
import Terminal
import TestSupport
import Testing
import Wording

@testable import Administration

@Suite struct ReviewPageTests {
  private static func answered(_ instrument: Instrument, seed: UInt64) throws -> AdministrationSession {
    var random = SeededGenerator(seed: seed)
    var session = AdministrationSession(instrument: instrument)
    while let item = session.currentItem {
      if !item.isRequired, Int.random(in: 0..<5, using: &random) == 0 {
        try session.skip()
      } else {
        try session.answer(item.format.randomAnswer(using: &random), language: LanguageTag(.ru), time: .zero)
      }
    }
    return session
  }

  private static func frame(_ session: AdministrationSession, _ selection: Int, _ language: InterfaceLanguage, _ size: TerminalSize) -> Frame {
    ReviewPage(session: session, selection: selection, language: language, shapes: .unicode, width: Page.width(size.columns)).page(message: [])
      .frame(size: size, shapes: .unicode)
  }

  @Test(arguments: Repository.instruments, InterfaceLanguage.allCases)
  func `whatever is selected is in sight on every screen, and no line is too wide`(id: String, language: InterfaceLanguage) throws {
    let session = try Self.answered(try Examples.shipped(id), seed: 2)
    for (columns, rows) in [(40, 12), (47, 13), (60, 20), (94, 24), (200, 60)] {
      let size = TerminalSize(columns: columns, rows: rows)
      for selection in 0...session.path.count {
        let frame = Self.frame(session, selection, language, size)
        #expect(frame.faults(size: size) == [])
        let marked = frame.lines.map(\.text).filter { $0.hasPrefix(" › ") }
        #expect(marked.count == 1)
        if selection > 0 { #expect(marked.first?.hasPrefix(" › \(selection). ") == true) }
      }
    }
  }

  @Test func `every answer stands under its question, and a missing one is said in words`() throws {
    let instrument = try Examples.instrument("a: few", "b: few", #"c: few, showIf {"item": "a", "atLeast": 3}"#)
    var session = AdministrationSession(instrument: instrument)
    try session.answer(.option(.number(2)), language: LanguageTag(.en), time: .zero)
    try session.skip()
    let texts = Self.frame(session, 0, .ru, TerminalSize(columns: 80, rows: 24)).lines.map(\.text)
    let first = try #require(texts.firstIndex { $0.contains("1. Question a ру") })
    #expect(texts[first + 1].contains("label 2 ру"))
    #expect(texts[first + 2].contains("2. Question b ру") && texts[first + 3].contains(AdministrationWording.noAnswer.ru))
    #expect(!texts.contains { $0.contains("Question c") })
    #expect(texts.contains { $0.contains("Без ответа остался 1 вопрос; это допустимо.") })
  }

  @Test func `finishing promises a result only where there will be one`() throws {
    for (id, phrase) in [("pulse", AdministrationWording.finish), ("service-survey", AdministrationWording.finishUnscored)] {
      let session = try Self.answered(try Examples.shipped(id), seed: 1)
      let texts = Self.frame(session, 0, .en, TerminalSize(columns: 80, rows: 24)).lines.map(\.text)
      #expect(texts.contains(" › " + phrase.en), "\(id)")
    }
  }
}
