import CSV
import DisclosureControl
import Instruments
import Scoring
import TestSupport
import Testing

@testable import Bulk

/// Tables by groups are what disclosure control makes of the same rows.
@Suite struct TabulatorTests {
  private func table(
    _ text: String, _ instrument: Instrument, by columns: [String], minimumGroup: Int = 5, workers: Int = 1, chunkSize: Int = 256 << 10
  ) throws -> GroupTable {
    let source = ByteSource(bytes: Array(text.utf8))
    let plan = try SheetPlan(instrument, header: CSVHeader.read(source), keyColumns: columns)
    return try Tabulator(plan, minimumGroup: minimumGroup).run(source, workers: workers, chunkSize: chunkSize)
  }

  /// Random rows with a department, a team and the department written in several ways.
  private func file(_ instrument: Instrument, rows: Int, seed: UInt64) -> (text: String, rows: [(path: [String?], scores: [Double?])]) {
    var numbers = SeededGenerator(seed: seed)
    let plan = ScoringPlan(instrument)
    var text = "dep,team," + instrument.items.map(\.id).joined(separator: ",") + "\n"
    var all: [(path: [String?], scores: [Double?])] = []
    for _ in 0..<rows {
      let team = Int.random(in: 0..<9, using: &numbers)
      let department: String? = team < 8 ? "Dep \(team % 3)" : nil
      let written =
        department.map { [$0, "\"\($0)\"", " \($0) "].randomElement(using: &numbers)! } ?? ["", "NA", "\"\""].randomElement(using: &numbers)!
      var sheet = AnswerSheet(count: instrument.items.count)
      var cells: [String] = []
      for (place, item) in instrument.items.enumerated() {
        let value = Int.random(in: 0..<20, using: &numbers) == 0 ? nil : Int.random(in: item.format.range!, using: &numbers)
        sheet[place] = value
        cells.append(value.map(String.init) ?? "")
      }
      text += "\(written),\(team)," + cells.joined(separator: ",") + "\n"
      all.append(([department, String(team)], plan.scores(sheet)))
    }
    return (text, all)
  }

  @Test(arguments: ["burnout", "service-rating", "pulse"]) func `every figure is that of the round of the same rows`(_ id: String) throws {
    let instrument = try SheetFile.shipped(id)
    let file = file(instrument, rows: 260, seed: 3)
    let table = try table(file.text, instrument, by: ["dep", "team"])
    let paths = table.groups.map(\.values)
    #expect(paths.first == [] && paths.count == Set(paths).count)
    #expect(paths.contains([nil]) && paths.contains([nil, "8"]) && paths.contains(["Dep 1", "4"]))
    let ids = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, String(1_000 + $0)) })
    let tree = try UnitTree(paths.map { UnitTree.Unit(id: ids[$0]!, parent: $0.isEmpty ? nil : ids[Array($0.dropLast())]!) })
    let scales = try instrument.scales.map { scale in
      try ScaleFacts(
        minimum: scale.range.lowerBound, maximum: scale.range.upperBound, bandEdges: scale.bands.map(\.from),
        worse: scale.worse == .higher ? .higher : .lower)
    }
    var rows = RoundRows(try RoundDesign(tree: tree, scales: scales))
    for row in file.rows { try rows.append(unit: tree.index(of: ids[row.path]!)!, scores: row.scores) }
    let expected = ProtectedRound(rows, policy: try DisclosurePolicy())
    #expect(table.groups.flatMap(\.figures) == expected.cells.map(\.figures))
    #expect(table.groups.flatMap(\.figures).contains { $0 != nil })
  }

  @Test func `the table is the same for every number of workers and every size of chunks`() throws {
    let instrument = try SheetFile.shipped("burnout")
    let text = file(instrument, rows: 400, seed: 5).text + "x\n\"two\nlines\",1\n"
    let expected = try table(text, instrument, by: ["dep"])
    #expect(expected.rows == 402 && expected.faults.count == 2)
    for workers in [1, 2, 4] {
      for chunkSize in [64, 999] {
        let found = try table(text, instrument, by: ["dep"], workers: workers, chunkSize: chunkSize)
        #expect(found.groups.map(\.values) == expected.groups.map(\.values))
        #expect(found.groups.map(\.figures) == expected.groups.map(\.figures))
        #expect(found.rows == expected.rows && found.faults == expected.faults)
      }
    }
  }

  @Test func `a group below the minimum is withheld, and so is what would give it away`() throws {
    let instrument = try SheetFile.shipped("pulse")
    func rows(_ team: String, _ count: Int) -> String { (0..<count).map { "\(team),\($0 % 5),\($0 / 2 % 5),\($0 % 3),\($0 % 4),2\n" }.joined() }
    let header = "team," + instrument.items.map(\.id).joined(separator: ",") + "\n"
    let table = try table(header + rows("a", 30) + rows("b", 12) + rows("c", 4), instrument, by: ["team"])
    #expect(table.groups.map(\.values) == [[], ["a"], ["b"], ["c"]])
    // All less a and b would be c, so the smaller of the two is withheld with it.
    #expect(table.groups.map { $0.figures[0]?.n } == [46, 30, nil, nil])
    let stricter = try self.table(header + rows("a", 30) + rows("b", 12), instrument, by: ["team"], minimumGroup: 31)
    #expect(stricter.groups.map { $0.figures[0]?.n } == [42, nil, nil])
    #expect(throws: InputFault.minimumGroup(4)) { try self.table(header, instrument, by: ["team"], minimumGroup: 4) }
  }

  @Test func `scales of large numbers are counted as they come`() throws {
    let instrument = try SheetFile.instrument(
      formats: ["f": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 100000}"], items: [("a", "f", nil), ("b", "f", nil)],
      scales: [SheetFile.scale("s", keys: ["a", "-b"])])
    let text = "team,a,b\n" + (0..<90).map { "\($0 % 2),\($0 * 1_000),\($0 * 7)\n" }.joined()
    let found = try table(text, instrument, by: ["team"])
    #expect(found.groups.map { $0.figures[0]?.n } == [90, 45, 45])
    let other = try table(text, instrument, by: ["team"], workers: 3, chunkSize: 50)
    #expect(found.groups.map(\.figures) == other.groups.map(\.figures))
  }

  @Test func `lines within quotes are no groups, whoever reads them first`() throws {
    let instrument = try SheetFile.shipped("pulse")
    let items = instrument.items.map(\.id).joined(separator: ",")
    for large in [false, true] {
      // Lines that look like rows of their own; a chunk may begin at any of them.
      let ghosts = (0..<40).map { "Ghost \($0),n,1,1,1,1,1\n" }.joined()
      let rows = (0..<60).map { "Team \($0 % 3),\($0 % 7 == 0 ? "\"\n\(ghosts)\"" : "n"),\($0 % 5),1,2,\(large ? "03" : "3"),4\n" }.joined()
      let text = "team,note,\(items)\n" + rows
      let expected = try table(text, instrument, by: ["team"])
      #expect(expected.groups.map(\.values) == [[], ["Team 0"], ["Team 1"], ["Team 2"]])
      for workers in 1...4 {
        for chunkSize in [100, 700, 4_096] {
          let found = try table(text, instrument, by: ["team"], workers: workers, chunkSize: chunkSize)
          #expect(found.groups.map(\.values) == expected.groups.map(\.values) && found.groups.map(\.figures) == expected.groups.map(\.figures))
        }
      }
    }
  }

  @Test func `a line within quotes that looks like a row makes no group, wherever the file is cut`() throws {
    let instrument = try SheetFile.shipped("pulse")
    let header = "team," + instrument.items.map(\.id).joined(separator: ",") + ",note\n"
    let rows = "a,1,1,1,1,1,\"x\nghost,1,1,1,1,1,y\nshade,2,2,2,2,2,\"\nb,1,1,1,1,1,\n"
    for chunkSize in 1...rows.utf8.count {
      for workers in [1, 3] {
        let table = try table(header + rows, instrument, by: ["team"], workers: workers, chunkSize: chunkSize)
        #expect(table.groups.map(\.values) == [[], ["a"], ["b"]] && table.rows == 2)
      }
    }
  }

  @Test func `many groups, texts longer than a word and columns in any order give one table for one to four workers`() throws {
    let instrument = try SheetFile.shipped("pulse")
    let items = instrument.items.map(\.id).joined(separator: ",")
    let rows = (0..<6_000).map { row -> String in
      let team = row * 7_919 % 600
      let name = ["Бригада и отделение \(team)", "\"Team \(team)\"", "t\(team)"][team % 3]
      return "\(row),\(name),Department with a long name \(team % 20),\(row % 5),\(row / 5 % 5),3,\(row % 3),\(row % 11 == 0 ? "" : "4")\n"
    }
    let text = "id,team,department,\(items)\n" + rows.joined()
    let expected = try table(text, instrument, by: ["department", "team"])
    #expect(expected.groups.count == 1 + 20 + 600)
    #expect(expected.groups[1].values == ["Department with a long name 0"] && expected.groups[2].values.count == 2)
    for workers in 2...4 {
      let found = try table(text, instrument, by: ["department", "team"], workers: workers, chunkSize: 5_000)
      #expect(found.groups.map(\.values) == expected.groups.map(\.values) && found.groups.map(\.figures) == expected.groups.map(\.figures))
    }
    // The same groups under the other order of columns, but for the one all of whose rows are faulty.
    let turned = try table(text.replacing(",t2,", with: ",\"t\"2,"), instrument, by: ["team", "department"], workers: 2, chunkSize: 5_000)
    #expect(turned.groups.count { $0.values.count == 2 } == 599 && turned.faults.count == 10)
  }

  @Test func `too many groups are too many for any number of workers`() throws {
    let instrument = try SheetFile.shipped("pulse")
    let header = "team," + instrument.items.map(\.id).joined(separator: ",") + "\n"
    let rows = (0..<Tabulator.mostGroups).map { "p\($0),1,1,1,1,1\n" }.joined()
    for workers in 1...4 {
      let found = try table(header + rows, instrument, by: ["team"], workers: workers, chunkSize: 9_000)
      #expect(found.groups.count == 1 + Tabulator.mostGroups)
      #expect(throws: TooManyKeys(limit: Tabulator.mostGroups)) {
        try self.table(header + rows + "one more,1,1,1,1,1\n", instrument, by: ["team"], workers: workers, chunkSize: 9_000)
      }
    }
  }

  @Test func `columns that cannot be groups are refused`() throws {
    let instrument = try SheetFile.shipped("pulse")
    let header = "team," + instrument.items.map(\.id).joined(separator: ",") + "\n"
    let persons = (0...Tabulator.mostGroups).map { "p\($0),1,1,1,1,1\n" }.joined()
    #expect(throws: TooManyKeys(limit: Tabulator.mostGroups)) { try table(header + persons, instrument, by: ["team"]) }
    #expect(throws: MappingFault.columnUsedTwice("rest")) { try table(header, instrument, by: ["rest"]) }
    #expect(throws: MappingFault.columnUsedTwice("team")) { try table(header, instrument, by: ["team", "team"]) }
    let source = ByteSource(bytes: Array(header.utf8) + [0xCF, 0xE5] + Array(",1,1,1,1,1\n".utf8))
    let plan = try SheetPlan(instrument, header: CSVHeader.read(source), keyColumns: ["team"])
    #expect(throws: GroupFault(column: "team")) { try Tabulator(plan).run(source) }
  }
}
