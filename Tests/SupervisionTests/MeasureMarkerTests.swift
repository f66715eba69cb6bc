import Dates
import Testing
import Wording

@testable import Supervision

@Suite struct MeasureMarkerTests {
  private static func day(_ number: Int) -> CivilDay { CivilDay(daysSinceEpoch: 20_000 + number) }

  @Test func `markers of a unit are its own measures and those of the units above it, by their begin`() throws {
    var journal = Journal()
    let paths = ["/", "East", "East/Team 1", "East/Team 2", "West"]
    for (place, path) in paths.enumerated() {
      let cycle = try journal.start(unit: try #require(UnitPath(path)), goal: path, on: Self.day(0))
      _ = try journal.addMeasure(.own(path), begin: Self.day(10 - place), end: Self.day(20), to: cycle)
    }
    func texts(_ unit: [String]) -> [String] { journal.markers(unit: unit).map { $0.text(.en) } }
    #expect(texts(["East", "Team 1"]) == ["East/Team 1", "East", "/"])
    #expect(texts(["East"]) == ["East", "/"])
    #expect(texts([]) == ["/"])
    #expect(texts(["East", "Team 10"]) == ["East", "/"])
    #expect(journal.markers(unit: ["West"]).map(\.unit.text) == ["West", "/"])
  }

  @Test func `a measure that never began has no marker, and one that was broken off ends there`() throws {
    var journal = Journal()
    let cycle = try journal.start(unit: UnitPath(names: []), goal: "g", on: Self.day(0))
    for _ in 1...3 { _ = try journal.addMeasure(.own("m"), begin: Self.day(10), end: Self.day(30), to: cycle) }
    try journal.callOff(1, of: cycle, on: Self.day(9))
    try journal.callOff(2, of: cycle, on: Self.day(15))
    #expect(journal.markers(unit: []).map(\.measure) == [2, 3])
    #expect(journal.markers(unit: []).map(\.end) == [Self.day(15), Self.day(30)])
    try journal.end(cycle, .cancelled, on: Self.day(12))
    #expect(journal.markers(unit: []).map(\.end) == [Self.day(12), Self.day(12)])
    try journal.reopen(cycle)
    try journal.end(cycle, .cancelled, on: Self.day(9))
    #expect(journal.markers(unit: []) == [])
    try journal.reopen(cycle)
    try journal.end(cycle, .closed, on: Self.day(12))
    #expect(journal.markers(unit: []).map(\.end) == [Self.day(15), Self.day(30)], "closing says nothing of the measures")
  }

  @Test func `cycles of another organisation are left out, those of an unnamed one are not`() throws {
    var journal = Journal()
    for organisation in ["A", "B", nil] {
      let cycle = try journal.start(unit: UnitPath(names: []), organisation: organisation, goal: "g", on: Self.day(0))
      _ = try journal.addMeasure(.own(organisation ?? "?"), begin: Self.day(1), to: cycle)
    }
    #expect(journal.markers(unit: [], organisation: "A").map { $0.text(.en) } == ["A", "?"])
    #expect(journal.markers(unit: []).count == 3)
  }
}
