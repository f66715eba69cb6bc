import JSON
import Sealing

/// What one person gives to a round: which round and card, the code, classes of slices, and scores; nothing else leaves the machine.
///
/// It prints only on explicit request.
public struct Contribution: Sendable, Hashable {
  static let format = 1

  public let round: String
  /// `SignedRoundCard.digest` of the card that the contributor has seen.
  public let card: [UInt8]
  public let code: ContributionCode
  /// By the slice's name, every slice of the card and no other.
  public let slices: [String: SliceAnswer]
  public let profile: ScoreProfile

  /// - Parameter slices: by the slice's name; a slice that is left out counts as not stated.
  /// - Throws: `.unknownSlice` for a slice or a class that the card does not have.
  public init(_ profile: ScoreProfile, slices: [String: SliceAnswer] = [:], code: ContributionCode, card: SignedRoundCard) throws(ContributionFault) {
    if Set(profile.scales.keys) != Set(card.card.scales) { throw .wrongScales }
    for (name, answer) in slices where !card.card.allows(answer, of: name) { throw .unknownSlice(name) }
    let all = card.card.slices.map { ($0.name, slices[$0.name] ?? .notStated) }
    self.init(
      checked: profile, slices: Dictionary(uniqueKeysWithValues: all), code: code, round: card.card.round, card: card.digest)
  }

  init(checked profile: ScoreProfile, slices: [String: SliceAnswer], code: ContributionCode, round: String, card: [UInt8]) {
    self.round = round
    self.card = card
    self.code = code
    self.slices = slices
    self.profile = profile
  }

  /// The bytes inside the box, canonical JSON.
  var plaintext: [UInt8] {
    let scores = profile.scales.map { id, score in
      switch score {
      case .scored(let decimal): (name: id, value: CanonicalJSON.decimal(decimal))
      case .notScored: (name: id, value: CanonicalJSON.null)
      }
    }
    let classes = slices.map { name, answer in
      switch answer {
      case .stated(let text): (name: name, value: CanonicalJSON.string(text))
      case .notStated: (name: name, value: CanonicalJSON.null)
      }
    }
    return CanonicalJSON.object([
      "format": .integer(Self.format), "round": .string(round), "card": .string(Hex.encode(card)), "code": .string(code.symbols),
      "slices": .object(classes), "scales": .object(scores),
    ]).bytes
  }

  /// Bytes of the longest contribution that a round can get.
  static func longest(of card: RoundCard) -> Int {
    let score = ScoreProfile.Score.scored(JSONDecimal(millionths: -999_999_999_999_999) ?? JSONDecimal(0))
    let classes = card.slices.map { slice in
      (slice.name, SliceAnswer.stated(slice.classes.max { $0.utf8.count < $1.utf8.count } ?? ""))
    }
    var source = SystemRandomNumberGenerator()
    return Contribution(
      checked: ScoreProfile(checked: Dictionary(uniqueKeysWithValues: card.scales.map { ($0, score) })),
      slices: Dictionary(uniqueKeysWithValues: classes), code: ContributionCode(using: &source), round: card.round,
      card: [UInt8](repeating: 0, count: RoundCard.digestSize)
    ).plaintext.count
  }
}

extension Contribution: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Contribution (hidden)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension RoundCard {
  /// Whether `answer` is one that the slice of that name offers, compared as bytes.
  func allows(_ answer: SliceAnswer, of name: String) -> Bool {
    guard let slice = slices.first(where: { $0.name.hasSameBytes(as: name) }) else { return false }
    guard case .stated(let text) = answer else { return true }
    return slice.classes.contains { $0.hasSameBytes(as: text) }
  }
}
