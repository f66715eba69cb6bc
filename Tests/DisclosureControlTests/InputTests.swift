import Attacks
import DisclosureControl
import Testing

@Suite struct InputTests {
  private static func design(slices: [Int] = [2, 3]) throws -> RoundDesign {
    try RoundDesign(
      tree: try UnitTree([.init(id: "a"), .init(id: "b")]), slices: slices,
      scales: [Organisation.exhaustion.facts, Organisation.Scale(-1, 1, []).facts])
  }

  @Test func `a minimum group below five is refused`() throws {
    for k in [-1, 0, 4] { #expect(throws: InputFault.minimumGroup(k)) { try DisclosurePolicy(minimumGroup: k) } }
    #expect(try DisclosurePolicy().minimumGroup == 5)
  }

  @Test func `a scale has its limits in order and bands that begin at its minimum and ascend`() throws {
    func facts(_ minimum: Double, _ maximum: Double, _ edges: [Double]) throws -> ScaleFacts {
      try ScaleFacts(minimum: minimum, maximum: maximum, bandEdges: edges, worse: .higher)
    }
    for (minimum, maximum) in [(1.0, 1.0), (2, 1), (0, .nan), (.nan, 1), (0, .infinity), (-2_000_000, 0)] {
      #expect(throws: InputFault.self) { try facts(minimum, maximum, []) }
    }
    for edges in [[1.0], [0, 5, 5], [0, 7, 5], [0, 11], [0, .nan]] { #expect(throws: InputFault.self) { try facts(0, 10, edges) } }
    #expect(try facts(0, 10, []).bestBand == nil)
    #expect(try facts(0, 10, [0]).bestBand == nil)
    #expect(try facts(0, 10, [0, 10]).bestBand == 0)
    #expect(try ScaleFacts(minimum: 0, maximum: 10, bandEdges: [0, 4, 10], worse: .lower).bestBand == 2)
  }

  @Test func `a band begins at its edge, and a score just below it is not of it`() {
    let scale = Organisation.exhaustion.facts
    #expect([0, 16.999, 17, 26.5, 27, 54].map { scale.band(of: $0) } == [0, 0, 1, 1, 2, 2])
    #expect(Organisation.Scale(0, 10, []).facts.band(of: 3) == nil)
  }

  @Test func `there are at most two slices, each of at least one class, and at least one scale`() throws {
    #expect(throws: InputFault.slices([2, 2, 2])) { try Self.design(slices: [2, 2, 2]) }
    #expect(throws: InputFault.slices([2, 0])) { try Self.design(slices: [2, 0]) }
    #expect(throws: InputFault.nothingToTabulate) { try RoundDesign(tree: try UnitTree([.init(id: "a")]), scales: []) }
  }

  @Test func `a row that does not fit the round is refused and changes nothing`() throws {
    var rows = RoundRows(try Self.design())
    #expect(throws: InputFault.unitOutOfRange(2)) { try rows.append(unit: 2, classes: [0, 0], scores: [1, 1]) }
    #expect(throws: InputFault.unitOutOfRange(-1)) { try rows.append(unit: -1, classes: [0, 0], scores: [1, 1]) }
    #expect(throws: InputFault.classes([0])) { try rows.append(unit: 0, classes: [0], scores: [1, 1]) }
    #expect(throws: InputFault.classes([0, 3])) { try rows.append(unit: 0, classes: [0, 3], scores: [1, 1]) }
    #expect(throws: InputFault.scoreCount(1)) { try rows.append(unit: 0, classes: [0, 0], scores: [1]) }
    for score in [-1.001, 1.001, .nan, .infinity] {
      #expect(throws: InputFault.scoreOutOfRange(scale: 1)) { try rows.append(unit: 0, classes: [0, 0], scores: [1, score]) }
    }
    #expect(rows.count == 0)
    try rows.append(unit: 0, classes: [1, 2], scores: [nil, -1])
    #expect(rows.count == 1)
  }

  @Test func `slices stop at the level of the policy and never reach a unit without units below`() throws {
    var organisation = Organisation(["org": "", "dep": "org", "lone": "org", "sub": "dep", "team": "sub"])
    organisation.slices = [2]
    for unit in ["lone", "sub", "team", "dep"] { for value in 0...1 { organisation.add(unit, [value], people: 8) } }
    func sliced(_ levels: DisclosurePolicy.SliceLevels) throws -> Set<String> {
      let round = try organisation.protected(slices: levels)
      return Set(round.cells.filter { $0.address.slice != nil }.map { round.design.tree.units[$0.address.unit].id })
    }
    #expect(try sliced(.organisation) == ["org"])
    #expect(try sliced(.departments) == ["org", "dep"])
  }
}
