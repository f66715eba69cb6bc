public import Statistics

/// Hoyt's analysis of variance of people by items, the table that SPSS prints beside Cronbach's alpha.
///
/// ```swift
/// for row in try HoytAnalysis(products).rows { print(row.source, row.meanSquare.sumOfSquares) }
/// ```
/// Every sum of squares is a whole number over n k, rounded once. Source: Hoyt (1941), doi:10.1007/BF02289270.
public struct HoytAnalysis: Hashable, Sendable {
  /// The rows in the order in which SPSS prints them.
  public enum Source: Hashable, Sendable, CaseIterable {
    case betweenPeople
    /// Within people, between items.
    case betweenItems
    /// Within people, residual.
    case residual
    /// Within people, both together.
    case withinPeople
    case total
  }

  /// A row of the table.
  public struct Row: Hashable, Sendable {
    public let source: Source
    public let meanSquare: MeanSquare
  }

  /// In the order of SPSS: between people; within people: between items, residual, total; total.
  public let rows: [Row]
  /// The mean of all answers, in points.
  public let grandMean: Double

  /// - Parameter products: the answers of at least two people to at least two items.
  /// - Throws: `tooFewItems` or `tooFewCases`.
  public init(_ products: ItemCrossProducts) throws(Incalculable) {
    guard products.items >= 2 else { throw .tooFewItems(found: products.items, needed: 2) }
    guard products.count >= 2 else { throw .tooFewCases(found: products.count, needed: 2) }
    let (n, k) = (products.count, products.items)
    let grand = Int128(products.grandSum) * Int128(products.grandSum)
    // All times n k.
    let total = Int128(n) * Int128(k) * Int128(products.sumOfSquares) - grand
    let people = Int128(n) * Int128(products.totalSquares) - grand
    let items = Int128(k) * products.sums.reduce(0) { $0 + Int128($1) * Int128($1) } - grand
    let row = { (source: Source, scaled: Int128, degrees: Int) in
      Row(source: source, meanSquare: MeanSquare(sumOfSquares: Double(scaled) / (Double(n) * Double(k)), degreesOfFreedom: degrees))
    }
    rows = [
      row(.betweenPeople, people, n - 1), row(.betweenItems, items, k - 1), row(.residual, total - people - items, (n - 1) * (k - 1)),
      row(.withinPeople, total - people, n * (k - 1)), row(.total, total, n * k - 1),
    ]
    grandMean = Double(products.grandSum) / (Double(n) * Double(k))
  }

  /// The row of a source.
  public subscript(source: Source) -> MeanSquare {
    rows.first { $0.source == source }!.meanSquare
  }

  /// The mean square between items over the residual, at least 0; `nil` where nothing is left over.
  public var f: Double? {
    self[.residual].sumOfSquares > 0 ? self[.betweenItems].meanSquare / self[.residual].meanSquare : nil
  }

  /// The probability of an F at least as large when all items have the same mean, from 0 to 1; `nil` as for F.
  public var p: Double? {
    f.map {
      FisherDistribution(
        numerator: Double(self[.betweenItems].degreesOfFreedom), denominator: Double(self[.residual].degreesOfFreedom)
      ).survival($0)
    }
  }

  /// Hoyt's reliability, the same number as Cronbach's alpha; `nil` when everybody has the same sum.
  public var reliability: Double? {
    self[.betweenPeople].sumOfSquares > 0 ? 1 - self[.residual].meanSquare / self[.betweenPeople].meanSquare : nil
  }
}
