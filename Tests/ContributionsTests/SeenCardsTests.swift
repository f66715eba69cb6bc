import Contributions
import Dates
import JSON
import Sealing
import TestSupport
import Testing

@Suite struct SeenCardsTests {
  private func signed(_ card: RoundCard, seed: UInt8 = 1) throws -> SignedRoundCard {
    SignedRoundCard(signing: card, with: try SampleRound.signing(seed))
  }

  private func fault(_ seen: SeenCards, _ card: SignedRoundCard, trusting key: VerifyingKey? = nil) -> CardFault? {
    do throws(CardFault) {
      try seen.check(card, trusting: key)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a second card of a round is found, the first one and other rounds pass`() throws {
    var seen = SeenCards()
    let first = try signed(SampleRound.card(minimumGroup: 8))
    #expect(fault(seen, first) == nil && !seen.knows(first))
    #expect(seen.note(first) && !seen.note(first) && seen.knows(first))
    #expect(fault(seen, first) == nil)
    let lower = try signed(SampleRound.card(minimumGroup: 5))
    #expect(fault(seen, lower) == .secondCard(round: "2026-Q4", earlierGroup: 8, group: 5))
    // Any other word of the promise counts as well, not the minimum group alone.
    let slices = try signed(SampleRound.card(minimumGroup: 8, slices: []))
    #expect(fault(seen, slices) == .secondCard(round: "2026-Q4", earlierGroup: 8, group: 8))
    #expect(fault(seen, try signed(SampleRound.card(round: "2027-Q1", minimumGroup: 5))) == nil)
    // Another name of the organisation under the same key is no way round.
    let renamed = try signed(SampleRound.card(minimumGroup: 5).renamed("Almaty Home care"))
    #expect(fault(seen, renamed) == .secondCard(round: "2026-Q4", earlierGroup: 8, group: 5))
  }

  @Test func `another key of a known organisation is found, unless its digits were compared`() throws {
    var seen = SeenCards()
    seen.note(try signed(SampleRound.card()))
    let other = try signed(SampleRound.card(minimumGroup: 6), seed: 9)
    #expect(fault(seen, other) == .foreignKey(organisation: "Almaty home care"))
    #expect(fault(seen, other, trusting: try SampleRound.signing().publicKey) == .foreignKey(organisation: "Almaty home care"))
    #expect(fault(seen, other, trusting: other.key) == nil)
    seen.note(other)
    #expect(fault(seen, other) == nil)
    // The old key is no longer the organisation's, unless it is trusted once more.
    let old = try signed(SampleRound.card(round: "2027-Q1"))
    #expect(fault(seen, old) == .foreignKey(organisation: "Almaty home care") && fault(seen, old, trusting: old.key) == nil)
    // Trust in a new key changes nothing about rounds promised under the old one.
    #expect(fault(seen, try signed(SampleRound.card(minimumGroup: 7))) == .secondCard(round: "2026-Q4", earlierGroup: 5, group: 7))
    // A stranger's organisation is nobody's business.
    #expect(fault(seen, try signed(SampleRound.card(organisation: "Another"), seed: 5)) == nil)
  }

  @Test func `the file is read back, is the same in whatever order cards came, and holds keys and digests only`() throws {
    let cards = try [
      signed(SampleRound.card(round: "b", minimumGroup: 8)), signed(SampleRound.card(round: "a")),
      signed(SampleRound.card(organisation: "Other"), seed: 4),
    ]
    var (forwards, backwards) = (SeenCards(), SeenCards())
    for card in cards { forwards.note(card) }
    for card in cards.reversed() { backwards.note(card) }
    #expect(forwards.bytes == backwards.bytes)
    let read = try SeenCards(reading: forwards.bytes)
    #expect(read.bytes == forwards.bytes && cards.allSatisfy(read.knows))
    #expect(fault(read, try signed(SampleRound.card(round: "b", minimumGroup: 5))) == .secondCard(round: "b", earlierGroup: 8, group: 5))
    let text = String(decoding: forwards.bytes, as: UTF8.self)
    let node = try JSONReader.read(forwards.bytes)
    #expect(node.members?.map(\.name) == ["format", "organisations"])
    let card = cards[0].card
    // Nothing of what the card says about units, scales or days.
    for word in ["East", "West", "strain", "opens", "sealing", card.opens.description] { #expect(!text.contains(word), "\(word)") }
    #expect(try SeenCards(reading: SeenCards().bytes).bytes == SeenCards().bytes)
  }

  @Test func `whatever is no such file is refused, and a newer one is told apart`() throws {
    var seen = SeenCards()
    seen.note(try signed(SampleRound.card()))
    let text = String(decoding: seen.bytes, as: UTF8.self)
    for wrong in ["", "{}", "[]", "x", text + "x", text.replacing("\"key\"", with: "\"kee\""), text.replacing("\"card\":\"", with: "\"card\":\"0")] {
      #expect(throws: SeenCards.Fault.damaged) { try SeenCards(reading: Array(wrong.utf8)) }
    }
    #expect(throws: SeenCards.Fault.unsupportedFormat) { try SeenCards(reading: Array(text.replacing("\"format\":1", with: "\"format\":2").utf8)) }
  }
}

extension RoundCard {
  /// The same promise of an organisation of another name.
  fileprivate func renamed(_ name: String) throws -> RoundCard {
    try RoundCard(
      organisation: name, round: round, instrument: instrument, scales: scales, minimumGroup: minimumGroup, slices: slices, units: units,
      opens: opens,
      closes: closes, sealingKey: sealingKey)
  }
}
