import Contributions
import SQLite
import TestSupport
import Testing

@testable import Rounds

/// What is taken out of a store, put back, exchanged or moved, row by row.
@Suite struct ManifestTests {
  @Test func `a manifest is read as it was written, and nothing else is one`() throws {
    var manifest = Manifest()
    manifest.countChange()
    #expect(try Manifest(plaintext: manifest.plaintext) == manifest)
    manifest.set(.round(12), [1, 2, 3])
    manifest.add(.boxes, round: 12, [UInt8](repeating: 7, count: RowTally.size))
    manifest.add(.codes, round: 3, [UInt8](repeating: 9, count: RowTally.size))
    let read = try Manifest(plaintext: manifest.plaintext)
    #expect(read == manifest && read.mark(of: .round(12)) == [1, 2, 3] && read.mark(of: .round(1)) == nil && read.recordNames == ["round 12"])
    let text = String(decoding: manifest.plaintext, as: UTF8.self)
    for (part, other) in [(#""format":1"#, #""format":2"#), (#""changes":1"#, #""changes":0"#), (#""count":1"#, #""count":0"#), ("0909", "09")] {
      #expect(text.contains(part))
      #expect(throws: (any Error).self) { try Manifest(plaintext: Array(text.replacing(part, with: other).utf8)) }
    }
  }

  @Test func `rows in any order give the same tally, and any other rows another one`() throws {
    var numbers = SeededGenerator(seed: 8)
    let marks = (0..<40).map { _ in (0..<RowTally.size).map { _ in UInt8.random(in: 0...255, using: &numbers) } }
    func tally(_ marks: [[UInt8]]) -> RowTally { marks.reduce(into: RowTally()) { $0.add($1) } }
    let whole = tally(marks)
    #expect(tally(marks.shuffled(using: &numbers)) == whole)
    for place in marks.indices {
      var fewer = marks
      fewer.remove(at: place)
      #expect(tally(fewer) != whole)
      // Two equal marks cancel each other out in the fold, and are two all the same.
      #expect(tally(fewer + [fewer[0], fewer[0], marks[place]]) != whole)
      var without = whole
      without.remove(marks[place])
      #expect(without == tally(fewer))
    }
  }

  @Test func `every change is counted once, and reading counts nothing`() throws {
    let test = try TestRound()
    let changes = { try test.store.table.manifest().changes }
    var known = try changes()
    #expect(known == 1 + TestRound.teams.count)
    let card = try test.store.openRound(test.settings())
    let codes = try test.store.issueCodes(round: TestRound.round, unit: [], count: 6)
    #expect(try changes() == known + 2)
    try test.contribute(card, codes, seed: 1)
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    #expect(try changes() == known + 3)
    known = try changes()
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    _ = try test.store.status(round: TestRound.round)
    _ = try test.reopened().units()
    #expect(roundError { _ = try test.store.publish(round: TestRound.round, day: closing) } == .roundOpen(TestRound.round))
    #expect(try changes() == known)
    try test.store.close(round: TestRound.round, day: closing)
    _ = try test.store.publish(round: TestRound.round, day: publication)
    _ = try test.store.publish(round: TestRound.round, day: publication)
    #expect(try changes() == known + 2)
  }

  // Whoever can write the file

  /// A row of any table by its key.
  private struct Row: Hashable {
    let table: String
    let key: [UInt8]
    let content: [UInt8]

    static let keys = ["records": "id", "codes": "digest", "boxes": "digest", "seen": "digest", "imports": "digest"]
    static let contents = ["records": "sealed", "codes": "sealed", "boxes": "box", "imports": "sealed"]

    static func all(_ database: Database) throws -> [Row] {
      try keys.sorted { $0.key < $1.key }.flatMap { table, key in
        try database.all("SELECT \(key), \(contents[table] ?? "x''") FROM \(table)") { row in
          Row(table: table, key: try row.blob(0), content: try row.blob(1))
        }
      }
    }

    func set(_ content: [UInt8], _ database: Database) throws {
      guard let column = Self.contents[table], let name = Self.keys[table] else { return }
      try database.run("UPDATE \(table) SET \(column) = ? WHERE \(name) = ?", [.blob(content), .blob(key)])
    }

    func delete(_ database: Database) throws {
      try database.run("DELETE FROM \(table) WHERE \(Self.keys[table] ?? "") = ?", [.blob(key)])
    }
  }

  /// Two open rounds with everything that rounds have: codes, boxes, a replaced contribution, an import.
  private static func eventful() throws -> (test: TestRound, older: String) {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let codes = try test.store.issueCodes(round: TestRound.round, unit: TestRound.teams[0], count: 6)
    try test.contribute(card, codes, seed: 1)
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: lastDay)
    let older = try test.copy("older")
    _ = try test.contribution(card, codes[0], scores: [50, 28, 40]).write(to: test.inbox)
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: lastDay)
    _ = try test.store.openRound(test.settings("2027-Q1"))
    _ = try test.store.issueCodes(round: "2027-Q1", unit: TestRound.teams[1], count: 2)
    _ = try test.store.importRows(round: TestRound.round, [ImportedRow(unit: TestRound.teams[1], scores: [1, 2, 3])])
    return (test, older)
  }

  /// Whether somebody who collects, looks and closes is told, and the round stays open; a record of another round only where that one is looked at.
  private func isSeen(_ test: TestRound) throws -> Bool {
    let damaged = RoundError.damaged(path: test.storeFile)
    let verbs: [(KeeperStore) throws -> Void] = [
      { try $0.collect(round: TestRound.round, directory: test.inbox, day: closing) }, { _ = try $0.status(round: TestRound.round) },
      { try $0.close(round: TestRound.round, day: closing) },
    ]
    let other: (KeeperStore) throws -> Void = { store in
      _ = try store.status(round: "2027-Q1")
      try store.collect(round: "2027-Q1", directory: test.inbox, day: closing)
    }
    func isTold(_ verb: (KeeperStore) throws -> Void) -> Bool { roundError { try verb(test.reopened()) } == damaged }
    return verbs.allSatisfy { isTold($0) } || isTold(other)
  }

  /// Does something to the file, looks whether it is seen, and takes it back.
  private func attack(_ test: TestRound, _ attack: (Database) throws -> Void) throws -> Bool {
    let before = try BoundedFileBytes.read(test.storeFile)
    let database = try Database(path: test.storeFile, access: .readWrite)
    try attack(database)
    let isSeen = try isSeen(test)
    // In the same file, to which connections are open.
    let undo = try Database(path: test.storeFile, access: .readWrite)
    try test.folder.write(before, to: "before/keeper.sqlite")
    try undo.run("ATTACH DATABASE ? AS old", [.text(test.folder.path + "/before/keeper.sqlite")])
    for table in Row.keys.keys.sorted() {
      try undo.run("DELETE FROM main.\(table)")
      try undo.run("INSERT INTO main.\(table) SELECT * FROM old.\(table)")
    }
    return isSeen
  }

  @Test func `every row that is taken out is missed`() throws {
    let (test, _) = try Self.eventful()
    let rows = try Row.all(test.store.table.database)
    #expect(Set(rows.map(\.table)) == Set(Row.keys.keys))
    for row in rows { #expect(try attack(test) { try row.delete($0) }, "\(row.table)") }
    #expect(try attack(test) { _ in } == false, "what was undone is sound")
  }

  @Test func `every row in whose place an older one is put is seen`() throws {
    let (test, older) = try Self.eventful()
    let old = try Row.all(Database(path: older + "/keeper.sqlite", access: .readOnly))
    let now = Set(try Row.all(test.store.table.database))
    let stale = old.filter { !now.contains($0) }
    // The organisation, the round, the manifest, and the box that was replaced.
    #expect(Dictionary(grouping: stale) { $0.table }.mapValues(\.count) == ["records": 3, "boxes": 1])
    for row in stale { #expect(try attack(test) { try row.set(row.content, $0) }, "\(row.table)") }
  }

  @Test func `a row that closing has destroyed and that is put back is seen`() throws {
    let (test, older) = try Self.eventful()
    let old = try Row.all(Database(path: older + "/keeper.sqlite", access: .readOnly)).filter { $0.table != "records" }
    try test.store.close(round: TestRound.round, day: closing)
    let database = test.store.table.database
    for row in old {
      let kind = try #require(RowKind(rawValue: row.table))
      try database.run(kind.insertion, [.blob(row.key), 1] + (kind == .seen ? [] : [.blob(row.content)]))
      #expect(roundError { _ = try test.reopened().status(round: TestRound.round) } == .damaged(path: test.storeFile))
      try row.delete(database)
    }
    _ = try test.reopened().status(round: TestRound.round)
  }

  @Test func `contents exchanged between any two rows of a table are seen`() throws {
    let (test, _) = try Self.eventful()
    var numbers = SeededGenerator(seed: 5)
    let tables = Dictionary(grouping: try Row.all(test.store.table.database)) { $0.table }
    for table in ["records", "codes", "boxes"] {
      let rows = try #require(tables[table])
      for row in rows {
        let other = rows.filter { $0 != row }.randomElement(using: &numbers)
        let isSeen = try attack(test) { database in
          try row.set(try #require(other).content, database)
          try #require(other).set(row.content, database)
        }
        #expect(isSeen, "\(table)")
      }
    }
  }

  @Test func `rows moved to another round are seen`() throws {
    let (test, _) = try Self.eventful()
    for table in ["codes", "boxes", "seen", "imports"] {
      for round in [2, 3, -1, 4_294_967_297] {
        #expect(
          try attack(test) { try $0.run("UPDATE \(table) SET round = \(round) WHERE digest = (SELECT min(digest) FROM \(table) WHERE round = 1)") })
      }
    }
  }
}
