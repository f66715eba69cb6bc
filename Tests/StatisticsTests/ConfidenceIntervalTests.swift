import Statistics
import Testing

@Suite struct ConfidenceIntervalTests {
  @Test func `the interval of a mean is that of Student's distribution, about the mean`() throws {
    let sample = SampleSummary(count: 9, mean: 20, standardDeviation: 6)
    let interval = try #require(MeanInterval.interval(of: sample))
    // SciPy 1.17.1: st.t.interval(0.95, 8, 20, 2).
    #expect(relativeError(interval.lower, 15.387991729591668) < 1e-13 && relativeError(interval.upper, 24.61200827040833) < 1e-13)
    #expect(interval.contains(20) && interval.contains(interval.lower) && !interval.contains(interval.lower.nextDown))
    let wider = try #require(MeanInterval.interval(of: sample, level: 0.99))
    #expect(wider.lower < interval.lower && wider.upper > interval.upper)
  }

  @Test func `one value, or none, has no interval, and values without spread one of no width`() {
    for count in 0...1 { #expect(MeanInterval.interval(of: SampleSummary(count: count, mean: 3, standardDeviation: 0)) == nil) }
    let flat = MeanInterval.interval(of: SampleSummary(count: 7, mean: 3, standardDeviation: 0))
    #expect(flat == ConfidenceInterval(lower: 3, upper: 3))
  }
}
