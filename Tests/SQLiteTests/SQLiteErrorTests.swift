import SQLite
import Testing

@Suite struct SQLiteErrorTests {
  private let directory = TemporaryDirectory()

  @Test(arguments: [
    "INSERT INTO people (name, age) VALUES (?, 300)", "INSERT INTO people (name, age) VALUES (?, NULL)", "INSERT INTO people VALUES (?)",
    "SELECT json(?)", "SELECT abs(-9223372036854775808), ?", "INSERT INTO people (name, age) SELECT ?, 1 UNION ALL SELECT 'hunter', 1",
  ])
  func `an error tells the SQL and never a bound value`(sql: String) throws {
    let database = try directory.notes()
    try database.run("CREATE TABLE people (name TEXT UNIQUE, age INTEGER NOT NULL CHECK (age < 200)) STRICT")
    try database.run("INSERT INTO people VALUES ('hunter2', 1)")
    let error = #expect(throws: SQLiteError.self) { try database.run(sql, ["hunter2"]) }
    let found = try #require(error)
    var text = "\(found) \(String(reflecting: found))"
    dump(found, to: &text)
    #expect(!text.contains("hunter2"))
    #expect(found.sql == sql)
    #expect(found.code != nil && found.explanation != nil && found.path == directory.file("a.db"))
  }

  @Test func `the extended code is kept`() throws {
    let database = try directory.notes(count: 1)
    let error = #expect(throws: SQLiteError.self) { try database.run("INSERT INTO notes (id) VALUES (?)", [1]) }
    #expect(error?.kind == .constraint)
    // SQLITE_CONSTRAINT_PRIMARYKEY
    #expect(error?.code == 1555)
  }

  @Test func `a statement that cannot be prepared says why`() throws {
    let error = #expect(throws: SQLiteError.self) { try directory.notes().run("SELECT missing FROM notes") }
    #expect(error?.explanation == "no such column: missing")
  }
}
