import JSON
import Sealing

/// The organisation, its units through all rounds, and the names of its rounds.
///
/// Spans are added and ended and never changed, so that every round keeps the tree that it had.
struct OrganisationRecord: Hashable {
  private static let format = 1

  let name: String
  var spans: [UnitSpan]
  /// In the order in which they were opened; the first has the number 1.
  var rounds: [String]
  /// The number of the round that was published last; `nil` before the first.
  var lastPublished: Int?

  init(name: String) {
    self.name = name
    spans = [UnitSpan(id: Self.newID(), parent: nil, name: name, from: 1)]
    rounds = []
    lastPublished = nil
  }

  /// Random, so that an id tells neither name nor age.
  static func newID() -> String { Hex.encode(RandomSource.bytes(count: 8)) }

  var nextRound: Int { rounds.count + 1 }

  init(plaintext: [UInt8]) throws {
    let root = try RecordReading.object(plaintext, ["format", "last_published", "name", "rounds", "units"])
    guard try root["format"].decimal().integer == Self.format else { throw RecordFault() }
    name = try root["name"].string()
    rounds = try root["rounds"].array(limit: 100_000).map { try $0.string() }
    lastPublished = try root["last_published"].unlessNull?.integer(in: 1...100_000)
    spans = try root["units"].array(limit: 100_000).map { json in
      let object = try json.object(["from", "id", "name", "parent", "until"])
      return UnitSpan(
        id: try object["id"].string(), parent: try object["parent"].unlessNull?.string(), name: try object["name"].string(),
        from: try object["from"].integer(in: 0...100_001), until: try object["until"].unlessNull?.integer(in: 0...100_001))
    }
  }

  var plaintext: [UInt8] {
    CanonicalJSON.object([
      "format": .integer(Self.format), "name": .string(name), "rounds": .array(rounds.map(CanonicalJSON.string)),
      "last_published": CanonicalJSON(lastPublished),
      "units": .array(
        spans.map { span in
          .object([
            "id": .string(span.id), "parent": CanonicalJSON(span.parent), "name": .string(span.name), "from": .integer(span.from),
            "until": CanonicalJSON(span.until),
          ])
        }),
    ]).bytes
  }
}
