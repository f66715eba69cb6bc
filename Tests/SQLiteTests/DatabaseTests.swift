import SQLite
import Testing

@Suite struct DatabaseTests {
  private let directory = TemporaryDirectory()

  @Test(
    arguments: [
      .integer(.min), .integer(.max), .integer(0), .real(-0.5), .real(.infinity), .real(.leastNonzeroMagnitude), .text(""), .text("тыныс 呼吸 👩‍⚕️"),
      .text("a\u{0}b"), .blob([]), .blob([0]), .blob(Array(0...255)), .null,
    ] as [SQLiteValue])
  func `every kind of value comes back as it was bound, empty is not NULL`(value: SQLiteValue) throws {
    let database = try directory.notes()
    try database.run("INSERT INTO notes (body) VALUES (?)", [value])
    #expect(try database.value("SELECT body FROM notes") == value)
    let found = try database.first("SELECT typeof(body) FROM notes") { row in try row.text(0) }
    #expect(found == value.storageClass.rawValue)
  }

  @Test func `not a number is refused and never becomes NULL`() throws {
    let database = try directory.notes()
    #expect(kind { try database.run("INSERT INTO notes (id, body) VALUES (?, ?)", [1, .real(.nan)]) } == .misuse(.notANumber(parameter: 1)))
    #expect(try database.count() == 0)
  }

  @Test func `too few and too many values are refused`() throws {
    let database = try directory.notes()
    for count in [0, 1, 3] {
      let values = [SQLiteValue](repeating: 1, count: count)
      #expect(kind { try database.run("INSERT INTO notes VALUES (?, ?)", values) } == .misuse(.parameterCount(expected: 2, given: count)))
    }
  }

  @Test(arguments: ["", "  -- nothing", "SELECT 1; SELECT 2", "DELETE FROM notes; garbage"])
  func `anything but one statement is refused`(sql: String) throws {
    let database = try directory.notes(count: 1)
    #expect(kind { try database.run(sql) } != nil)
    #expect(try database.count() == 1)
  }

  @Test func `a semicolon and a comment after the statement are no second one`() throws {
    #expect(try directory.notes().value("SELECT 1 ; -- one\n") == 1)
  }

  @Test func `a column of another storage class is an error and never a number`() throws {
    let database = try directory.notes()
    #expect(
      kind { _ = try database.first("SELECT NULL") { row in try row.integer(0) } } == .unexpectedType(column: 0, expected: .integer, found: .null))
    #expect(kind { _ = try database.first("SELECT 'x'") { row in try row.real(0) } } == .unexpectedType(column: 0, expected: .real, found: .text))
    #expect(kind { _ = try database.first("SELECT 1, 2") { row in try row.blob(1) } } == .unexpectedType(column: 1, expected: .blob, found: .integer))
    #expect(kind { _ = try database.value("SELECT CAST(x'FF41' AS TEXT)") } == .invalidText(column: 0))
    #expect(try database.first("SELECT NULL") { row in row.isNull(0) } == true)
  }

  @Test func `rows come in order, the first is nil where there is none, and run tells how many changed`() throws {
    let database = try directory.notes(count: 5)
    #expect(try database.all("SELECT id FROM notes ORDER BY id DESC") { row in try row.integer(0) } == [5, 4, 3, 2, 1])
    #expect(try database.first("SELECT id FROM notes WHERE id > ?", [5]) { row in try row.integer(0) } == nil)
    #expect(try database.value("SELECT id FROM notes WHERE id > ?", [5]) == nil)
    #expect(try database.value("SELECT max(id) FROM notes WHERE id > ?", [5]) == .null)
    #expect(try database.run("UPDATE notes SET body = NULL WHERE id <= ?", [3]) == 3)
    #expect(try database.first("SELECT body FROM notes WHERE id = 4") { row in try row.withBlob(0) { $0.count } } == 100)
  }

  @Test func `a query within the same query has a statement of its own`() throws {
    let database = try directory.notes(count: 3)
    var pairs = 0
    try database.forEach("SELECT id FROM notes") { _ in
      try database.forEach("SELECT id FROM notes") { _ in pairs += 1 }
    }
    #expect(pairs == 9)
  }

  @Test func `a body that throws ends the query, and the statement can be used again`() throws {
    struct Enough: Error {}
    let database = try directory.notes(count: 3)
    #expect(throws: Enough.self) { try database.forEach("SELECT id FROM notes") { _ in throw Enough() } }
    #expect(try database.all("SELECT id FROM notes") { row in try row.integer(0) }.count == 3)
  }

  @Test func `more different statements than are kept all work`() throws {
    let database = try directory.notes()
    for round in 0..<2 {
      for number in 0..<200 { #expect(try database.value("SELECT \(number) + ?", [.integer(Int64(round))]) == .integer(Int64(number + round))) }
    }
  }

  @Test func `values of one use are not left for the next`() throws {
    let database = try directory.notes()
    #expect(try database.value("SELECT ?", [7]) == 7)
    #expect(kind { _ = try database.value("SELECT ?") } == .misuse(.parameterCount(expected: 1, given: 0)))
  }
}
