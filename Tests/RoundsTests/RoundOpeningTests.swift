import Contributions
import SQLite
import Sealing
import Testing

@testable import Rounds

/// Cards and codes.
@Suite struct RoundOpeningTests {
  @Test func `the card is signed, says what was decided, and is the same when it is asked for again`() throws {
    let test = try TestRound()
    let slices = [CardSlice(name: "tenure", classes: ["0–4", "5+"])]
    let card = try test.store.openRound(test.settings(slices: slices, members: [["East", "Team 1"]: 9]))
    #expect(try SignedRoundCard(reading: card.bytes) == card)
    #expect(card.key == test.store.signingKey)
    #expect(card.card.organisation == "Sample care" && card.card.minimumGroup == 5 && card.card.slices == slices)
    #expect(card.card.scales == ["exhaustion", "depersonalization", "reduced-accomplishment"])
    #expect(card.card.units.first { $0.path == "East/Team 1" }?.codes == 9)
    #expect(try test.reopened().card(round: TestRound.round) == card)
  }

  @Test func `a round cannot be opened twice, with a smaller group, a broken definition, or units that are not there`() throws {
    let test = try TestRound()
    _ = try test.store.openRound(test.settings())
    #expect(roundError { _ = try test.store.openRound(test.settings(members: [["East"]: 9])) } == .roundExists(TestRound.round))
    let small = RoundSettings(name: "b", definition: test.definition, minimumGroup: 4, opens: opening)
    #expect(roundError { _ = try test.store.openRound(small) } == .card(.minimumGroupTooSmall(4)))
    let broken = RoundSettings(name: "b", definition: Array("{}".utf8), opens: opening)
    #expect(roundError { _ = try test.store.openRound(broken) } == .unusableDefinition)
    #expect(roundError { _ = try test.store.openRound(test.settings("b", members: [["No"]: 3])) } == .unknownUnit(path: ["No"]))
    let scales = RoundSettings(name: "b", definition: test.definition, scales: ["other"], opens: opening)
    #expect(roundError { _ = try test.store.openRound(scales) } == .card(.unknownScale("other")))
    #expect(try test.store.rounds() == [TestRound.round])
  }

  @Test func `who asks again for a round that is open gets its card again, whatever the day, until it is closed`() throws {
    let test = try TestRound()
    let settings = test.settings(slices: [CardSlice(name: "tenure", classes: ["0–4", "5+"])], members: [["East", "Team 1"]: 9])
    let card = try test.store.openRound(settings)
    // Units are those of the day on which the round opened.
    try test.store.addUnit(path: ["North"])
    #expect(try test.store.openRound(settings) == card)
    let later = RoundSettings(
      name: settings.name, definition: settings.definition, slices: settings.slices, opens: lastDay, closes: settings.closes,
      members: settings.members)
    #expect(try test.reopened().openRound(later) == card)
    let others = [
      test.settings(), test.settings(slices: settings.slices), test.settings(members: settings.members),
      RoundSettings(name: settings.name, definition: settings.definition, minimumGroup: 6, opens: opening),
      RoundSettings(name: settings.name, definition: settings.definition + Array("\n".utf8), opens: opening),
    ]
    for other in others { #expect(roundError { _ = try test.store.openRound(other) } == .roundExists(TestRound.round)) }
    try test.store.close(round: TestRound.round, day: closing)
    #expect(roundError { _ = try test.store.openRound(settings) } == .roundExists(TestRound.round))
    #expect(try test.store.rounds() == [TestRound.round])
  }

  @Test func `codes that cannot be delivered are not issued`() throws {
    struct PaperJam: Error {}
    let test = try TestRound()
    let team = ["East", "Team 1"]
    _ = try test.store.openRound(test.settings(members: [team: 9]))
    var shown: [ContributionCode] = []
    #expect(throws: PaperJam.self) {
      try test.store.issueCodes(round: TestRound.round, unit: team, count: 9) { codes in
        shown = codes
        throw PaperJam()
      }
    }
    #expect(shown.count == 9)
    #expect(try test.store.table.database.value("SELECT count(*) FROM codes") == 0)
    // The unit's nine are still there to be drawn.
    var delivered: [ContributionCode] = []
    let codes = try test.store.issueCodes(round: TestRound.round, unit: team, count: 9) { delivered = $0 }
    #expect(codes == delivered && Set(codes).count == 9)
    let closed = roundError {
      try test.store.issueCodes(round: TestRound.round, unit: team, count: 1) { _ in Issue.record("there is nothing to deliver") }
    }
    #expect(closed == .moreCodesThanMembers(path: team, left: 0))
  }

  @Test func `rounds have keys of their own for sealing and one for signing`() throws {
    let test = try TestRound()
    let cards = try ["one", "two"].map { try test.store.openRound(test.settings($0)) }
    #expect(cards[0].card.sealingKey != cards[1].card.sealingKey)
    #expect(cards[0].key == cards[1].key)
  }

  @Test func `no more codes are issued than the card declares members`() throws {
    let test = try TestRound()
    let team = ["East", "Team 1"]
    _ = try test.store.openRound(test.settings(members: [team: 9]))
    let codes = try test.store.issueCodes(round: TestRound.round, unit: team, count: 7)
    #expect(Set(codes).count == 7)
    let more = roundError { _ = try test.store.issueCodes(round: TestRound.round, unit: team, count: 3) }
    #expect(more == .moreCodesThanMembers(path: team, left: 2))
    #expect(roundError { _ = try test.store.issueCodes(round: TestRound.round, unit: team, count: 0) } == .codeCount(limit: 100_000))
    #expect(roundError { _ = try test.store.issueCodes(round: "x", unit: team, count: 1) } == .unknownRound("x", known: [TestRound.round]))
    #expect(try test.store.status(round: TestRound.round).units.first { $0.path == team }?.codesIssued == 7)
  }

  @Test func `no code stands in the store, in letters or in bytes`() throws {
    let test = try TestRound()
    _ = try test.store.openRound(test.settings())
    let codes = try test.store.issueCodes(round: TestRound.round, unit: [], count: 5)
    let file = try BoundedFileBytes.read(test.storeFile)
    for code in codes { #expect(!file.holds(Array(code.symbols.utf8)) && !file.holds(Digest.blake2b(Array(code.symbols.utf8)))) }
  }

  @Test func `codes that reach nobody were never issued`() throws {
    struct Undelivered: Error {}
    let test = try TestRound()
    let card = try test.store.openRound(test.settings(members: [["East", "Team 1"]: 9]))
    let team = ["East", "Team 1"]
    var lost: [ContributionCode] = []
    for _ in 1...3 {
      #expect(throws: Undelivered.self) {
        try test.store.issueCodes(round: TestRound.round, unit: team, count: 9) { codes in
          lost += codes
          throw Undelivered()
        }
      }
    }
    #expect(Set(lost).count == 27)
    try test.contribute(card, lost, seed: 1)
    #expect(
      try test.store.collect(round: TestRound.round, directory: test.inbox, day: opening).rejections.map(\.reason)
        == Array(repeating: .unknownCode, count: 27))
    var kept: [ContributionCode] = []
    try test.store.issueCodes(round: TestRound.round, unit: team, count: 9) { kept = $0 }
    #expect(kept.count == 9)
    // What goes wrong before anything is drawn is told as ever.
    let more = roundError { try test.store.issueCodes(round: TestRound.round, unit: team, count: 1) { _ in } }
    #expect(more == .moreCodesThanMembers(path: team, left: 0))
  }
}
