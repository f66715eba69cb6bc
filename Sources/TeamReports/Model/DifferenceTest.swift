public import Statistics

/// Whether a difference of two means is more than chance explains.
public struct DifferenceTest: Sendable, Hashable {
  /// In points.
  public let standardError: Double
  public let t: Double
  public let degreesOfFreedom: Double
  /// Two-sided.
  public let p: Double
  /// p adjusted by Holm's method over the scales of the unit.
  public internal(set) var adjustedP: Double
  private let difference: Double

  /// Beyond this, chance is not ruled out.
  public static let level = 0.05

  private init(difference: Double, standardError: Double, degreesOfFreedom: Double) {
    self.difference = difference
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
    t = difference / standardError
    p = StudentDistribution(degreesOfFreedom: degreesOfFreedom).twoSided(t)
    adjustedP = p
  }

  /// The 95 % interval of the difference, in points; not adjusted.
  public var interval: ConfidenceInterval {
    let reach = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile(1 - Self.level / 2) * standardError
    return ConfidenceInterval(lower: difference - reach, upper: difference + reach)
  }

  /// Two groups of different people: B. L. Welch 1947, doi:10.1093/biomet/34.1-2.28, with F. E. Satterthwaite's degrees of freedom (1946,
  /// doi:10.2307/3002019).
  ///
  /// Welch's test in the form that knows each spread's own degrees of freedom, so that a spread pooled over a round counts with all that went into it;
  /// with n − 1 on both sides it is the usual one.
  ///
  /// - Returns: `nil` where a spread is unknown.
  init?(from earlier: CellSpread, to later: CellSpread) {
    guard let a = earlier.standardDeviation, let b = later.standardDeviation else { return nil }
    let (first, second) = (a * a / Double(earlier.n), b * b / Double(later.n))
    let variance = first + second
    let degrees = variance * variance / (first * first / Double(earlier.degreesOfFreedom) + second * second / Double(later.degreesOfFreedom))
    guard variance > 0 else { return nil }
    self.init(difference: later.mean - earlier.mean, standardError: variance.squareRoot(), degreesOfFreedom: degrees)
  }

  /// A group beside the larger one that it is part of: how far a group of this size drawn from it at random would lie off.
  ///
  /// Its variance is S²(1/n − 1/N): sampling without replacement from a finite population (W. G. Cochran 1977, Sampling Techniques, theorem 2.2).
  /// The same as comparing the group with all others of the larger one by a common spread.
  ///
  /// - Returns: `nil` where the whole's spread is unknown, or where the part is not smaller.
  init?(part: CellSpread, whole: CellSpread) {
    guard let sd = whole.standardDeviation, part.n < whole.n, sd > 0 else { return nil }
    let error = sd * (1 / Double(part.n) - 1 / Double(whole.n)).squareRoot()
    self.init(difference: part.mean - whole.mean, standardError: error, degreesOfFreedom: Double(whole.degreesOfFreedom))
  }
}
