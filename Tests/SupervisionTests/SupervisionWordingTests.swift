import Dates
import JSON
import Testing
import Wording

@testable import Supervision

@Suite struct SupervisionWordingTests {
  /// Cyrillic letters in English or Latin words in Russian and Kazakh would be slips.
  private static func isPlausible(_ phrase: Phrase) -> Bool {
    phrase.en != phrase.ru && phrase.ru != phrase.kk && !phrase.en.isEmpty && phrase.ru.contains { ("а"..."я").contains($0) }
      && phrase.kk.contains { ("а"..."я").contains($0) }
  }

  @Test func `every fault of a journal is worded three times`() throws {
    let day = SampleAgenda.today
    var faults: [JournalFault] = [
      .unknownCycle(7, known: []), .unknownCycle(7, known: [1, 2]), .unknownMeasure(7, cycle: 1, known: []), .unknownMeasure(7, cycle: 1, known: [1]),
      .cycleEnded(7, .closed), .cycleEnded(7, .cancelled), .measureCalledOff(7, cycle: 1), .endBeforeBegin(begin: day, end: day), .unlikelyDay(day),
      .full(limit: 7),
    ]
    for field in JournalFault.Field.allCases { faults += [.emptyText(field), .textTooLong(field, limit: 7), .unsafeText(field)] }
    for fault in faults { #expect(Self.isPlausible(fault.message), "\(fault)") }
    #expect(Set(faults.map(\.message)).count == faults.count)
    let errors: [JournalError] = [
      .foreignFile(path: "p"), .newerFormat(path: "p"), .damaged(path: "p", line: 1, column: 2), .misshapen(path: "p", at: .root),
      .tooLarge(path: "p", limit: 1 << 20), .busy(path: "p"),
    ]
    for error in errors { #expect(try Self.isPlausible(#require(error.message)), "\(error)") }
  }

  @Test func `days are written as each language writes them, and read as people type them`() throws {
    let day = SampleAgenda.day("2026-01-09")
    #expect(InterfaceLanguage.allCases.map(day.shown) == ["2026-01-09", "09.01.2026", "09.01.2026"])
    for text in ["2026-01-09", "09.01.2026", "9.1.2026"] { #expect(CivilDay(typed: text) == day) }
    for text in ["", "1.2", "31.02.2026", "2026-1-9", "9.1.26", "a.b.cccc", "1.1.2026.", "..", "today"] {
      #expect(CivilDay(typed: text) == nil, "\(text)")
    }
  }

  @Test func `a long stretch without an interval, with one, and by chance are said differently`() throws {
    let journal = try JournalFileTests.everything()
    let outcomes = journal.cycles[0].reviews[0].comparisons.map(\.outcome)
    for language in InterfaceLanguage.allCases {
      let sentences = outcomes.map { ComparisonWording.sentence($0, scale: "Scale", language) }
      #expect(Set(sentences).count == sentences.count)
      for sentence in sentences { #expect(sentence.hasPrefix("Scale")) }
    }
    let first = ComparisonWording.sentence(outcomes[0], scale: "Scale", .en)
    #expect(first == "Scale is lower, and chance alone may explain it (a → b: 24.5 → 20, difference −4.5, 95\u{A0}% interval −9.25 to 0.25).")
  }
}
