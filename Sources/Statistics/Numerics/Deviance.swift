#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// u − log(1 + u), the part of a logarithm that is left when its slope at 0 is taken away.
///
/// ```swift
/// Deviance.value(1e-10)  // 5e-21, where the plain difference gives 0
/// ```
/// At least 0 everywhere, 0 at 0, infinite at −1; about u²/2 near 0.
enum Deviance {
  /// The deviance for u ≥ −1.
  ///
  /// Near 0 by log(1 + u) = 2 (r + r³/3 + r⁵/5 + …) with r = u / (2 + u) (NIST DLMF 4.6.4), where no term cancels another.
  static func value(_ u: Double) -> Double {
    guard abs(u) < 0.4 else { return u - log1p(u) }
    let r = u / (2 + u)
    let square = r * r
    var series = 0.0
    var odd = 31.0
    while odd >= 3 {
      series = series * square + 1 / odd
      odd -= 2
    }
    return u * r - 2 * r * square * series
  }
}
