import Contributions
import Releases
import TestSupport
import Testing

@testable import Rounds

/// Rows that were gathered elsewhere.
@Suite struct ImportingTests {
  private static let slices = [CardSlice(name: "tenure", classes: ["0–4", "5+"])]

  private func rows(_ count: Int) -> [ImportedRow] {
    var numbers = SeededGenerator(seed: 3)
    return (0..<count).map { place in
      ImportedRow(
        unit: TestRound.teams[place % 3], scores: TestRound.scores(place / 3, using: &numbers), slices: [place % 2 == 0 ? .stated("0–4") : .notStated]
      )
    }
  }

  @Test func `imported rows are counted with contributions and go the same way`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings(slices: Self.slices))
    let report = try test.store.importRows(round: TestRound.round, rows(60))
    #expect(report == ImportReport(imported: 60, faults: []))
    try test.contribute(card, test.store.issueCodes(round: TestRound.round, unit: TestRound.teams[0], count: 6), seed: 4)
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    #expect(try test.store.status(round: TestRound.round).contributions == 66)
    try test.store.close(round: TestRound.round, day: closing)
    let release = try SignedRelease(reading: test.store.publish(round: TestRound.round, day: publication))
    #expect(try test.cells(release, []).filter { $0.place.slice == nil }.map(\.figures?.n) == [66, 66, 66])
    #expect(try test.cells(release, TestRound.teams[0]).map(\.figures?.n) == [26, 26, 26])
  }

  @Test func `one faulty row keeps all rows out, and every fault is told`() throws {
    let test = try TestRound()
    _ = try test.store.openRound(test.settings(slices: Self.slices))
    let unit = TestRound.teams[0]
    let faulty = [
      ImportedRow(unit: unit, scores: [1, 2, 3], slices: [.notStated]), ImportedRow(unit: ["No"], scores: [1, 2, 3], slices: [.notStated]),
      ImportedRow(unit: unit, scores: [1, 2], slices: [.notStated]), ImportedRow(unit: unit, scores: [54.1, 2, 3], slices: [.notStated]),
      ImportedRow(unit: unit, scores: [1, .nan, 3], slices: [.notStated]), ImportedRow(unit: unit, scores: [nil, nil, nil], slices: [.notStated]),
      ImportedRow(unit: unit, scores: [1, 2, 3]), ImportedRow(unit: unit, scores: [1, 2, 3], slices: [.stated("9")]),
    ]
    let report = try test.store.importRows(round: TestRound.round, faulty)
    #expect(report.imported == 0)
    #expect(report.faults.map(\.row) == Array(1...7))
    #expect(
      report.faults.map(\.kind) == [
        .unknownUnit(["No"]), .scoreCount(expected: 3, found: 2), .outOfRange(scale: "exhaustion"), .outOfRange(scale: "depersonalization"),
        .nothingScored, .sliceCount(expected: 1, found: 0), .unknownClass(slice: "tenure"),
      ])
    #expect(try test.store.status(round: TestRound.round).contributions == 0)
  }

  @Test func `the same rows are not taken twice, and none after closing`() throws {
    let test = try TestRound()
    _ = try test.store.openRound(test.settings(slices: Self.slices))
    _ = try test.store.importRows(round: TestRound.round, rows(30))
    #expect(roundError { _ = try test.store.importRows(round: TestRound.round, rows(30)) } == .importedBefore)
    try test.store.close(round: TestRound.round, day: closing)
    #expect(roundError { _ = try test.store.importRows(round: TestRound.round, rows(3)) } == .roundClosed(TestRound.round))
    #expect(try RowBlock(plaintext: test.store.table.read(.rows(1))).rows.count == 30)
  }
}
