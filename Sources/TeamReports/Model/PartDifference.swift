public import Releases

/// A unit's mean beside that of the unit it belongs to, in one round.
public struct PartDifference: Sendable, Hashable {
  public let above: SeriesUnit
  public let part: CellSpread
  public let whole: CellSpread
  /// The unit less the one above, in points.
  public let difference: Double
  /// `nil` where no spread is published.
  public internal(set) var test: DifferenceTest?

  init(above: SeriesUnit, part: CellSpread, whole: CellSpread) {
    self.above = above
    self.part = part
    self.whole = whole
    difference = part.mean - whole.mean
    test = DifferenceTest(part: part, whole: whole)
  }

  /// The difference is at most so far off because both means are rounded, in points.
  public var rounding: Double { part.rounding + whole.rounding }

  public var finding: DifferenceFinding { DifferenceFinding(difference: difference, rounding: rounding, adjustedP: test?.adjustedP) }
}
