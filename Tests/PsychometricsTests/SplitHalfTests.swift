import Psychometrics
import TestSupport
import Testing

@Suite struct SplitHalfTests {
  @Test(arguments: Ratings.names) func `odd against even items agree with R`(name: String) throws {
    let results = try Ratings.results(name)
    let halves = try SplitHalf(Ratings.products(name))
    #expect(results.disagreement(halves.correlation, with: "halves") == nil)
    #expect(results.disagreement(halves.spearmanBrown, with: "spearman_brown") == nil)
    #expect(results.disagreement(halves.guttman, with: "guttman") == nil)
  }

  @Test func `halves of different length are corrected by Horst's equation, others need none`() throws {
    let nine = try SplitHalf(Ratings.products("exhaustion"))
    let unequal = try #require(nine.unequalLength)
    // A part of the length p of a test of reliability R has the reliability p R / (1 + (p − 1) R); two parts correlate by the root of both.
    let (p, q) = (5.0 / 9, 4.0 / 9)
    let reliability = { (share: Double) in share * unequal / (1 + (share - 1) * unequal) }
    #expect(abs((reliability(p) * reliability(q)).squareRoot() - nine.correlation) < 1e-13)
    #expect(unequal > nine.spearmanBrown!)
    let four = try SplitHalf(Ratings.products("survey"))
    #expect(four.unequalLength == four.spearmanBrown)
  }

  @Test func `equal halves are wholly reliable, opposite ones have no coefficient`() throws {
    let same = try SplitHalf(Ratings.products([[1, 1], [3, 3], [2, 2]]))
    #expect(same.correlation == 1 && same.spearmanBrown == 1 && same.unequalLength == 1 && same.guttman == 1)
    let opposite = try SplitHalf(Ratings.products([[1, 6], [3, 2], [2, 4]]))
    #expect(opposite.correlation == -1 && opposite.spearmanBrown == nil && opposite.unequalLength == nil && opposite.guttman < 0)
    #expect(throws: Incalculable.noSpread) { try SplitHalf(Ratings.products([[1, 5], [3, 5]])) }
  }
}
