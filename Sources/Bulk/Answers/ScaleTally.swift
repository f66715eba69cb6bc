import Psychometrics

/// The answers to the items of one scale, summed up; any two of them merge to the same whatever the order.
struct ScaleTally: Sendable {
  /// Of the rows with all answers; `nil` where answers are too large to be multiplied.
  var products: ItemCrossProducts?
  /// How the items were answered in all rows that are not among the products.
  var items: [ItemTally]
  /// Rows that lack an answer.
  var incomplete: Int

  mutating func merge(_ other: ScaleTally) {
    if let others = other.products { products?.merge(others) }
    for place in items.indices { items[place].merge(other.items[place]) }
    incomplete += other.incomplete
  }

  /// How the items were answered in all rows.
  var allItems: [ItemTally] {
    items.enumerated().map { place, tally in
      guard let products else { return tally }
      var tally = tally
      tally.merge(ItemTally(count: products.count, sum: products.sum(of: place), squares: products.sumOfSquares(of: place)))
      return tally
    }
  }
}
