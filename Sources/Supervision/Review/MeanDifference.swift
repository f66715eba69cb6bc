import JSON
import Releases
import Statistics

/// The difference of one unit's published means in two rounds, and how sure it is.
///
/// Contributions are anonymous, so that nobody's two answers can be paired; the rounds are compared as if different people had answered, which is the more
/// cautious way. From ten people on, a cell's own standard deviation counts. A smaller cell has none, and the spread within units over its round
/// stands in for it, as it does in the release's own intervals.
///
/// Welch's test (B. L. Welch 1947, doi:10.1093/biomet/34.1-2.28) with F. E. Satterthwaite's degrees of freedom (1946, doi:10.2307/3002019), in the form that
/// knows each spread's own degrees of freedom; with n − 1 on both sides it is the usual one.
struct MeanDifference {
  /// Later less earlier, exact to the rounding of both.
  let value: JSONDecimal
  /// The difference is at most so far off because both means are rounded, in points.
  let rounding: Double
  let interval: Comparison.IntervalOfDifference
  /// Two-sided; `nil` where no spread is published.
  let p: Double?

  private struct Spread {
    let squaredError: Double
    let degreesOfFreedom: Double
    let isOwn: Bool
  }

  /// - Parameters:
  ///   - scale: as the later round declares it; the rounds are comparable.
  init(
    from earlier: CellFigures, in before: SeriesRound, to later: CellFigures, in after: SeriesRound, scale: ReleaseScale, series: ReleaseSeries
  ) {
    value = later.mean - earlier.mean
    rounding = (scale.step(n: earlier.n) + scale.step(n: later.n)) / 2
    guard let first = Self.spread(earlier, scale.id, before, series), let second = Self.spread(later, scale.id, after, series) else {
      (interval, p) = (.unknown, nil)
      return
    }
    let variance = first.squaredError + second.squaredError
    let degrees =
      variance * variance
      / (first.squaredError * first.squaredError / first.degreesOfFreedom + second.squaredError * second.squaredError / second.degreesOfFreedom)
    guard variance > 0 else {
      (interval, p) = (.unknown, nil)
      return
    }
    let distribution = StudentDistribution(degreesOfFreedom: degrees)
    p = distribution.twoSided(value.double / variance.squareRoot())
    let reach = distribution.quantile(0.975) * variance.squareRoot()
    guard let low = JSONDecimal(hundredths: value.double - reach), let high = JSONDecimal(hundredths: value.double + reach) else {
      interval = .unknown
      return
    }
    interval = first.isOwn && second.isOwn ? .own(low...high) : .pooled(low...high)
  }

  /// Whether the difference is larger than the rounding of the figures.
  var exceedsRounding: Bool {
    // The figures are decimals and steps such as 0.1, which doubles only come near.
    value.double.magnitude > rounding + 1e-9
  }

  private static func spread(_ figures: CellFigures, _ scale: String, _ round: SeriesRound, _ series: ReleaseSeries) -> Spread? {
    if let own = figures.sd {
      return Spread(squaredError: own.double * own.double / Double(figures.n), degreesOfFreedom: Double(figures.n - 1), isOwn: true)
    }
    return series.pooledSpread(round: round.index, scale: scale).map { pooled in
      Spread(
        squaredError: pooled.standardDeviation * pooled.standardDeviation / Double(figures.n), degreesOfFreedom: Double(pooled.degreesOfFreedom),
        isOwn: false)
    }
  }
}

extension JSONDecimal {
  /// The decimal of two places nearest to `double`.
  init?(hundredths double: Double) {
    guard let rounded = JSONDecimal(rounding: (double * 100).rounded(.toNearestOrAwayFromZero)), let whole = rounded.integer else { return nil }
    self.init(millionths: whole * 10_000)
  }

  static func - (left: JSONDecimal, right: JSONDecimal) -> JSONDecimal {
    guard let difference = JSONDecimal(millionths: left.millionths - right.millionths) else { preconditionFailure("means are far below 10^9") }
    return difference
  }
}
