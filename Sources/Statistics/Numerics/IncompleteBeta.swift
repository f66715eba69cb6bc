#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The regularised incomplete beta function I(x; a, b), each tail worked out by itself and never as one minus nearly one.
///
/// ```swift
/// IncompleteBeta(a: 2, b: 3, at: Proportion(1, 1, to: 1, 1)).lower  // 0.6875
/// ```
/// The factor xᵃ yᵇ / B(a, b) is exact to the last digit (in `DoubleDouble`), whatever the size of a and b. What multiplies it is, for a below 20,
/// the continued fraction of NIST DLMF 8.17.22 (by Lentz's method, doi:10.1364/AO.15.000668), and from 20 on the integral of the density
/// relative to its value at x, taken outwards by Gauss–Legendre quadrature: its cost does not grow with a and b, and nothing in it cancels.
struct IncompleteBeta: Sendable {
  let a: Double
  let b: Double
  let proportion: Proportion
  /// xᵃ (1 − x)ᵇ / B(a, b): the density of log (x / (1 − x)).
  let density: Double

  /// - Parameters:
  ///   - a: above 0.
  ///   - b: above 0.
  ///   - proportion: x and 1 − x.
  ///   - logBeta: log B(a, b), where it is at hand from another x.
  init(a: Double, b: Double, at proportion: Proportion, logBeta: DoubleDouble? = nil) {
    (self.a, self.b, self.proportion) = (a, b, proportion)
    density = (proportion.logX * a + proportion.logY * b - (logBeta ?? LogGamma.beta(a, b))).exponential
  }

  private init(_ a: Double, _ b: Double, _ proportion: Proportion, _ density: Double) {
    (self.a, self.b, self.proportion, self.density) = (a, b, proportion, density)
  }

  /// I(x; a, b).
  var lower: Double {
    isBelowCentre ? tail : 1 - swapped.tail
  }

  /// 1 − I(x; a, b) = I(1 − x; b, a).
  var upper: Double {
    isBelowCentre ? 1 - tail : swapped.tail
  }

  private var isBelowCentre: Bool {
    proportion.x.high <= (a + 1) / (a + b + 2)
  }

  private var swapped: IncompleteBeta {
    IncompleteBeta(b, a, proportion.swapped, density)
  }

  private var tail: Double {
    guard proportion.x.high > 0 else { return density / a }
    return a < 20 ? density / a * continuedFraction : density / proportion.x.high / proportion.y.high * integral
  }

  private var continuedFraction: Double {
    let x = proportion.x.high
    var c = 1.0
    var d = 1 / (1 - (a + b) * x / (a + 1))
    var fraction = d
    for m in 1...20_000 {
      let m = Double(m)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / (1 + even * d)
      c = 1 + even / c
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / (1 + odd * d)
      c = 1 + odd / c
      fraction *= d * c
      if abs(d * c - 1) < 2e-16 { break }
    }
    return fraction
  }

  /// The integral of (1 − u/x)ᵃ⁻¹ (1 + u/y)ᵇ⁻¹ over u from 0 to x.
  private var integral: Double {
    let (x, y) = (proportion.x.high, proportion.y.high)
    // The slope of the exponent is the difference of two terms that are equal at the mode.
    let slope = (DoubleDouble.sum(a, -1) / proportion.x - DoubleDouble.sum(b, -1) / proportion.y).value
    let curvature = (a - 1) / x / x + max(b - 1, 0) / y / y
    let scale = 1 / (max(slope, 0) + curvature.squareRoot())
    return Quadrature.tail(scale: scale, limit: x) { u in
      slope * u + (a - 1) * Deviance.value(-u / x) + (b - 1) * Deviance.value(u / y)
    }
  }
}
