import Psychometrics
import TestSupport
import Testing

@Suite struct OneFactorSolutionTests {
  @Test(arguments: Ratings.names) func `loadings and omega agree with minimal residuals in R, and omega with psych as far as psych searches`(
    name: String
  ) throws {
    let results = try Ratings.results(name)
    let solution = try OneFactorSolution(Ratings.products(name))
    #expect(results.disagreement(solution.omegaTotal, with: "omega", within: 1e-11) == nil)
    for (item, loading) in solution.loadings.enumerated() {
      #expect(results.disagreement(loading, with: "loading_\(item)", within: 1e-10) == nil)
    }
    #expect(results.disagreement(solution.omegaTotal, with: "psych_omega_total", within: 5e-5) == nil)
  }

  @Test func `three items are explained exactly`() throws {
    let products = Ratings.products(try Ratings.rows("survey").map { Array($0[..<3]) })
    let solution = try OneFactorSolution(products)
    for i in 0..<3 {
      for j in 0..<i { #expect(abs(solution.loadings[i] * solution.loadings[j] - products.correlation(i, j)!) < 1e-12) }
    }
  }

  @Test func `what no factor explains says so instead of giving a number`() throws {
    #expect(throws: Incalculable.tooFewItems(found: 2, needed: 3)) { try OneFactorSolution(Ratings.products([[1, 2], [2, 1], [3, 3]])) }
    #expect(throws: Incalculable.itemWithoutSpread(item: 1)) { try OneFactorSolution(Ratings.products([[1, 2, 3], [3, 2, 5], [0, 2, 1]])) }
    // Items 1 and 2 go with item 0 far more than with each other.
    let heywood = Ratings.products([[0, 0, 1], [1, 0, 2], [2, 2, 1], [3, 1, 3], [4, 4, 2], [5, 3, 4], [6, 5, 4], [2, 0, 3]])
    #expect(throws: Incalculable.improperSolution(item: 0)) { try OneFactorSolution(heywood) }
  }

  @Test func `items without a common factor never give a number outside its range`() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let items = Int.random(in: 3...6, using: &generator)
      let rows = (0..<Int.random(in: 4...30, using: &generator)).map { _ in (0..<items).map { _ in Int.random(in: 0...4, using: &generator) } }
      guard let solution = try? OneFactorSolution(Ratings.products(rows)) else { continue }
      #expect(solution.loadings.allSatisfy { abs($0) < 1 } && solution.uniquenesses.allSatisfy { $0 > 0 && $0 <= 1 })
      #expect(solution.omegaTotal <= 1 && solution.loadings.reduce(0, +) >= 0)
    }
  }
}
