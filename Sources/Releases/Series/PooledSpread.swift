import JSON

/// The spread within units over a whole round on one scale: what small cells, which have no standard deviation of their own, are judged by.
///
/// Pooled as the keeper's program pools it for the intervals of small cells: from the published standard deviations of the smallest units that have one,
/// each weighted by its n − 1. It holds nothing that is not in the release.
public struct PooledSpread: Sendable, Hashable {
  /// In points of the scale.
  public let standardDeviation: Double
  /// Σ(n − 1) over the units pooled.
  public let degreesOfFreedom: Int

  /// - Parameters:
  ///   - figures: published figures by unit.
  /// - Returns: `nil` where no unit has a standard deviation.
  init?(units: [ReleaseUnit], figures: (String) -> CellFigures?) {
    let parents = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.parent) })
    var spreads: [(unit: String, sd: Double, degrees: Int)] = []
    var isAbove: Set<String> = []
    for unit in units {
      guard let cell = figures(unit.id), let sd = cell.sd else { continue }
      spreads.append((unit.id, sd.double, cell.n - 1))
      var above = unit.parent
      while let current = above, isAbove.insert(current).inserted { above = parents[current] ?? nil }
    }
    var squares = 0.0
    var degrees = 0
    for spread in spreads where !isAbove.contains(spread.unit) {
      squares += spread.sd * spread.sd * Double(spread.degrees)
      degrees += spread.degrees
    }
    if degrees == 0 { return nil }
    standardDeviation = (squares / Double(degrees)).squareRoot()
    degreesOfFreedom = degrees
  }
}
