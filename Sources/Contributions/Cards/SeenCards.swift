import JSON
public import Sealing

/// What a computer remembers of round cards, so that a promise changed afterwards is noticed: keys and digests, and nothing about contributions.
///
/// ```swift
/// var seen = try SeenCards(reading: bytes)
/// try seen.check(card)   // throws for another card of a known round, or another key of a known organisation
/// seen.note(card)
/// ```
///
/// For each organisation there is its key, and for each round the digest and the minimum group of its card. It holds no code, no value, no name of a person
/// and no time; rounds stand in the order of their names. Who reads it learns that cards of these rounds were opened on this computer, not by whom, not
/// when, and not whether anybody contributed: a card is noted when it is read, before anything is decided.
public struct SeenCards: Sendable, Hashable {
  /// The number of this format.
  public static let format = 1
  /// Bytes of a file; thousands of rounds fit.
  public static let limit = 4 << 20
  private static let count = 10_000

  /// Why a file of seen cards cannot be read.
  public enum Fault: Error, Sendable, Hashable {
    case damaged
    case unsupportedFormat
  }

  struct Round: Sendable, Hashable {
    let name: String
    let digest: [UInt8]
    let minimumGroup: Int
  }

  struct Organisation: Sendable, Hashable {
    let name: String
    let key: [UInt8]
    /// Whether this is the key that the organisation's cards are expected to have; an earlier one is kept for its rounds.
    var isCurrent: Bool
    var rounds: [Round]
  }

  private(set) var organisations: [Organisation] = []

  public init() {}

  // MARK: Checking

  /// Whether the card fits what was seen before.
  ///
  /// - Parameter trusting: the key whose digits the person has compared with the keeper's; a changed key is then no fault.
  /// - Throws: `.secondCard` for another card of a round that is known under the same key; `.foreignKey` for a known organisation with a new key.
  public func check(_ card: SignedRoundCard, trusting key: VerifyingKey? = nil) throws(CardFault) {
    // By the key and not by the name, which whoever holds the key can write as they like.
    let rounds = organisations.filter { $0.key == card.key.bytes }.flatMap(\.rounds)
    if let other = rounds.first(where: { $0.name.hasSameBytes(as: card.card.round) && $0.digest != card.digest }) {
      throw .secondCard(round: card.card.round, earlierGroup: other.minimumGroup, group: card.card.minimumGroup)
    }
    let keys = organisations.filter { $0.isCurrent && $0.name.hasSameBytes(as: card.card.organisation) }.map(\.key)
    if !keys.isEmpty, !keys.contains(card.key.bytes), key != card.key { throw .foreignKey(organisation: card.card.organisation) }
  }

  /// Whether a card of that organisation and key was seen before.
  public func knows(_ card: SignedRoundCard) -> Bool {
    organisations.contains { $0.key == card.key.bytes && $0.name.hasSameBytes(as: card.card.organisation) }
  }

  /// Remembers a card that passed `check`. Its key is the organisation's from now on; rounds under an earlier key stay known.
  ///
  /// - Returns: whether anything was new.
  @discardableResult
  public mutating func note(_ card: SignedRoundCard) -> Bool {
    let round = Round(name: card.card.round, digest: card.digest, minimumGroup: card.card.minimumGroup)
    let place = organisations.firstIndex { $0.key == card.key.bytes && $0.name.hasSameBytes(as: card.card.organisation) }
    if let place, organisations[place].isCurrent, organisations[place].rounds.contains(round) { return false }
    for other in organisations.indices where organisations[other].name.hasSameBytes(as: card.card.organisation) {
      organisations[other].isCurrent = false
    }
    if let place {
      organisations[place].isCurrent = true
      if !organisations[place].rounds.contains(round) { organisations[place].rounds.append(round) }
    } else {
      organisations.append(Organisation(name: card.card.organisation, key: card.key.bytes, isCurrent: true, rounds: [round]))
    }
    return true
  }

  // MARK: The file

  /// - Throws: `.damaged`, and `.unsupportedFormat` for a file of a newer version.
  public init(reading bytes: [UInt8]) throws(Fault) {
    do {
      let node = try JSONReader.read(bytes, limits: JSONReader.Limits(depth: 8, values: 100_000))
      guard let number = node.member("format")?.value.number?.integer, node.members != nil else { throw Fault.damaged }
      guard number == Self.format else { throw Fault.unsupportedFormat }
      let root = try StrictJSON(node).object(["format", "organisations"])
      organisations = try root["organisations"].array(limit: Self.count).map { json in
        let object = try json.object(["current", "key", "name", "rounds"])
        guard let key = Hex.decode(try object["key"].string()), key.count == VerifyingKey.size else { throw Fault.damaged }
        return Organisation(
          name: try object["name"].string(), key: key, isCurrent: try object["current"].integer(in: 0...1) == 1,
          rounds: try object["rounds"].array(limit: Self.count).map(Self.round))
      }
    } catch let fault as Fault {
      throw fault
    } catch {
      throw .damaged
    }
  }

  private static func round(_ json: StrictJSON) throws -> Round {
    let object = try json.object(["card", "minimum_group", "name"])
    guard let digest = Hex.decode(try object["card"].string()), digest.count == RoundCard.digestSize else { throw Fault.damaged }
    return Round(
      name: try object["name"].string(), digest: digest, minimumGroup: try object["minimum_group"].integer(in: 0...CardLimits.people))
  }

  /// The file, the same whatever the order in which cards were seen.
  public var bytes: [UInt8] {
    let sorted = organisations.sorted { ($0.name, Hex.encode($0.key)) < ($1.name, Hex.encode($1.key)) }
    return CanonicalJSON.object([
      "format": .integer(Self.format),
      "organisations": .array(
        sorted.map { organisation in
          .object([
            "current": .integer(organisation.isCurrent ? 1 : 0), "key": .string(Hex.encode(organisation.key)), "name": .string(organisation.name),
            "rounds": .array(organisation.rounds.sorted { ($0.name, Hex.encode($0.digest)) < ($1.name, Hex.encode($1.digest)) }.map(Self.json)),
          ])
        }),
    ]).bytes
  }

  private static func json(_ round: Round) -> CanonicalJSON {
    .object(["card": .string(Hex.encode(round.digest)), "minimum_group": .integer(round.minimumGroup), "name": .string(round.name)])
  }
}
