import Instruments
import PersonalReports
import Scoring
import TestSupport
import Testing
import Wording

@Suite struct CarelessNoteTests {
  /// The note about answers to the burnout self-check, each of which took so long.
  private static func note(seconds: Int, value: (Int) -> Int) throws -> CarelessNote? {
    let instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument("burnout")
    var answers: [String: GivenAnswer] = [:]
    for (index, item) in instrument.items.enumerated() {
      answers[item.id] = GivenAnswer(.option(.number(value(index))), language: LanguageTag(.kk), time: .seconds(seconds))
    }
    return CarelessNote(CarelessSigns(answers: answers, instrument: instrument))
  }

  @Test func `without a sign there is no note`() throws {
    #expect(try Self.note(seconds: 5) { $0 % 7 } == nil)
  }

  @Test(arguments: InterfaceLanguage.allCases) func `the note says what was seen, one sentence for each case`(language: InterfaceLanguage) throws {
    let fast = try #require(try Self.note(seconds: 1) { $0 % 7 }).text(language)
    let alike = try #require(try Self.note(seconds: 5) { _ in 3 }).text(language)
    let both = try #require(try Self.note(seconds: 1) { _ in 3 }).text(language)
    let quick = Phrase(en: "quickly", kk: "тез", ru: "быстро")(language)
    let same = Phrase(en: "alike", kk: "бірдей", ru: "одинаковы")(language)
    #expect(fast.contains(quick) && !fast.contains(same))
    #expect(!alike.contains(quick) && alike.contains(same))
    #expect(both.contains(quick) && both.contains(same))
  }

  @Test(arguments: InterfaceLanguage.allCases) func `every note tells that it is the worker's alone and touches no score`(language: InterfaceLanguage)
    throws
  {
    let promise = Phrase(
      en: "This note is only for you and changes no score.", kk: "Бұл ескертпе тек сізге арналған, ол балдарды өзгертпейді.",
      ru: "Эта заметка только для вас и на баллы не влияет.")(language)
    for (seconds, isAlike) in [(1, false), (5, true), (1, true)] {
      let note = try #require(try Self.note(seconds: seconds) { isAlike ? 3 : $0 % 7 })
      #expect(note.text(language).hasSuffix(promise))
    }
  }
}
