import Statistics
import TestSupport
import Testing

@Suite struct KruskalWallisTestTests {
  @Test(arguments: ["groups", "groups-far"]) func `H and p agree with R, ties included`(name: String) throws {
    let results = try Sample.results(name)
    let test = try KruskalWallisTest(Sample.groups(name + ".csv").map { ValueCounts($0) })
    #expect(results.disagreement(test.h, with: "h") == nil)
    #expect(results.disagreement(test.p, with: "h_p") == nil)
    #expect(test.degreesOfFreedom == 3 && test.count == 60)
    #expect(relativeError(test.epsilonSquared, test.h / 59) < 1e-15)
  }

  @Test func `only the order of the values counts`() throws {
    let groups = [[1.0, 2, 5], [2, 7, 9], [3, 4, 4]]
    let cubed = groups.map { $0.map { value in value * value * value } }
    #expect(try KruskalWallisTest(groups.map { ValueCounts($0) }) == KruskalWallisTest(cubed.map { ValueCounts($0) }))
  }

  @Test func `what cannot be tested says why`() {
    #expect(throws: Untestable.tooFewGroups(found: 1, needed: 2)) { try KruskalWallisTest([ValueCounts([1, 2]), ValueCounts()]) }
    #expect(throws: Untestable.noSpread) { try KruskalWallisTest([ValueCounts([1, 1]), ValueCounts([1])]) }
  }
}
