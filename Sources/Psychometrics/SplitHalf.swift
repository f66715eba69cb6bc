/// The reliability of a scale cut in halves: items 1, 3, 5 … against items 2, 4, 6 …
///
/// ```swift
/// try SplitHalf(products).spearmanBrown  // 0.84…
/// ```
/// Sources: Spearman (1910), doi:10.1111/j.2044-8295.1910.tb00206.x; Brown (1910), doi:10.1111/j.2044-8295.1910.tb00207.x.
public struct SplitHalf: Hashable, Sendable {
  /// The correlation of the sums of both halves, from −1 to 1.
  public let correlation: Double
  /// 2 r / (1 + r), what halves so correlated make together; `nil` for r = −1.
  public let spearmanBrown: Double?
  /// The same corrected for halves of different length (an odd number of items), as SPSS prints it; equal to `spearmanBrown` for an even one.
  ///
  /// Source: Horst (1951), doi:10.1007/BF02288799. `nil` as for `spearmanBrown`.
  public let unequalLength: Double?
  /// Guttman's λ₄ of this split, 4 · covariance of the halves / variance of the sum, which asks of the halves no equal spread.
  ///
  /// Source: Guttman (1945), doi:10.1007/BF02288892.
  public let guttman: Double

  /// - Parameter products: the answers of at least two people to at least two items.
  /// - Throws: `tooFewItems`, `tooFewCases`, or `noSpread` when a half or the whole has none.
  public init(_ products: ItemCrossProducts) throws(Incalculable) {
    guard products.items >= 2 else { throw .tooFewItems(found: products.items, needed: 2) }
    guard products.count >= 2 else { throw .tooFewCases(found: products.count, needed: 2) }
    let (odd, even) = (Array(stride(from: 0, to: products.items, by: 2)), Array(stride(from: 1, to: products.items, by: 2)))
    let joint = { (a: [Int], b: [Int]) in a.reduce(Int128(0)) { sum, i in b.reduce(sum) { $0 + products.joint(i, $1) } } }
    let (first, second, both) = (joint(odd, odd), joint(even, even), joint(odd, even))
    guard first > 0, second > 0, products.totalSpread > 0 else { throw .noSpread }
    let r = max(-1, min(1, Double(both) / (Double(first) * Double(second)).squareRoot()))
    correlation = r
    spearmanBrown = r > -1 ? 2 * r / (1 + r) : nil
    guttman = 4 * Double(both) / Double(products.totalSpread)
    let share = Double(odd.count * even.count) / Double(products.items * products.items)
    guard r > -1, r != 1, odd.count != even.count else {
      unequalLength = spearmanBrown
      return
    }
    // Horst's correction, solved for the whole: the root of r⁴ + 4 r² (1 − r²) pq, less r², over 2 (1 − r²) pq.
    let square = r * r
    let root = (square * square + 4 * square * (1 - square) * share).squareRoot()
    unequalLength = r < 0 ? spearmanBrown : (root - square) / (2 * (1 - square) * share)
  }
}
