import Testing

@testable import Statistics

@Suite struct FisherDistributionTests {
  static let pairs: [(Double, Double)] = [(1, 1), (1, 10), (3, 219), (0.7, 2.5), (5, 1e6), (40, 60), (1e6, 1e6), (1e9, 3)]

  @Test(arguments: pairs) func `the quantile of a probability has that probability, in both tails`(numerator: Double, denominator: Double) {
    let distribution = FisherDistribution(numerator: numerator, denominator: denominator)
    for p in [1e-200, 1e-50, 1e-12, 0.001, 0.05, 0.3, 0.5, 0.7, 0.95] {
      let lower = distribution.quantile(p)
      if lower > 1e-300 { #expect(relativeError(distribution.cumulative(lower), p) < 1e-11, "\(p): \(lower)") }
      let upper = distribution.upperQuantile(p)
      if upper < 1e300 { #expect(relativeError(distribution.survival(upper), p) < 1e-11, "\(p): \(upper)") }
    }
  }

  @Test(arguments: pairs) func `turned upside down it has its degrees of freedom exchanged`(
    numerator: Double, denominator: Double
  ) {
    let distribution = FisherDistribution(numerator: numerator, denominator: denominator)
    let exchanged = FisherDistribution(numerator: denominator, denominator: numerator)
    for exponent in -8...8 {
      // Powers of 2, whose reciprocals are exact.
      let f = Double(sign: .plus, exponent: exponent, significand: 1)
      #expect(distribution.survival(f) == exchanged.cumulative(1 / f) || relativeError(distribution.survival(f), exchanged.cumulative(1 / f)) < 1e-14)
    }
  }

  @Test func `with one degree of freedom above, F is the square of t`() {
    for df in [1, 7.5, 100, 1e7] {
      for t in [0.25, 1, 2.5, 8] {
        let f = FisherDistribution(numerator: 1, denominator: df).survival(t * t)
        #expect(relativeError(f, StudentDistribution(degreesOfFreedom: df).twoSided(t)) < 1e-14)
      }
    }
  }

  @Test func `nothing lies below 0, and all below infinity`() {
    let distribution = FisherDistribution(numerator: 3, denominator: 4)
    #expect(distribution.cumulative(0) == 0)
    #expect(distribution.cumulative(-1) == 0)
    #expect(distribution.survival(0) == 1)
    #expect(distribution.cumulative(.infinity) == 1)
    #expect(distribution.survival(.infinity) == 0)
    #expect(distribution.quantile(0) == 0)
    #expect(distribution.quantile(1) == .infinity)
    #expect(distribution.upperQuantile(0) == .infinity)
  }
}
