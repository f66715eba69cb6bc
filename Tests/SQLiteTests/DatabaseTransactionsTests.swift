import SQLite
import Testing

@Suite struct DatabaseTransactionsTests {
  private struct Refused: Error {}
  private let directory = TemporaryDirectory()

  @Test func `what throws leaves nothing behind, and its error comes out unchanged`() throws {
    let database = try directory.notes(count: 2)
    #expect(throws: Refused.self) {
      try database.transaction {
        try database.run("DELETE FROM notes")
        throw Refused()
      }
    }
    #expect(try database.count() == 2)
    #expect(try database.transaction { 7 } == 7)
  }

  @Test func `a transaction within another is refused, and the outer one is rolled back whole`() throws {
    let database = try directory.notes(count: 2)
    let found = kind {
      try database.transaction {
        try database.run("DELETE FROM notes")
        try database.transaction {}
      }
    }
    #expect(found == .other)
    #expect(try database.count() == 2)
  }

  @Test func `while one writes another is told that the database is busy, and reads what was there before`() throws {
    let first = try directory.notes(count: 2)
    let second = try Database(path: directory.file("a.db"), access: .readWrite, busyTimeout: .milliseconds(20))
    try first.transaction {
      try first.run("DELETE FROM notes")
      #expect(kind { try second.transaction {} } == .busy)
      #expect(kind { try second.run("DELETE FROM notes") } == .busy)
      #expect(try second.count() == 2)
    }
    #expect(try second.count() == 0)
    try second.transaction { try second.run("INSERT INTO notes (body) VALUES (NULL)") }
    #expect(try first.count() == 1)
  }

  @Test func `a commit that a reader keeps waiting too long is rolled back whole`() throws {
    let writer = try directory.notes(count: 2)
    let reader = try Database(path: directory.file("a.db"), access: .readOnly, busyTimeout: .milliseconds(20))
    try reader.forEach("SELECT id FROM notes LIMIT 1") { _ in
      #expect(kind { try writer.transaction { try writer.run("DELETE FROM notes") } } == .busy)
    }
    #expect(try writer.count() == 2)
    try writer.transaction { try writer.run("DELETE FROM notes") }
    #expect(try reader.count() == 0)
  }

  @Test func `a view shows one state whatever others write, and a second view is not kept out`() throws {
    let first = try directory.notes(count: 2)
    let second = try Database(path: directory.file("a.db"), access: .readWrite, busyTimeout: .milliseconds(20))
    let writer = try Database(path: directory.file("a.db"), access: .readWrite, busyTimeout: .milliseconds(20))
    let counts = try second.view {
      let before = try second.count()
      let besides = try first.view { try first.count() }
      // The writer waits for the view to end, and here in vain.
      let refused = kind { try writer.run("DELETE FROM notes") }
      #expect(refused == .busy)
      return [before, besides, try second.count()]
    }
    #expect(counts == [2, 2, 2])
    try first.run("DELETE FROM notes")
    #expect(try second.view { try second.count() } == 0)
    #expect(throws: Refused.self) { try second.view { throw Refused() } }
    #expect(kind { try second.view { try second.view {} } } == .other)
    try second.transaction { try second.run("INSERT INTO notes (body) VALUES (NULL)") }
  }

  @Test func `a full disk is told as such, loses nothing earlier, and more can be written once there is room`() throws {
    let database = try directory.notes(count: 10)
    let pages = try #require(try database.first("PRAGMA page_count") { row in try row.integer(0) })
    try database.run("PRAGMA max_page_count=\(pages)")
    let insert = "INSERT INTO notes (body) VALUES (zeroblob(100000))"
    #expect(kind { try database.run(insert) } == .full)
    #expect(kind { try database.transaction { try database.run(insert) } } == .full)
    #expect(try database.count() == 10)
    #expect(try database.integrityCheck() == [])
    try database.run("PRAGMA max_page_count=\(pages + 1000)")
    try database.transaction { try database.run(insert) }
    #expect(try database.count() == 11)
  }

  @Test func `what is deleted is overwritten in the file`() throws {
    let database = try directory.notes()
    let mark = Array("a mark that can be found in the file".utf8)
    try database.run("INSERT INTO notes (body) VALUES (?)", [.blob(mark)])
    #expect(holds(directory.read("a.db"), mark))
    try database.run("DELETE FROM notes")
    #expect(!holds(directory.read("a.db"), mark))
  }

  private func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: part) }
  }
}
