import Statistics
import TestSupport
import Testing

@Suite struct OneWayANOVATests {
  @Test(arguments: ["groups", "groups-far"]) func `table, p and effect sizes agree with R, near 0 and far from it`(name: String) throws {
    let results = try Sample.results(name)
    // A mean of a million, kept as a double, leaves nine digits to a difference of one.
    let tolerance = name == "groups-far" ? 1e-9 : 1e-12
    let test = try OneWayANOVA(Sample.groups(name + ".csv").map { Moments($0) })
    #expect(results.disagreement(test.between.sumOfSquares, with: "ss_between", within: tolerance) == nil)
    #expect(results.disagreement(test.within.sumOfSquares, with: "ss_within", within: tolerance) == nil)
    #expect(results.disagreement(Double(test.between.degreesOfFreedom), with: "df_between", within: tolerance) == nil)
    #expect(results.disagreement(Double(test.within.degreesOfFreedom), with: "df_within", within: tolerance) == nil)
    #expect(results.disagreement(test.f, with: "f", within: tolerance) == nil)
    #expect(results.disagreement(test.p, with: "p", within: tolerance) == nil)
    #expect(results.disagreement(test.etaSquared, with: "eta", within: tolerance) == nil)
    #expect(results.disagreement(test.omegaSquared, with: "omega", within: tolerance) == nil)
    #expect(results.disagreement(test.epsilonSquared, with: "epsilon", within: tolerance) == nil)
    // R's own noncentral F ends its sums at 1e-9 or so.
    #expect(results.disagreement(test.interval(level: 0.95).lower, with: "share_lower", within: 1e-8) == nil)
    #expect(results.disagreement(test.interval(level: 0.95).upper, with: "share_upper", within: 1e-8) == nil)
  }

  @Test func `two groups give the square of Student's t`() throws {
    let (a, b) = ([3.0, 5, 4, 8], [9.0, 7, 12])
    let f = try OneWayANOVA([Moments(a), Moments(b)])
    let pooled = ((Moments(a).sumOfSquares! + Moments(b).sumOfSquares!) / 5).squareRoot()
    let t = (Moments(b).mean! - Moments(a).mean!) / pooled / (1.0 / 4 + 1.0 / 3).squareRoot()
    #expect(relativeError(f.f, t * t) < 1e-14)
    #expect(relativeError(f.p, StudentDistribution(degreesOfFreedom: 5).twoSided(t)) < 1e-13)
  }

  @Test func `the 90 percent interval of the share leaves out 0 exactly when p is below 0,05`() throws {
    for step in 0...20 {
      let shift = Double(step) / 5
      let values = [[1.0, 2, 3, 4], [2, 3, 4, 6], [1, 3, 5, 5]]
      let test = try OneWayANOVA(values.indices.map { group in Moments(values[group].map { $0 + shift * Double(group) }) })
      let interval = test.interval(level: 0.9)
      #expect((interval.lower > 0) == (test.p < 0.05), "shift \(shift): \(interval), p \(test.p)")
      #expect(interval.lower >= 0 && interval.upper < 1)
    }
  }

  @Test func `what cannot be tested says why`() {
    #expect(throws: Untestable.tooFewGroups(found: 1, needed: 2)) { try OneWayANOVA([Moments([1, 2]), Moments()]) }
    #expect(throws: Untestable.tooFewValues(found: 2, needed: 3)) { try OneWayANOVA([Moments([1]), Moments([2])]) }
    #expect(throws: Untestable.noSpread) { try OneWayANOVA([Moments([1, 1]), Moments([2, 2])]) }
    #expect(throws: Untestable.outOfRange) { try OneWayANOVA([Moments([1e200, -1e200]), Moments([2, 2])]) }
  }
}
