import Contributions
import Dates
import JSON
import Sealing

/// How a round stands.
struct RoundRecord {
  private static let format = 1

  /// What an open round has and a closed one has no more: without these keys no box of the round can ever be opened, and no code be told, not even by the keeper.
  struct OpenKeys {
    let box: BoxKeyPair
    let codes: SecretBytes

    init() {
      box = BoxKeyPair()
      codes = SecretBytes.random(count: 32)
    }

    init(_ text: String) throws {
      guard var bytes = Hex.decode(text), bytes.count == 64 else { throw RecordFault() }
      var (first, second) = (Array(bytes[..<32]), Array(bytes[32...]))
      bytes.resetAll()
      box = try BoxKeyPair(secretKey: SecretBytes(wiping: &first))
      codes = SecretBytes(wiping: &second)
    }

    var text: String { Hex.encode(box.secretKey.withUnsafeBytes { Array($0) } + codes.withUnsafeBytes { Array($0) }) }
  }

  enum State {
    /// With the number of contributions of each unit.
    case open(OpenKeys, accepted: [String: Int])
    case closed(CivilDay)
    case published(closed: CivilDay, CivilDay)
  }

  let number: Int
  let name: String
  var state: State
  /// By unit id.
  var codesIssued: [String: Int]

  init(number: Int, name: String, keys: OpenKeys) {
    self.number = number
    self.name = name
    state = .open(keys, accepted: [:])
    codesIssued = [:]
  }

  init(plaintext: [UInt8]) throws {
    let root = try RecordReading.object(plaintext, ["accepted", "closed", "codes", "format", "keys", "name", "number", "published"])
    guard try root["format"].decimal().integer == Self.format else { throw RecordFault() }
    number = try root["number"].integer(in: 1...100_000)
    name = try root["name"].string()
    codesIssued = try RecordReading.counts(root["codes"])
    let days = [try Self.day(root["closed"]), try Self.day(root["published"])]
    switch (try root["keys"].unlessNull?.string(), days[0], days[1]) {
    case (let keys?, nil, nil): state = .open(try OpenKeys(keys), accepted: try RecordReading.counts(root["accepted"]))
    case (nil, let closed?, nil): state = .closed(closed)
    case (nil, let closed?, let published?): state = .published(closed: closed, published)
    default: throw RecordFault()
    }
  }

  private static func day(_ json: StrictJSON) throws -> CivilDay? {
    guard let text = try json.unlessNull?.string() else { return nil }
    guard let day = CivilDay(text) else { throw RecordFault() }
    return day
  }

  var plaintext: [UInt8] {
    var (keys, accepted, closed, published): (String?, [String: Int], CivilDay?, CivilDay?) = (nil, [:], nil, nil)
    switch state {
    case .open(let open, let counts): (keys, accepted) = (open.text, counts)
    case .closed(let day): closed = day
    case .published(let before, let day): (closed, published) = (before, day)
    }
    return CanonicalJSON.object([
      "format": .integer(Self.format), "number": .integer(number), "name": .string(name), "keys": CanonicalJSON(keys),
      "accepted": RecordReading.json(accepted), "codes": RecordReading.json(codesIssued), "closed": CanonicalJSON(closed?.description),
      "published": CanonicalJSON(published?.description),
    ]).bytes
  }
}

extension [UInt8] {
  /// Overwrites a copy of key bytes that is needed no more.
  fileprivate mutating func resetAll() {
    for index in indices { self[index] = 0 }
  }
}
