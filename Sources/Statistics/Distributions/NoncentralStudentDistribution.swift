#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The noncentral t distribution: a normal value of mean δ over an estimated standard deviation; what intervals of effect sizes need.
///
/// ```swift
/// NoncentralStudentDistribution(degreesOfFreedom: 10, noncentrality: 2).cumulative(2)  // 0.4809…
/// ```
/// P(T ≤ t) = ∫ Φ(t s − δ) f(s) ds over the estimated standard deviation s = √(χ²/m) by Gauss–Legendre quadrature, with panels laid where the
/// density of s lives and where Φ turns; 12 digits for probabilities above 1e-10. Source: Johnson & Welch (1940), doi:10.1093/biomet/31.3-4.362.
struct NoncentralStudentDistribution: Sendable {
  /// At least 1.
  let degreesOfFreedom: Double
  let noncentrality: Double

  /// The probability of a value of at most `t`.
  func cumulative(_ t: Double) -> Double {
    mean(turningAt: t) { NormalDistribution.cumulative(t * $0 - noncentrality) }
  }

  /// The probability of a value above `t`.
  func survival(_ t: Double) -> Double {
    mean(turningAt: t) { NormalDistribution.survival(t * $0 - noncentrality) }
  }

  /// The noncentralities for which a value of at least `t`, and one of at most `t`, has the probability `beyond`.
  ///
  /// - Parameters:
  ///   - t: the value observed.
  ///   - degreesOfFreedom: at least 1.
  ///   - beyond: the probability on each side, between 0 and 0.5.
  static func noncentralityInterval(t: Double, degreesOfFreedom: Double, beyond: Double) -> ConfidenceInterval {
    let width = -NormalDistribution.quantile(beyond)
    let upper = noncentrality(t: t, degreesOfFreedom: degreesOfFreedom, beyond: beyond, start: t + width)
    let lower = -noncentrality(t: -t, degreesOfFreedom: degreesOfFreedom, beyond: beyond, start: -t + width)
    return ConfidenceInterval(lower: min(lower, upper), upper: upper)
  }

  /// The noncentrality for which a value of at most `t` has the probability `beyond`.
  private static func noncentrality(t: Double, degreesOfFreedom: Double, beyond: Double, start: Double) -> Double {
    let target = log(beyond)
    return Inversion.root(from: start) { noncentrality in
      let distribution = NoncentralStudentDistribution(degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
      let below = distribution.cumulative(t)
      let slope = distribution.mean(turningAt: t) { NormalDistribution.density(t * $0 - noncentrality) }
      return (target - log(below), slope / below)
    }
  }

  /// The mean of a function of s over the density of s = √(χ²/m).
  private func mean(turningAt t: Double, of function: (Double) -> Double) -> Double {
    let m = degreesOfFreedom
    // About s = 1: log f(1 + v) − log f(1) = −(m − 1) (v − log(1 + v)) − v − m v²/2.
    let exponent = { (v: Double) in (m - 1) * Deviance.value(v) + v + m * v * v / 2 }
    let height = (DoubleDouble(m / 2).logarithm() * (m / 2) - DoubleDouble(m / 2) - LogGamma.value(DoubleDouble(m / 2))).exponential * 2
    let reach = 6.5 / m.squareRoot()
    var edges = (0...8).map { max(-1, -reach) + (reach - max(-1, -reach)) * Double($0) / 8 }
    if t != 0 {
      let turn = noncentrality / t - 1
      edges += (-4...4).map { turn + Double($0) * 2 / abs(t) }.filter { $0 > edges[0] && $0 < reach }
    }
    edges.sort()
    return height
      * zip(edges, edges.dropFirst()).reduce(0) { sum, panel in
        guard panel.1 > panel.0 else { return sum }
        return sum + Quadrature.integral(from: panel.0, to: panel.1) { exp(-exponent($0)) * function(1 + $0) }
      }
  }
}
