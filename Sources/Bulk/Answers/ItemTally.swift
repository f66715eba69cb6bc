import Statistics

/// How one item was answered: how often, the sum and the sum of squares, in whole numbers.
///
/// ```swift
/// var tally = ItemTally()
/// for answer in [2, 4, 3] { tally.add(answer) }
/// tally.mean  // 3.0
/// ```
public struct ItemTally: Sendable, Hashable {
  public private(set) var count = 0
  private var sum = 0
  private var squares = 0

  init() {}

  init(count: Int, sum: Int, squares: Int) {
    (self.count, self.sum, self.squares) = (count, sum, squares)
  }

  mutating func add(_ answer: Int) {
    count += 1
    sum += answer
    squares += answer * answer
  }

  mutating func merge(_ other: ItemTally) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }

  /// In points, reversed where the key says so; `nil` for no answers.
  public var mean: Double? { count > 0 ? Double(sum) / Double(count) : nil }

  /// With n − 1, in points; `nil` for fewer than two answers.
  public var standardDeviation: Double? {
    guard count > 1 else { return nil }
    let spread = Int128(count) * Int128(squares) - Int128(sum) * Int128(sum)
    return (Double(spread) / (Double(count) * Double(count - 1))).squareRoot()
  }

  /// The mean, or why there is none: of fewer than `FigureGap.leastRows` answers none is told.
  public var meanFigure: Figure<Double> { figure(mean) }

  /// The standard deviation, or why there is none.
  public var deviationFigure: Figure<Double> { figure(standardDeviation) }

  private func figure(_ value: Double?) -> Figure<Double> {
    if let gap = FigureGap.tooFew(count) { return .failure(gap) }
    return value.map { .success($0) } ?? .failure(.untestable(.outOfRange))
  }
}
