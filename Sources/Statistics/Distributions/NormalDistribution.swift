#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The standard normal distribution, mean 0 and standard deviation 1.
///
/// ```swift
/// NormalDistribution.cumulative(1)  // 0.8413447460685429
/// ```
public enum NormalDistribution {
  /// The probability of a value of at most `z`: Φ(z) = erfc(−z/√2) / 2.
  ///
  /// Through the complementary error function, so that the far tails keep their digits; Φ(−z) = 1 − Φ(z), Φ(0) = 0.5, Φ(±∞) = 1 and 0.
  /// Relative error below 1e-14 down to 1e-300.
  public static func cumulative(_ z: Double) -> Double {
    precondition(!z.isNaN, "z is a number")
    guard z.isFinite else { return z > 0 ? 1 : 0 }
    // −z/√2 has no exact double; what rounding takes away would come back in the far tail multiplied by z².
    let exact = DoubleDouble(-z) * rootOfHalf
    let rounded = exact.high
    return 0.5 * erfc(rounded) - exact.low * exp(-rounded * rounded) / Double.pi.squareRoot()
  }

  /// The probability of a value above `z`: 1 − Φ(z), as exact in the upper tail as Φ in the lower.
  public static func survival(_ z: Double) -> Double {
    cumulative(-z)
  }

  /// The height of the bell at `z`: e^(−z²/2) / √(2π); 0.3989 at its middle.
  public static func density(_ z: Double) -> Double {
    guard abs(z) < 39 else { return 0 }
    return (DoubleDouble.product(z, z) * -0.5).exponential / (2 * Double.pi).squareRoot()
  }

  /// The value that a share `p` of the distribution does not exceed; the inverse of `cumulative`.
  ///
  /// Newton's method on the logarithm of the tail, safeguarded by a bracket. For a value of the upper tail whose survival is q, take
  /// `-quantile(q)`: 1 − q would lose its digits.
  ///
  /// - Parameter p: from 0 (−∞) to 1 (+∞); anything else is a mistake of the caller and stops the program.
  public static func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies from 0 to 1")
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : .infinity }
    if p == 0.5 { return 0 }
    if p > 0.5 { return -quantile(1 - p) }
    if p > 0.4 { return central(p) }
    let target = log(p)
    let start = -(-2 * target).squareRoot()
    return Inversion.root(from: start) { z in
      let below = cumulative(z)
      return (log(below) - target, density(z) / below)
    }
  }

  private static let rootOfHalf = DoubleDouble(0.5).squareRoot()

  /// The quantile near the middle, from the share between it and the middle, which is exact there.
  private static func central(_ p: Double) -> Double {
    let share = p - 0.5
    return Inversion.root(from: share * (2 * Double.pi).squareRoot()) { z in
      (erf(z / 2.0.squareRoot()) / 2 - share, density(z))
    }
  }
}
