import Contributions
import Foundation
import JSON
import SQLite
import Sealing
import TestSupport
import Testing

@testable import Rounds

/// What the keeper can find out with the passphrase after closing: nothing that ties a row to a code or to a file.
@Suite struct SecrecyTests {
  private static let records: [RecordName] = [
    .manifest, .organisation, .round(1), .card(1), .definition(1), .rows(1), .boxes(1),
  ]

  @Test func `no record that the passphrase opens holds a code, a hash of one, a file's name or mark, or a key of the round`() throws {
    let test = try TestRound()
    let (_, codes) = try test.collected([6, 7, 8])
    guard case .open(let keys, _) = try test.store.round(TestRound.round).state else { throw RecordFault() }
    let digester = CodeDigester(key: keys.codes, round: TestRound.round)
    let database = test.store.table.database
    let units = try test.store.units().map(\.id)
    let all = codes.flatMap { $0 }
    var secrets = all.flatMap { code in [digester.digest(of: code).bytes] + units.map { digester.binding(of: code, unit: $0).bytes } }
    secrets += try database.all("SELECT digest FROM seen") { row in try row.blob(0) }
    secrets += [keys.box.secretKey, keys.codes].map { key in key.withUnsafeBytes { Array($0) } }
    secrets += secrets.map { Array(Hex.encode($0).utf8) }
    secrets += all.flatMap { [Array($0.symbols.utf8), Array($0.text.utf8)] }
    secrets += try (FileManager.default.contentsOfDirectory(atPath: test.inbox)).map { Array($0.prefix(32).utf8) }
    func opened() throws -> [[UInt8]] {
      try Self.records.filter { $0 != .manifest }.map { try test.store.table.read($0) } + [try test.store.table.manifest().plaintext]
    }

    try test.store.close(round: TestRound.round, day: closing)
    let count = try database.value("SELECT count(*) FROM records")
    #expect(count == .integer(Int64(Self.records.count)), "no record is left out here")
    for record in try opened() { for secret in secrets { #expect(!record.holds(secret)) } }
    for table in ["codes", "boxes", "seen", "imports"] { #expect(try database.value("SELECT count(*) FROM \(table)") == 0) }
  }

  @Test func `the order of the rows follows neither the codes, nor the boxes, nor the register`() throws {
    let (rounds, count) = (12, 24)
    var sums = [Double](repeating: 0, count: 3)
    for round in 0..<rounds {
      let test = try TestRound()
      let card = try test.store.openRound(test.settings())
      let codes = try test.store.issueCodes(round: TestRound.round, unit: TestRound.teams[2], count: count)
      var boxes: [[UInt8]] = []
      // Everybody is known by their score.
      for (place, code) in codes.enumerated() {
        let sealed = try test.contribution(card, code, scores: [Double(place), nil, nil])
        boxes.append(sealed.digest)
        _ = try sealed.write(to: test.inbox)
      }
      try test.store.collect(round: TestRound.round, directory: test.inbox, day: closing)
      guard case .open(let keys, _) = try test.store.round(TestRound.round).state else { throw RecordFault() }
      let digester = CodeDigester(key: keys.codes, round: TestRound.round)
      try test.store.close(round: TestRound.round, day: closing)
      let rows = try RowBlock(plaintext: test.store.table.read(.rows(1))).rows.map { try #require($0.scores[0]?.integer) }
      #expect(rows.sorted() == Array(0..<count), "round \(round)")
      func ranks(_ keys: [[UInt8]]) -> [Int] {
        let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
        return order.indices.sorted { order[$0] < order[$1] }
      }
      let orders = [Array(0..<count), ranks(codes.map { digester.digest(of: $0).bytes }), ranks(boxes)]
      for (place, order) in orders.enumerated() { sums[place] += Self.correlation(rows.map { order[$0] }) }
    }
    // The standard error of the mean of 12 rank correlations of 24 pairs is 0.06: five of them.
    for sum in sums { #expect(abs(sum / Double(rounds)) < 0.3) }
  }

  /// Spearman's, of ranks against their places.
  private static func correlation(_ ranks: [Int]) -> Double {
    let n = Double(ranks.count)
    let squares = ranks.enumerated().map { Double(($0 - $1) * ($0 - $1)) }.reduce(0, +)
    return 1 - 6 * squares / (n * (n * n - 1))
  }
}
