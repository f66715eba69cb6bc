import SQLite
import Testing

@Suite struct DatabaseIntegrityTests {
  private let directory = TemporaryDirectory()

  @Test func `a sound file has no faults`() throws {
    #expect(try directory.notes(count: 100).integrityCheck() == [])
  }

  @Test func `a file with overwritten pages is found out and never read as if it were whole`() throws {
    _ = try directory.notes(count: 300, size: 200)
    let good = directory.read("a.db")
    for page in 1..<(good.count / 4096) {
      var bad = good
      for position in page * 4096..<page * 4096 + 16 { bad[position] = 0xA5 }
      directory.write("a.db", bad)
      let found = kind {
        let database = try Database(path: directory.file("a.db"), access: .readWrite)
        if try database.integrityCheck().isEmpty { return }
        // Reported; reading it must then say so as well, and not give fewer rows.
        if try database.all("SELECT body FROM notes", [], { row in try row.blob(0) }).count < 300 { Issue.record("page \(page) gave fewer rows") }
      }
      #expect(found == .corrupt, "page \(page)")
    }
  }

  @Test func `a file cut short is corrupt`() throws {
    _ = try directory.notes(count: 300, size: 200)
    let good = directory.read("a.db")
    directory.write("a.db", Array(good[..<(good.count / 2)]))
    let found = kind {
      let database = try Database(path: directory.file("a.db"), access: .readWrite)
      #expect(try !database.integrityCheck().isEmpty)
      _ = try database.all("SELECT body FROM notes") { row in try row.blob(0) }
    }
    #expect(found == .corrupt)
  }

  @Test func `a reference to a missing row is a fault`() throws {
    let database = try directory.notes()
    try database.run("CREATE TABLE parts (note INTEGER REFERENCES notes (id))")
    #expect(kind { try database.run("INSERT INTO parts VALUES (9)") } == .constraint)
    try database.run("PRAGMA foreign_keys=OFF")
    try database.run("INSERT INTO parts VALUES (9)")
    #expect(try database.integrityCheck() == ["row of parts refers to a missing row of notes"])
  }
}
