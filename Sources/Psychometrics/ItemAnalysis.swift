/// What one item does for its scale.
///
/// ```swift
/// reliability.items[0].totalCorrelation  // 0.61…
/// ```
/// Source: Nunnally & Bernstein (1994), Psychometric Theory, chapter 8.
public struct ItemAnalysis: Hashable, Sendable {
  /// The place of the item in the scale, from 0.
  public let item: Int
  /// The mean answer of those who answered every item, in points.
  public let mean: Double
  /// The standard deviation of their answers with n − 1, in points.
  public let standardDeviation: Double
  /// The correlation of the item with the sum of the others, from −1 to 1; `nil` where one of both has no spread.
  public let totalCorrelation: Double?
  /// Alpha of the others without this item; `nil` for a scale of two items, and where the others have no spread.
  public let alphaIfDropped: Double?

  /// - Parameters:
  ///   - item: its place, from 0.
  ///   - products: the answers of at least two people to at least two items.
  init(item: Int, of products: ItemCrossProducts) {
    self.item = item
    let own = products.spread(of: item)
    let joint = products.jointWithTotal(item)
    let rest = products.totalSpread - 2 * joint + own
    let people = Double(products.count)
    mean = Double(products.sums[item]) / people
    standardDeviation = (Double(own) / (people * (people - 1))).squareRoot()
    totalCorrelation =
      own > 0 && rest > 0 ? max(-1, min(1, Double(joint - own) / (Double(own) * Double(rest)).squareRoot())) : nil
    let parts = (0..<products.items).reduce(0) { $0 + products.spread(of: $1) } - own
    alphaIfDropped = products.items > 2 && rest > 0 ? Reliability.alpha(items: products.items - 1, total: rest, parts: parts) : nil
  }
}
