import Attacks
import TestSupport
import Testing

@testable import DisclosureControl

@Suite struct TableAuditTests {
  private static func table(_ organisation: Organisation) throws -> ScaleTable {
    let rows = try organisation.rows()
    return ScaleTable(rows, plan: CellPlan(design: rows.design, policy: try DisclosurePolicy()), scale: 0)
  }

  @Test(arguments: 0..<8) func `the tree code and the general code find the same groups and the same proofs on random trees`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(600 + seed))
    var found = (groups: 0, proofs: 0)
    for _ in 0..<150 {
      let table = try Self.table(Organisation.random(units: 14, people: 12, using: &generator))
      let rule = GroupRule(Organisation.exhaustion.facts, minimumGroup: 5)
      // Any cells at all are published, whether they should be or not.
      let published = table.sizes.map { $0 > 0 && Int.random(in: 0..<3, using: &generator) > 0 }
      let tree = TreeAudit(table: table, rule: rule).exposures(published)
      let general = TableAudit(table: table, rule: rule).generalExposures(published)
      let groups = tree.filter { if case .group = $0.finding.fault { true } else { false } }
      let expected = groups.isEmpty ? tree : groups
      #expect(Set(expected.map { Self.concerned($0.finding, table) }) == Set(general.map { Self.concerned($0.finding, table) }))
      #expect(groups.isEmpty || Set(groups.map(\.finding.fault)) == Set(general.map(\.finding.fault)))
      found.groups += groups.count
      found.proofs += groups.isEmpty ? tree.count : 0
    }
    #expect(found.groups > 50 && found.proofs > 5)
  }

  /// The atoms that the named cells add up to; where one cell holds just the people of another, either may be named.
  private static func concerned(_ finding: AuditFinding, _ table: ScaleTable) -> Set<Int> {
    let factors = finding.terms.reduce(into: [Int: Int]()) { $0[table.plan.totals[$1.cell.unit]] = $1.factor }
    return Set(table.atoms.indices.filter { atom in table.atoms[atom].cells.reduce(0) { $0 + factors[$1, default: 0] } != 0 })
  }

  @Test(arguments: 0..<8) func `the general audit finds something exactly when every set of few people has been tried and one is exposed`(seed: Int)
    throws
  {
    var generator = SeededGenerator(seed: UInt64(700 + seed))
    var exposed = 0
    for _ in 0..<120 {
      let k = Int.random(in: 5...6, using: &generator)
      let incidence = try Self.randomIncidence(using: &generator)
      let intruder = Intruder(
        groups: incidence.columns.map(\.bands), cells: incidence.rows.map { row in incidence.columns.indices.map(row.contains) })
      let smallest = intruder.smallestGroup(below: k)
      let exposures = SpanAudit(incidence: incidence, minimum: k).exposures()
      #expect(exposures.isEmpty == (smallest == nil))
      exposed += smallest == nil ? 0 : 1
      for exposure in exposures { try Self.check(exposure, on: incidence, k: k) }
    }
    #expect(exposed > 10 && exposed < 118)
  }

  /// The cells that a finding names really add up to the group that it tells of.
  private static func check(_ exposure: TableAudit.Exposure, on incidence: Incidence, k: Int) throws {
    var sums = [Int](repeating: 0, count: incidence.columns.count)
    for term in exposure.finding.terms {
      let row = try #require(incidence.cells.firstIndex { incidence.plan.address(of: $0, scale: incidence.scale) == term.cell })
      for column in incidence.rows[row] { sums[column] += try #require(term.factor) }
    }
    let n = sums.indices.filter { sums[$0] != 0 }.map { incidence.columns[$0].n }.reduce(0, +)
    #expect(n > 0 && n < k)
    #expect(exposure.finding.fault == .group(of: n))
  }

  /// Cells that hold any atoms at all; or, half of the time, groups crossed with classes, in which many differences are the same.
  private static func randomIncidence(using generator: inout SeededGenerator) throws -> Incidence {
    let isCrossed = Int.random(in: 0..<4, using: &generator) > 0
    let groups = Int.random(in: isCrossed ? 3...6 : 1...2, using: &generator)
    let classes = Int.random(in: isCrossed ? 3...4 : 1...2, using: &generator)
    let cellCount = groups + classes
    let atoms = (0..<(isCrossed ? groups * classes : 12)).compactMap { place -> Incidence.Column? in
      let n = Int.random(in: 0..<8, using: &generator) < 2 ? 0 : Int.random(in: 1...3, using: &generator)
      let crossed = [place / classes, groups + place % classes]
      let rows = isCrossed ? crossed : (0..<cellCount).filter { _ in Int.random(in: 0..<5, using: &generator) < 2 }
      return n == 0 ? nil : Incidence.Column(rows: rows, n: n, bands: [n])
    }
    return try Self.incidence(atoms, cells: cellCount)
  }

  /// Cells of a plan without slices that hold atoms as listed.
  private static func incidence(_ atoms: [Incidence.Column], cells: Int) throws -> Incidence {
    let tree = try UnitTree((10..<10 + cells).map { .init(id: "\($0)") })
    let plan = CellPlan(design: try RoundDesign(tree: tree, scales: [Organisation.exhaustion.facts]), policy: try DisclosurePolicy())
    return Incidence(atoms, plan: plan, scale: 0, published: [Bool](repeating: true, count: cells))
  }

  @Test func `a proof of bands is found that only the sum of two differences gives`() throws {
    // Cells 0 − 1 are p + s − r and cells 2 − 3 are q + r − s: neither is a group, and their sum is p + q, of whom nobody is in the best band.
    let atoms = [([0], [0, 4, 4]), ([2], [0, 3, 5]), ([1, 2], [0, 6, 6]), ([0, 3], [0, 5, 6]), ([0, 1], [5, 5, 5]), ([2, 3], [5, 5, 5])]
    let incidence = try Self.incidence(atoms.map { Incidence.Column(rows: $0.0, n: $0.1.reduce(0, +), bands: $0.1) }, cells: 4)
    #expect(SpanAudit(incidence: incidence, minimum: 5).exposures().isEmpty)
    let found = BandAudit(incidence: incidence, rule: GroupRule(Organisation.exhaustion.facts, minimumGroup: 5)).exposures()
    #expect(found.contains { $0.finding.fault == .noneInBestBand })
  }

  @Test func `a difference in which people of one band are weighed against each other proves nothing`() throws {
    let atoms = [([0], [0, 4, 4]), ([1], [0, 3, 5]), ([0, 1], [5, 5, 5])]
    let incidence = try Self.incidence(atoms.map { Incidence.Column(rows: $0.0, n: $0.1.reduce(0, +), bands: $0.1) }, cells: 2)
    #expect(BandAudit(incidence: incidence, rule: GroupRule(Organisation.exhaustion.facts, minimumGroup: 5)).exposures().isEmpty)
  }

  @Test func `a search that would take too long counts as a finding`() throws {
    // Three groups of three classes, one person each: the smallest sets are the cells themselves, of three people, and those are not found without a search.
    let atoms = (0..<9).map { Incidence.Column(rows: [$0 / 3, 3 + $0 % 3], n: 1, bands: [1]) }
    let incidence = try Self.incidence(atoms, cells: 6)
    #expect(Set(SpanAudit(incidence: incidence, minimum: 5).exposures().map(\.finding.fault)) == [.group(of: 3)])
    let cautious = SpanAudit(incidence: incidence, minimum: 5, effort: 0).exposures()
    #expect(cautious.map(\.finding.fault) == [.notSearched])
    #expect(cautious.map(\.cells) == [[0, 1, 2, 3, 4, 5]])
  }

  @Test func `dependent sets are found with the fewest members, within the budget, and none where there are none`() {
    var generator = SeededGenerator(seed: 800)
    for _ in 0..<300 {
      let items = (0..<7).map { id in
        DependentSets.Item(
          id: id, weight: Int.random(in: 1...2, using: &generator),
          vector: (0..<4).map { _ in UInt64.random(in: 0...1, using: &generator) })
      }
      let subsets = (1..<128).map { mask in items.filter { mask >> $0.id & 1 == 1 } }
      let dependent = subsets.filter { set in
        set.map(\.weight).reduce(0, +) <= 4 && ExactRows.reduced(set.map { $0.vector.map(Int.init) }).count < set.count
      }
      guard case .sets(let found) = DependentSets.find(items, budget: 4) else {
        Issue.record("gave up")
        continue
      }
      #expect(found.isEmpty == dependent.isEmpty)
      for set in found { #expect(dependent.map { Set($0.map(\.id)) }.contains(Set(set)) && set.count == dependent.map(\.count).min()) }
    }
  }
}
