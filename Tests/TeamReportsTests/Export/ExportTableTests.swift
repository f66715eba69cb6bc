import JSON
import ReleaseSamples
import Releases
import Testing
import Wording

@testable import TeamReports

@Suite struct ExportTableTests {
  @Test func `there is a row for each unit, slice, scale and round, and it says what the release says and no more`() throws {
    let files = try ExportSample.organisation().files()
    let table = try ExportSample.table()
    #expect(table.scales.map(\.scale.id) == ["exhaustion", "depersonalization", "reduced-accomplishment"])
    for scale in table.scales {
      // Twelve units and four classes of the organisation's slice, in six rounds.
      #expect(scale.rows.count == (12 + 4) * 6)
      for row in scale.rows {
        let place = CellPlace(unit: row.unit.id, slice: row.slice, scale: row.scale.id)
        let cell = try #require(files[row.round.index].release.cells.first { $0.place == place })
        #expect(row.cell == cell.figures.map(SeriesCell.published) ?? .withheld)
      }
    }
    let published = files.flatMap(\.release.cells).filter { $0.figures != nil }.count
    #expect(table.scales.flatMap(\.rows).filter { $0.cell.figures != nil }.count == published)
  }

  @Test func `rows stand by unit in the order of the tree, then everybody before slices, then by round`() throws {
    let rows = try ExportSample.table().scales[0].rows
    let order = rows.map { row in "\(row.unit.id) \(row.slice.map { "\($0.answer)" } ?? "") \(row.round.index)" }
    #expect(Set(order).count == rows.count)
    #expect(rows.prefix(6).map(\.round.index) == [0, 1, 2, 3, 4, 5])
    #expect(rows.prefix(24).allSatisfy { $0.unit.id == "org" } && rows[..<6].allSatisfy { $0.slice == nil })
    #expect(rows[6..<24].map(\.slice?.answer).filter { $0 == nil }.isEmpty)
    #expect(rows[24..<30].allSatisfy { $0.slice?.answer == .notStated })
    var units: [String] = []
    for row in rows where units.last != row.unit.id { units.append(row.unit.id) }
    #expect(
      units == ["org", "night", "west", "west-1", "west-2", "east-3", "west-10", "south", "south-1", "south-2", "east", "east-1"], "\(units)")
  }

  @Test func `a unit stands in each round where it stood then`() throws {
    let rows = try ExportSample.table().scales[0].rows.filter { $0.unit.id == "east-3" }
    #expect(rows.map(\.place.path) == Array(repeating: "Шығыс бөлімі/3-топ", count: 4) + Array(repeating: "Батыс бөлімі/3-топ", count: 2))
    #expect(rows.allSatisfy { $0.place.level == 2 && $0.place.name == "3-топ" })
  }

  @Test func `differences are exact, and every other outcome says why there is none`() throws {
    let table = try ExportSample.table()
    for scale in table.scales {
      for unit in Set(scale.rows.map(\.unit.id)) {
        let rows = scale.rows.filter { $0.unit.id == unit && $0.slice == nil }
        for row in rows {
          let before = row.round.index == 0 ? nil : rows[row.round.index - 1]
          #expect(row.previous.round == before?.round.name)
          switch row.previous.outcome {
          case .noRound: #expect(row.round.index == 0)
          case .withheld: #expect(row.cell == .withheld || before?.cell == .withheld)
          case .broken(.instrumentChanged): #expect(row.round.index == 1)
          case .broken(.unitReorganised): #expect(row.round.index == 4 && ["east", "west"].contains(unit))
          case .difference(let difference):
            let means = try [row, #require(before)].map { try #require($0.cell.figures?.mean.millionths) }
            #expect(difference.millionths == means[0] - means[1])
          case .absent: Issue.record("every unit is in every round")
          }
        }
        #expect(rows.map(\.lastYear.round) == [nil, nil, nil, nil, "2025-Q3", "2025-Q4"])
        #expect(rows[4].lastYear.outcome == .broken(.instrumentChanged) || rows.contains { $0.cell == .withheld })
      }
    }
  }

  @Test func `several questionnaires stand side by side, and one can be chosen`() throws {
    let both = try ExportSample.table(pulse: true)
    #expect(both.scales.map(\.instrument) == ["burnout", "burnout", "burnout", "pulse"])
    #expect(both.scales.map(\.rows.count) == [96, 96, 96, 1])
    #expect(both.scales[3].rows[0].previous.outcome == .noRound)
    #expect(try ExportSample.table(instrument: "pulse", pulse: true).scales.map(\.instrument) == ["pulse"])
    #expect(throws: SeriesFault.unknownInstrument("sleep", known: ["burnout", "pulse"])) {
      try ExportSample.table(instrument: "sleep", pulse: true)
    }
  }

  @Test func `a chain with a gap gives no table, and one without its beginning gives a notice`() throws {
    let files = try ExportSample.organisation().files()
    func table(_ files: [SignedRelease]) throws(SeriesFault) -> ExportTable {
      try ExportTable(ReleaseChain(files), definitions: [], language: .en)
    }
    #expect(throws: SeriesFault.self) { try table([files[0], files[2]]) }
    #expect(try table(Array(files[2...])).notices == [.beginningNotGiven(round: "2026-Q1")])
    #expect(try table(files.reversed()).notices.isEmpty)
    #expect(throws: SeriesFault.noReleases) { try table([]) }
  }
}
