import JSON
import Releases
public import Statistics

/// A published mean with the spread that tests about it rest on.
///
/// From ten people on that is the cell's own standard deviation. A smaller cell has none, and nothing computed from its own may be shown, since each such
/// figure would give it back; the spread within units over its round stands in, as it does for the interval in the release.
public struct CellSpread: Sendable, Hashable {
  public enum Source: String, Sendable, Hashable, CaseIterable {
    case own
    case pooled
    /// Neither the cell nor the round gives one.
    case unknown
  }

  public let n: Int
  /// In points, as published: rounded.
  public let mean: Double
  /// In points; `nil` where the source is unknown.
  public let standardDeviation: Double?
  /// Of the standard deviation; 0 where the source is unknown.
  public let degreesOfFreedom: Int
  public let source: Source
  /// The mean is at most so far off because it is rounded, in points.
  public let rounding: Double

  init(_ figures: CellFigures, scale: ReleaseScale, pooled: @autoclosure () -> PooledSpread?) {
    n = figures.n
    mean = figures.mean.double
    rounding = scale.step(n: figures.n) / 2
    if let sd = figures.sd {
      (standardDeviation, degreesOfFreedom, source) = (sd.double, figures.n - 1, .own)
    } else if let pooled = pooled() {
      (standardDeviation, degreesOfFreedom, source) = (pooled.standardDeviation, pooled.degreesOfFreedom, .pooled)
    } else {
      (standardDeviation, degreesOfFreedom, source) = (nil, 0, .unknown)
    }
  }

  /// `nil` where no spread is known.
  public var summary: SampleSummary? {
    standardDeviation.map { SampleSummary(count: n, mean: mean, standardDeviation: $0) }
  }

  /// Fewer people: words about the cell are chosen with caution.
  public static let smallGroup = 20

  public var isSmall: Bool { n < Self.smallGroup }
}
