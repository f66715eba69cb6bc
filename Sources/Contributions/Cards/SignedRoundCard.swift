public import Dates
public import Instruments
import JSON
public import Sealing

/// A round card as a file: its canonical bytes, the key that signed them, and the signature.
///
/// ```swift
/// let signed = try SignedRoundCard(reading: bytes)
/// try signed.check(on: today, trusting: knownKey, seenBefore: earlierCards)
/// signed.keyFingerprint.description  // to compare aloud with the keeper
/// ```
///
/// The signature (Ed25519) is over the canonical bytes without the member `signature`, bound to the domain "tynys round card 1". A card that is not
/// exactly the bytes which writing gives is refused.
public struct SignedRoundCard: Sendable, Hashable {
  static let domain = "tynys round card 1"

  public let card: RoundCard
  public let key: VerifyingKey
  public let signature: [UInt8]
  /// The file.
  public let bytes: [UInt8]
  /// BLAKE2b-256 of the file; contributions and the release name the card by it.
  public let digest: [UInt8]

  public init(signing card: RoundCard, with pair: SigningKeyPair) {
    let signature = pair.sign(Self.message(of: card, key: pair.publicKey))
    self.init(card: card, key: pair.publicKey, signature: signature)
  }

  /// Reads a file and checks its form, its rules and its signature by the key it names.
  ///
  /// - Parameter bytes: the whole file, at most `CardLimits.bytes`.
  /// - Throws: the first fault.
  public init(reading bytes: [UInt8]) throws(CardFault) {
    if bytes.count > CardLimits.bytes { throw .tooLarge(limit: CardLimits.bytes) }
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes, limits: JSONReader.Limits(depth: CardLimits.depth, values: CardLimits.values))
    } catch {
      throw .syntax(error)
    }
    let parts = try CardDecoder.decode(node)
    self.init(card: parts.card, key: parts.key, signature: parts.signature)
    if self.bytes != bytes {
      throw .notCanonical(offset: zip(self.bytes, bytes).enumerated().first { $1.0 != $1.1 }?.offset ?? min(self.bytes.count, bytes.count))
    }
    if !key.isValid(signature, of: Self.message(of: card, key: key)) { throw .wrongSignature }
  }

  private init(card: RoundCard, key: VerifyingKey, signature: [UInt8]) {
    self.card = card
    self.key = key
    self.signature = signature
    bytes = card.canonical(key: key, signature: signature).bytes
    digest = Digest.blake2b(bytes)
  }

  private static func message(of card: RoundCard, key: VerifyingKey) -> [UInt8] {
    DomainMessage(domain, card.canonical(key: key, signature: nil).bytes).bytes
  }

  /// The organisation's key in digits that two people can compare aloud; the same from round to round and on releases.
  public var keyFingerprint: Fingerprint { Fingerprint(ofKey: key) }

  /// The whole card in digits: the same for everybody who was given the same card.
  public var fingerprint: Fingerprint { Fingerprint(of: digest, domain: Self.domain) }

  /// Whether somebody may contribute with this card.
  ///
  /// - Parameters:
  ///   - day: today where the contributor is.
  ///   - key: the organisation's key where it is known from an earlier round or release.
  ///   - earlier: cards seen before. Another card of the same round and key means that the promise was changed after it was given, as by a keeper who
  ///     asks for a smaller minimum group.
  public func check(on day: CivilDay, trusting key: VerifyingKey? = nil, seenBefore earlier: [SignedRoundCard] = []) throws(CardFault) {
    if let key, key != self.key { throw .foreignKey(organisation: card.organisation) }
    if let other = earlier.first(where: contradicts) {
      throw .secondCard(round: card.round, earlierGroup: other.card.minimumGroup, group: card.minimumGroup)
    }
    switch card.standing(on: day) {
    case .notYetOpen(let day): throw .notYetOpen(day)
    case .closed(let day): throw .closed(day)
    case .open: break
    }
  }

  /// Whether both are cards of one round of one organisation and not the same card.
  public func contradicts(_ other: SignedRoundCard) -> Bool {
    key == other.key && card.round == other.card.round && digest != other.digest
  }

  /// Whether `instrument` is the round's, with all scales that are collected.
  ///
  /// - Parameter identity: of the definition file from which `instrument` was read.
  public func check(_ instrument: Instrument, identity: RoundInstrument) throws(CardFault) {
    if identity != card.instrument || instrument.id != identity.id || instrument.version != identity.version {
      throw .wrongInstrument(expected: card.instrument, found: identity)
    }
    for scale in card.scales where instrument.scale(scale) == nil { throw .unknownScale(scale) }
  }
}
