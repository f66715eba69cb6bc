import JSON
import Releases

/// The rows of a chart: steps of 1, 2 or 5 in some power of ten, over what is published and no less than a third of the scale.
///
/// A wider view would hide what happens to means, a narrower one would make noise look like change. Withheld cells have no part in it.
public struct TrendAxis: Sendable, Hashable {
  /// The value of the lowest row, in points.
  public let low: Double
  /// Points from one row to the next.
  public let step: Double
  /// At least two.
  public let rows: Int

  public var high: Double { low + Double(rows - 1) * step }

  /// - Parameters:
  ///   - points: whose published means and intervals must be seen.
  ///   - rows: to aim at, at least 4; a few more where the steps ask for it.
  public init(_ points: some Sequence<TrendPoint>, range: ClosedRange<Double>, rows: Int) {
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    for figures in points.compactMap({ $0.cell.figures }) {
      lowest = min(lowest, figures.mean.double, figures.interval?.lowerBound.double ?? .infinity)
      highest = max(highest, figures.mean.double, figures.interval?.upperBound.double ?? -.infinity)
    }
    if lowest > highest { (lowest, highest) = (range.lowerBound, range.upperBound) }
    // Widened to both sides alike, and pushed back into the scale where that goes beyond it.
    let span = max(highest - lowest, (range.upperBound - range.lowerBound) / 3)
    lowest = max(range.lowerBound, min((lowest + highest - span) / 2, range.upperBound - span))
    highest = max(highest, lowest + span)
    let step = Self.step(atLeast: (highest - lowest) / Double(rows - 1))
    // A mean near the end of its scale may be rounded beyond it; the axis begins within the scale all the same.
    let low = max(range.lowerBound, (lowest / step).rounded(.down) * step)
    self.low = low
    self.step = step
    self.rows = max(2, Int(((highest - low) / step - 1e-9).rounded(.up)) + 1)
  }

  /// The row on which a value stands, from the bottom.
  public func row(of value: Double) -> Int { min(rows - 1, max(0, Int(((value - low) / step).rounded()))) }

  public func value(ofRow row: Int) -> Double { low + Double(row) * step }

  private static func step(atLeast least: Double) -> Double {
    guard least > 0 else { return 1 }
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least - 1e-9 } ?? 10 * power
  }
}
