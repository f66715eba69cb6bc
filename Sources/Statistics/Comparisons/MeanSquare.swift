/// A row of a table of an analysis of variance.
///
/// ```swift
/// MeanSquare(sumOfSquares: 98.649, degreesOfFreedom: 73).meanSquare  // 1.3513…
/// ```
public struct MeanSquare: Hashable, Sendable {
  /// At least 0, in squared units.
  public let sumOfSquares: Double
  /// At least 1.
  public let degreesOfFreedom: Int

  /// - Parameters:
  ///   - sumOfSquares: at least 0.
  ///   - degreesOfFreedom: at least 1.
  public init(sumOfSquares: Double, degreesOfFreedom: Int) {
    self.sumOfSquares = sumOfSquares
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The sum of squares per degree of freedom, in squared units.
  public var meanSquare: Double { sumOfSquares / Double(degreesOfFreedom) }
}
