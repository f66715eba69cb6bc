import JSON
import Sealing

/// What a store holds and how often it was changed, in one sealed record, so that whoever can write the file cannot take out, put back or exchange a part of
/// it unseen.
///
/// Sealing alone shows that a record was altered. It does not show that it is gone, or that an older one stands in its place: the hash of every record, and
/// a tally of the other rows of every round, do. What is left is an older copy of the whole file, which agrees with its own manifest: its number of changes
/// is smaller than the one that was seen before (`StoreWitness`).
struct Manifest: Hashable {
  private static let format = 1

  /// Since the store was begun.
  private(set) var changes = 0
  /// The mark of each record by its name.
  private var records: [String: [UInt8]] = [:]
  /// By round; rounds without rows are not among them.
  private var tallies: [RowKind: [Int: RowTally]] = [:]

  init() {}

  init(plaintext: [UInt8]) throws {
    let root = try RecordReading.object(plaintext, ["changes", "format", "records", "rows"])
    guard try root["format"].decimal().integer == Self.format else { throw RecordFault() }
    changes = try root["changes"].integer(in: 1...1_000_000_000_000)
    for entry in try root["records"].entries(limit: 1_000_000) { records[entry.name] = try Self.bytes(entry.value) }
    for kind in try root["rows"].entries(limit: RowKind.allCases.count) {
      guard let known = RowKind(rawValue: kind.name) else { throw RecordFault() }
      for entry in try kind.value.entries(limit: 100_000) {
        guard let round = Int(entry.name) else { throw RecordFault() }
        let tally = try entry.value.object(["count", "fold"])
        tallies[known, default: [:]][round] = try RowTally(
          count: try tally["count"].integer(in: 1...1_000_000_000), fold: try Self.bytes(tally["fold"]))
      }
    }
  }

  private static func bytes(_ json: StrictJSON) throws -> [UInt8] {
    guard let bytes = Hex.decode(try json.string()) else { throw RecordFault() }
    return bytes
  }

  var plaintext: [UInt8] {
    let rows = tallies.map { kind, rounds in
      (
        name: kind.rawValue,
        value: CanonicalJSON.object(
          rounds.map { round, tally in
            (name: String(round), value: .object(["count": .integer(tally.count), "fold": .string(Hex.encode(tally.fold))]))
          })
      )
    }
    return CanonicalJSON.object([
      "changes": .integer(changes), "format": .integer(Self.format),
      "records": .object(records.map { (name: $0.key, value: .string(Hex.encode($0.value))) }), "rows": .object(rows),
    ]).bytes
  }

  // What there is

  var recordNames: [String] { Array(records.keys) }

  func mark(of record: RecordName) -> [UInt8]? { records[record.text] }

  /// Whether these are all rows that there should be.
  func holds(_ found: [RowKind: [Int: RowTally]]) -> Bool { found.filter { !$0.value.isEmpty } == tallies }

  // What changes

  mutating func countChange() { changes += 1 }

  /// Has the change that is going on end at what was seen elsewhere, or where it stands, whichever is later: it is no later than either.
  mutating func catchUp(with seen: Int) { changes = max(changes, seen) - 1 }

  mutating func set(_ record: RecordName, _ mark: [UInt8]) { records[record.text] = mark }

  mutating func add(_ kind: RowKind, round: Int, _ mark: [UInt8]) { tallies[kind, default: [:]][round, default: RowTally()].add(mark) }

  mutating func remove(_ kind: RowKind, round: Int, _ mark: [UInt8]) {
    tallies[kind]?[round]?.remove(mark)
    if tallies[kind]?[round]?.count == 0 { clear(kind, round: round) }
  }

  mutating func clear(_ kind: RowKind, round: Int) {
    tallies[kind]?[round] = nil
    if tallies[kind]?.isEmpty == true { tallies[kind] = nil }
  }
}
