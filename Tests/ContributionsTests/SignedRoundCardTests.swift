import Contributions
import Dates
import JSON
import Sealing
import TestSupport
import Testing

@Suite struct SignedRoundCardTests {
  private func smallest() throws -> SignedRoundCard {
    try SampleRound.signed(
      SampleRound.card(
        organisation: "O", round: "r", scales: ["strain"], slices: [], units: [CardUnit(id: "u", path: "U", codes: nil)], closes: nil))
  }

  private func fault(_ bytes: [UInt8]) -> CardFault? {
    do {
      _ = try SignedRoundCard(reading: bytes)
      return nil
    } catch {
      return error
    }
  }

  private func edited(_ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: try SampleRound.signed().bytes, as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(old) is not in the card")
    return Array((parts[0] + new + parts[1]).utf8)
  }

  @Test func `a card is read back as it was signed`() throws {
    let signed = try SampleRound.signed()
    #expect(try SignedRoundCard(reading: signed.bytes) == signed)
    #expect(try signed.card == SampleRound.card() && signed.key == SampleRound.signing().publicKey && signed.digest == Digest.blake2b(signed.bytes))
    let smallest = try smallest()
    #expect(try SignedRoundCard(reading: smallest.bytes) == smallest && smallest.card.closes == nil)
  }

  @Test func `the bytes of a card are those that were kept, and Python writes the same`() throws {
    let text = String(decoding: try SampleRound.signed().bytes, as: UTF8.self)
    #expect(try Snapshot("ContributionsTests/Golden/2026-Q4.card.json").difference(from: text) == nil)
    #expect(try SchemaChecker.canonicalForms(of: [text]) == [text])
  }

  @Test func `every bit flipped, wherever it stands, and every cut is refused`() throws {
    let sound = try smallest().bytes
    var bytes = sound
    for index in bytes.indices {
      for bit in 0..<8 {
        bytes[index] ^= 1 << UInt8(bit)
        #expect(fault(bytes) != nil, "byte \(index), bit \(bit)")
        bytes[index] = sound[index]
      }
      #expect(fault(Array(sound[..<index])) != nil, "\(index) bytes")
    }
    #expect(fault(sound) == nil)
  }

  @Test func `another way to write the same is refused`() throws {
    for (old, new) in [
      ("{\"closes\"", "{ \"closes\""), ("\"format\":1,", "\"format\":1,\n"), ("Almaty", "\\u0041lmaty"), ("{\"closes\"", "\u{FEFF}{\"closes\""),
      ("\"id\":\"west\",\"path\":\"West\"", "\"path\":\"West\",\"id\":\"west\""), ("{\"codes\":12,", "{\"codes\":12,"),
    ] where old != new {
      guard case .notCanonical = fault(try edited(old, new)) else { throw NotExpected(edit: new) }
    }
  }

  struct NotExpected: Error { let edit: String }

  @Test func `hostile texts end in a fault`() throws {
    for (old, new) in [
      ("\"format\":1,", "\"format\":1,\"format\":1,"), ("]}", "],}"), ("\"minimum_group\":5", "\"minimum_group\":1e999"),
      ("\"minimum_group\":5", "\"minimum_group\":NaN"), ("\"minimum_group\":5", "\"minimum_group\":5.0"),
      ("\"minimum_group\":5", "\"minimum_group\":99999999999999999999"), ("\"codes\":12", "\"codes\":-1"), ("\"codes\":12", "\"codes\":1.5"),
      ("\"opens\":\"", "\"opens\":\"0"), ("\"key\":\"", "\"key\":\"0"), ("\"sealing_key\":\"", "\"sealing_key\":\"zz"),
      ("\"slices\":[", "\"slices\":[0,0,0,"),
      ("\"closes\":", "\"no\":"), ("\"closes\":", "\"more\":0,\"closes\":"), ("\"units\":[", "\"units\":[[[[[[[["),
    ] { #expect(fault(try edited(old, new)) != nil, "\(new)") }
    #expect(fault([UInt8](repeating: 0x20, count: CardLimits.bytes + 1)) == .tooLarge(limit: CardLimits.bytes))
    guard case .syntax(let syntax) = fault(Array(String(repeating: "[", count: 1_000_000).utf8)) else { throw NotExpected(edit: "[[[") }
    #expect(syntax.kind == .tooDeep(limit: CardLimits.depth))
    #expect(fault(try edited("\"format\":1", "\"format\":2")) == .unsupportedFormat)
    #expect(fault(try edited("\"minimum_group\":5", "\"minimum_group\":4")) == .minimumGroupTooSmall(4))
  }

  @Test func `an edited promise is refused by the signature, and so is another key`() throws {
    let sealing = Hex.encode(try SampleRound.sealing(7).publicKey.bytes)
    let (old, new) = (Hex.encode(try SampleRound.signing().publicKey.bytes), Hex.encode(try SampleRound.signing(9).publicKey.bytes))
    for (old, new) in [
      ("\"minimum_group\":5", "\"minimum_group\":6"), ("\"codes\":12", "\"codes\":13"), ("\"organisation\"}", "\"departments\"}"),
      ("\"codes\":null", "\"codes\":5"), ("2026-Q4", "2026-Q3"),
      (Hex.encode(try SampleRound.sealing().publicKey.bytes), sealing), (old, new), ("East/Team 1", "East/Team 2"), ("15+", "16+"),
    ] { #expect(fault(try edited(old, new)) == .wrongSignature, "\(new)") }
  }

  @Test func `a keeper who asks for a smaller group after opening is found by everyone who has seen the first card`() throws {
    let first = try SampleRound.signed(SampleRound.card(minimumGroup: 8))
    let second = try SampleRound.signed(SampleRound.card(minimumGroup: 5))
    #expect(first.contradicts(second) && second.contradicts(first) && !first.contradicts(first))
    #expect(throws: CardFault.secondCard(round: "2026-Q4", earlierGroup: 8, group: 5)) {
      try second.check(on: SampleRound.day(1), seenBefore: [first])
    }
    #expect(throws: Never.self) { try second.check(on: SampleRound.day(1), seenBefore: [second]) }
    let next = try SampleRound.signed(SampleRound.card(round: "2027-Q1"))
    #expect(!first.contradicts(next))
    #expect(throws: Never.self) { try next.check(on: SampleRound.day(1), seenBefore: [first, second]) }
    #expect(first.digest != second.digest && first.fingerprint != second.fingerprint && first.keyFingerprint == second.keyFingerprint)
  }

  @Test func `a card is used on its days and with the key that is trusted`() throws {
    let card = try SampleRound.signed()
    let key = try SampleRound.signing().publicKey
    #expect(throws: Never.self) { try card.check(on: SampleRound.day(0), trusting: key) }
    #expect(throws: CardFault.notYetOpen(SampleRound.day(0))) { try card.check(on: SampleRound.day(-1), trusting: key) }
    #expect(throws: CardFault.closed(SampleRound.day(14))) { try card.check(on: SampleRound.day(15), trusting: key) }
    let other = try SampleRound.signing(9).publicKey
    #expect(throws: CardFault.foreignKey(organisation: "Almaty home care")) { try card.check(on: SampleRound.day(0), trusting: other) }
  }

  @Test func `the questionnaire must be the very one, down to its text`() throws {
    let card = try SampleRound.signed()
    let (instrument, identity) = try SampleRound.instrument()
    #expect(throws: Never.self) { try card.check(instrument, identity: identity) }
    let (newer, newerIdentity) = try SampleRound.instrument(version: "1.0.1")
    #expect(throws: CardFault.wrongInstrument(expected: identity, found: newerIdentity)) { try card.check(newer, identity: newerIdentity) }
    #expect(throws: CardFault.wrongInstrument(expected: identity, found: identity)) { try card.check(newer, identity: identity) }
    let retouched = RoundInstrument(id: identity.id, version: identity.version, definition: Array("other text".utf8))
    #expect(throws: CardFault.wrongInstrument(expected: identity, found: retouched)) { try card.check(instrument, identity: retouched) }
    let wide = try SampleRound.signed(SampleRound.card(scales: ["strain", "anxiety"]))
    #expect(throws: CardFault.unknownScale("anxiety")) { try wide.check(instrument, identity: identity) }
  }
}
