/// The 95 % interval of a mean.
enum StudentInterval {
  /// The point of Student's distribution that is exceeded in one case of forty, by the expansion in powers of 1/ν of E. A. Cornish & R. A. Fisher 1938,
  /// doi:10.2307/1400905; right to 0.0003 from nine degrees of freedom on, which is the least here.
  static func quantile(degreesOfFreedom: Int) -> Double {
    let z = 1.959963984540054
    let v = Double(degreesOfFreedom)
    let z2 = z * z
    let first = z * (z2 + 1) / 4
    let second = z * ((5 * z2 + 16) * z2 + 3) / 96
    let third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    return z + first / v + second / (v * v) + third / (v * v * v)
  }

  /// mean ± t · sd / √n, rounded outward to `step` and cut to the scale, so that it is a function of what is published.
  static func interval(mean: Double, n: Int, sd: Double, degreesOfFreedom: Int, step: RoundingStep, scale: ScaleFacts) -> ClosedRange<Double> {
    let reach = quantile(degreesOfFreedom: degreesOfFreedom) * sd / Double(n).squareRoot()
    let low = max(scale.minimum, step.rounded(mean - reach, .down))
    let high = min(scale.maximum, step.rounded(mean + reach, .up))
    return low...max(low, high)
  }
}
