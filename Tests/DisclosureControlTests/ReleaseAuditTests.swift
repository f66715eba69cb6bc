import Attacks
import TestSupport
import Testing

@testable import DisclosureControl

@Suite struct ReleaseAuditTests {
  private static let whole = CellAddress(unit: 0, scale: 0)

  private static func findings(_ round: ProtectedRound, with changes: [CellAddress: CellFigures]) -> [AuditFinding] {
    ReleaseAudit(design: round.design, policy: round.policy, published: round.release.merging(changes) { $1 }).findings()
  }

  private static func figures(_ n: Int, mean: Double = 21, sd: Double? = nil) -> CellFigures {
    let bands: [BandShare] = n < 20 ? [.some, .some, .some] : [.percent(35), .percent(35), .percent(30)]
    return CellFigures(n: n, mean: mean, step: RoundingStep(n: n, range: 54).points, sd: sd, interval: nil, bands: bands)
  }

  private static func department() throws -> ProtectedRound {
    var organisation = Organisation(["a": "dep", "b": "dep", "c": "dep", "dep": ""])
    for (unit, count) in ["a": 4, "b": 7, "c": 9] { organisation.add(unit, people: count) }
    return try organisation.protected()
  }

  @Test func `a release that keeps the rules has no findings`() throws {
    let round = try Self.department()
    #expect(round.publishedUnits() == ["dep": 20, "c": 9])
    #expect(Self.findings(round, with: [:]) == [])
  }

  @Test func `a cell too many is found with the cells that give the group away and its size`() throws {
    let round = try Self.department()
    let found = Self.findings(round, with: [CellAddress(unit: 1, scale: 0): Self.figures(7)])
    let terms = [(1, -1), (2, -1), (3, 1)].map { AuditFinding.Term(cell: CellAddress(unit: $0, scale: 0), factor: $1) }
    #expect(found.first == AuditFinding(terms: terms, fault: .group(of: 4)))
  }

  @Test func `a cell below the minimum, a cell finer than allowed and one that the round does not have are found`() throws {
    let round = try Self.department()
    let a = CellAddress(unit: 0, scale: 0)
    func faults(_ address: CellAddress, _ figures: CellFigures) -> [AuditFinding.Fault] {
      Self.findings(round, with: [address: figures]).map(\.fault)
    }
    #expect(faults(a, Self.figures(4)) == [.group(of: 4)])
    let c = CellAddress(unit: 2, scale: 0)
    #expect(faults(c, Self.figures(9, mean: 21.5)) == [.tooFine])
    #expect(faults(c, Self.figures(9, sd: 11)) == [.tooFine])
    #expect(faults(c, CellFigures(n: 9, mean: 21, step: 1, sd: nil, interval: nil, bands: [.percent(35), .some, .some])) == [.tooFine])
    #expect(faults(c, CellFigures(n: 9, mean: 21, step: 0.1, sd: nil, interval: nil, bands: [.some, .some, .some])) == [.tooFine])
    #expect(faults(CellAddress(unit: 2, slice: .init(slice: 0, value: 0), scale: 0), Self.figures(9)) == [.notOfTheRound])
    #expect(faults(CellAddress(unit: 9, scale: 0), Self.figures(9)) == [.notOfTheRound])
  }

  @Test func `figures that no round can have are found and break nothing`() throws {
    let round = try Self.department()
    let c = CellAddress(unit: 2, scale: 0)
    for figures in [
      Self.figures(.max), Self.figures(9, mean: 1e300), Self.figures(9, mean: .nan), Self.figures(9, mean: -.infinity), Self.figures(30, sd: -1),
      CellFigures(n: 30, mean: 20, step: 0.1, sd: nil, interval: -1e300...1e300, bands: [.percent(35), .percent(35), .percent(30)]),
      CellFigures(n: 30, mean: 20, step: 0.1, sd: nil, interval: nil, bands: [.percent(-5), .percent(105), .percent(0)]),
      CellFigures(n: 30, mean: 20, step: 0.1, sd: nil, interval: nil, bands: []),
    ] { #expect(Self.findings(round, with: [c: figures]).contains { $0.fault == .tooFine }) }
    #expect(Self.findings(round, with: [c: Self.figures(40)]).contains { $0.fault == .impossible })
  }

  /// What is found in a release with the given n of cells, of an organisation with a sliced department and a team.
  private static func findings(classes: Int, _ sizes: [(unit: String, value: Int?, n: Int)]) throws -> [AuditFinding] {
    let tree = try UnitTree([.init(id: "org"), .init(id: "dep", parent: "org"), .init(id: "low", parent: "dep"), .init(id: "team", parent: "org")])
    let design = try RoundDesign(tree: tree, slices: [classes], scales: [Organisation.exhaustion.facts])
    let published = try sizes.reduce(into: [CellAddress: CellFigures]()) { published, size in
      let unit = try #require(tree.index(of: size.unit))
      published[CellAddress(unit: unit, slice: size.value.map { SliceClass(slice: 0, value: $0) }, scale: 0)] = figures(size.n)
    }
    return ReleaseAudit(design: design, policy: try DisclosurePolicy(sliceLevels: .departments), published: published).findings()
  }

  @Test func `a group that stands alone once another is seen to be empty is found`() throws {
    // All ten of the department are of class 0, so all twelve of class 1 are of the team, which has sixteen: four are of class 0.
    let found = try Self.findings(classes: 2, [("org", nil, 26), ("org", 1, 12), ("dep", nil, 10), ("dep", 0, 10), ("team", nil, 16)])
    #expect(found.map(\.fault) == [.group(of: 4)])
    #expect(try #require(found.first).terms.contains(.init(cell: CellAddress(unit: 3, scale: 0), factor: 1)))
    // With five people of the department of another class nothing of this can be known.
    let open = try Self.findings(classes: 2, [("org", nil, 31), ("org", 1, 12), ("dep", nil, 15), ("dep", 0, 10), ("team", nil, 16)])
    #expect(open == [])
  }

  @Test func `two groups whose sizes are only known together are found`() throws {
    // Of the team twelve are of class 2; four are of the classes 0 and 1 together.
    let cells: [(unit: String, value: Int?, n: Int)] = [
      ("org", nil, 31), ("org", 0, 7), ("org", 1, 7), ("org", 2, 17), ("dep", nil, 15), ("dep", 2, 5), ("team", nil, 16),
    ]
    #expect(try Self.findings(classes: 3, cells).map(\.fault) == [.group(of: 4)])
    #expect(try Self.findings(classes: 3, cells.filter { $0.value != 2 }) == [])
  }

  @Test(arguments: 0..<6) func `on trees the audit of a release finds a group exactly when the keeper's audit does`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1_000 + seed))
    var found = 0
    for _ in 0..<100 {
      var organisation = Organisation.random(units: 10, people: 14, using: &generator)
      organisation.scales = [Organisation.Scale(0, 54, [])]
      let rows = try organisation.rows()
      let policy = try DisclosurePolicy()
      let plan = CellPlan(design: rows.design, policy: policy)
      let table = ScaleTable(rows, plan: plan, scale: 0)
      let published = table.sizes.map { $0 >= 5 && Int.random(in: 0..<4, using: &generator) > 0 }
      let coarsening = Coarsening(table, published: published, hasDeviation: published.map { _ in false })
      let release = published.indices.reduce(into: [CellAddress: CellFigures]()) { $0[plan.address(of: $1, scale: 0)] = coarsening.figures(of: $1) }
      let mine = ReleaseAudit(design: rows.design, policy: policy, published: release).findings()
      let keepers = TreeAudit(table: table, rule: GroupRule(minimumGroup: 5)).exposures(published)
      #expect(Set(mine) == Set(keepers.map(\.finding)))
      found += keepers.count
    }
    #expect(found > 15)
  }
}
