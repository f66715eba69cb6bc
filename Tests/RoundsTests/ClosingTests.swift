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

/// What closing leaves, and what it destroys.
@Suite struct ClosingTests {
  private func bytes(_ test: TestRound) throws -> [UInt8] {
    try (Directory.names(test.storeFolder) ?? []).flatMap { try BoundedFileBytes.read(test.storeFolder + "/" + $0) }
  }

  @Test func `after closing the file holds no box, no hash of a code and no mark of a file, not even in free pages`() throws {
    let test = try TestRound()
    _ = try test.collected([6, 7, 8])
    let database = test.store.table.database
    var needles = try database.all("SELECT digest FROM codes") { row in try row.blob(0) }
    needles += try database.all("SELECT sealed FROM codes") { row in try row.blob(0) }
    needles += try database.all("SELECT digest FROM seen") { row in try row.blob(0) }
    let boxes = try database.all("SELECT box FROM boxes") { row in try row.blob(0) }
    // A page may cut a box, so that its parts are looked for as well.
    needles += boxes.flatMap { box in stride(from: 0, to: box.count - 32, by: 512).map { Array(box[$0..<$0 + 32]) } }
    #expect(boxes.count == 21)
    let before = try bytes(test)
    #expect(needles.count { before.holds($0) } > needles.count * 9 / 10)

    try test.store.close(round: TestRound.round, day: closing)
    let after = try bytes(test)
    #expect(needles.allSatisfy { !after.holds($0) })
    for table in ["codes", "boxes", "seen", "imports"] { #expect(try database.value("SELECT count(*) FROM \(table)") == 0) }
  }

  @Test func `after closing not even the keeper opens a file that still lies in the folder`() throws {
    let test = try TestRound()
    let (card, _) = try test.collected([6, 7, 8])
    guard case .open(let keys, _) = try test.store.round(TestRound.round).state else { throw RecordFault() }
    #expect(keys.box.publicKey == card.card.sealingKey)
    try test.store.close(round: TestRound.round, day: closing)
    guard case .closed(closing) = try test.store.round(TestRound.round).state else {
      Issue.record("the round is not closed")
      return
    }
    let round = try String(decoding: test.store.table.read(.round(1)), as: UTF8.self)
    #expect(!round.contains(Hex.encode(keys.box.secretKey.withUnsafeBytes { Array($0) })))
    #expect(!round.contains(Hex.encode(keys.codes.withUnsafeBytes { Array($0) })))
    #expect(round.contains(#""keys":null"#) && round.contains(#""accepted":{}"#))
  }

  @Test func `rows keep what was sent and not in which order`() throws {
    let test = try TestRound()
    let card = try test.store.openRound(test.settings())
    let codes = try test.store.issueCodes(round: TestRound.round, unit: ["West", "Team 3"], count: 40)
    for (place, code) in codes.enumerated() {
      let bytes = try test.contribution(card, code, scores: [Double(place), nil, 3.5]).bytes
      let name = String(repeating: "0", count: place < 10 ? 1 : 0) + "\(place).box"
      try test.folder.write(bytes, to: "inbox/\(name)")
    }
    try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
    try test.store.close(round: TestRound.round, day: closing)
    let block = try RowBlock(plaintext: test.store.table.read(.rows(1)))
    let sent = block.rows.map { $0.scores[0]?.integer ?? -1 }
    #expect(sent.sorted() == Array(0..<40))
    #expect(sent != Array(0..<40))
    #expect(block.rows.allSatisfy { $0.scores[1] == nil && $0.scores[2]?.text == "3.5" && card.card.units[$0.unit].path == "West/Team 3" })
  }

  @Test func `a round is closed once, not before it opened, and early where the keeper wants`() throws {
    let test = try TestRound()
    _ = try test.collected([5, 5, 5])
    let before = opening.daysSinceEpoch - 1
    let tooEarly = roundError { try test.store.close(round: TestRound.round, day: .init(daysSinceEpoch: before)) }
    #expect(tooEarly == .dayTooEarly(.init(daysSinceEpoch: before), earliest: opening))
    try test.store.close(round: TestRound.round, day: opening)
    #expect(try test.store.status(round: TestRound.round).stage == .closed(opening))
    #expect(roundError { try test.store.close(round: TestRound.round, day: closing) } == .roundClosed(TestRound.round))
    #expect(roundError { _ = try test.store.issueCodes(round: TestRound.round, unit: [], count: 1) } == .roundClosed(TestRound.round))
    #expect(try test.store.status(round: TestRound.round).contributions == 15)
  }

  @Test func `an altered, exchanged or missing box keeps the round open, with nothing deleted`() throws {
    let attacks = [
      "UPDATE boxes SET box = zeroblob(4096) WHERE digest = (SELECT min(digest) FROM boxes)",
      "UPDATE boxes SET box = (SELECT box FROM boxes WHERE digest = (SELECT max(digest) FROM boxes)) WHERE digest = (SELECT min(digest) FROM boxes)",
      "DELETE FROM boxes WHERE digest = (SELECT min(digest) FROM boxes)",
      "DELETE FROM codes WHERE digest = (SELECT min(digest) FROM boxes)",
      "UPDATE codes SET sealed = (SELECT max(sealed) FROM codes)",
    ]
    for attack in attacks {
      let test = try TestRound()
      _ = try test.collected([5, 5, 5])
      try test.store.table.database.run(attack)
      let rows = try test.store.table.database.value("SELECT count(*) FROM boxes")
      #expect(roundError { try test.store.close(round: TestRound.round, day: closing) } == .damaged(path: test.storeFile), "\(attack)")
      #expect(try test.store.table.database.value("SELECT count(*) FROM boxes") == rows)
      guard case .open = try test.store.round(TestRound.round).state else {
        Issue.record("\(attack) closed the round")
        continue
      }
    }
  }

  @Test func `without the passphrase the files tell no name, no scale, no score and no key at any stage`() throws {
    let test = try TestRound()
    var stages: [[UInt8]] = []
    _ = try test.collected([6, 7, 8])
    stages.append(try bytes(test))
    try test.store.close(round: TestRound.round, day: closing)
    stages.append(try bytes(test))
    let rows = try test.store.table.read(.rows(1))
    let release = try test.store.publish(round: TestRound.round, day: publication)
    stages.append(try bytes(test))
    let words = [
      "Sample care", "East", "Team", "2026-Q4", "exhaustion", "burnout", "minimum_group", "sample passphrase", "2026-1", "Ed25519", "released",
    ]
    for stage in stages {
      for word in words { #expect(!stage.holds(Array(word.utf8)), "\(word)") }
      for start in stride(from: 12, to: rows.count - 16, by: 28) { #expect(!stage.holds(Array(rows[start..<start + 16]))) }
      #expect(!stage.holds(Array(release[..<64])))
    }
  }
}
