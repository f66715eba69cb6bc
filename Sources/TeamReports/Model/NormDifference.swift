public import Instruments
import JSON
import Releases

/// A unit's mean beside that of a known group.
public struct NormDifference: Sendable, Hashable {
  public enum Finding: String, Sendable, Hashable, CaseIterable {
    /// The mean lies above the norm, and so does its whole interval.
    case above
    case below
    /// The interval of the mean reaches the norm.
    case reaching
    /// There is no interval to tell by.
    case withoutInterval = "without_interval"
  }

  public let norm: Norm
  /// The unit less the norm, in points.
  public let difference: Double
  public let finding: Finding

  init(_ figures: CellFigures, norm: Norm) {
    self.norm = norm
    difference = figures.mean.double - norm.mean
    guard let interval = figures.interval else {
      finding = .withoutInterval
      return
    }
    if interval.lowerBound.double > norm.mean {
      finding = .above
    } else {
      finding = interval.upperBound.double < norm.mean ? .below : .reaching
    }
  }

  /// The difference in standard deviations of the norm; `nil` where the norm has no spread.
  public var standardized: Double? { norm.sd > 0 ? difference / norm.sd : nil }
}
