import Testing

@testable import Statistics

@Suite struct StudentDistributionTests {
  static let degrees: [Double] = [0.5, 1, 2, 3.7, 10, 41, 1000.5, 1e6, 1e12, 1e18, .infinity]

  @Test(arguments: degrees) func `the quantile of a probability has that probability, from 1e-300 up`(df: Double) {
    let distribution = StudentDistribution(degreesOfFreedom: df)
    for p in [1e-300, 1e-100, 1e-20, 1e-6, 0.025, 0.2, 0.25, 0.3, 0.49, 0.4999999, 0.5, 0.6, 0.975] {
      let t = distribution.quantile(p)
      if t == -.infinity {
        #expect(df < 1.1 && p < 1e-20, "only a tail beyond the range of doubles has no quantile in it")
        continue
      }
      // An error of t in its last place moves the probability by that times the slope of its logarithm.
      #expect(relativeError(distribution.cumulative(t), p) < 1e-12, "df \(df), p \(p): \(distribution.cumulative(t))")
    }
  }

  @Test(arguments: degrees) func `what lies below −t, between and above t makes up the whole`(df: Double) {
    let distribution = StudentDistribution(degreesOfFreedom: df)
    for step in 0...200 {
      let t = Double(step) / 20
      #expect(distribution.cumulative(-t) == distribution.survival(t))
      #expect(abs(distribution.cumulative(t) + distribution.survival(t) - 1) < 3e-16)
      #expect(distribution.twoSided(-t) == distribution.twoSided(t))
      #expect(abs(distribution.twoSided(t) - 2 * distribution.survival(t)) == 0)
    }
  }

  @Test func `one degree of freedom is the Cauchy distribution, exact to the end of the range`() {
    let cauchy = StudentDistribution(degreesOfFreedom: 1)
    #expect(relativeError(cauchy.survival(1), 0.25) < 1e-15)
    #expect(relativeError(cauchy.survival(1e299), 1 / (1e299 * Double.pi)) < 1e-14)
    #expect(relativeError(cauchy.quantile(0.75), 1) < 1e-14)
  }

  @Test func `with infinitely many degrees of freedom it is the normal distribution, and nears it without a step`() {
    for t in [0.1, 1, 3, 8, 20, 36] {
      #expect(StudentDistribution(degreesOfFreedom: .infinity).survival(t) == NormalDistribution.survival(t))
      let below = StudentDistribution(degreesOfFreedom: 0.99e15).survival(t)
      let above = StudentDistribution(degreesOfFreedom: 1.01e15).survival(t)
      #expect(relativeError(below, above) < 1e-9 * t + 1e-12)
    }
  }

  @Test func `the ends of the line and its middle are exact`() {
    let distribution = StudentDistribution(degreesOfFreedom: 4)
    #expect(distribution.cumulative(0) == 0.5)
    #expect(distribution.twoSided(0) == 1)
    #expect(distribution.cumulative(-.infinity) == 0)
    #expect(distribution.cumulative(.infinity) == 1)
    #expect(distribution.quantile(0) == -.infinity)
    #expect(distribution.quantile(0.5) == 0)
    #expect(distribution.quantile(1) == .infinity)
  }
}
