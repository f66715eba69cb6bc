/// The standard deviation within units over the whole round, for cells that have none of their own.
///
/// It is pooled from the published, rounded standard deviations of the smallest units that have one; pooled from the contributions it would give, together
/// with those, the standard deviation of a small unit back.
struct PooledDeviation {
  let sd: Double
  let degreesOfFreedom: Int

  init(sd: Double, degreesOfFreedom: Int) {
    self.sd = sd
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// `nil` when no unit has a standard deviation.
  init?(_ table: ScaleTable, deviations: [Double?]) {
    let tree = table.plan.design.tree
    var isAbove = [Bool](repeating: false, count: tree.units.count)
    var squares = 0.0
    var degrees = 0
    for unit in tree.upward {
      let cell = table.plan.totals[unit]
      if let sd = deviations[cell], !isAbove[unit] {
        squares += sd * sd * Double(table.sizes[cell] - 1)
        degrees += table.sizes[cell] - 1
      }
      if let parent = tree.parent(of: unit), isAbove[unit] || deviations[cell] != nil { isAbove[parent] = true }
    }
    if degrees == 0 { return nil }
    self.init(sd: (squares / Double(degrees)).squareRoot(), degreesOfFreedom: degrees)
  }
}
