public import Instruments
import JSON
public import Sealing
import Wording

/// Opens the boxes of one round and takes only what a contributor of this round can have meant.
///
/// ```swift
/// let opener = try ContributionOpener(card: card, instrument: instrument, identity: identity, keys: keys)
/// let contribution = try opener.open(bytes)
/// ```
///
/// Whether the code is one that was issued, and for which unit, the caller tells by its digest.
public struct ContributionOpener: Sendable {
  private let card: SignedRoundCard
  private let scales: [String: Scale]
  private let keys: BoxKeyPair

  /// - Parameter identity: of the definition from which `instrument` was read.
  /// - Throws: `.wrongInstrument`, `.wrongScales` and `.wrongKeeperKey`: no box of the round could be judged.
  public init(card: SignedRoundCard, instrument: Instrument, identity: RoundInstrument, keys: BoxKeyPair) throws(ContributionFault) {
    guard identity == card.card.instrument, instrument.id == identity.id, instrument.version == identity.version else {
      throw .wrongInstrument(expected: card.card.instrument, found: identity)
    }
    if keys.publicKey != card.card.sealingKey { throw .wrongKeeperKey }
    var scales: [String: Scale] = [:]
    for id in card.card.scales {
      guard let scale = instrument.scale(id) else { throw .wrongScales }
      scales[id] = scale
    }
    self.card = card
    self.scales = scales
    self.keys = keys
  }

  /// The contribution in a file's bytes.
  ///
  /// - Throws: the reason why it is not taken.
  public func open(_ bytes: [UInt8]) throws(ContributionFault) -> Contribution {
    if bytes.count < SealedContribution.size { throw .undersize(bytes: bytes.count) }
    if bytes.count > SealedContribution.size { throw .oversize(bytes: bytes.count) }
    let content: [UInt8]
    do {
      content = try Padding.unpadded(SealedBox.open(bytes, with: keys), step: SealedContribution.paddedSize)
    } catch {
      throw .damaged
    }
    let contribution = try decode(content)
    // Whatever a reader of JSON may forgive: these bytes mean one thing, or nothing.
    if contribution.plaintext != content { throw .malformed }
    return contribution
  }

  private func decode(_ content: [UInt8]) throws(ContributionFault) -> Contribution {
    guard let node = try? JSONReader.read(content, limits: JSONReader.Limits(depth: 4, values: 1_000)) else { throw .malformed }
    do {
      let root = try StrictJSON(node).object(["card", "code", "format", "round", "scales", "slices"])
      guard try root["format"].decimal().integer == Contribution.format else { throw ContributionFault.unsupportedFormat }
      try checkRound(root["round"].string(), card: root["card"].string())
      guard let code = try? ContributionCode(root["code"].string()) else { throw ContributionFault.malformed }
      return Contribution(
        checked: try profile(root["scales"]), slices: try slices(root["slices"]), code: code, round: card.card.round, card: card.digest)
    } catch let fault as ContributionFault {
      throw fault
    } catch {
      throw .malformed
    }
  }

  private func checkRound(_ round: String, card digest: String) throws(ContributionFault) {
    if !round.hasSameBytes(as: card.card.round) {
      throw PlainName.isFileName(round, limit: CardLimits.idLength) ? .foreignRound(round) : .malformed
    }
    guard digest == Hex.encode(card.digest) else { throw Hex.decode(digest)?.count == RoundCard.digestSize ? .otherCard : .malformed }
  }

  private func profile(_ json: StrictJSON) throws -> ScoreProfile {
    var scores: [String: ScoreProfile.Score] = [:]
    for entry in try json.entries(limit: CardLimits.scales) {
      guard let scale = scales[entry.name] else { throw ContributionFault.wrongScales }
      guard let number = entry.value.unlessNull else {
        scores[entry.name] = .notScored
        continue
      }
      let score = try number.decimal()
      if !scale.allows(score) { throw ContributionFault.outOfRange(scale: entry.name) }
      scores[entry.name] = .scored(score)
    }
    if scores.count != scales.count { throw ContributionFault.wrongScales }
    if scores.values.allSatisfy({ $0 == .notScored }) { throw ContributionFault.nothingScored }
    return ScoreProfile(checked: scores)
  }

  private func slices(_ json: StrictJSON) throws -> [String: SliceAnswer] {
    var answers: [String: SliceAnswer] = [:]
    for entry in try json.entries(limit: CardLimits.slices) {
      let answer = try entry.value.unlessNull.map { SliceAnswer.stated(try $0.string()) } ?? .notStated
      // The name comes out of a box: it is quoted only where the card has it.
      guard let slice = card.card.slices.first(where: { $0.name.hasSameBytes(as: entry.name) }) else { throw ContributionFault.malformed }
      if !card.card.allows(answer, of: entry.name) { throw ContributionFault.unknownSlice(slice.name) }
      answers[entry.name] = answer
    }
    if answers.count != card.card.slices.count { throw ContributionFault.malformed }
    return answers
  }
}
