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
  public static func cumulative(_ z: Double) -> Double {
    0.5 * erfc(-z / 2.0.squareRoot())
  }
}
