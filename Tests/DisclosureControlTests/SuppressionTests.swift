import Attacks
import DisclosureControl
import Testing

@Suite struct SuppressionTests {
  @Test func `of equal children the first by id is hidden`() throws {
    var organisation = Organisation(["dep": "", "t3": "dep", "t1": "dep", "t2": "dep"])
    for unit in ["t1", "t2", "t3"] { organisation.add(unit, people: 6) }
    organisation.add("dep", people: 1)
    #expect(try organisation.protected().publishedUnits() == ["dep": 19, "t2": 6, "t3": 6])
  }

  @Test func `of a residual that would prove a band a child is hidden although enough people remain`() throws {
    var organisation = Organisation(["dep": "", "a": "dep", "b": "dep"])
    organisation.add("a", people: 12)
    organisation.add("b", people: 10)
    organisation.add("dep", scores: [30, 40, 50, 33, 45, 52])
    #expect(try organisation.protected().publishedUnits() == ["dep": 28, "a": 12])
  }

  @Test func `a cell that was hidden in vain is published again`() throws {
    // Hiding the smallest, with which the rest is still all in one band, does not help; hiding the next does, and then the first may be seen.
    var organisation = Organisation(["dep": "", "a": "dep", "b": "dep", "c": "dep", "a1": "a"])
    organisation.add("a1", people: 6)
    organisation.add("b", people: 8)
    organisation.add("c", people: 9)
    organisation.add("dep", people: 2)
    let round = try organisation.protected()
    #expect(round.publishedUnits()["dep"] == 25)
    #expect(round.publishedUnits().count == 3)
    #expect(round.publishedUnits()["b"] == 8 && round.publishedUnits()["c"] == 9)
  }

  @Test func `a hidden unit between two published ones counts with the upper one`() throws {
    var organisation = Organisation(["org": "", "mid": "org", "low": "mid"])
    organisation.add("low", people: 9)
    organisation.add("mid", people: 3)
    organisation.add("org", people: 3)
    let round = try organisation.protected()
    #expect(round.publishedUnits() == ["org": 15, "low": 9])
    #expect(round.reason("mid") == .secondary(because: CellAddress(unit: 2, scale: 0)))
  }

  @Test func `classes of slices are hidden by the same preference, and not stated is a class`() throws {
    var organisation = Organisation(["org": ""])
    organisation.slices = [4]
    for (value, count) in [20, 6, 9, 2].enumerated() { organisation.add("org", [value], people: count) }
    let round = try organisation.protected()
    #expect((0..<4).map { round.figures("org", .init(slice: 0, value: $0))?.n } == [20, nil, 9, nil])
  }

  @Test func `a class of a department is hidden with another, so that the organisation's class does not give it away`() throws {
    var organisation = Organisation(["org": "", "east": "org", "west": "org", "north": "org", "e": "east", "w": "west", "n": "north"])
    organisation.slices = [2]
    for (unit, counts) in ["e": [12, 3], "w": [14, 15], "n": [16, 17]] {
      for (value, count) in counts.enumerated() { organisation.add(unit, [value], people: count) }
    }
    let round = try organisation.protected(slices: .departments)
    func n(_ unit: String, _ value: Int) -> Int? { round.figures(unit, .init(slice: 0, value: value))?.n }
    #expect(n("east", 1) == nil && n("east", 0) == nil)
    #expect(n("org", 0) == 42 && n("org", 1) == 35)
    #expect(Intruder(organisation, round).smallestGroup(below: 5) == nil)
    #expect(round.publishedUnits().count == 7)
  }

  @Test func `a round that nobody contributed to publishes nothing`() throws {
    var organisation = Organisation(["org": "", "a": "org"])
    organisation.slices = [2]
    #expect(try organisation.protected().release.isEmpty)
  }
}
