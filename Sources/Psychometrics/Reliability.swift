public import Statistics

/// How far the items of a scale measure one thing together: Cronbach's alpha and what goes with it.
///
/// ```swift
/// let reliability = try Reliability(products)
/// reliability.alpha  // 0.830…
/// ```
/// About the people who answered every item. Source: Cronbach (1951), doi:10.1007/BF02310555.
public struct Reliability: Hashable, Sendable {
  /// The answers, summed up.
  public let products: ItemCrossProducts
  /// Cronbach's alpha of the items as they are, at most 1; below 0 where items contradict each other.
  ///
  /// α = k / (k − 1) · (1 − Σ sᵢ² / s²).
  public let alpha: Double

  /// - Parameter products: the answers of at least two people to at least two items.
  /// - Throws: `tooFewItems`, `tooFewCases`, or `noSpread` when everybody has the same sum.
  public init(_ products: ItemCrossProducts) throws(Incalculable) {
    guard products.items >= 2 else { throw .tooFewItems(found: products.items, needed: 2) }
    guard products.count >= 2 else { throw .tooFewCases(found: products.count, needed: 2) }
    guard products.totalSpread > 0 else { throw .noSpread }
    self.products = products
    alpha = Self.alpha(
      items: products.items, total: products.totalSpread, parts: (0..<products.items).reduce(0) { $0 + products.spread(of: $1) })
  }

  /// How many people answered every item.
  public var count: Int { products.count }

  /// The mean of the sum of all items, in points.
  public var mean: Double { Double(products.grandSum) / Double(count) }

  /// The standard deviation of the sum of all items with n − 1, in points; above 0.
  public var standardDeviation: Double {
    (Double(products.totalSpread) / (Double(count) * Double(count - 1))).squareRoot()
  }

  /// The confidence interval of alpha by the F distribution, exact for items of equal covariance.
  ///
  /// 1 − (1 − α) F, with F the quantiles for n − 1 and (n − 1)(k − 1) degrees of freedom. Sources: Feldt (1965), doi:10.1007/BF02289499;
  /// Feldt, Woodruff & Salih (1987), doi:10.1177/014662168701100107.
  ///
  /// - Parameter level: the confidence, between 0 and 1; anything else is a mistake of the caller.
  public func alphaInterval(level: Double = 0.95) -> ConfidenceInterval {
    precondition(level > 0 && level < 1, "a level of confidence lies between 0 and 1")
    let people = Double(count - 1)
    let distribution = FisherDistribution(numerator: people, denominator: people * Double(products.items - 1))
    let beyond = (1 - level) / 2
    return ConfidenceInterval(
      lower: 1 - (1 - alpha) * distribution.upperQuantile(beyond), upper: 1 - (1 - alpha) * distribution.quantile(beyond))
  }

  /// Cronbach's alpha of the items brought to one spread: k r̄ / (1 + (k − 1) r̄) with the mean correlation r̄ of two items.
  ///
  /// `nil` when everybody gave the same answer to an item.
  public var standardizedAlpha: Double? {
    guard let mean = meanCorrelation else { return nil }
    let k = Double(products.items)
    let denominator = 1 + (k - 1) * mean
    return denominator > 0 ? k * mean / denominator : nil
  }

  /// The mean correlation of two items, from −1 to 1; `nil` when everybody gave the same answer to an item.
  public var meanCorrelation: Double? {
    var sum = 0.0
    for i in 0..<products.items {
      for j in 0..<i {
        guard let correlation = products.correlation(i, j) else { return nil }
        sum += correlation
      }
    }
    return sum / Double(products.items * (products.items - 1) / 2)
  }

  /// The standard error of measurement of the sum of all items, in points: s √(1 − α). `nil` for an alpha below 0, which is no reliability.
  ///
  /// Source: Lord & Novick (1968), Statistical Theories of Mental Test Scores.
  public var standardErrorOfMeasurement: Double? {
    alpha >= 0 ? standardDeviation * (1 - alpha).squareRoot() : nil
  }

  /// What each item does for the scale, in the order of the items.
  public var items: [ItemAnalysis] { (0..<products.items).map { ItemAnalysis(item: $0, of: products) } }

  /// Alpha from n (n − 1) times the variance of the sum and the sum of those of its parts.
  static func alpha(items: Int, total: Int128, parts: Int128) -> Double {
    Double(items) / Double(items - 1) * (Double(total - parts) / Double(total))
  }
}
