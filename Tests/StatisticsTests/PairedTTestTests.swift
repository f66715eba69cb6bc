import Statistics
import TestSupport
import Testing

@Suite struct PairedTTestTests {
  static func differences(_ name: String) throws -> [Double] {
    let columns = try Sample.table(name + ".csv").figuresByColumn()
    return zip(columns[0], columns[1]).map { $1 - $0 }
  }

  @Test(arguments: ["pairs", "pairs-many", "pairs-continuous"]) func `difference, t, p, interval and effect agree with R`(name: String) throws {
    let results = try Sample.results(name)
    let test = try PairedTTest(differences: Moments(Self.differences(name)))
    #expect(results.disagreement(test.difference, with: "difference") == nil)
    #expect(results.disagreement(test.t, with: "t") == nil)
    #expect(results.disagreement(test.p, with: "p") == nil)
    #expect(results.disagreement(test.interval(level: 0.95).lower, with: "lower") == nil)
    #expect(results.disagreement(test.interval(level: 0.95).upper, with: "upper") == nil)
    #expect(results.disagreement(test.effect, with: "g") == nil)
    // The package effectsize seeks its limits with optim(), to about four digits.
    #expect(results.disagreement(test.effectInterval(level: 0.95)?.lower, with: "g_lower", within: 1e-3) == nil)
    #expect(results.disagreement(test.effectInterval(level: 0.95)?.upper, with: "g_upper", within: 1e-3) == nil)
  }

  @Test func `what cannot be tested says why, and two pairs leave no effect size`() throws {
    #expect(throws: Untestable.tooFewValues(found: 1, needed: 2)) { try PairedTTest(differences: Moments([1])) }
    #expect(throws: Untestable.noSpread) { try PairedTTest(differences: Moments([1, 1, 1])) }
    let two = try PairedTTest(differences: Moments([1, 2]))
    #expect(two.effect == nil && two.effectInterval(level: 0.9) == nil && two.p > 0)
  }
}
