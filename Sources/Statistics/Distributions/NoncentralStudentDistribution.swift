#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The noncentral t distribution at one value: a normal value of mean δ over an estimated standard deviation; what intervals of effect sizes need.
///
/// ```swift
/// NoncentralStudentDistribution(degreesOfFreedom: 10, at: 2).cumulative(noncentrality: 2).value  // 0.4809…
/// ```
/// P(T ≤ t) = ∫ Φ(t s − δ) f(s) ds over the estimated standard deviation s = √(χ²/m) by Gauss–Legendre quadrature on points that serve every δ;
/// 12 digits for probabilities above 1e-10. Source: Johnson & Welch (1940), doi:10.1093/biomet/31.3-4.362.
struct NoncentralStudentDistribution: Sendable {
  private let t: Double
  private let degreesOfFreedom: Double
  /// The points s times t, and their weights times f(s).
  private let points: [(position: Double, weight: Double)]

  /// - Parameters:
  ///   - degreesOfFreedom: at least 1.
  ///   - t: the value, at most 300 √m from 0; for one farther out only the limits of the noncentrality are right.
  init(degreesOfFreedom m: Double, at t: Double) {
    (self.t, degreesOfFreedom) = (t, m)
    // About s = 1: log f(1 + v) − log f(1) = −(m − 1) (v − log(1 + v)) − v − m v²/2.
    let exponent = { (v: Double) in (m - 1) * Deviance.value(v) + v + m * v * v / 2 }
    let height = (DoubleDouble(m / 2).logarithm() * (m / 2) - DoubleDouble(m / 2) - LogGamma.value(DoubleDouble(m / 2))).exponential * 2
    let reach = 6.5 / m.squareRoot()
    let start = max(-1, -reach)
    // Φ turns within two units of t s: no panel is wider.
    let panels = min(3_000, max(8, ((reach - start) * abs(t) / 2).rounded(.up)))
    let width = (reach - start) / panels
    var points: [(position: Double, weight: Double)] = []
    for panel in 0..<Int(panels) {
      let low = start + width * Double(panel)
      for (v, weight) in Quadrature.points(from: low, to: low + width) {
        points.append((t * (1 + v), weight * height * exp(-exponent(v))))
      }
    }
    self.points = points
  }

  /// The probability of a value of at most t, and how it changes with the noncentrality.
  func cumulative(noncentrality: Double) -> (value: Double, slope: Double) {
    integral(noncentrality, side: 1)
  }

  /// The probability of a value above t, and how it changes with the noncentrality.
  func survival(noncentrality: Double) -> (value: Double, slope: Double) {
    integral(noncentrality, side: -1)
  }

  /// The noncentralities for which a value of at least t, and one of at most t, has the probability `beyond`.
  ///
  /// - Parameter beyond: the probability on each side, between 0 and 0.5.
  func noncentralityInterval(beyond: Double) -> ConfidenceInterval {
    guard abs(t) <= 300 * degreesOfFreedom.squareRoot() else { return farInterval(beyond: beyond) }
    let target = log(beyond)
    let width = -NormalDistribution.quantile(beyond) * (1 + t * t / (2 * degreesOfFreedom)).squareRoot()
    let limit = { (side: Double) in
      Inversion.root(from: t + side * width, tolerance: 1e-14) { noncentrality in
        let (value, slope) = integral(noncentrality, side: side)
        return (side * (target - log(value)), -side * slope / value)
      }
    }
    let (lower, upper) = (limit(-1), limit(1))
    return ConfidenceInterval(lower: min(lower, upper), upper: upper)
  }

  /// The limits for a t so far out that the normal value is certain beside the estimate: δ = t s, with s at its own limits; within 1e-5 of their distance.
  private func farInterval(beyond: Double) -> ConfidenceInterval {
    let spread = ChiSquaredDistribution(degreesOfFreedom: degreesOfFreedom)
    let limits = [spread.quantile(beyond), spread.upperQuantile(beyond)].map { t * ($0 / degreesOfFreedom).squareRoot() }
    return ConfidenceInterval(lower: min(limits[0], limits[1]), upper: max(limits[0], limits[1]))
  }

  /// The mean of Φ(±(t s − δ)) over s.
  private func integral(_ noncentrality: Double, side: Double) -> (value: Double, slope: Double) {
    let scale = side / 2.0.squareRoot()
    var (value, slope) = (0.0, 0.0)
    for (position, weight) in points {
      let x = (position - noncentrality) * scale
      value += weight * erfc(-x)
      slope += weight * exp(-x * x)
    }
    return (value / 2, -side * slope / (2 * Double.pi).squareRoot())
  }
}
