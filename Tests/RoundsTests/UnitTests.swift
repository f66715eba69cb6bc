import Contributions
import Releases
import Testing

@testable import Rounds

/// The tree of units through rounds.
@Suite struct UnitTests {
  private func paths(_ card: SignedRoundCard) -> [String] { card.card.units.map(\.path).sorted() }

  @Test func `missing units above are added, and the same unit twice is refused`() throws {
    let test = try TestRound()
    let expected = [[], ["East"], ["East", "Team 1"], ["East", "Team 2"], ["West"], ["West", "Team 3"]]
    #expect(try test.store.units().map(\.path) == expected)
    #expect(roundError { try test.store.addUnit(path: ["East"]) } == .unitExists(path: ["East"]))
  }

  @Test func `a list of units is added as a whole, in whatever order, or not at all`() throws {
    let test = try TestRound()
    let list = [["North", "Team 4"], ["North"], ["East", "Team 5"], ["South", "A", "B"]]
    #expect(try test.store.addUnits(paths: list).map(\.path) == list)
    let after = try test.store.units()
    #expect(Set(after.map(\.path)).isSuperset(of: list + [["South"], ["South", "A"]]) && Set(after.map(\.id)).count == after.count)
    let faults: [([[String]], RoundError)] = [
      ([["New"], ["East"]], .unitExists(path: ["East"])), ([["New"], ["New"]], .unitRepeated(path: ["New"])),
      ([["New"], ["a\u{1}"]], .invalidName("a\u{1}")), ([["New"], []], .organisationIsFixed),
      ([["New"], [String](repeating: "x", count: 17)], .tooDeep(limit: 16)),
    ]
    for (list, fault) in faults {
      #expect(roundError { try test.store.addUnits(paths: list) } == fault)
      #expect(try test.store.units() == after)
    }
  }

  @Test func `a closed unit stays in the rounds it was in and leaves those after`() throws {
    let test = try TestRound()
    let first = try test.store.openRound(test.settings("one"))
    try test.store.closeUnit(path: ["East"])
    let second = try test.store.openRound(test.settings("two"))
    #expect(paths(first) == ["East", "East/Team 1", "East/Team 2", "Sample care", "West", "West/Team 3"])
    #expect(paths(second) == ["Sample care", "West", "West/Team 3"])
    #expect(try test.store.card(round: "one") == first)
    #expect(try test.store.issueCodes(round: "one", unit: ["East", "Team 1"], count: 1).count == 1)
    let missing = roundError { _ = try test.store.issueCodes(round: "two", unit: ["East", "Team 1"], count: 1) }
    #expect(missing == .unknownUnit(path: ["East", "Team 1"]))
    #expect(try test.store.units().filter { $0.until == 1 }.map(\.path) == [["East"], ["East", "Team 1"], ["East", "Team 2"]])
  }

  @Test func `a unit that moves keeps its id, one that is renamed starts a new series, and the past is not rewritten`() throws {
    let test = try TestRound()
    let first = try test.store.openRound(test.settings("one"))
    func id(_ card: SignedRoundCard, _ path: String) -> String? { card.card.units.first { $0.path == path }?.id }
    try test.store.moveUnit(path: ["East", "Team 1"], to: ["West", "Team 1"])
    try test.store.moveUnit(path: ["East"], to: ["South"])
    let second = try test.store.openRound(test.settings("two"))
    #expect(paths(second) == ["Sample care", "South", "South/Team 2", "West", "West/Team 1", "West/Team 3"])
    #expect(id(second, "West/Team 1") == id(first, "East/Team 1"))
    #expect(id(second, "South/Team 2") == id(first, "East/Team 2"))
    #expect(id(second, "South") != id(first, "East"))
    #expect(try test.store.status(round: "one").units.map(\.path).contains(["East", "Team 1"]))
  }

  @Test func `what no round has seen goes without a trace`() throws {
    let test = try TestRound()
    let before = try test.store.units()
    try test.store.addUnit(path: ["North", "Team 9"])
    try test.store.closeUnit(path: ["North"])
    #expect(try test.store.units() == before)
  }

  @Test func `names that deceive, places that cannot be and unknown units are refused`() throws {
    let test = try TestRound()
    #expect(roundError { try test.store.addUnit(path: ["a/b"]) } == .invalidName("a/b"))
    #expect(roundError { try test.store.addUnit(path: ["a\u{202E}b"]) } == .invalidName("a\u{202E}b"))
    #expect(roundError { try test.store.addUnit(path: [" "]) } == .invalidName(" "))
    #expect(roundError { try test.store.addUnit(path: ["Sample care"]) } == .invalidName("Sample care"))
    #expect(roundError { try test.store.addUnit(path: []) } == .organisationIsFixed)
    #expect(roundError { try test.store.closeUnit(path: []) } == .organisationIsFixed)
    #expect(roundError { try test.store.closeUnit(path: ["Nowhere"]) } == .unknownUnit(path: ["Nowhere"]))
    #expect(roundError { try test.store.moveUnit(path: ["East"], to: ["East", "Deeper"]) } == .moveIntoItself(path: ["East"]))
    #expect(roundError { try test.store.moveUnit(path: ["East"], to: ["West"]) } == .unitExists(path: ["West"]))
    let deep = (1...17).map { "level \($0)" }
    #expect(roundError { try test.store.addUnit(path: deep) } == .tooDeep(limit: 16))
  }
}
