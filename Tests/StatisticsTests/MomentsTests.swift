import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct MomentsTests {
  private struct Reference: Decodable {
    struct Sample: Decodable {
      let values: [Double]
      let mean: Double
      let variance: Double
      let skewness: Double?
      let kurtosis: Double?
    }
    let samples: [Sample]
  }

  private static func samples() throws -> [Reference.Sample] {
    try JSONDecoder().decode(
      Reference.self, from: Data(contentsOf: URL(fileURLWithPath: Repository.root + "/Tests/StatisticsTests/References/moments.json"))
    ).samples
  }

  @Test func `mean, variance, skewness and kurtosis agree with mpmath on the same doubles`() throws {
    for sample in try Self.samples() {
      let moments = Moments(sample.values)
      #expect(moments.count == sample.values.count)
      #expect(relativeError(try #require(moments.mean), sample.mean) < 1e-15)
      #expect(relativeError(try #require(moments.variance), sample.variance) < 1e-12)
      if let skewness = sample.skewness {
        #expect(abs(try #require(moments.skewness) - skewness) < 1e-12 * max(1, abs(skewness)))
      } else {
        #expect(moments.skewness == nil)
      }
      if let kurtosis = sample.kurtosis {
        #expect(abs(try #require(moments.kurtosis) - kurtosis) < 1e-11 * max(1, abs(kurtosis)))
      } else {
        #expect(moments.kurtosis == nil)
      }
    }
  }

  @Test func `split anywhere and merged, a sample has the moments of the whole`() throws {
    for sample in try Self.samples() {
      let whole = Moments(sample.values)
      for cut in stride(from: 0, through: sample.values.count, by: max(1, sample.values.count / 17)) {
        var merged = Moments(sample.values[..<cut])
        merged.merge(Moments(sample.values[cut...]))
        #expect(merged.count == whole.count)
        #expect(relativeError(merged.mean!, whole.mean!) < 1e-15)
        #expect(relativeError(merged.variance!, whole.variance!) < 1e-12)
        if let skewness = whole.skewness { #expect(abs(merged.skewness! - skewness) < 1e-11) }
        if let kurtosis = whole.kurtosis { #expect(abs(merged.kurtosis! - kurtosis) < 1e-11 * max(1, abs(kurtosis))) }
      }
    }
  }

  @Test func `what cannot be said of so few values is absent`() {
    var moments = Moments()
    #expect(moments.mean == nil && moments.variance == nil && moments.standardDeviation == nil && moments.skewness == nil && moments.kurtosis == nil)
    moments.add(3)
    #expect(moments.mean == 3 && moments.variance == nil && moments.summary == nil)
    moments.add(3)
    #expect(moments.variance == 0 && moments.standardDeviation == 0)
    moments.add(3)
    moments.add(3)
    #expect(moments.skewness == nil && moments.kurtosis == nil, "values without spread have no shape")
  }

  @Test func `figures beyond the range of doubles are absent, never infinite`() {
    let moments = Moments([1e308, -1e308, 1e308])
    #expect(moments.variance == nil && moments.skewness == nil && moments.kurtosis == nil)
  }
}
