import Attacks
import TestSupport
import Testing

@testable import DisclosureControl

/// What limits prove of single people where slices cross units.
@Suite struct BalanceAuditTests {
  /// Team a has 25 people, at most nine of them in the worst band by its shares; a class holds 19 of them and others, at least ten of whom are there.
  private static func crossing(others: [(unit: String, score: Double)]) -> Organisation {
    var organisation = Organisation(["org": "", "a": "org", "b": "org", "c": "org"])
    organisation.slices = [2]
    organisation.add("a", [0], scores: [Double](repeating: 40, count: 9) + [Double](repeating: 8, count: 10))
    organisation.add("a", [1], scores: [8, 9, 10, 20, 21, 22])
    for other in others { organisation.add(other.unit, [0], scores: [other.score]) }
    for unit in ["b", "c"] { organisation.add(unit, [1], people: 11) }
    return organisation
  }

  @Test func `who must be in a band because the rest of a class cannot be is protected by hiding the class`() throws {
    let round = try Self.crossing(others: [("b", 50)]).protected()
    guard case .audit(let finding) = round.reason("org", .init(slice: 0, value: 0)) else {
      Issue.record("the class is published")
      return
    }
    #expect(finding.fault == .allInBand(2))
    #expect(round.publishedUnits() == ["org": 48, "a": 25, "b": 12, "c": 11])
  }

  @Test func `who would be known to somebody that knows their own band is protected too`() throws {
    // One of two is in the worst band, and the other knows that they are not.
    let organisation = Self.crossing(others: [("b", 50), ("c", 3)])
    guard case .audit(let finding) = try organisation.protected().reason("org", .init(slice: 0, value: 0)) else {
      Issue.record("the class is published")
      return
    }
    #expect(finding.fault == .allInBand(2))
  }

  @Test func `where more people are open than are needed in the band the class is published`() throws {
    let organisation = Self.crossing(others: [("b", 50), ("c", 3), ("b", 4), ("c", 45)])
    #expect(try organisation.protected().figures("org", .init(slice: 0, value: 0)) != nil)
  }

  @Test(arguments: 0..<6) func `nothing is taken for proved that is not so, whatever cells are published`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1_100 + seed))
    var confined = 0
    for _ in 0..<80 {
      let organisation = Organisation.random(units: 5, people: 12, slices: [3], using: &generator)
      let rows = try organisation.rows()
      let table = ScaleTable(rows, plan: CellPlan(design: rows.design, policy: try DisclosurePolicy(sliceLevels: .departments)), scale: 0)
      let published = table.sizes.map { $0 > 0 && Int.random(in: 0..<4, using: &generator) > 0 }
      let incidence = Incidence(table, published: published)
      var balance = BandBalance(incidence, scale: Organisation.exhaustion.facts, limits: BandBalance.limits(table, incidence))
      balance.settle()
      for found in balance.confined() {
        #expect(incidence.columns[found.column].bands[found.band] == incidence.columns[found.column].n)
        confined += 1
      }
    }
    #expect(confined > 20)
  }
}
