#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x), each worked out by itself.
///
/// ```swift
/// IncompleteGamma(a: 1, x: DoubleDouble(2)).upper  // 0.1353352832366127, e⁻²
/// ```
/// The factor xᵃ e⁻ˣ / Γ(a) is exact to the last digit (in `DoubleDouble`). What multiplies it is, for a below 20, the series NIST DLMF 8.7.1 or the
/// continued fraction 8.9.2, and from 20 on the integral of the density relative to its value at x, as in `IncompleteBeta`.
struct IncompleteGamma: Sendable {
  let a: Double
  let x: DoubleDouble
  /// xᵃ e⁻ˣ / Γ(a): the density of log x.
  let density: Double

  /// - Parameters:
  ///   - a: above 0.
  ///   - x: above 0.
  ///   - logGamma: log Γ(a), where it is at hand from another x.
  init(a: Double, x: DoubleDouble, logGamma: DoubleDouble? = nil) {
    (self.a, self.x) = (a, x)
    density = (x.logarithm() * a - x - (logGamma ?? LogGamma.value(DoubleDouble(a)))).exponential
  }

  /// P(a, x).
  var lower: Double {
    isBelowCentre ? (a < 20 ? density / a * series : density / x.high * integral(outwards: -1)) : 1 - upperTail
  }

  /// Q(a, x).
  var upper: Double {
    if isSmall { return smallUpper }
    return isBelowCentre ? 1 - lower : upperTail
  }

  private var isSmall: Bool { a < 1 && x.high < 1.5 }

  private var isBelowCentre: Bool { x.high < a || isSmall }

  private var upperTail: Double {
    a < 20 ? density * continuedFraction : density / x.high * integral(outwards: 1)
  }

  /// 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …
  private var series: Double {
    var term = 1.0
    var sum = 1.0
    var n = a
    while term > sum * 1e-17 {
      n += 1
      term *= x.high / n
      sum += term
    }
    return sum
  }

  /// 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − …)).
  private var continuedFraction: Double {
    let x = x.high
    var b = x + 1 - a
    var c = Double.greatestFiniteMagnitude
    var d = 1 / b
    var fraction = d
    for n in 1...20_000 {
      let n = Double(n)
      let numerator = -n * (n - a)
      b += 2
      d = 1 / (numerator * d + b)
      c = b + numerator / c
      fraction *= d * c
      if abs(d * c - 1) < 2e-16 { break }
    }
    return fraction
  }

  /// Q for a below 1 and small x, where it is small itself when a is: 1 − xᵃ/Γ(a + 1) and the rest of the alternating series DLMF 8.7.1.
  private var smallUpper: Double {
    let logarithm = (x.logarithm() * a - LogGamma.value(.sum(a, 1))).value
    var power = 1.0
    var sum = 0.0
    for n in 1...60 {
      power *= -x.high / Double(n)
      sum -= power / (a + Double(n))
    }
    return -expm1(logarithm) + exp(logarithm) * a * sum
  }

  /// The integral of the density over x ± u relative to that at x, u from 0 to the end of the line.
  private func integral(outwards sign: Double) -> Double {
    let x0 = x.high
    let slope = sign * (DoubleDouble(1) - DoubleDouble.sum(a, -1) / x).value
    let scale = 1 / (max(slope, 0) + (a - 1).squareRoot() / x0)
    return Quadrature.tail(scale: scale, limit: sign < 0 ? x0 : .infinity) { u in
      slope * u + (a - 1) * Deviance.value(sign * u / x0)
    }
  }
}
