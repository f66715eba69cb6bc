/// How many contributions have which score, for who counts while reading and keeps no rows.
///
/// ```swift
/// var counts = RoundCounts(design)
/// try counts.add(unit: 3, scale: 0, score: 23, count: 12)
/// let round = ProtectedRound(counts, policy: policy)
/// ```
///
/// It gives what `RoundRows` of the same contributions give: sums are whole parts of a point, so nothing depends on what was counted first. Rounds without
/// slices only; whoever belongs to a unit is counted with it and not with those above.
public struct RoundCounts: Sendable {
  public let design: RoundDesign
  /// By scale, then by unit.
  private(set) var tallies: [[Tally]]

  /// - Throws: `InputFault.slices` for a design with slices.
  public init(_ design: RoundDesign) throws(InputFault) {
    if !design.slices.isEmpty { throw .slices(design.slices) }
    self.design = design
    tallies = design.scales.map { scale in
      [Tally](repeating: Tally(bandCount: scale.stretchEdges.count), count: design.tree.units.count)
    }
  }

  /// Adds contributions with one score on one scale.
  ///
  /// - Parameters:
  ///   - unit: an index into the tree's units.
  ///   - scale: an index into the design's scales.
  ///   - score: in points of the scale and within its limits.
  ///   - count: how many; 0 changes nothing.
  /// - Throws: `InputFault.unitOutOfRange`, `.scoreCount` for a scale that there is not, `.scoreOutOfRange`.
  public mutating func add(unit: Int, scale: Int, score: Double, count: Int) throws(InputFault) {
    guard design.tree.units.indices.contains(unit) else { throw .unitOutOfRange(unit) }
    guard design.scales.indices.contains(scale) else { throw .scoreCount(scale) }
    let facts = design.scales[scale]
    guard score >= facts.minimum, score <= facts.maximum else { throw .scoreOutOfRange(scale: scale) }
    let parts = ExactScore.parts(score)
    tallies[scale][unit].sum += Int(parts) * count
    tallies[scale][unit].squares += Int128(parts) * Int128(parts) * Int128(count)
    tallies[scale][unit].bands[facts.stretch(of: score)] += count
  }
}
