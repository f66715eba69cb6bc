import DisclosureControl
import JSON

extension ReleaseScale {
  /// The distance between possible values of a published mean: figures are rounded the more the fewer people there are.
  ///
  /// - Parameter n: contributions scored in the cell, at least 1.
  /// - Returns: in points of the scale; a published mean is at most half of it off.
  public func step(n: Int) -> Double {
    DisclosureControl.CellFigures.step(n: n, range: range.upperBound.double - range.lowerBound.double)
  }
}
