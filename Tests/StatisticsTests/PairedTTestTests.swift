import Statistics
import Testing

@Suite struct PairedTTestTests {
  static func differences(_ name: String) throws -> [Double] {
    let columns = try Sample.columns(name + ".csv")
    return zip(columns[0], columns[1]).map { $1 - $0 }
  }

  @Test(arguments: ["pairs", "pairs-many", "pairs-continuous"]) func `difference, t, p, interval and effect agree with R`(name: String) throws {
    let results = try RResults(name)
    let test = try PairedTTest(differences: Moments(Self.differences(name)))
    results.expect(test.difference, is: "difference")
    results.expect(test.t, is: "t")
    results.expect(test.p, is: "p")
    results.expect(test.interval(level: 0.95).lower, is: "lower")
    results.expect(test.interval(level: 0.95).upper, is: "upper")
    results.expect(test.effect, is: "g")
    // The package effectsize seeks its limits with optim(), to about four digits.
    results.expect(test.effectInterval(level: 0.95)?.lower, is: "g_lower", within: 1e-3)
    results.expect(test.effectInterval(level: 0.95)?.upper, is: "g_upper", within: 1e-3)
  }

  @Test func `what cannot be tested says why, and two pairs leave no effect size`() throws {
    #expect(throws: Untestable.tooFewValues(found: 1, needed: 2)) { try PairedTTest(differences: Moments([1])) }
    #expect(throws: Untestable.noSpread) { try PairedTTest(differences: Moments([1, 1, 1])) }
    let two = try PairedTTest(differences: Moments([1, 2]))
    #expect(two.effect == nil && two.effectInterval(level: 0.9) == nil && two.p > 0)
  }
}
