import Foundation
import Testing

@testable import Statistics

@Suite struct ChiSquaredDistributionTests {
  static let degrees: [Double] = [0.1, 0.5, 1, 2, 3.3, 10, 39.9, 40.1, 1000, 1e6, 1e12]

  @Test(arguments: degrees) func `the quantile of a probability has that probability, in both tails`(df: Double) {
    let distribution = ChiSquaredDistribution(degreesOfFreedom: df)
    for p in [1e-300, 1e-50, 1e-12, 0.001, 0.05, 0.3, 0.5, 0.7, 0.95] {
      let lower = distribution.quantile(p)
      // One place in x moves the probability by a millionth of a millionth once x has a million million degrees of freedom.
      let allowed = max(1e-12, df.squareRoot() * 2e-14)
      if lower > 1e-300 { #expect(relativeError(distribution.cumulative(lower), p) < allowed, "\(p): \(lower)") }
      #expect(relativeError(distribution.survival(distribution.upperQuantile(p)), p) < allowed, "\(p)")
    }
  }

  @Test func `with two degrees of freedom it is exponential`() {
    let distribution = ChiSquaredDistribution(degreesOfFreedom: 2)
    for x in [1e-9, 0.5, 2, 40, 1300] {
      #expect(relativeError(distribution.survival(x), exp(-x / 2)) < 1e-14)
    }
  }

  @Test(arguments: degrees) func `a larger value never has a smaller probability`(df: Double) {
    let distribution = ChiSquaredDistribution(degreesOfFreedom: df)
    var (lower, upper) = (0.0, 1.0)
    for step in 1...400 {
      let x = df * Double(step) / 200
      #expect(distribution.cumulative(x) >= lower - 1e-15)
      #expect(distribution.survival(x) <= upper + 1e-15)
      (lower, upper) = (distribution.cumulative(x), distribution.survival(x))
      #expect(abs(lower + upper - 1) < 1e-13)
    }
  }

  @Test func `nothing lies below 0, and all below infinity`() {
    let distribution = ChiSquaredDistribution(degreesOfFreedom: 3)
    #expect(distribution.cumulative(0) == 0)
    #expect(distribution.survival(-1) == 1)
    #expect(distribution.cumulative(.infinity) == 1)
    #expect(distribution.quantile(1) == .infinity)
    #expect(distribution.upperQuantile(1) == 0)
  }
}
