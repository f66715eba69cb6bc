import CSV
import Instruments
import Testing

@testable import Bulk

/// Which columns hold the items, told by ids, by a list, by a range or by a map.
@Suite struct ColumnMapTests {
  private func header(_ text: String) throws -> CSVHeader { try CSVHeader.read(ByteSource(bytes: Array(text.utf8))) }

  private func small() throws -> Instrument {
    try SheetFile.instrument(
      formats: ["n": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 4}", "t": "{\"kind\": \"text\", \"maximumLength\": 50}"],
      items: [("a", "n", nil), ("open", "t", nil), ("b", "n", nil), ("free", "n", nil)], scales: [SheetFile.scale("s", keys: ["a", "b"])])
  }

  private func columns(_ names: String, _ source: ColumnMap.Source = .itemIDs) throws -> [Int] {
    try ColumnMap(small(), header: header(names + "\n"), source: source).columns
  }

  private func fault(_ names: String, _ source: ColumnMap.Source = .itemIDs) throws -> MappingFault? {
    do {
      _ = try columns(names, source)
      return nil
    } catch {
      return error as? MappingFault
    }
  }

  @Test func `items that count are found wherever they stand, and no others are needed`() throws {
    #expect(try columns("b,x,a") == [2, 0])
    #expect(try fault("b,x") == .missingItems(["a"], known: ["b", "x"]))
    #expect(try fault("a,b,a") == .columnTwice("a"))
  }

  @Test(arguments: [
    ("q1..q4", [0, 2]), ("q1,q2,q3,q4", [0, 2]), ("q1..q2,q3..q4", [0, 2]), ("q1,q3", [0, 2]), ("q4,q1", [3, 0]), (" q1 .. q4 ", [0, 2]),
  ])
  func `a list names a column for each item, or for each that counts`(_ list: String, _ expected: [Int]) throws {
    #expect(try columns("q1,q2,q3,q4", .selection(ColumnSelection(list))) == expected)
  }

  @Test func `a numbered range goes by its numbers, any other by the places in the file`() throws {
    #expect(try columns("q2,x,q1", .selection(ColumnSelection("q1..q2"))) == [2, 0])
    #expect(try columns("q01,x,q02", .selection(ColumnSelection("q01..q02"))) == [0, 2])
    #expect(try columns("first,last,x", .selection(ColumnSelection("first..last"))) == [0, 1])
    #expect(try fault("last,first", .selection(ColumnSelection("first..last"))) == .backwardRange(first: "first", last: "last"))
    #expect(try fault("q1,q3", .selection(ColumnSelection("q1..q3"))) == .unknownColumn("q2", known: ["q1", "q3"]))
  }

  @Test func `a list that does not fit is told`() throws {
    #expect(try fault("q1,q2,q3,q4", .selection(ColumnSelection("q1..q3"))) == .columnCount(expected: 4, found: 3))
    #expect(try fault("q1,q2", .selection(ColumnSelection("q1,q1"))) == .columnUsedTwice("q1"))
    #expect(throws: MappingFault.emptySelection("a,,b")) { try ColumnSelection("a,,b") }
    #expect(throws: MappingFault.emptySelection("..b")) { try ColumnSelection("..b") }
  }

  private func map(_ text: String) throws -> HeaderMap { try HeaderMap(Array(text.utf8)) }

  @Test func `a map names columns that nobody types, and what it leaves out goes by its id`() throws {
    #expect(try columns("x,\"Q, 1\",b", .map(map("item;column\r\na;\"Q, 1\"\r\n"))) == [1, 2])
    #expect(try fault("a,b", .map(map("item,column\nc,a\n"))) == .unknownItem("c", known: ["a", "open", "b", "free"]))
    #expect(try fault("a,b", .map(map("item,column\na,z\n"))) == .missingItems(["a"], known: ["a", "b"]))
    #expect(throws: MappingFault.itemTwice("a")) { try map("item,column\na,x\na,y\n") }
    #expect(throws: MappingFault.mapLine(1)) { try map("item\na\n") }
    #expect(throws: MappingFault.mapLine(4)) { try map("item,column\n\na,x\nb\n") }
    #expect(throws: MappingFault.mapLine(2)) { try map("item,column\na,\"x\"y\n") }
    #expect(throws: CSVFault.self) { try map("") }
  }

  @Test func `an instrument without scales, or one that hangs on several answers, cannot be scored`() throws {
    let label = "\"label\": {\"en\": \"a\", \"kk\": \"a\", \"ru\": \"a\"}"
    let instrument = try SheetFile.instrument(
      formats: [
        "n": "{\"kind\": \"number\", \"minimum\": 0, \"maximum\": 4}",
        "m": "{\"kind\": \"multiple\", \"options\": [{\"value\": \"x\", \(label)}, {\"value\": \"y\", \(label)}]}",
      ], items: [("q", "m", nil), ("a", "n", "{\"item\": \"q\", \"equals\": \"x\"}")], scales: [SheetFile.scale("s", keys: ["a"])])
    #expect(throws: MappingFault.unusableCondition(item: "q")) { try ColumnMap(instrument, header: header("q,a\n")) }
    let survey = try SheetFile.shipped("service-survey")
    #expect(throws: MappingFault.nothingToScore) { try ColumnMap(survey, header: header("a\n")) }
  }
}
