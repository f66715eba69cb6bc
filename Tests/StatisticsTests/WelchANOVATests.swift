import Statistics
import TestSupport
import Testing

@Suite struct WelchANOVATests {
  @Test(arguments: ["groups", "groups-far"]) func `F, degrees of freedom and p agree with R`(name: String) throws {
    let results = try Sample.results(name)
    // A mean of a million, kept as a double, leaves nine digits to a difference of one.
    let tolerance = name == "groups-far" ? 1e-9 : 1e-12
    let test = try WelchANOVA(Sample.groups(name + ".csv").map { Moments($0) })
    #expect(results.disagreement(test.f, with: "welch_f", within: tolerance) == nil)
    #expect(results.disagreement(test.denominatorDegreesOfFreedom, with: "welch_df", within: tolerance) == nil)
    #expect(results.disagreement(test.p, with: "welch_p", within: tolerance) == nil)
  }

  @Test func `two groups give Welch's t test`() throws {
    let (a, b) = (Moments([3.0, 5, 4, 8]), Moments([9.0, 7, 12]))
    let (first, second) = (try #require(a.summary), try #require(b.summary))
    let test = try #require(WelchTest(first, second))
    #expect(relativeError(try WelchANOVA([a, b]).p, test.p) < 1e-12)
  }

  @Test func `what cannot be tested says why`() {
    #expect(throws: Untestable.tooFewGroups(found: 0, needed: 2)) { try WelchANOVA([]) }
    #expect(throws: Untestable.tooFewValues(found: 1, needed: 2)) { try WelchANOVA([Moments([1]), Moments([2, 3])]) }
    #expect(throws: Untestable.noSpread) { try WelchANOVA([Moments([1, 1]), Moments([2, 3])]) }
  }
}
