import Files
import Instruments
import JSON
import Rendering
import Scoring
import TestSupport
import Testing
import Wording

@testable import PersonalReports

@Suite struct ResultReportTests {
  private static let color = Appearance(styles: true, colors: true, unicode: true)

  private static func lines(
    _ result: ScoringResult, _ language: InterfaceLanguage, columns: Int = 200, contacts: [Contact] = [], appearance: Appearance = .plain
  ) -> [StyledLine] {
    ResultReport(result: result, contacts: contacts, language: language, appearance: appearance, columns: columns).lines()
  }

  /// The words of a report without its line breaks.
  private static func words(_ lines: [StyledLine]) -> String {
    lines.map(\.text).joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  private static func words(_ text: String) -> String { text.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }

  /// A random result of the instrument.
  private static func result(_ id: String, seed: UInt64, gaps: Double = 0.1) throws -> ScoringResult {
    var random = SeededGenerator(seed: seed)
    let instrument = try Results.instrument(id)
    return ScoringPlan(instrument).result(Results.sheet(instrument, gaps: gaps, using: &random))
  }

  @Test(arguments: Results.scored, InterfaceLanguage.allCases)
  func `no line is wider than the terminal, in any language and at any width`(id: String, language: InterfaceLanguage) throws {
    let contact = try Contact.read(Array(#"{"contacts": [{"kk": "Сенім телефоны: 150, тәулік бойы, тегін және жасырын түрде жұмыс істейді"}]}"#.utf8))
    for (seed, columns) in (Array(40...60) + [71, 80, 91, 93, 94, 95, 120, 200]).enumerated() {
      let result = try Self.result(id, seed: UInt64(seed), gaps: [0, 0.1, 0.5][seed % 3])
      for line in Self.lines(result, language, columns: columns, contacts: contact, appearance: Self.color) {
        #expect(line.width <= columns, "\(columns): \(line.text)")
        #expect(!line.text.contains("\n"))
      }
    }
  }

  @Test(arguments: Results.scored, InterfaceLanguage.allCases)
  func `every result says what it is not and where to turn, at every width`(id: String, language: InterfaceLanguage) throws {
    for (seed, columns) in [40, 47, 80, 200].enumerated() {
      let text = Self.words(Self.lines(try Self.result(id, seed: UInt64(seed), gaps: 0.3), language, columns: columns))
      for phrase in [ReportWording.notADiagnosis, ReportWording.whereToTurn] { #expect(text.contains(Self.words(phrase(language)))) }
    }
  }

  @Test(arguments: Results.scored, InterfaceLanguage.allCases)
  func `the word for a score comes before its number, and the number with its range`(id: String, language: InterfaceLanguage) throws {
    for seed in 1...5 {
      let result = try Self.result(id, seed: UInt64(seed), gaps: 0)
      let texts = Self.lines(result, language).map(\.text)
      for score in result.scales {
        let measurement = try #require(score.measurement)
        let band = try #require(measurement.band)
        let heading = "\(score.scale.title(language)): \(band.label(language))"
        let word = try #require(texts.firstIndex { $0.hasPrefix(" " + heading) }, "\(heading)")
        let number = ReportWording.score(
          DecimalFormat.short(measurement.score, digits: 2, language: language),
          range: "\(DecimalFormat.short(score.scale.range.lowerBound, digits: 2, language: language))–"
            + DecimalFormat.short(score.scale.range.upperBound, digits: 2, language: language))(language)
        #expect(texts[word...].contains(" " + number), "\(number)")
        #expect(!texts[..<word].contains(" " + number) || result.scales.count > 1)
        if !heading.contains(where: \.isNumber) { #expect(!texts[word].contains { $0.isNumber }) }
      }
    }
  }

  @Test(arguments: Results.scored, InterfaceLanguage.allCases)
  func `where to turn comes before the figures when a scale lies in its worst band, else after them`(id: String, language: InterfaceLanguage) throws {
    let instrument = try Results.instrument(id)
    for worst in [false, true] {
      let result = ScoringPlan(instrument).result(Results.extreme(instrument, worst: worst))
      let texts = Self.lines(result, language).map(\.text)
      let turn = try #require(texts.firstIndex(of: " " + ReportWording.turn(language)))
      let bar = try #require(texts.firstIndex { $0.contains("●") })
      #expect((turn < bar) == worst)
      #expect(texts.count { $0 == " " + ReportWording.turn(language) } == 1)
    }
  }

  @Test func `one scale of many in its worst band is enough to put help first, on both kinds of scale`() throws {
    let burnout = try Results.burnout([Int?](repeating: 6, count: 9) + [Int?](repeating: 0, count: 5) + [Int?](repeating: 6, count: 8))
    let texts = Self.lines(burnout, .en).map(\.text)
    #expect(burnout.scales.map { $0.measurement?.band?.id } == ["high", "low", "low"])
    #expect(texts.firstIndex(of: " Where to turn")! < texts.firstIndex { $0.contains("●") }!)
  }

  @Test(arguments: Results.scored, InterfaceLanguage.allCases)
  func `provisional is said wherever a provisional figure stands`(id: String, language: InterfaceLanguage) throws {
    let mark = ["en": "provisional", "kk": "уақытша", "ru": "предварительно"][language.rawValue] ?? ""
    let result = try Self.result(id, seed: 3, gaps: 0)
    let texts = Self.lines(result, language).map(\.text)
    for score in result.scales {
      let measurement = try #require(score.measurement)
      #expect(score.scale.bandBasis?.status == .provisional)
      let title = score.scale.title(language)
      #expect(texts.contains { $0.hasPrefix(" \(title): ") && $0.contains(mark) })
      for position in measurement.norms {
        #expect(texts.contains { $0.hasPrefix(" \(position.norm.population(language)): ") && $0.contains(mark) })
      }
    }
    let intervals = texts.filter { $0.contains("95 %") }
    #expect(intervals.count == result.scales.count { $0.measurement?.interval != nil })
    #expect(intervals.allSatisfy { $0.contains(mark) })
    #expect(Self.words(Self.lines(result, language)).contains(Self.words(ReportWording.provisional(language))))
  }

  @Test func `a picture that rests on borrowed norms says so`() throws {
    for seed in 1...10 {
      let result = try Self.result("burnout", seed: UInt64(seed), gaps: 0.2)
      let says = Self.lines(result, .ru).contains { $0.text.contains(ReportWording.provisionalProfile.ru) }
      switch result.profile {
      case .clear, .between: #expect(says)
      case .none, .noMatch, .notScorable: #expect(!says)
      }
    }
  }

  @Test func `figures that were measured with these items are not called provisional`() throws {
    let path = Repository.questionnaires + "/burnout.json"
    let bytes = Array(try String(decoding: BoundedFile.read(path, limit: 1 << 20), as: UTF8.self).replacing("\"provisional\"", with: "\"own\"").utf8)
    let outcome = DefinitionReader.read(bytes)
    let instrument = try #require(outcome.instrument, "\(outcome.findings)")
    var random = SeededGenerator(seed: 1)
    let result = ScoringPlan(instrument).result(Results.sheet(instrument, gaps: 0, using: &random))
    #expect(!Self.words(Self.lines(result, .en)).contains("provisional"))
  }

  @Test(arguments: InterfaceLanguage.allCases) func `a scale without a score says why, and has no bar, no number and no band`(
    language: InterfaceLanguage
  ) throws {
    let empty = try Results.burnout([Int?](repeating: nil, count: 22))
    let texts = Self.lines(empty, language).map(\.text)
    #expect(texts.count { $0.contains(ReportWording.notScorable(.nothingAnswered, answered: 0, items: 9)(language)) } == 3)
    #expect(texts.count { $0.hasSuffix("  " + ReportWording.noScore(language)) } == 3)
    #expect(!texts.contains { $0.contains("●") || $0.contains("░") || $0.contains("95 %") })
    #expect(texts.contains(" " + ReportWording.profileNotScorable(language)))
    // 7 of 9 are too few, 4 of 5 and 7 of 8 are enough.
    let answers = [Int?](repeating: 3, count: 7) + [nil, nil] + [3, 3, 3, 3, nil] + [Int?](repeating: 3, count: 7) + [nil]
    let partial = try Results.burnout(answers)
    let lines = Self.lines(partial, language).map(\.text)
    #expect(lines.contains(" " + ReportWording.notScorable(.tooFewAnswered(needed: 8), answered: 7, items: 9)(language)))
    #expect(lines.count { $0.contains("●") } == 2)
    #expect(lines.count { $0 == " " + ReportWording.prorated(language) } == 2)
    #expect(lines.contains(" " + ReportWording.answered(4, of: 5)(language)))
  }

  @Test(arguments: 1...30) func `no line adds the three components up`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // Totals above 100 can be no score, no T-score and no percentile.
    let answers = (0..<22).map { Int?.some($0 < 14 ? Int.random(in: 4...6, using: &random) : Int.random(in: 0...2, using: &random)) }
    let result = try Results.burnout(answers)
    let total = result.scales.reduce(0) { $0 + ($1.measurement?.score ?? 0) }
    try #require(total > 100)
    for language in InterfaceLanguage.allCases {
      for line in Self.lines(result, language) {
        #expect(!line.text.split { !$0.isNumber }.contains(Substring(String(Int(total)))), "\(line.text)")
      }
      #expect(Self.words(Self.lines(result, language)).contains(Self.words(ReportWording.noTotal(language))))
    }
  }

  @Test func `advice is shown once, first for the worker, then for the organisation, and each piece is the definition's own`() throws {
    let instrument = try Results.instrument("burnout")
    let result = ScoringPlan(instrument).result(Results.extreme(instrument, worst: true))
    let text = Self.words(Self.lines(result, .kk))
    #expect(!result.advice.isEmpty)
    for advice in result.advice { #expect(text.split(separator: Self.words(advice.text(.kk)), omittingEmptySubsequences: false).count == 2) }
    let worker = try #require(text.firstRange(of: ReportWording.advice.kk)).lowerBound
    let organisation = try #require(text.firstRange(of: ReportWording.organisationAdvice.kk)).lowerBound
    #expect(worker < organisation)
  }

  @Test func `the organisation's contacts stand where to turn, in the reader's language`() throws {
    let contacts = try Contact.read(Array(#"{"contacts": [{"kk": "Психолог: 12-34", "ru": "Психолог, 12-34"}, {"en": "Call 150"}]}"#.utf8))
    let texts = Self.lines(try Self.result("pulse", seed: 1), .ru, contacts: contacts).map(\.text)
    let turn = try #require(texts.firstIndex(of: " К кому обратиться"))
    #expect(texts[turn...].contains(" • Психолог, 12-34") && texts[turn...].contains(" • Call 150"))
  }

  @Test func `words come without colour as well, and a plain report has no escape`() throws {
    let result = try Self.result("burnout", seed: 4)
    let plain = Self.lines(result, .kk, appearance: .plain).map { Appearance.plain.encode($0) }
    let colored = Self.lines(result, .kk, appearance: Self.color)
    #expect(plain == colored.map(\.text))
    #expect(!plain.joined().contains("\u{1B}"))
  }

  @Test(arguments: ["en", "kk", "ru"]) func `one burnout result reads as it was kept`(code: String) throws {
    let language = try #require(InterfaceLanguage(rawValue: code))
    let result = try Results.burnout([4, 5, 3, 4, 6, nil, 3, 4, 5, 1, 2, 0, 1, 1, 5, 4, 5, 6, 4, 5, nil, 5])
    let text = Self.lines(result, language, columns: 80).map(\.text).joined(separator: "\n") + "\n"
    #expect(try Snapshot("PersonalReportsTests/Snapshots/burnout-\(code).txt").difference(from: text) == nil)
  }
}
