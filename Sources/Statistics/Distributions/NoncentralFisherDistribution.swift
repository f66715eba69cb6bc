#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The noncentral F distribution, the ratio of mean squares when the groups do differ; what intervals of a share of variance need.
///
/// ```swift
/// NoncentralFisherDistribution(numerator: 2, denominator: 27, noncentrality: 5).cumulative(3.35).value  // 0.5413…
/// ```
/// A Poisson mixture of incomplete beta functions, from the last term downwards, where each is the next and a positive step. Source: NIST
/// DLMF 8.17.20 for the recurrence; Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, chapter 30, for the mixture.
struct NoncentralFisherDistribution: Sendable {
  let numerator: Double
  let denominator: Double
  /// At least 0.
  let noncentrality: Double

  /// The probability of a value of at most `f`, for f above 0, and how it falls as the noncentrality grows.
  func cumulative(_ f: Double) -> (value: Double, slope: Double) {
    let mean = noncentrality / 2
    let reach = 9 * mean.squareRoot() + 40
    let first = max(0, Int(mean - reach))
    let last = Int(mean + reach)
    let (a, b) = (numerator / 2, denominator / 2)
    let proportion = Proportion(numerator, f, to: denominator, 1)
    let beta = { (j: Int) in IncompleteBeta(a: a + Double(j), b: b, at: proportion) }
    let x = proportion.x.high
    var value = beta(last).lower
    // I(x; a + j, b) − I(x; a + j + 1, b) = xᵃ⁺ʲ yᵇ / ((a + j) B(a + j, b)).
    let step = { (j: Int) in beta(j).density / (a + Double(j)) }
    var fall = step(last)
    var weight = Self.poisson(last, mean: mean)
    var (sum, slope) = (0.0, 0.0)
    for j in stride(from: last, through: first, by: -1) {
      sum += weight * value
      slope -= weight * fall / 2
      guard j > first else { break }
      // Each step and each weight follows from the one above it, except where that was too small for its digits.
      let k = a + Double(j)
      fall = fall > 1e-290 ? fall * k / (x * (k - 1 + b)) : step(j - 1)
      weight = weight > 1e-290 ? weight * Double(j) / mean : Self.poisson(j - 1, mean: mean)
      value += fall
    }
    return (min(1, sum), slope)
  }

  /// The noncentralities for which a value of at least `f`, and one of at most `f`, has the probability `beyond`; 0 where there is none.
  static func noncentralityInterval(f: Double, numerator: Double, denominator: Double, beyond: Double) -> ConfidenceInterval {
    let solve = { (target: Double) -> Double in
      let evaluate = { (noncentrality: Double) in
        NoncentralFisherDistribution(numerator: numerator, denominator: denominator, noncentrality: noncentrality).cumulative(f)
      }
      guard f > 0, evaluate(0).value > target else { return 0 }
      return exp(
        Inversion.root(from: log(numerator * f + 1)) { logarithm in
          let (value, slope) = evaluate(exp(logarithm))
          return (target - value, -slope * exp(logarithm))
        })
    }
    let lower = solve(1 - beyond)
    return ConfidenceInterval(lower: lower, upper: max(lower, solve(beyond)))
  }

  private static func poisson(_ j: Int, mean: Double) -> Double {
    guard mean > 0 else { return j == 0 ? 1 : 0 }
    return (DoubleDouble(mean).logarithm() * Double(j) - DoubleDouble(mean) - LogGamma.value(DoubleDouble(Double(j + 1)))).exponential
  }
}
