import Statistics
import TestSupport
import Testing

@Suite struct HedgesGTests {
  @Test func `g and its interval agree with noncentral t integrals of mpmath`() throws {
    let rows = try Sample.table("hedges.csv").figures()
    #expect(rows.count > 10)
    for row in rows {
      let (a, b) = SampleSummary.pair(row)
      let g = try #require(HedgesG(a, b))
      #expect(abs(g.value - row["g"]!) < 1e-13 * max(1, abs(row["g"]!)))
      let interval = g.interval(level: 0.95)
      #expect(abs(interval.lower - row["lower"]!) < 1e-11 * max(1, abs(row["lower"]!)), "\(row): \(interval)")
      #expect(abs(interval.upper - row["upper"]!) < 1e-11 * max(1, abs(row["upper"]!)), "\(row): \(interval)")
    }
  }

  @Test func `exchanged samples give the opposite effect and the mirrored interval`() throws {
    let (a, b) = (SampleSummary(count: 12, mean: 21.4, standardDeviation: 9.8), SampleSummary(count: 15, mean: 27, standardDeviation: 11.2))
    let (forward, backward) = (try #require(HedgesG(a, b)), try #require(HedgesG(b, a)))
    #expect(forward.value == -backward.value && forward.value > 0)
    #expect(abs(forward.interval(level: 0.9).lower + backward.interval(level: 0.9).upper) < 1e-13)
  }

  @Test func `a wider confidence gives a wider interval around g`() throws {
    let (a, b) = (SampleSummary(count: 3, mean: 1, standardDeviation: 1), SampleSummary(count: 4, mean: 30, standardDeviation: 2))
    let g = try #require(HedgesG(a, b))
    var narrower = g.interval(level: 0.1)
    for level in [0.5, 0.9, 0.99, 0.9999] {
      let wider = g.interval(level: level)
      #expect(wider.lower < narrower.lower && narrower.upper < wider.upper)
      narrower = wider
    }
  }

  @Test func `the correction is the ratio of gamma functions`() throws {
    // Python 3.11: exp(lgamma(m / 2) - lgamma((m - 1) / 2)) / sqrt(m / 2) for m = 2, 10, 50.
    for (count, published) in [(2, 0.5641895835477561), (6, 0.9227456080530858), (26, 0.9849119422955701)] {
      let sample = SampleSummary(count: count, mean: 0, standardDeviation: 1)
      #expect(abs(try #require(HedgesG(sample, sample)).correction - published) < 1e-14)
    }
  }

  @Test func `samples without spread or of one value have no effect size`() {
    let sample = SampleSummary(count: 5, mean: 3, standardDeviation: 0)
    #expect(HedgesG(sample, sample) == nil)
    #expect(HedgesG(SampleSummary(count: 1, mean: 3, standardDeviation: 0), SampleSummary(count: 9, mean: 3, standardDeviation: 2)) == nil)
  }
}
