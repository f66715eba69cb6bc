/// Means, variances and correlations of the items and of their sum, from exact whole numbers: each is rounded once.
extension ItemCrossProducts {
  /// The mean answer to an item, in points; `nil` for no answers.
  public func mean(of item: Int) -> Double? {
    count > 0 ? Double(sums[item]) / Double(count) : nil
  }

  /// The standard deviation of the answers to an item with n − 1, in points; `nil` for fewer than two answers.
  public func standardDeviation(of item: Int) -> Double? {
    count > 1 ? (Double(spread(of: item)) / squaredDegrees).squareRoot() : nil
  }

  /// The sum of the answers to an item.
  public func sum(of item: Int) -> Int { sums[item] }

  /// The sum of the squared answers to an item.
  public func sumOfSquares(of item: Int) -> Int { product(item, item) }

  /// The mean of the sum of all items, in points; `nil` for no answers.
  public var totalMean: Double? {
    count > 0 ? Double(grandSum) / Double(count) : nil
  }

  /// The standard deviation of the sum of all items with n − 1, in points; `nil` for fewer than two answers.
  public var totalStandardDeviation: Double? {
    count > 1 ? (Double(totalSpread) / squaredDegrees).squareRoot() : nil
  }

  /// The correlation of two items, from −1 to 1; `nil` where one has no spread.
  public func correlation(_ i: Int, _ j: Int) -> Double? {
    let (first, second) = (spread(of: i), spread(of: j))
    guard first > 0, second > 0 else { return nil }
    return i == j ? 1 : max(-1, min(1, Double(joint(i, j)) / (Double(first) * Double(second)).squareRoot()))
  }

  /// ΣΣ x.
  var grandSum: Int { sums.reduce(0, +) }

  /// ΣΣ x².
  var sumOfSquares: Int { (0..<items).reduce(0) { $0 + product($1, $1) } }

  /// Σ xᵢ T for the sum T of all items.
  func productWithTotal(_ item: Int) -> Int { (0..<items).reduce(0) { $0 + product(item, $1) } }

  /// Σ T² for the sum T of all items.
  var totalSquares: Int { (0..<items).reduce(0) { $0 + productWithTotal($1) } }

  /// n (n − 1) times the variance of an item.
  func spread(of item: Int) -> Int128 { joint(item, item) }

  /// n (n − 1) times the covariance of two items.
  func joint(_ i: Int, _ j: Int) -> Int128 {
    Int128(count) * Int128(product(i, j)) - Int128(sums[i]) * Int128(sums[j])
  }

  /// n (n − 1) times the covariance of an item with the sum of all.
  func jointWithTotal(_ item: Int) -> Int128 {
    Int128(count) * Int128(productWithTotal(item)) - Int128(sums[item]) * Int128(grandSum)
  }

  /// n (n − 1) times the variance of the sum of all items.
  var totalSpread: Int128 {
    Int128(count) * Int128(totalSquares) - Int128(grandSum) * Int128(grandSum)
  }

  private var squaredDegrees: Double { Double(count) * Double(count - 1) }
}
