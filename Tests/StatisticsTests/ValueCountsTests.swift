import Statistics
import TestSupport
import Testing

@Suite struct ValueCountsTests {
  @Test(arguments: ShapiroWilkTestTests.names) func `median and quantiles agree with R`(name: String) throws {
    let results = try Sample.results(name)
    let counts = ValueCounts(try Sample.table("shapes.csv").rows.filter { $0[0] == name }.map { Double($0[1])! })
    #expect(results.disagreement(counts.median, with: "median") == nil)
    for p in [0.05, 0.25, 0.9] { #expect(results.disagreement(counts.quantile(p), with: "quantile_\(p)") == nil) }
  }

  @Test func `in whatever chunks and order values come, the figures are the same to the last bit`() {
    var generator = SeededGenerator(seed: 3)
    let values = (0..<500).map { _ in Double(Int.random(in: 0...54, using: &generator)) / 3 }
    let whole = ValueCounts(values)
    for parts in [2, 3, 7] {
      var merged = ValueCounts()
      let shuffled = values.shuffled(using: &generator)
      for part in 0..<parts { merged.merge(ValueCounts(stride(from: part, to: 500, by: parts).map { shuffled[$0] })) }
      #expect(merged == whole && merged.moments == whole.moments && merged.entries == whole.entries)
    }
    #expect(abs(whole.moments.variance! - Moments(values).variance!) < 1e-12 * Moments(values).variance!)
  }

  @Test func `a percentile rank counts what is below and half of what is equal`() {
    let counts = ValueCounts([1, 2, 2, 2, 5])
    #expect(counts.percentileRank(of: 2) == 50)
    #expect(counts.percentileRank(of: 1) == 10)
    #expect(counts.percentileRank(of: 0) == 0)
    #expect(counts.percentileRank(of: 3) == 80)
    #expect(counts.percentileRank(of: 9) == 100)
  }

  @Test func `no values have no middle`() {
    #expect(ValueCounts().median == nil && ValueCounts().quantile(0) == nil && ValueCounts().percentileRank(of: 1) == nil)
    #expect(ValueCounts().moments.mean == nil)
  }
}
