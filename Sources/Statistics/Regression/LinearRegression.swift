/// A linear regression by least squares with standard errors that hold when the spread differs from case to case (HC3).
///
/// ```swift
/// let fit = try LinearRegression(response: [1, 3, 2, 5, 4], predictors: [[1, 2, 3, 4, 5]])
/// fit.coefficients[1].estimate  // 0.8, to fifteen digits
/// ```
/// An intercept is always fitted, and is the first coefficient. Sources: MacKinnon & White (1985), doi:10.1016/0304-4076(85)90158-7, for HC3;
/// Long & Ervin (2000), doi:10.1080/00031305.2000.10474549, for its use below 250 cases.
public struct LinearRegression: Hashable, Sendable {
  /// A coefficient with its robust standard error.
  public struct Coefficient: Hashable, Sendable {
    /// In units of the response per unit of the predictor.
    public let estimate: Double
    /// By HC3, at least 0, in the same units.
    public let standardError: Double
    /// The number of cases less that of coefficients, at least 1.
    public let degreesOfFreedom: Int

    /// The estimate in standard errors; `nil` for an error of 0, where every case lies on the line.
    public var t: Double? { standardError > 0 ? estimate / standardError : nil }

    /// The two-sided probability of an estimate at least as far from 0 when the predictor goes with nothing; `nil` as for t.
    public var p: Double? { t.map { StudentDistribution(degreesOfFreedom: Double(degreesOfFreedom)).twoSided($0) } }

    /// The confidence interval of the estimate.
    ///
    /// - Parameter level: the confidence, between 0 and 1.
    public func interval(level: Double) -> ConfidenceInterval {
      let t = -StudentDistribution(degreesOfFreedom: Double(degreesOfFreedom)).quantile(shareBeyond(level: level))
      return ConfidenceInterval(around: estimate, margin: t * standardError)
    }
  }

  /// The intercept, then the predictors in their order.
  public let coefficients: [Coefficient]
  /// How many cases.
  public let count: Int
  /// The share of the response's variance that the predictors explain, 0 to 1; `nil` for a response without spread.
  public let rSquared: Double?
  /// The standard deviation of what is left, in units of the response.
  public let residualStandardError: Double

  /// - Parameters:
  ///   - response: finite values, one a case. Cases with a missing value are left out by the caller.
  ///   - predictors: column by column, each as long as the response; a category enters as columns of 0 and 1, one fewer than it has values.
  /// - Throws: `tooFewValues` unless there are more cases than coefficients, `collinear` (predictors count from 0) for one that follows from the
  ///   intercept and those before it, `decisiveCase` where one case alone decides a coefficient, `outOfRange` beyond the range of doubles.
  public init(response: [Double], predictors: [[Double]]) throws(Untestable) {
    precondition(predictors.allSatisfy { $0.count == response.count }, "columns are equally long")
    let size = predictors.count + 1
    guard response.count > size else { throw .tooFewValues(found: response.count, needed: size + 1) }
    // About their means predictors and response keep their digits however far they lie from 0.
    let centred = predictors.map(Centred.init)
    let middle = Centred(response)
    let design = [[Double](repeating: 1, count: response.count)] + centred.map(\.values)
    let decomposition = try Self.decomposed(design)
    let slopes = decomposition.solve(middle.values)
    let residuals = Self.residuals(middle.values, design, slopes)
    let basis = decomposition.basis()
    var scores = [[Double]](repeating: [], count: response.count)
    for row in response.indices {
      let direction = basis.map { $0[row] }
      let free = 1 - direction.reduce(0) { $0 + $1 * $1 }
      guard free > 1e-10 else { throw .decisiveCase(row: row) }
      // The coefficients move by this when the case is left out.
      scores[row] = decomposition.backSubstitute(direction).map { $0 * residuals[row] / free }
    }
    let slopeVariance = { (combination: [Double]) -> Double in
      var sum = PreciseSum()
      for score in scores {
        let value = zip(combination, score).reduce(0) { $0 + $1.0 * $1.1 }
        sum.add(value, times: value)
      }
      return sum.value
    }
    let degrees = response.count - size
    let intercept = middle.mean + slopes[0] - zip(slopes.dropFirst(), centred).reduce(0) { $0 + $1.0 * $1.1.mean }
    let rows = [[1] + centred.map { -$0.mean }] + (1..<size).map { index in (0..<size).map { $0 == index ? 1 : 0 } }
    coefficients = zip([intercept] + slopes.dropFirst(), rows).map { estimate, combination in
      Coefficient(estimate: estimate, standardError: slopeVariance(combination).squareRoot(), degreesOfFreedom: degrees)
    }
    count = response.count
    let (left, total) = (Self.squares(residuals), Self.squares(middle.values))
    guard total.isFinite, coefficients.allSatisfy({ $0.estimate.isFinite && $0.standardError.isFinite }) else { throw .outOfRange }
    rSquared = total > 0 ? max(0, 1 - left / total) : nil
    residualStandardError = (left / Double(degrees)).squareRoot()
  }

  /// `rSquared` corrected for the number of predictors; it can fall below 0. Source: Ezekiel (1930), Methods of Correlation Analysis.
  public var adjustedRSquared: Double? {
    rSquared.map { 1 - (1 - $0) * Double(count - 1) / Double(count - coefficients.count) }
  }

  private struct Centred {
    let mean: Double
    let values: [Double]

    init(_ values: [Double]) {
      var sum = PreciseSum()
      for value in values { sum.add(value) }
      let mean = sum.value / Double(values.count)
      self.mean = mean
      self.values = values.map { $0 - mean }
    }
  }

  private static func decomposed(_ design: [[Double]]) throws(Untestable) -> HouseholderQR {
    do {
      return try HouseholderQR(design)
    } catch .collinear(let column) {
      throw .collinear(predictor: column - 1)
    }
  }

  private static func residuals(_ y: [Double], _ design: [[Double]], _ slopes: [Double]) -> [Double] {
    y.indices.map { row in
      var sum = PreciseSum()
      sum.add(y[row])
      for (column, slope) in zip(design, slopes) { sum.add(-column[row], times: slope) }
      return sum.value
    }
  }

  private static func squares(_ values: [Double]) -> Double {
    var sum = PreciseSum()
    for value in values { sum.add(value, times: value) }
    return sum.value
  }
}
