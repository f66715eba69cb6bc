#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The Shapiro–Wilk test of normality for 3 to 5,000 values.
///
/// ```swift
/// try ShapiroWilkTest(values: [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236]).w  // 0.7888…
/// ```
/// Royston's approximation of the weights and of the distribution of W: Royston (1992), doi:10.1007/BF01891203; Royston (1995), algorithm
/// AS R94, doi:10.2307/2986146. The constants below are those of the algorithm.
public struct ShapiroWilkTest: Hashable, Sendable {
  /// The statistic, above 0 and at most 1; 1 for values as evenly laid out as a normal sample's.
  public let w: Double
  /// The probability of a w at most as large in a sample of a normal population; from 0 to 1.
  public let p: Double
  /// How many values.
  public let count: Int

  /// The number of values for which the approximation was made.
  public static let limit = 5_000

  /// - Parameter values: finite.
  /// - Throws: `tooFewValues` below 3, `tooManyValues` above 5,000, `noSpread` when all are the same.
  public init(values: [Double]) throws(Untestable) {
    try self.init(ValueCounts(values))
  }

  /// - Parameter counts: 3 to 5,000 values.
  /// - Throws: as for a list of values.
  public init(_ counts: ValueCounts) throws(Untestable) {
    guard counts.count >= 3 else { throw .tooFewValues(found: counts.count, needed: 3) }
    guard counts.count <= Self.limit else { throw .tooManyValues(found: counts.count, limit: Self.limit) }
    let entries = counts.entries
    guard entries.count > 1 else { throw .noSpread }
    guard let squares = counts.moments.sumOfSquares, squares > 0 else { throw .outOfRange }
    count = counts.count
    let sorted = entries.flatMap { Array(repeating: $0.value, count: $0.count) }
    let weights = Self.weights(count)
    var product = PreciseSum()
    for (index, weight) in weights.enumerated() { product.add(weight, times: sorted[sorted.count - 1 - index] - sorted[index]) }
    w = min(1, product.value * product.value / squares)
    p = Self.probability(w: w, count: count)
  }

  /// The weights of the differences between opposite values, the outermost first.
  private static func weights(_ count: Int) -> [Double] {
    let n = Double(count)
    if count == 3 { return [(0.5 as Double).squareRoot()] }
    let half = (1...count / 2).map { -NormalDistribution.quantile((Double($0) - 0.375) / (n + 0.25)) }
    let squares = 2 * half.reduce(0) { $0 + $1 * $1 }
    let root = squares.squareRoot()
    let u = 1 / n.squareRoot()
    var weights = half
    weights[0] = half[0] / root + polynomial([0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056], u)
    var kept = 1
    if count > 5 {
      weights[1] = half[1] / root + polynomial([0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633], u)
      kept = 2
    }
    var rest = squares
    var share = 1.0
    for index in 0..<kept {
      rest -= 2 * half[index] * half[index]
      share -= 2 * weights[index] * weights[index]
    }
    let scale = (rest / share).squareRoot()
    for index in kept..<weights.count { weights[index] = half[index] / scale }
    return weights
  }

  private static func probability(w: Double, count: Int) -> Double {
    let n = Double(count)
    if count == 3 {
      // Exact: W of three values lies from 3/4 to 1.
      return max(0, min(1, 6 / Double.pi * (asin(w.squareRoot()) - asin((0.75 as Double).squareRoot()))))
    }
    guard w < 1 else { return 1 }
    let logarithm = log1p(-w)
    if count <= 11 {
      let gamma = polynomial([-2.273, 0.459], n)
      guard logarithm < gamma else { return 0 }
      let mean = polynomial([0.5440, -0.39978, 0.025054, -6.714e-4], n)
      let deviation = exp(polynomial([1.3822, -0.77857, 0.062767, -0.0020322], n))
      return NormalDistribution.survival((-log(gamma - logarithm) - mean) / deviation)
    }
    let x = log(n)
    let mean = polynomial([-1.5861, -0.31082, -0.083751, 0.0038915], x)
    let deviation = exp(polynomial([-0.4803, -0.082676, 0.0030302], x))
    return NormalDistribution.survival((logarithm - mean) / deviation)
  }

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }
}
