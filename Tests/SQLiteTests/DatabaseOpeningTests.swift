import SQLite
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct DatabaseOpeningTests {
  private let directory = TemporaryDirectory()

  @Test func `a new file is readable by its owner only, and so is its journal`() throws {
    let database = try directory.notes(count: 1)
    #expect(directory.mode("a.db") == 0o600)
    try database.transaction {
      try database.run("DELETE FROM notes")
      #expect(directory.names == ["a.db", "a.db-journal"])
      #expect(directory.mode("a.db-journal") == 0o600)
    }
    #expect(directory.names == ["a.db"])
  }

  @Test func `a file that others may read is taken from them when it is opened for writing`() throws {
    _ = try directory.notes()
    directory.setMode("a.db", 0o644)
    _ = try Database(path: directory.file("a.db"), access: .readOnly)
    #expect(directory.mode("a.db") == 0o644)
    _ = try Database(path: directory.file("a.db"), access: .readWrite)
    #expect(directory.mode("a.db") == 0o600)
  }

  @Test(
    arguments: [
      ("journal_mode", .text("delete")), ("synchronous", 3), ("secure_delete", 1), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1),
      ("temp_store", 2), ("busy_timeout", 20),
    ] as [(String, SQLiteValue)])
  func `the connection is set up as promised`(setting: String, expected: SQLiteValue) throws {
    #expect(try directory.notes().value("PRAGMA \(setting)") == expected, "\(setting)")
  }

  @Test func `a database in write-ahead mode is brought back to one file`() throws {
    do {
      let database = try directory.notes(count: 1)
      #expect(try database.value("PRAGMA journal_mode=WAL") == "wal")
    }
    let database = try Database(path: directory.file("a.db"), access: .readWrite)
    #expect(try database.value("PRAGMA journal_mode") == "delete")
    try database.run("DELETE FROM notes")
    #expect(directory.names == ["a.db"])
  }

  @Test func `a missing file is created only where that was asked for`() {
    for access in [Database.Access.readOnly, .readWrite] {
      #expect(kind { _ = try Database(path: directory.file("none.db"), access: access) } == .cannotOpen)
    }
    #expect(directory.names.isEmpty)
  }

  @Test func `a missing directory is not created, and the system's reason is told`() throws {
    let error = #expect(throws: SQLiteError.self) { _ = try Database(path: directory.file("none/a.db"), access: .createIfMissing) }
    #expect(error?.kind == .cannotOpen)
    #expect(error?.systemCode == ENOENT)
  }

  @Test func `a directory is no database`() {
    #expect(kind { _ = try Database(path: directory.path, access: .readWrite) } == .cannotOpen)
  }

  // A file of one byte is an empty one for SQLite, which writes such a byte itself on some file systems.
  @Test(arguments: [2, 99, 100, 4096, 10_000]) func `a file of something else is not a database and is left as it is`(size: Int) {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 1) }
    directory.write("a.db", bytes)
    for access in [Database.Access.readOnly, .readWrite, .createIfMissing] {
      #expect(kind { _ = try Database(path: directory.file("a.db"), access: access) } == .notADatabase)
    }
    #expect(directory.read("a.db") == bytes)
  }

  @Test func `names with a special meaning for SQLite are plain files`() throws {
    // Relative names stand for files of the working directory; a directory that is missing shows that they were taken as such.
    for name in ["file:none/a.db?mode=memory", ":memory:/a.db"] {
      #expect(kind { _ = try Database(path: name, access: .readWrite) } == .cannotOpen)
    }
    #expect(kind { _ = try Database(path: "", access: .readWrite) } != nil)
    #expect(kind { _ = try Database(path: ":memory:", access: .readWrite) } == .cannotOpen)
  }

  @Test func `a reading connection reads and cannot write`() throws {
    _ = try directory.notes(count: 2)
    let reader = try Database(path: directory.file("a.db"), access: .readOnly)
    #expect(try reader.count() == 2)
    #expect(kind { try reader.run("DELETE FROM notes") } == .readOnly)
    #expect(kind { try reader.transaction { try reader.run("DELETE FROM notes") } } == .readOnly)
    #expect(try reader.transaction { try reader.count() } == 2)
  }

  @Test(.disabled(if: isRoot, "no mode stops root")) func `a file or directory that may not be written is an error of its kind`() throws {
    _ = try directory.notes(count: 2)
    directory.setMode("a.db", 0o400)
    // The owner's own file is made 0600 only when others had rights, so this one stays.
    #expect(kind { _ = try Database(path: directory.file("a.db"), access: .readWrite) } == .readOnly)
    directory.setMode("a.db", 0o600)
    directory.setMode(".", 0o500)
    let database = try Database(path: directory.file("a.db"), access: .readWrite)
    #expect(kind { try database.run("DELETE FROM notes") } == .readOnly)
    #expect(kind { _ = try Database(path: directory.file("b.db"), access: .createIfMissing) } == .cannotOpen)
    #expect(try database.count() == 2)
  }

  @Test func `a file removed while it is open is told apart from a read-only one`() throws {
    let database = try directory.notes(count: 2)
    directory.remove("a.db")
    #expect(kind { try database.run("DELETE FROM notes") } == .moved)
  }

  @Test func `a transaction that a killed process left is rolled back by the next one that may write`() throws {
    do {
      let database = try directory.notes(count: 200)
      try database.run("PRAGMA cache_size=1")
      try database.transaction {
        try database.run("UPDATE notes SET body = zeroblob(100)")
        // What the disk holds now is what a kill would leave.
        directory.write("killed.db", directory.read("a.db"))
        directory.write("killed.db-journal", directory.read("a.db-journal"))
      }
    }
    let reader = kind { _ = try Database(path: directory.file("killed.db"), access: .readOnly).count() }
    #expect(reader == .readOnly || reader == .cannotOpen)
    let database = try Database(path: directory.file("killed.db"), access: .readWrite)
    #expect(try database.value("SELECT count(*) FROM notes WHERE body = zeroblob(100)") == 1)
    #expect(try database.integrityCheck() == [])
    #expect(directory.names == ["a.db", "killed.db"])
  }
}
