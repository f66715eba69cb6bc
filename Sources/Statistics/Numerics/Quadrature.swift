#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Integrals by Gauss–Legendre quadrature with 20 points a panel.
///
/// ```swift
/// Quadrature.integral(from: 0, to: 1) { $0 * $0 }  // 0.3333333333333333
/// ```
enum Quadrature {
  /// The points and weights on −1…1: roots of the Legendre polynomial by Newton's method (NIST DLMF 3.5.15 and 18.9.1).
  private static let rule: [(point: Double, weight: Double)] = {
    let count = 20
    return (1...count).map { index in
      var x = cos(Double.pi * (Double(index) - 0.25) / (Double(count) + 0.5))
      var slope = 0.0
      for _ in 0..<6 {
        var (previous, current) = (1.0, x)
        for n in 2...count {
          (previous, current) = (current, (Double(2 * n - 1) * x * current - Double(n - 1) * previous) / Double(n))
        }
        slope = Double(count) * (x * current - previous) / (x * x - 1)
        x -= current / slope
      }
      return (x, 2 / ((1 - x * x) * slope * slope))
    }
  }()

  /// The points of one panel and their weights.
  static func points(from low: Double, to high: Double) -> [(point: Double, weight: Double)] {
    let half = (high - low) / 2
    return rule.map { ((high + low) / 2 + half * $0.point, half * $0.weight) }
  }

  /// The integral of a smooth function over one panel.
  static func integral(from low: Double, to high: Double, _ function: (Double) -> Double) -> Double {
    let half = (high - low) / 2
    let middle = (high + low) / 2
    var sum = 0.0
    for (point, weight) in rule { sum += weight * function(middle + half * point) }
    return sum * half
  }

  /// The integral over u from 0 to `limit` of e to the power of −`exponent(u)`, where the exponent is 0 at 0 and grows from there.
  ///
  /// Panels grow from a half to sixteen times `scale`, the distance over which the exponent first grows by about 1, and end where what is left
  /// is below 1e-19 of the whole.
  static func tail(scale: Double, limit: Double = .infinity, exponent: (Double) -> Double) -> Double {
    var sum = 0.0
    var start = 0.0
    var width = scale / 2
    while start < limit {
      let end = min(start + width, limit)
      let part = integral(from: start, to: end) { exp(-exponent($0)) }
      sum += part
      if part <= sum * 1e-19 { break }
      start = end
      width = min(width * 1.4, scale * 16)
    }
    return sum
  }
}
