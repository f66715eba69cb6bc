/// Rule 5: the figures of the published cells of one scale.
///
/// Beyond what the exact sums give, no figure rests on anything that is not published itself: intervals are computed from the rounded means and standard
/// deviations, and so is the pooled standard deviation.
struct Coarsening {
  /// No standard deviation of fewer is published.
  static let smallestDeviationGroup = 10

  let table: ScaleTable
  private let scale: ScaleFacts
  private let published: [Bool]
  private let deviations: [Double?]
  private let pooled: PooledDeviation?

  /// - Parameter hasDeviation: the published cells whose standard deviation may be known.
  init(_ table: ScaleTable, published: [Bool], hasDeviation: [Bool]) {
    self.table = table
    self.published = published
    let scale = table.plan.design.scales[table.scale]
    self.scale = scale
    deviations = hasDeviation.indices.map { cell in
      hasDeviation[cell] ? Self.deviation(table.tallies[cell], step: RoundingStep(n: table.sizes[cell], range: scale.range)) : nil
    }
    pooled = PooledDeviation(table, deviations: deviations)
  }

  /// The figures of a published cell; `nil` for a withheld one.
  func figures(of cell: Int) -> CellFigures? {
    if !published[cell] { return nil }
    let tally = table.tallies[cell]
    let n = tally.n
    let step = RoundingStep(n: n, range: scale.range)
    let mean = step.rounded(sum: tally.sum, n: n)
    let spread = deviations[cell].map { PooledDeviation(sd: $0, degreesOfFreedom: n - 1) } ?? pooled
    return CellFigures(
      n: n, mean: mean, step: step.points, sd: deviations[cell],
      interval: spread.map {
        StudentInterval.interval(mean: mean, n: n, sd: $0.sd, degreesOfFreedom: $0.degreesOfFreedom, step: step, scale: scale)
      },
      // In the only band of a scale there is everybody.
      bands: scale.bandEdges.count > 1 ? tally.bands.map { BandShare(count: $0, of: n) } : scale.bandEdges.map { _ in BandShare(count: n, of: n) })
  }

  /// The standard deviation with divisor n − 1, rounded; `nil` where it would read 0, which of a large group is not so.
  private static func deviation(_ tally: Tally, step: RoundingStep) -> Double? {
    let n = Int128(tally.n)
    let squares = n * tally.squares - Int128(tally.sum) * Int128(tally.sum)
    let variance = Double(squares) / Double(n * (n - 1))
    let rounded = step.rounded(variance.squareRoot() / Double(ExactScore.partsPerPoint))
    return rounded > 0 ? rounded : nil
  }
}
