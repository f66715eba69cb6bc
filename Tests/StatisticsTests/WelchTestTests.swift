import Statistics
import TestSupport
import Testing

@Suite struct WelchTestTests {
  @Test func `t, degrees of freedom, p and interval agree with SciPy`() throws {
    let rows = try Sample.table("welch.csv").figures()
    #expect(rows.count > 20)
    for row in rows {
      let (a, b) = SampleSummary.pair(row)
      let test = try #require(WelchTest(a, b))
      #expect(abs(test.t - row["t"]!) < 1e-13 * max(1, abs(row["t"]!)))
      #expect(relativeError(test.degreesOfFreedom, row["df"]!) < 1e-14)
      #expect(relativeError(test.p, row["p"]!) < 1e-12, "\(row)")
      let interval = test.interval(level: 0.95)
      #expect(abs(interval.lower - row["lower"]!) < 1e-12 * max(1, abs(row["lower"]!)))
      #expect(abs(interval.upper - row["upper"]!) < 1e-12 * max(1, abs(row["upper"]!)))
    }
  }

  @Test func `the interval leaves out 0 exactly when p is below what it leaves out`() throws {
    for row in try Sample.table("welch.csv").figures() {
      let (a, b) = SampleSummary.pair(row)
      let test = try #require(WelchTest(a, b))
      for level in [0.5, 0.8, 0.95, 0.99] {
        #expect(test.interval(level: level).contains(0) == (test.p > 1 - level))
      }
    }
  }

  @Test func `exchanged samples give the same test of the opposite difference`() throws {
    let (a, b) = (SampleSummary(count: 12, mean: 21.4, standardDeviation: 9.8), SampleSummary(count: 15, mean: 27, standardDeviation: 11.2))
    let (forward, backward) = (try #require(WelchTest(a, b)), try #require(WelchTest(b, a)))
    #expect(forward.difference == -backward.difference && forward.p == backward.p && forward.degreesOfFreedom == backward.degreesOfFreedom)
    #expect(forward.difference > 0, "b − a")
  }

  @Test func `samples without spread or of one value are not tested`() {
    let sample = SampleSummary(count: 5, mean: 3, standardDeviation: 0)
    #expect(WelchTest(sample, sample) == nil)
    #expect(WelchTest(sample, SampleSummary(count: 1, mean: 3, standardDeviation: 0)) == nil)
    #expect(WelchTest(sample, SampleSummary(count: 5, mean: 3, standardDeviation: 1)) != nil)
    let huge = SampleSummary(count: 5, mean: 3, standardDeviation: 1e200)
    #expect(WelchTest(sample, huge) == nil && HedgesG(sample, huge) == nil, "figures beyond the range of doubles are absent, never infinite")
  }
}
