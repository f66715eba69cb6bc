#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The chi-squared distribution, a sum of squared normal values.
///
/// ```swift
/// ChiSquaredDistribution(degreesOfFreedom: 2).survival(5.991464547107979)  // 0.05
/// ```
/// Relative error below 1e-12 in both tails down to 1e-300 (compared with mpmath up to 1e12 degrees of freedom). Source: NIST DLMF 8.2,
/// P(X ≤ x) = P(df/2, x/2).
public struct ChiSquaredDistribution: Sendable {
  /// Above 0, whole or not.
  public let degreesOfFreedom: Double
  private let logGamma: DoubleDouble

  /// - Parameter degreesOfFreedom: above 0 and finite, whole or not.
  public init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom lie above 0")
    self.degreesOfFreedom = degreesOfFreedom
    logGamma = LogGamma.value(DoubleDouble(degreesOfFreedom / 2))
  }

  /// The probability of a value of at most `x`; 0 for x ≤ 0.
  public func cumulative(_ x: Double) -> Double {
    precondition(!x.isNaN, "x is a number")
    guard x / 2 > 0 else { return 0 }
    return x == .infinity ? 1 : gamma(x).lower
  }

  /// The probability of a value above `x`.
  public func survival(_ x: Double) -> Double {
    precondition(!x.isNaN, "x is a number")
    guard x / 2 > 0 else { return 1 }
    return x == .infinity ? 0 : gamma(x).upper
  }

  /// The value that a share `p` of the distribution does not exceed.
  ///
  /// - Parameter p: from 0 (the value 0) to 1 (infinity).
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies from 0 to 1")
    guard p > 0, p < 1 else { return p == 0 ? 0 : .infinity }
    return value(lower: p, upper: 1 - p)
  }

  /// The value with the share `q` of the distribution above it: as exact for a small q as `quantile` is for a small p.
  ///
  /// - Parameter q: from 0 (infinity) to 1 (the value 0).
  public func upperQuantile(_ q: Double) -> Double {
    precondition(q >= 0 && q <= 1, "a probability lies from 0 to 1")
    guard q > 0, q < 1 else { return q == 0 ? .infinity : 0 }
    return value(lower: 1 - q, upper: q)
  }

  private func value(lower: Double, upper: Double) -> Double {
    Inversion.positiveRoot(from: degreesOfFreedom) { x in
      let gamma = self.gamma(x)
      if lower < upper { return (log(gamma.lower) - log(lower), gamma.density / gamma.lower) }
      return (log(upper) - log(gamma.upper), gamma.density / gamma.upper)
    }
  }

  private func gamma(_ x: Double) -> IncompleteGamma {
    IncompleteGamma(a: degreesOfFreedom / 2, x: DoubleDouble(x / 2), logGamma: logGamma)
  }
}
