import TestSupport
import Testing

@testable import Statistics

@Suite struct NoncentralFisherDistributionTests {
  @Test func `probabilities agree with mpmath`() throws {
    let rows = try Sample.table("noncentral-fisher.csv").figures()
    #expect(rows.count > 15)
    for row in rows {
      let distribution = NoncentralFisherDistribution(
        numerator: row["numerator"]!, denominator: row["denominator"]!, noncentrality: row["noncentrality"]!)
      #expect(relativeError(distribution.cumulative(row["f"]!).value, row["cumulative"]!) < 1e-12, "\(row)")
    }
  }

  @Test func `the slope along the noncentrality is that of the probability`() {
    for noncentrality in [0.5, 4, 60] {
      let value = { (shift: Double) in
        NoncentralFisherDistribution(numerator: 3, denominator: 40, noncentrality: noncentrality + shift).cumulative(4)
      }
      #expect(abs((value(1e-4).value - value(-1e-4).value) / 2e-4 - value(0).slope) < 1e-9)
    }
  }

  @Test func `without noncentrality it is Fisher's distribution`() {
    for f in [0.01, 1, 8, 200] {
      let ours = NoncentralFisherDistribution(numerator: 3, denominator: 12, noncentrality: 0).cumulative(f).value
      #expect(relativeError(ours, FisherDistribution(numerator: 3, denominator: 12).cumulative(f)) < 1e-14)
    }
  }
}
