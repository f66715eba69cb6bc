import TestSupport
import Testing

@testable import Statistics

/// Both tails of each distribution beside values of mpmath; `References/distributions.py` tells how these were worked out.
@Suite struct DistributionReferenceTests {
  private static func check(_ file: String, _ evaluate: ([String: Double]) -> (lower: Double, upper: Double)) throws {
    let table = try Sample.table(file).figures()
    #expect(table.count > 50)
    for row in table {
      let (lower, upper) = evaluate(row)
      let errors = (relativeError(lower, row["cumulative"]!), relativeError(upper, row["survival"]!))
      #expect(errors.0 < 1e-13, "lower tail of \(row): \(lower), off by \(errors.0)")
      #expect(errors.1 < 1e-13, "upper tail of \(row): \(upper), off by \(errors.1)")
    }
  }

  @Test func `the normal distribution agrees with mpmath in both tails`() throws {
    try Self.check("normal.csv") { (NormalDistribution.cumulative($0["z"]!), NormalDistribution.survival($0["z"]!)) }
  }

  @Test func `Student's distribution agrees with mpmath in both tails, from half a degree of freedom to a million million`() throws {
    try Self.check("student.csv") { row in
      let distribution = StudentDistribution(degreesOfFreedom: row["df"]!)
      return (distribution.cumulative(row["t"]!), distribution.survival(row["t"]!))
    }
  }

  @Test func `Fisher's distribution agrees with mpmath in both tails`() throws {
    try Self.check("fisher.csv") { row in
      let distribution = FisherDistribution(numerator: row["numerator"]!, denominator: row["denominator"]!)
      return (distribution.cumulative(row["f"]!), distribution.survival(row["f"]!))
    }
  }

  @Test func `the chi-squared distribution agrees with mpmath in both tails`() throws {
    try Self.check("chi-squared.csv") { row in
      let distribution = ChiSquaredDistribution(degreesOfFreedom: row["df"]!)
      return (distribution.cumulative(row["x"]!), distribution.survival(row["x"]!))
    }
  }
}
