import Statistics
import TestSupport
import Testing

@Suite struct PairwiseComparisonTests {
  @Test(arguments: ["groups", "groups-far"]) func `t, adjusted p and g of each pair agree with R`(name: String) throws {
    let results = try Sample.results(name)
    // A mean of a million, kept as a double, leaves nine digits to a difference of one.
    let tolerance = name == "groups-far" ? 1e-9 : 1e-12
    let pairs = PairwiseComparison.all(try Sample.groups(name + ".csv").map { Moments($0) })
    #expect(pairs.count == 6)
    for (index, pair) in pairs.enumerated() {
      #expect(results.disagreement(pair.test?.t, with: "t_\(pair.first)_\(pair.second)", within: tolerance) == nil)
      #expect(results.disagreement(pair.effect?.value, with: "g_\(pair.first)_\(pair.second)", within: tolerance) == nil)
      #expect(results.disagreement(pair.adjustedP, with: "holm_\(index + 1)", within: tolerance) == nil)
    }
  }

  @Test func `a group too small to compare leaves the adjustment of the others alone`() throws {
    let groups = try Sample.groups("groups.csv").map { Moments($0) }
    let with = PairwiseComparison.all([Moments([4])] + groups)
    let without = PairwiseComparison.all(groups)
    #expect(with.filter { $0.first == 0 }.allSatisfy { $0.test == nil && $0.effect == nil && $0.adjustedP == nil })
    #expect(with.filter { $0.first > 0 }.map(\.adjustedP) == without.map(\.adjustedP))
  }
}
