import Statistics
import Testing

@Suite struct WelchANOVATests {
  @Test(arguments: ["groups", "groups-far"]) func `F, degrees of freedom and p agree with R`(name: String) throws {
    let results = try RResults(name)
    // A mean of a million, kept as a double, leaves ten digits to a difference of twenty.
    let tolerance = name == "groups-far" ? 1e-10 : 1e-12
    let test = try WelchANOVA(Sample.groups(name + ".csv").map { Moments($0) })
    results.expect(test.f, is: "welch_f", within: tolerance)
    results.expect(test.denominatorDegreesOfFreedom, is: "welch_df", within: tolerance)
    results.expect(test.p, is: "welch_p", within: tolerance)
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
