import SQLite
import Testing

@Suite struct DatabaseBackupTests {
  private let directory = TemporaryDirectory()

  @Test func `a backup is a private, sound database with the same rows, mark and version`() throws {
    let database = try directory.notes(count: 500)
    try database.backUp(to: directory.file("b.db"))
    #expect(directory.mode("b.db") == 0o600)
    let copy = try Database(path: directory.file("b.db"), access: .readOnly)
    #expect(try copy.integrityCheck() == [])
    #expect(try copy.all("SELECT body FROM notes") { row in try row.blob(0) } == database.all("SELECT body FROM notes") { row in try row.blob(0) })
    #expect(try copy.version() == 1 && copy.applicationID() == notes.applicationID)
    #expect(directory.names == ["a.db", "b.db"])
  }

  @Test func `a file that is there is not overwritten`() throws {
    let database = try directory.notes(count: 1)
    directory.write("b.db", [1, 2, 3])
    #expect(kind { try database.backUp(to: directory.file("b.db")) } == .exists)
    #expect(kind { try database.backUp(to: directory.file("a.db")) } == .exists)
    #expect(directory.read("b.db") == [1, 2, 3])
  }

  @Test func `a backup that fails leaves nothing`() throws {
    let database = try directory.notes(count: 10)
    #expect(kind { try database.backUp(to: directory.file("none/b.db")) } == .cannotOpen)
    let within = kind {
      try database.transaction {
        try database.run("DELETE FROM notes")
        try database.backUp(to: directory.file("b.db"))
      }
    }
    #expect(within == .busy)
    #expect(directory.names == ["a.db"])
    #expect(try database.count() == 10)
  }

  @Test func `while another process writes a backup holds what was there before`() throws {
    let writer = try directory.notes(count: 10)
    let database = try Database(path: directory.file("a.db"), access: .readOnly)
    try writer.transaction {
      try writer.run("DELETE FROM notes")
      try database.backUp(to: directory.file("b.db"))
    }
    #expect(try Database(path: directory.file("b.db"), access: .readOnly).count() == 10)
  }
}
