/// Mean, variance, skewness and kurtosis in one pass, mergeable across chunks.
///
/// ```swift
/// var moments = Moments()
/// for x in [2.0, 4, 4, 4, 5, 5, 7, 9] { moments.add(x) }
/// moments.mean      // 5.0
/// moments.variance  // 4.571428571428571
/// ```
/// Central sums are updated, never sums of powers, and the mean is kept as its distance from the first value, so that values far from 0 with a
/// small spread keep their digits. Sources: Welford (1962),
/// doi:10.1080/00401706.1962.10490022; Chan, Golub & LeVeque (1983), doi:10.1080/00031305.1983.10483115; Pébay (2008), doi:10.2172/1028931.
/// The same chunks merged in the same order give the same bits, whoever worked them out.
public struct Moments: Hashable, Sendable {
  /// How many values were added.
  public private(set) var count = 0
  /// The first value; the mean is this and `centre`.
  private var origin = 0.0
  private var centre = 0.0
  private var second = 0.0
  private var third = 0.0
  private var fourth = 0.0

  /// No values yet.
  public init() {}

  /// The moments of some values, in their order.
  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// The moments of one value that occurs `count` times.
  init(repeating value: Double, count: Int) {
    self.count = count
    origin = value
  }

  /// Takes in one value.
  ///
  /// - Parameter x: finite. Anything else is a mistake of the caller: a missing value is left out, not added.
  public mutating func add(_ x: Double) {
    precondition(x.isFinite, "a value is a finite number")
    if count == 0 { origin = x }
    let before = Double(count)
    count += 1
    let n = Double(count)
    let difference = (x - origin) - centre
    let step = difference / n
    let square = step * step
    let term = difference * step * before
    centre += step
    fourth += term * square * (n * n - 3 * n + 3) + 6 * square * second - 4 * step * third
    third += term * step * (n - 2) - 3 * step * second
    second += term
  }

  /// Takes in all values of another chunk.
  public mutating func merge(_ other: Moments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let (a, b) = (Double(count), Double(other.count))
    let n = a + b
    let difference = (other.origin - origin) + (other.centre - centre)
    let step = difference / n
    let product = a * b
    fourth +=
      other.fourth + difference * step * step * step * product * (a * a - product + b * b)
      + 6 * step * step * (a * a * other.second + b * b * second) + 4 * step * (a * other.third - b * third)
    third += other.third + difference * step * step * product * (a - b) + 3 * step * (a * other.second - b * second)
    second += other.second + difference * step * product
    centre += step * b
    count += other.count
  }

  /// The arithmetic mean, in the unit of the values; `nil` for none.
  public var mean: Double? {
    count > 0 ? Self.finite(origin + centre) : nil
  }

  /// The variance with n − 1 in the denominator, in squared units; `nil` for fewer than two values.
  public var variance: Double? {
    count > 1 ? Self.finite(second / Double(count - 1)) : nil
  }

  /// The sum of squared differences from the mean, in squared units; 0 for fewer than two values, `nil` beyond the range of doubles.
  public var sumOfSquares: Double? {
    Self.finite(second)
  }

  /// The standard deviation with n − 1 in the denominator, in the unit of the values; `nil` for fewer than two.
  public var standardDeviation: Double? {
    variance?.squareRoot()
  }

  /// The skewness G₁, free of units, 0 for a symmetric sample: what SPSS, SAS and Excel print.
  ///
  /// G₁ = √(n(n − 1)) / (n − 2) · m₃ / m₂^1.5 (Joanes & Gill 1998, doi:10.1111/1467-9884.00122).
  /// `nil` for fewer than three values and for values that are all the same.
  public var skewness: Double? {
    guard count > 2, second > 0 else { return nil }
    let n = Double(count)
    return Self.finite((n * (n - 1)).squareRoot() / (n - 2) * (third / n) / (second / n * (second / n).squareRoot()))
  }

  /// The excess kurtosis G₂, free of units, 0 for a normal distribution: what SPSS, SAS and Excel print.
  ///
  /// G₂ = (n − 1) / ((n − 2)(n − 3)) · ((n + 1)(m₄/m₂² − 3) + 6) (Joanes & Gill 1998, doi:10.1111/1467-9884.00122).
  /// `nil` for fewer than four values and for values that are all the same.
  public var kurtosis: Double? {
    guard count > 3, second > 0 else { return nil }
    let n = Double(count)
    let excess = n * fourth / (second * second) - 3
    return Self.finite((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excess + 6))
  }

  /// Count, mean and standard deviation as a table would print them; `nil` for fewer than two values.
  public var summary: SampleSummary? {
    guard let mean, let standardDeviation else { return nil }
    return SampleSummary(count: count, mean: mean, standardDeviation: standardDeviation)
  }

  /// Values so large that their squares leave the range of doubles have no figure.
  private static func finite(_ value: Double) -> Double? {
    value.isFinite ? value : nil
  }
}
