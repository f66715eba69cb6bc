import Statistics
import TestSupport
import Testing

@Suite struct LinearRegressionTests {
  @Test func `estimates, HC3 errors, p and the share explained agree with R`() throws {
    let results = try Sample.results("regression")
    let columns = try Sample.table("regression.csv").figuresByColumn()
    let fit = try LinearRegression(response: columns[0], predictors: Array(columns[1...]))
    for (index, coefficient) in fit.coefficients.enumerated() {
      #expect(results.disagreement(coefficient.estimate, with: "estimate_\(index)") == nil)
      #expect(results.disagreement(coefficient.standardError, with: "error_\(index)") == nil)
      #expect(results.disagreement(coefficient.p, with: "p_\(index)", within: 1e-11) == nil)
      #expect(coefficient.interval(level: 0.95).contains(0) == (coefficient.p! > 0.05))
    }
    #expect(results.disagreement(fit.rSquared, with: "r_squared") == nil)
    #expect(results.disagreement(fit.adjustedRSquared, with: "adjusted") == nil)
    #expect(results.disagreement(fit.residualStandardError, with: "sigma") == nil)
  }

  @Test func `the coefficients of a polynomial known exactly come back, however badly its powers are conditioned`() throws {
    // Longley's trouble in small: powers of years.
    let years = (1990...2010).map { Double($0) }
    let response = years.map { 3 + 2 * $0 - 0.5 * ($0 - 2000) * ($0 - 2000) }
    let fit = try LinearRegression(response: response, predictors: [years, years.map { ($0 - 2000) * ($0 - 2000) }])
    #expect(abs(fit.coefficients[0].estimate - 3) < 1e-9)
    #expect(abs(fit.coefficients[1].estimate - 2) < 1e-12)
    #expect(abs(fit.coefficients[2].estimate + 0.5) < 1e-12)
    #expect(abs(fit.rSquared! - 1) < 1e-14)
  }

  @Test func `HC3 errors are those of leaving out each case in turn`() throws {
    // HC3 is the jackknife about the full estimate: Σ (b − b₋ᵢ)².
    let (x, y) = ([1.0, 2, 3, 4, 7, 9], [2.0, 1, 4, 3, 9, 6])
    let full = try LinearRegression(response: y, predictors: [x])
    var sum = 0.0
    for left in x.indices {
      let fit = try LinearRegression(
        response: y.indices.filter { $0 != left }.map { y[$0] }, predictors: [x.indices.filter { $0 != left }.map { x[$0] }])
      sum += (full.coefficients[1].estimate - fit.coefficients[1].estimate) * (full.coefficients[1].estimate - fit.coefficients[1].estimate)
    }
    #expect(relativeError(full.coefficients[1].standardError, sum.squareRoot()) < 1e-12)
  }

  @Test func `what cannot be fitted says why`() {
    let y = [1.0, 2, 4, 3, 5]
    #expect(throws: Untestable.tooFewValues(found: 2, needed: 3)) { try LinearRegression(response: [1, 2], predictors: [[1, 2]]) }
    #expect(throws: Untestable.collinear(predictor: 1)) {
      try LinearRegression(response: y, predictors: [[1, 2, 3, 4, 5], [2.3, 4.3, 6.3, 8.3, 10.3]])
    }
    #expect(throws: Untestable.collinear(predictor: 0)) { try LinearRegression(response: y, predictors: [[0.1, 0.1, 0.1, 0.1, 0.1]]) }
    #expect(throws: Untestable.decisiveCase(row: 4)) { try LinearRegression(response: y, predictors: [[0, 0, 0, 0, 1]]) }
  }

  @Test func `a response without spread explains nothing and says so`() throws {
    let fit = try LinearRegression(response: [2, 2, 2, 2], predictors: [[1, 2, 3, 5]])
    #expect(fit.rSquared == nil && fit.coefficients[1].estimate == 0 && fit.coefficients[1].t == nil && fit.coefficients[1].p == nil)
  }
}
