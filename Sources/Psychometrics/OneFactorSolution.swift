/// One factor behind the items of a scale, fitted to their correlations by minimal residuals, and the omega total that follows.
///
/// ```swift
/// try OneFactorSolution(products).omegaTotal  // 0.83…
/// ```
/// The loadings λ minimise Σ (rᵢⱼ − λᵢ λⱼ)² over all pairs (minres; unweighted least squares); omega total is 1 − Σ (1 − λᵢ²) / Σ rᵢⱼ, as in the
/// R package psych with one factor. Sources: Harman & Jones (1966), doi:10.1007/BF02289468; McDonald (1999), Test Theory; Revelle & Zinbarg
/// (2009), doi:10.1007/s11336-008-9102-z.
public struct OneFactorSolution: Hashable, Sendable {
  /// The correlation of each item with the factor, between −1 and 1; their sum is not below 0.
  public let loadings: [Double]
  /// The share of the variance of the (standardised) sum of all items that the factor explains, at most 1.
  public let omegaTotal: Double

  /// The share of each item's variance that is its own, between 0 and 1.
  public var uniquenesses: [Double] { loadings.map { 1 - $0 * $0 } }

  /// - Parameter products: the answers of at least two people to at least three items.
  /// - Throws: `tooFewItems` below three, which no factor is determined by; `tooFewCases`; `itemWithoutSpread`; `improperSolution` where the
  ///   factor would explain an item wholly; `notConverged` where the items share no factor; `noSpread`.
  public init(_ products: ItemCrossProducts) throws(Incalculable) {
    guard products.items >= 3 else { throw .tooFewItems(found: products.items, needed: 3) }
    guard products.count >= 2 else { throw .tooFewCases(found: products.count, needed: 2) }
    if let item = (0..<products.items).first(where: { products.spread(of: $0) == 0 }) { throw .itemWithoutSpread(item: item) }
    let correlations = (0..<products.items).map { i in (0..<products.items).map { products.correlation(i, $0)! } }
    let sum = correlations.reduce(0) { $0 + $1.reduce(0, +) }
    guard sum > 0 else { throw .noSpread }
    let fitted = try Self.fitted(correlations)
    loadings = fitted.reduce(0, +) < 0 ? fitted.map { -$0 } : fitted
    omegaTotal = 1 - loadings.reduce(0) { $0 + (1 - $1 * $1) } / sum
  }

  /// Each loading in turn is set to the best beside the others, until none moves: every step lowers the sum of squared residuals.
  private static func fitted(_ correlations: [[Double]]) throws(Incalculable) -> [Double] {
    var loadings = start(correlations)
    for _ in 0..<20_000 {
      var moved = 0.0
      let squares = loadings.reduce(0) { $0 + $1 * $1 }
      var rest = squares
      for i in loadings.indices {
        let others = rest - loadings[i] * loadings[i]
        guard others > 1e-12 else { throw .notConverged }
        var product = 0.0
        for j in loadings.indices where j != i { product += correlations[i][j] * loadings[j] }
        let best = product / others
        guard abs(best) < 10 else { throw .improperSolution(item: i) }
        moved = max(moved, abs(best - loadings[i]))
        rest = others + best * best
        loadings[i] = best
      }
      if moved < 1e-15 || (moved < 1e-13 && settled(correlations, loadings)) {
        if let item = loadings.firstIndex(where: { abs($0) >= 1 }) { throw .improperSolution(item: item) }
        return loadings
      }
    }
    throw .notConverged
  }

  /// Whether the slope of the sum of squares is 0 to within rounding.
  private static func settled(_ correlations: [[Double]], _ loadings: [Double]) -> Bool {
    loadings.indices.allSatisfy { i in
      var slope = 0.0
      for j in loadings.indices where j != i { slope += (correlations[i][j] - loadings[i] * loadings[j]) * loadings[j] }
      return abs(slope) < 1e-13
    }
  }

  /// The first principal component by powers of the matrix, from the sums of its rows.
  private static func start(_ correlations: [[Double]]) -> [Double] {
    var vector = correlations.map { $0.reduce(0, +) }
    for _ in 0..<50 {
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let unit = vector.map { $0 / length }
      vector = correlations.map { row in zip(row, unit).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let value = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return vector.map { $0 / value.squareRoot() }
  }
}
