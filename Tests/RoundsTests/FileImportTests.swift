import Bulk
import CSV
import Contributions
import Instruments
import JSON
import Scoring
import TestSupport
import Testing

@testable import Rounds

/// Files of answers on their way into a round.
@Suite struct FileImportTests {
  private static let slices = [CardSlice(name: "tenure", classes: ["0–4", "5+"]), CardSlice(name: "shift", classes: ["day", "night"])]
  private static let settings = ImportSettings(unitColumn: "unit", sliceColumns: ["tenure": "years"])

  private func open(_ slices: [CardSlice] = slices) throws -> TestRound {
    let test = try TestRound()
    _ = try test.store.openRound(test.settings(slices: slices))
    return test
  }

  private func header(_ test: TestRound) -> String { (["nr", "unit", "years"] + test.instrument.items.map(\.id)).joined(separator: ",") + "\n" }

  /// A row whose answers depend on its number.
  private func row(_ number: Int, _ unit: String, _ years: String = "5+", answers: Int = 22) -> String {
    let cells = (0..<22).map { $0 < answers ? String((number * 5 + $0 * 3) % 7) : "" }
    return (["\(number)", unit, years] + cells).joined(separator: ",") + "\n"
  }

  private func importing(_ test: TestRound, _ text: String, _ settings: ImportSettings = settings) throws -> FileImportReport {
    try test.store.importFile(round: TestRound.round, ByteSource(bytes: Array(text.utf8)), settings, workers: 2)
  }

  private func error(_ test: TestRound, _ text: String, _ settings: ImportSettings = settings) -> FileImportError? {
    do {
      _ = try importing(test, text, settings)
      return nil
    } catch {
      return error as? FileImportError
    }
  }

  private func rows(_ test: TestRound) throws -> [RowBlock.Row] {
    try test.store.close(round: TestRound.round, day: closing)
    return Array(try RowBlock(plaintext: test.store.table.read(.rows(1))).rows)
  }

  @Test func `units are found by path, by a name that only one has, by id and by the organisation's name`() throws {
    let test = try open()
    let id = try #require(try test.store.units().first { $0.path == ["West", "Team 3"] }?.id)
    let text = header(test) + row(1, "East/Team 1") + row(2, "Team 2") + row(3, id) + row(4, "\" Sample care \"") + row(5, "West")
    #expect(try importing(test, text).imported == 5)
    let card = try test.store.card(round: TestRound.round).card
    let found = try rows(test).map { card.units[$0.unit].path }
    #expect(Set(found) == ["East/Team 1", "East/Team 2", "West/Team 3", "Sample care", "West"])
  }

  @Test func `what is imported is what the scoring of single sheets gives`() throws {
    let test = try open()
    let plan = ScoringPlan(test.instrument)
    var expected: [[Double?]] = []
    var text = header(test)
    for number in 0..<60 {
      let answered = number % 4 == 0 ? 19 : 22
      text += row(number, "Team 1", number % 3 == 0 ? "" : "0–4", answers: answered)
      let answers = test.instrument.items.enumerated().prefix(answered).map {
        ($1.id, Answer.option(.number((number * 5 + $0 * 3) % 7)))
      }
      expected.append(plan.scores(AnswerSheet(Dictionary(uniqueKeysWithValues: answers), instrument: test.instrument)))
    }
    #expect(try importing(test, text) == report(imported: 60))
    let found = try rows(test)
    func order(_ rows: [[Double?]]) -> [String] {
      rows.map { $0.map { $0.map { "\(($0 * 1e6).rounded())" } ?? "-" }.joined(separator: " ") }.sorted()
    }
    #expect(order(found.map { $0.scores.map { $0?.double } }) == order(expected))
    // Not stated is the class behind the last one; the slice without a column is never stated.
    #expect(found.map(\.classes).filter { $0 == [2, 2] }.count == 20 && found.map(\.classes).filter { $0 == [0, 2] }.count == 40)
  }

  private func report(imported: Int, earlier: Int = 0) -> FileImportReport {
    var report = FileImportReport()
    (report.imported, report.accepted, report.earlier) = (imported, imported, earlier)
    return report
  }

  @Test func `one faulty row keeps all rows out, and each is told by its line and reason`() throws {
    let test = try open()
    try test.store.addUnit(path: ["West", "Team 1"])
    let later = test.settings("2027-Q1", slices: Self.slices)
    _ = try test.store.openRound(later)
    let text =
      header(test) + row(1, "East/Team 1") + row(2, "Nowhere") + row(3, "Team 1") + row(4, "  ") + row(5, "Team 2", "9")
      + row(6, "Team 2", "", answers: 0)
      + row(7, "Team 2").replacing(",6", with: ",7", maxReplacements: 1) + "8,Team 2\n" + row(9, "\"Team 2\"")
    let source = ByteSource(bytes: Array(text.utf8))
    let report = try test.store.importFile(round: "2027-Q1", source, Self.settings)
    #expect(report.imported == 0 && report.accepted == 2 && report.rejected == 7)
    #expect(report.rejections.map(\.line) == [3, 4, 5, 6, 7, 8, 9])
    #expect(report.rejections.map(\.column).prefix(5) == ["unit", "unit", "unit", "years", nil])
    #expect(
      report.rejections.map(\.reason).prefix(5) == [
        .unknownUnit("Nowhere"), .ambiguousUnit("Team 1", paths: ["East/Team 1", "West/Team 1"]), .unitMissing,
        .unknownClass("9", slice: "tenure", classes: ["0–4", "5+"]), .nothingScored,
      ])
    #expect(report.rejections[5].reason == .row(.cell(CellFault(reason: .notAllowed, found: "7", allowed: .range(0...6)))))
    #expect(report.rejections[6].reason == .row(.record(.fieldCount(expected: 25, found: 2))))
    #expect(try test.store.status(round: "2027-Q1").contributions == 0)
    let skipping = ImportSettings(unitColumn: "unit", sliceColumns: ["tenure": "years"], skipsFaulty: true)
    let second = try test.store.importFile(round: "2027-Q1", ByteSource(bytes: Array(text.utf8)), skipping)
    #expect(second.imported == 2 && second.rejected == 7)
    #expect(try test.store.status(round: "2027-Q1").contributions == 2)
  }

  @Test func `nothing is imported a second time unnoticed`() throws {
    let test = try open()
    let lines = (0..<50).map { row($0, "Team 2") }
    let adding = ImportSettings(unitColumn: "unit", sliceColumns: ["tenure": "years"], addsToEarlier: true)
    #expect(try importing(test, header(test) + lines.joined()).imported == 50)
    #expect(error(test, header(test) + lines.joined()) == .importedEarlier(rows: 50))
    #expect(error(test, header(test) + lines.joined() + row(50, "Team 2")) == .importedEarlier(rows: 50))
    // The same rows in another order and with another number are the same rows.
    #expect(error(test, header(test) + lines.reversed().joined(), adding) == .round(.importedBefore))
    #expect(try importing(test, header(test) + row(50, "Team 2"), adding) == report(imported: 1, earlier: 50))
    #expect(try test.store.status(round: TestRound.round).contributions == 51)
    // Equal rows do not cancel each other out.
    let twin = header(test) + row(7, "Team 1") + row(7, "Team 1")
    #expect(try importing(test, twin, adding).imported == 2)
    #expect(error(test, twin, adding) == .round(.importedBefore))
    #expect(try rows(test).count == 53)
  }

  @Test func `what stands in the way of the whole file is told, and nothing is imported`() throws {
    let test = try open()
    let sound = header(test) + row(1, "Team 2")
    #expect(
      error(test, sound, ImportSettings(unitColumn: "team"))
        == .mapping(.unknownColumn("team", known: header(test).dropLast().split(separator: ",").map(String.init))))
    #expect(
      error(test, sound, ImportSettings(unitColumn: "unit", sliceColumns: ["age": "years"])) == .unknownSlice("age", known: ["tenure", "shift"]))
    #expect(error(test, sound + "\"") == .file(CSVFault(.unclosedQuote, at: CSVPlace(line: 3, column: 1, offset: sound.utf8.count))))
    #expect(error(test, "") == .file(CSVFault(.empty, at: CSVPlace(line: 1, column: nil, offset: 0))))
    try test.store.close(round: TestRound.round, day: closing)
    #expect(error(test, sound) == .round(.roundClosed(TestRound.round)))
  }

  @Test func `of very many rejected rows the first thousand are told, in the order of the file`() throws {
    let test = try open([])
    var text = header(test)
    var lines: [Int] = []
    // Rows of a strange unit and rows with a broken cell, in several chunks of the file.
    for number in 0..<12_000 {
      if number % 8 == 0 { lines.append(number + 2) }
      let row = row(number, number % 16 == 0 ? "Nowhere" : "East/Team 1")
      text += number % 16 == 8 ? row.replacing(",6", with: ",x", maxReplacements: 1) : row
    }
    let report = try importing(test, text, ImportSettings(unitColumn: "unit"))
    #expect(report.imported == 0 && report.accepted == 10_500 && report.rejected == 1_500)
    #expect(report.rejections.map(\.line) == Array(lines.prefix(FileImportReport.rejectionLimit)))
    #expect(report.rejections.enumerated().allSatisfy { ($1.reason == .unknownUnit("Nowhere")) == ($0 % 2 == 0) })
  }

  @Test func `scores of a scale with too many results to prepare are those of single sheets too`() throws {
    func text(_ words: String) -> String { "{\"en\": \"\(words)\", \"kk\": \"\(words)\", \"ru\": \"\(words)\"}" }
    let items = ["a", "b"].map { "{\"id\": \"\($0)\", \"format\": \"f\", \"text\": \(text($0))}" }.joined(separator: ", ")
    let definition = """
      {"format": 1, "id": "minutes", "version": "1.0.0", "defaultLanguage": "en", "title": \(text("Minutes")),
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Tests", "administration": "free"},
       "responseFormats": {"f": {"kind": "number", "minimum": 0, "maximum": 50000}}, "items": [\(items)],
       "scales": [{"id": "s", "title": \(text("s")), "keys": ["a", "-b"], "method": "sum", "missing": {"rule": "complete"}, "worse": "higher"}],
       "profiles": [], "advice": []}
      """
    let test = try TestRound()
    let settings = RoundSettings(name: TestRound.round, definition: Array(definition.utf8), opens: opening, closes: lastDay)
    _ = try test.store.openRound(settings)
    // Two chunks of the file, the scores of the second others than those of the first.
    let count = 30_000
    let rows = (0..<count).map { "East/Team 1,\($0),\($0 / 3)\n" }.joined()
    #expect(try importing(test, "unit,a,b\n" + rows, ImportSettings(unitColumn: "unit")).imported == count)
    let scores = try self.rows(test).compactMap { $0.scores[0]?.integer }
    #expect(scores.sorted() == (0..<count).map { $0 + 50_000 - $0 / 3 }.sorted())
  }

  @Test func `rows of many blocks come back whole`() throws {
    let test = try open([])
    let count = RowImport.blockSize + 1_000
    var text = header(test)
    for number in 0..<count { text += row(number, TestRound.teams[number % 3].joined(separator: "/")) }
    #expect(try importing(test, text, ImportSettings(unitColumn: "unit")).imported == count)
    #expect(try rows(test).count == count)
  }
}
