import Instruments
import Statistics

extension NormPosition {
  /// How a percentile came about.
  public enum PercentileMethod: String, Sendable, Hashable, CaseIterable {
    /// Looked up among the people of the norm, as its table counts them.
    case table
    /// From mean and standard deviation, as if scores were normally distributed.
    case normal
  }

  /// Whether the norm has a table; `t` is linear in the score either way.
  public var percentileMethod: PercentileMethod { norm.percentiles == nil ? .normal : .table }

  /// Where the score stands among the norm's population in percent, 0…100: half of those who share it count as lower.
  ///
  /// Where the norm has no table, scores are taken to be normally distributed, so that nobody shares one.
  public var percentile: Double {
    norm.percentiles?.percentile(of: score) ?? 100 * NormalDistribution.cumulative(z)
  }
}
