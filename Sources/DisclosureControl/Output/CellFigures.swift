/// What a published cell shows, coarsened by rule 5.
public struct CellFigures: Sendable, Hashable {
  /// How many contributions were scored on the scale; exact.
  public let n: Int
  /// In points of the scale, rounded to `step`.
  public let mean: Double
  /// The distance between possible values of `mean` and `sd`.
  public let step: Double
  /// The standard deviation (divisor n − 1), rounded to `step`; never below ten contributions, nor where differences of cells would give one.
  public let sd: Double?
  /// The mean's 95 % interval, rounded outward to `step` and cut to the scale; from the pooled standard deviation of the round where the cell has none of its
  /// own, and `nil` where the round has none either.
  public let interval: ClosedRange<Double>?
  /// By band, ascending; empty for a scale without bands.
  public let bands: [BandShare]

  public init(n: Int, mean: Double, step: Double, sd: Double?, interval: ClosedRange<Double>?, bands: [BandShare]) {
    self.n = n
    self.mean = mean
    self.step = step
    self.sd = sd
    self.interval = interval
    self.bands = bands
  }
}

/// The share of a cell's contributors in one band, as it is published.
///
/// From 20 contributors on a percentage, below that a word. "Some" may be nobody, and "most" everybody: there is no word for none and none for all.
public enum BandShare: Sendable, Hashable {
  /// 0…100 in steps of five, rounded to the nearest, halves upward.
  case percent(Int)
  /// At most half.
  case some
  /// More than half.
  case most

  static let smallestPercentGroup = 20

  init(count: Int, of n: Int) {
    if n < Self.smallestPercentGroup {
      self = 2 * count > n ? .most : .some
    } else {
      self = .percent((40 * count + n) / (2 * n) * 5)
    }
  }

  /// How many of `n` contributors the share may stand for.
  func counts(of n: Int) -> ClosedRange<Int> {
    switch self {
    case .some: 0...n / 2
    case .most: n / 2 + 1...n
    case .percent(let percent):
      // count·40 + n must lie in 2n·(percent/5) ..< 2n·(percent/5 + 1).
      max(0, (2 * n * (percent / 5) - n + 39) / 40)...min(n, (2 * n * (percent / 5 + 1) - n - 1) / 40)
    }
  }
}
