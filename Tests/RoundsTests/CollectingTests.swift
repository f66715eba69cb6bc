import Contributions
import Dates
import Files
import Foundation
import JSON
import SQLite
import Sealing
import TestSupport
import Testing

@testable import Rounds

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is taken out of a folder, and why the rest is not.
@Suite struct CollectingTests {
  private func reasons(_ report: CollectionReport) -> [RejectionReason] { report.rejections.map(\.reason) }

  private func collect(_ test: TestRound, _ round: String = TestRound.round) throws -> CollectionReport {
    try test.store.collect(round: round, directory: test.inbox, day: lastDay)
  }

  @Test func `files that are no boxes are rejected as damaged or too large, and left where they are`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let code = try test.store.issueCodes(round: TestRound.round, unit: [], count: 1)[0]
    var bytes = try test.contribution(card, code, scores: [1, 2, 3]).bytes
    bytes[100] ^= 1
    try test.folder.write(bytes, to: "inbox/1-altered.box")
    try test.folder.write(Array(bytes.dropLast()), to: "inbox/2-cut.box")
    try test.folder.write(bytes + [0], to: "inbox/3-long.box")
    try test.folder.write("", to: "inbox/4-empty.box")
    try test.folder.write("hidden", to: "inbox/.hidden")
    try test.folder.write("unfinished", to: "inbox/5.box.123.tmp")
    try FileManager.default.createDirectory(atPath: test.inbox + "/6-folder", withIntermediateDirectories: false)
    mkfifo(test.inbox + "/7-pipe", 0o600)
    try FileManager.default.createSymbolicLink(atPath: test.inbox + "/8-link", withDestinationPath: "1-altered.box")
    let names = Directory.names(test.inbox)
    let report = try collect(test)
    #expect(reasons(report) == [.damaged, .damaged, .oversize(bytes: 4097), .damaged, .notAFile, .notAFile])
    #expect(report.rejections.map(\.file) == ["1-altered.box", "2-cut.box", "3-long.box", "4-empty.box", "7-pipe", "8-link"])
    #expect((report.accepted, report.duplicates) == (0, 0))
    #expect(Directory.names(test.inbox) == names)
  }

  @Test func `whatever lies in the folder, every good contribution is taken and everything else has its reason`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let codes = try test.store.issueCodes(round: TestRound.round, unit: TestRound.teams[2], count: 9)
    try test.contribute(card, codes.dropLast(2), seed: 1)
    // A stick from an old system, with a name that is no text.
    let name: [UInt8] = [0xEA, 0xEE, 0xEF, 0xE8, 0xFF]
    let descriptor = open((Array((test.inbox + "/").utf8) + name).map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o600)
    let bytes = try test.contribution(card, codes[7], scores: [1, 2, 3]).bytes
    write(descriptor, bytes, bytes.count)
    close(descriptor)
    // A contribution that is still being copied is taken when it is whole.
    let late = try test.contribution(card, codes[8], scores: [1, 2, 3]).bytes
    try test.folder.write(Array(late[..<1000]), to: "inbox/~late.box")
    try test.folder.write("", to: "inbox/~huge")
    truncate(test.inbox + "/~huge", 1 << 40)
    try FileManager.default.createSymbolicLink(atPath: test.inbox + "/~link to the folder", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: test.inbox + "/~link to nowhere", withDestinationPath: "nowhere")
    mkfifo(test.inbox + "/~pipe", 0o600)
    try test.folder.write(bytes, to: "inbox/folder/inside.box")
    let report = try collect(test)
    #expect((report.accepted, report.replaced, report.duplicates) == (8, 0, 0))
    let told = Dictionary(uniqueKeysWithValues: report.rejections.map { ($0.file, $0.reason) })
    #expect(
      told == [
        "~late.box": .damaged, "~huge": .oversize(bytes: 1 << 40), "~link to the folder": .notAFile, "~link to nowhere": .notAFile,
        "~pipe": .notAFile,
      ])
    try test.folder.write(late, to: "inbox/~late.box")
    let again = try collect(test)
    #expect((again.accepted, again.duplicates, again.rejections.count) == (1, 8, 4))
  }

  @Test(arguments: [0, 1, 511, 512, 513, 2000]) func `a folder of any size is collected whole, real boxes and rubbish alike`(count: Int) throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    var numbers = SeededGenerator(seed: UInt64(count))
    let real = count * 3 / 4
    if real > 0 { try test.contribute(card, test.store.issueCodes(round: TestRound.round, unit: [], count: real), seed: 1) }
    for place in 0..<count - real {
      let size = [0, 100, 4095, 4096, 4097, 9000][place % 6]
      try test.folder.write([UInt8](repeating: UInt8.random(in: 0...255, using: &numbers), count: size), to: "inbox/rubbish \(place)")
    }
    var commits: [Int] = []
    let report = try test.store.collect(round: TestRound.round, directory: test.inbox, day: lastDay) { looked in
      commits.append(looked)
      return true
    }
    #expect((report.accepted, report.replaced, report.duplicates, report.rejections.count) == (real, 0, 0, count - real))
    #expect(Set(report.rejections.map(\.file)).count == count - real)
    #expect(report.rejections.allSatisfy { [.damaged, .oversize(bytes: 4097), .oversize(bytes: 9000)].contains($0.reason) })
    #expect(commits == stride(from: 0, to: count, by: KeeperStore.collectionBatch).map { min($0 + KeeperStore.collectionBatch, count) })
    #expect(try test.store.status(round: TestRound.round).contributions == real)
    let again = try collect(test)
    #expect((again.accepted, again.duplicates, again.rejections.count) == (0, real, count - real))
  }

  @Test func `a box of another round, with an unknown code or of another card is rejected`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let other = try test.store.openRound(test.settings("2027-Q1"))
    let code = try test.store.issueCodes(round: TestRound.round, unit: [], count: 1)[0]
    let otherCode = try test.store.issueCodes(round: "2027-Q1", unit: [], count: 1)[0]

    // Sealed to this round's key, but about the other round: what a mix-up of files cannot do, and an attacker can.
    func content(round: String, card: [UInt8], code: ContributionCode, format: Int = 1, exhaustion: String = "10") -> String {
      #"{"card":"\#(Hex.encode(card))","code":"\#(code.symbols)","format":\#(format),"round":"\#(round)","#
        + #""scales":{"depersonalization":5,"exhaustion":\#(exhaustion),"reduced-accomplishment":null},"slices":{}}"# + "\n"
    }
    func rejected(_ content: String) throws -> [RejectionReason] {
      for name in Directory.names(test.inbox) ?? [] { try FileManager.default.removeItem(atPath: test.inbox + "/" + name) }
      try test.writeBox(content, for: card)
      return reasons(try collect(test))
    }
    #expect(try rejected(content(round: "2027-Q1", card: other.digest, code: otherCode)) == [.foreignRound("2027-Q1")])
    #expect(try rejected(content(round: TestRound.round, card: other.digest, code: code)) == [.otherCard])
    #expect(try rejected(content(round: TestRound.round, card: card.digest, code: otherCode)) == [.unknownCode])
    #expect(try rejected(content(round: TestRound.round, card: card.digest, code: ContributionCode())) == [.unknownCode])
    #expect(try rejected(content(round: TestRound.round, card: card.digest, code: code, format: 2)) == [.newerFormat])
    #expect(try rejected(content(round: TestRound.round, card: card.digest, code: code, exhaustion: "55")) == [.impossibleContent])
    #expect(try rejected(content(round: TestRound.round, card: card.digest, code: code, exhaustion: "010")) == [.damaged])
    #expect(try rejected("{}") == [.damaged])
    #expect(try rejected(content(round: TestRound.round, card: card.digest, code: code)) == [])
  }

  @Test func `a box sealed to another round's key does not open`() throws {
    let test = try TestRound()
    _ = try test.store.openRound(test.settings())
    let other = try test.store.openRound(test.settings("2027-Q1"))
    let code = try test.store.issueCodes(round: "2027-Q1", unit: [], count: 1)[0]
    _ = try test.contribution(other, code, scores: [1, 2, 3]).write(to: test.inbox)
    #expect(reasons(try collect(test)) == [.damaged])
    #expect(try collect(test, "2027-Q1").accepted == 1)
  }

  @Test func `the same code again replaces, and the earlier file does not come back`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let code = try test.store.issueCodes(round: TestRound.round, unit: [], count: 1)[0]
    let first = try test.contribution(card, code, scores: [1, 2, 3])
    _ = try first.write(to: test.inbox)
    #expect(try collect(test).accepted == 1)
    let second = try test.contribution(card, code, scores: [50, 2, 3])
    _ = try second.write(to: test.inbox)
    let report = try collect(test)
    #expect((report.accepted, report.replaced, report.duplicates) == (0, 1, 1))
    let again = try collect(test)
    #expect((again.accepted, again.replaced, again.duplicates) == (0, 0, 2))
    #expect(try test.store.status(round: TestRound.round).contributions == 1)
    let kept = try test.store.table.database.all("SELECT box FROM boxes") { row in try row.blob(0) }
    #expect(kept == [second.bytes])
  }

  @Test func `a copy under another name is the same contribution`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let code = try test.store.issueCodes(round: TestRound.round, unit: [], count: 1)[0]
    let bytes = try test.contribution(card, code, scores: [1, 2, 3]).bytes
    try test.folder.write(bytes, to: "inbox/a.box")
    try test.folder.write(bytes, to: "inbox/b.box")
    let report = try collect(test)
    #expect((report.accepted, report.replaced, report.duplicates) == (1, 0, 1))
  }

  @Test func `a code belongs to one unit, and a row that is moved to another is seen`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let codes = try TestRound.teams.map { try test.store.issueCodes(round: TestRound.round, unit: $0, count: 1)[0] }
    let database = test.store.table.database
    let rows = try database.all("SELECT digest, sealed FROM codes") { row in (try row.blob(0), try row.blob(1)) }
    // The sealed unit of one code behind the hash of another.
    try database.run("UPDATE codes SET sealed = ? WHERE digest = ?", [.blob(rows[0].1), .blob(rows[1].0)])
    for code in codes { _ = try test.contribution(card, code, scores: [1, 2, 3]).write(to: test.inbox) }
    #expect(roundError { _ = try collect(test) } == .damaged(path: test.storeFile))
    #expect(try database.value("SELECT count(*) FROM boxes") == 0)
  }

  @Test func `after closing every file is rejected for that reason`() throws {
    let test = try TestRound()
    let (card, codes) = try test.collected([6, 6, 6])
    try test.store.close(round: TestRound.round, day: closing)
    _ = try test.contribution(card, codes[0][0], scores: [9, 9, 9]).write(to: test.inbox)
    let report = try collect(test)
    #expect(report.accepted == 0 && reasons(report) == [RejectionReason](repeating: .afterClosing, count: 19))
  }

  @Test func `collecting twice, in parts, or after an interruption ends in the same state`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let count = KeeperStore.collectionBatch * 2 + 9
    let codes = try test.store.issueCodes(round: TestRound.round, unit: ["West", "Team 3"], count: count)
    try test.contribute(card, codes, seed: 7)
    let copy = test.folder.path + "/copy"
    try FileManager.default.copyItem(atPath: test.storeFolder, toPath: copy)

    let whole = try collect(test)
    #expect((whole.accepted, whole.isComplete) == (count, true))
    let other = try test.reopened(copy)
    let part = try other.collect(round: TestRound.round, directory: test.inbox, day: lastDay) { _ in false }
    #expect((part.accepted, part.isComplete) == (KeeperStore.collectionBatch, false))
    let rest = try test.reopened(copy).collect(round: TestRound.round, directory: test.inbox, day: lastDay)
    #expect((rest.accepted, rest.duplicates, rest.isComplete) == (count - KeeperStore.collectionBatch, KeeperStore.collectionBatch, true))
    func boxes(_ store: KeeperStore) throws -> [[UInt8]] { try store.table.database.all("SELECT box FROM boxes") { row in try row.blob(0) } }
    #expect(try Set(boxes(test.store)) == Set(boxes(other)))
    #expect(try other.status(round: TestRound.round) == test.store.status(round: TestRound.round))
  }

  @Test func `a status tells of a unit only whether the minimum was reached`() throws {
    let test = try TestRound()
    _ = try test.collected([4, 5, 0])
    let status = try test.store.status(round: TestRound.round)
    #expect(status.contributions == 9)
    let turnouts = Dictionary(uniqueKeysWithValues: status.units.map { ($0.path, $0.turnout) })
    #expect(
      turnouts == [
        []: .minimumReached, ["East"]: .minimumReached, ["East", "Team 1"]: .belowMinimum, ["East", "Team 2"]: .minimumReached,
        ["West"]: .belowMinimum,
        ["West", "Team 3"]: .belowMinimum,
      ])
  }

  @Test func `files after the card's last day are taken until the round is closed, and the keeper is told`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let codes = try test.store.issueCodes(round: TestRound.round, unit: [], count: 1)
    try test.contribute(card, codes, seed: 1)
    let report = try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    #expect(report.isPastLastDay && report.accepted == 1)
    let missing = test.folder.path + "/nowhere"
    #expect(roundError { try test.store.collect(round: TestRound.round, directory: missing, day: closing) } == .folderUnreadable(path: missing))
  }
}
