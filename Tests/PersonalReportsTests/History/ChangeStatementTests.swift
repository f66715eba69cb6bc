import Dates
import Instruments
import Testing
import Wording

@testable import PersonalReports

@Suite struct ChangeStatementTests {
  private static func words(
    from earlier: Double, to later: Double, _ instrument: Instrument, _ language: InterfaceLanguage, _ reference: ChangeStatement.Reference = .earlier
  ) throws -> String {
    let scale = instrument.scales[0]
    let change = try #require(ScaleChange(from: HistoryFixtures.point(scale, days: 0, score: earlier), to: later, scale: scale))
    return ChangeStatement(change: change, reference: reference, language: language).words
  }

  @Test func `the published example is told in words and figures in each language`() throws {
    let instrument = try HistoryFixtures.small()
    #expect(
      try Self.words(from: 32.5, to: 47.5, instrument, .en)
        == "Since 2026-01-05: +15 — higher than measurement error explains (RCI 2.37). This change is worth attention.")
    #expect(
      try Self.words(from: 32.5, to: 47.5, instrument, .kk)
        == "05.01.2026 күнінен бері: +15 — балл өлшеу қатесімен түсіндіруге болатыннан көбірек өсті (RCI 2,37). Бұл өзгеріске назар аударған жөн.")
    #expect(
      try Self.words(from: 32.5, to: 47.5, instrument, .ru)
        == "С 05.01.2026: +15 — балл вырос больше, чем можно объяснить ошибкой измерения (RCI 2,37). На это изменение стоит обратить внимание.")
  }

  @Test func `a reliable fall is welcome where high scores are the unwelcome ones, and a rise where low ones are`() throws {
    for (worse, earlier, later, isWelcome) in [
      ("higher", 60.0, 30.0, true), ("higher", 30, 60, false), ("lower", 30, 60, true), ("lower", 60, 30, false),
    ] {
      let instrument = try HistoryFixtures.small(worse: worse)
      for language in InterfaceLanguage.allCases {
        let words = try Self.words(from: earlier, to: later, instrument, language)
        #expect(words.hasSuffix(ChangeWording.welcome(language)) == isWelcome)
        #expect(words.hasSuffix(ChangeWording.worthAttention(language)) == !isWelcome)
      }
    }
  }

  @Test func `a change that error alone may explain is called neither welcome nor worth attention`() throws {
    let words = try Self.words(from: 32, to: 35, try HistoryFixtures.small(), .en)
    #expect(words == "Since 2026-01-05: +3 — no reliable change: measurement error alone may explain it (RCI 0.47).")
  }

  @Test func `without a reliability the figures stand and the verdict says that none can be given`() throws {
    let instrument = try HistoryFixtures.small(reliability: nil)
    let change = try #require(ScaleChange(from: HistoryFixtures.point(instrument.scales[0], days: 0, score: 90), to: 10, scale: instrument.scales[0]))
    #expect(change.finding == .noReliability && change.reliable == nil && change.isWelcome == nil && change.basis == nil)
    let words = try Self.words(from: 90, to: 10, instrument, .en)
    #expect(words.contains("−80") && words.contains("cannot be said") && !words.contains("RCI"))
  }

  @Test func `the same score is called the same with and without a reliability`() throws {
    for instrument in [try HistoryFixtures.small(), try HistoryFixtures.small(reliability: nil)] {
      #expect(try Self.words(from: 42, to: 42, instrument, .en) == "Since 2026-01-05: 0 — the same score.")
    }
  }

  @Test func `an index that rests on a borrowed reliability is marked in each language`() throws {
    let instrument = try HistoryFixtures.small(status: "provisional")
    for language in InterfaceLanguage.allCases {
      for later in [33.0, 60, 10] {
        #expect(try Self.words(from: 32, to: later, instrument, language).contains(ReportWording.provisionalWord(language)))
      }
    }
  }

  @Test func `every finding has a sentence of its own in every language`() {
    for finding in ScaleChange.Finding.allCases {
      for isProvisional in [false, true] {
        let phrase = ChangeWording.verdict(finding, difference: "+7", index: "2.00", isProvisional: isProvisional)
        #expect(Set([phrase.en, phrase.kk, phrase.ru]).count == 3)
        #expect([phrase.en, phrase.kk, phrase.ru].allSatisfy { $0.hasPrefix("+7") && $0.hasSuffix(".") })
      }
    }
    let sentences = ScaleChange.Finding.allCases.map { ChangeWording.verdict($0, difference: "", index: "", isProvisional: false).en }
    #expect(Set(sentences).count == sentences.count)
  }

  @Test func `gaps are passed over: the newest score is compared with the last and the first that have one`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    let history = HistoryFixtures.weekly(scale, [nil, 20, 50, nil, 30])
    #expect(history.sinceLast.change?.difference == -20)
    #expect(history.sinceFirst.change?.difference == 10)
    #expect(history.changeStatements(.en).count == 2)
    #expect(HistoryFixtures.weekly(scale, [nil, 20, nil, 30]).changeStatements(.en).count == 1)
  }

  @Test func `a newest result without a score, and one without an earlier, say so instead of a change`() throws {
    let scale = try HistoryFixtures.small().scales[0]
    for language in InterfaceLanguage.allCases {
      #expect(HistoryFixtures.weekly(scale, [20, nil]).missingChange(language) == ChangeWording.latestNotScorable(language))
      for scores in [[20.0], [nil, 20]] as [[Double?]] {
        let history = HistoryFixtures.weekly(scale, scores)
        #expect(history.missingChange(language) == ChangeWording.noEarlierResult(language) && history.changeStatements(language).isEmpty)
      }
    }
  }
}
