import Statistics
import TestSupport
import Testing

@testable import Bulk

@Suite struct FactorReaderTests {
  private static let columns = ["age", "tenure", "team", "shift"]

  @Test func `each factor alone has the figures that R finds`() throws {
    let results = try ReferenceFigures(of: "factors", in: ComparisonFile.results)
    let comparison = try ComparisonFile.factors(ComparisonFile.text(), ComparisonFile.instrument(), Self.columns)
    #expect(comparison.factors.map(\.isNumeric) == [true, true, false, false])
    func check(_ value: Double?, _ name: String) {
      #expect(results.disagreement(value, with: name, within: 1e-10) == nil)
    }
    for (factor, link) in zip(comparison.factors, comparison.scales[0].links) {
      check(link.count.map(Double.init), "n_\(factor.name)")
      switch try link.finding.get() {
      case .correlation(let pearson, let spearman):
        check(pearson.r, "r_\(factor.name)")
        check(pearson.p, "r_p_\(factor.name)")
        check(spearman.rho, "rho_\(factor.name)")
        check(spearman.p, "rho_p_\(factor.name)")
      case .groups(_, let analysis):
        check(analysis.etaSquared.squareRoot(), "eta_\(factor.name)")
        check(analysis.p, "p_\(factor.name)")
      }
    }
    // Two people of a small team are left out; two rare shifts reach the minimum together.
    #expect(comparison.scales[0].links.map(\.leftOut) == [0, 0, 2, 0])
    guard case .groups(let levels, _) = try comparison.scales[0].links[3].finding.get() else { throw Unexpected() }
    #expect(levels.map(\.name) == ["day", "mixed", "night", nil])
  }

  private struct Unexpected: Error {}

  @Test func `the regression on all factors has the figures that R finds`() throws {
    let results = try ReferenceFigures(of: "model", in: ComparisonFile.results)
    let comparison = try ComparisonFile.factors(ComparisonFile.text(), ComparisonFile.instrument(), Self.columns)
    let model = comparison.scales[0].model
    let fit = try model.fit.get()
    func check(_ value: Double?, _ name: String, within tolerance: Double = 1e-10) {
      #expect(results.disagreement(value, with: name, within: tolerance) == nil)
    }
    check(model.count.map(Double.init), "n")
    check(fit.rSquared, "r_squared")
    check(fit.adjustedRSquared, "adjusted")
    check(model.standardized[0], "beta_age")
    #expect(model.references.map { $0?.name } == [nil, nil, "West", "night"] && model.omitted.isEmpty)
    let names =
      ["(Intercept)"]
      + model.terms.map { term in
        let factor = comparison.factors[term.factor].name
        return term.level.map { "\(factor)=\($0.name ?? "(pooled)")" } ?? factor
      }
    #expect(names.count == 9)
    for (name, coefficient) in zip(names, fit.coefficients) {
      check(coefficient.estimate, "estimate_\(name)")
      check(coefficient.standardError, "error_\(name)")
      check(coefficient.p, "p_\(name)")
    }
    #expect(model.standardized.map { $0 == nil } == [false, false, true, true, true, true, true, true])
  }

  @Test func `figures are the same to the last bit for every number of workers and every size of chunks`() throws {
    let (text, instrument) = (try ComparisonFile.text(), try ComparisonFile.instrument())
    let expected = try ComparisonFile.factors(text, instrument, Self.columns)
    for workers in [1, 2, 4] {
      for chunkSize in [64, 999] {
        let found = try ComparisonFile.factors(text, instrument, Self.columns, workers: workers, chunkSize: chunkSize)
        #expect(found.factors == expected.factors && found.faults == expected.faults)
        #expect(try found.scales[0].model.fit.get() == expected.scales[0].model.fit.get())
        #expect(found.scales[0].links.map(\.p) == expected.scales[0].links.map(\.p))
      }
    }
  }

  /// Rows with a factor and the scores 1, 2, 3 …
  private func file(_ values: [String]) -> String {
    "f,x\n" + values.enumerated().map { "\"\($1)\",\($0 % 50)\n" }.joined()
  }

  @Test func `one text among numbers makes a factor of groups, unless it says nothing; numbers can be names`() throws {
    let instrument = try ComparisonFile.single()
    let numbers = (0..<30).map { String($0 % 4) }
    #expect(try ComparisonFile.factors(file(numbers), instrument, ["f"]).factors[0].isNumeric)
    #expect(try !ComparisonFile.factors(file(numbers), instrument, ["f"], categories: ["f"]).factors[0].isNumeric)
    #expect(try !ComparisonFile.factors(file(numbers + ["x"]), instrument, ["f"]).factors[0].isNumeric)
    let factor = try ComparisonFile.factors(file(numbers + ["x", "", "NA"]), instrument, ["f"], notStated: MissingCodes(adding: ["x"])).factors[0]
    #expect(factor.isNumeric && factor.stated == 30 && factor.notStated == 3)
  }

  @Test func `a factor with too many texts is refused, and a stray among numbers is named`() throws {
    let instrument = try ComparisonFile.single()
    let names = (0..<51).map { "person \($0)" }
    #expect(throws: ComparisonFault.tooManyValues(column: "f", limit: 50, stray: nil)) {
      try ComparisonFile.factors(file(names), instrument, ["f"])
    }
    #expect(throws: Never.self) { try ComparisonFile.factors(file(Array(names.dropLast())), instrument, ["f"]) }
    #expect(throws: ComparisonFault.tooManyValues(column: "f", limit: 50, stray: "unknown")) {
      try ComparisonFile.factors(file((0..<60).map(String.init) + ["unknown"]), instrument, ["f"])
    }
  }

  @Test func `nothing of fewer people than the minimum is told, nor of a small half of two numbers`() throws {
    let instrument = try ComparisonFile.single()
    for minimum in [5, 7] {
      for size in 1...8 {
        let few = try ComparisonFile.factors(file((0..<size).map(String.init)), instrument, ["f"], minimum: minimum).scales[0]
        #expect((few.links[0].count == nil) == (size < minimum) && (few.model.count == nil) == (size < minimum))
        let halves = (0..<20).map { $0 < size ? "1" : "0" }
        let scale = try ComparisonFile.factors(file(halves), instrument, ["f"], minimum: minimum).scales[0]
        #expect((scale.links[0].p == nil) == (size < minimum) && (scale.model.omitted == [0]) == (size < minimum))
        #expect(((try? scale.model.fit.get()) == nil) == (size < minimum))
      }
    }
  }

  @Test func `a factor that follows from another is named in place of coefficients`() throws {
    let text = "a,b,x\n" + (0..<20).map { "\($0),\($0 * 2),\($0 * $0 % 17)\n" }.joined()
    let scale = try ComparisonFile.factors(text, ComparisonFile.single(), ["a", "b"]).scales[0]
    #expect(throws: ComparisonGap.figure(.untestable(.collinear(predictor: 1)))) { try scale.model.fit.get() }
    #expect(scale.model.terms.map(\.factor) == [0, 1] && scale.links.allSatisfy { $0.p != nil })
  }
}
