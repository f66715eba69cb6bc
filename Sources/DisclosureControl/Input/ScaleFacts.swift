/// What disclosure control must know of a scale: its limits, its bands, and which end is the unwelcome one.
///
/// ```swift
/// let exhaustion = try ScaleFacts(minimum: 0, maximum: 54, bandEdges: [0, 17, 27], worse: .higher)
/// exhaustion.band(of: 17)   // 1
/// exhaustion.bestBand       // 0
/// ```
public struct ScaleFacts: Sendable, Hashable {
  /// Which end of the scale is the unwelcome one.
  public enum Direction: Sendable, Hashable {
    case higher
    case lower
  }

  /// Beyond it the exact sums of a million rows would not fit their integers.
  public static let largestScore = 1_000_000.0
  /// Far more than anybody words; the number of a band fits a byte.
  public static let mostBands = 100

  public let minimum: Double
  public let maximum: Double
  /// The smallest score of each band, ascending; empty for a scale without bands.
  public let bandEdges: [Double]
  public let worse: Direction

  /// - Parameters:
  ///   - minimum: the smallest possible score, in points of the scale.
  ///   - maximum: the largest possible score; more than `minimum`.
  ///   - bandEdges: the smallest score of each band, strictly ascending; the first is the scale's minimum.
  /// - Throws: `InputFault.scaleLimits` or `.bandEdges`.
  public init(minimum: Double, maximum: Double, bandEdges: [Double], worse: Direction) throws(InputFault) {
    guard minimum < maximum, max(minimum.magnitude, maximum.magnitude) <= Self.largestScore else {
      throw .scaleLimits(minimum: minimum, maximum: maximum)
    }
    let isAscending = bandEdges.count <= Self.mostBands && zip(bandEdges, bandEdges.dropFirst()).allSatisfy { $0 < $1 }
    guard isAscending, bandEdges.first ?? minimum == minimum, bandEdges.last ?? minimum <= maximum else { throw .bandEdges(bandEdges) }
    self.minimum = minimum
    self.maximum = maximum
    self.bandEdges = bandEdges
    self.worse = worse
  }

  public var range: Double { maximum - minimum }

  /// The band that nobody minds to be in; `nil` where there are fewer than two bands, since being in the only one tells nothing.
  public var bestBand: Int? {
    if bandEdges.count < 2 { return nil }
    return worse == .higher ? 0 : bandEdges.count - 1
  }

  /// The band of a score within the limits; `nil` where the scale has none.
  public func band(of score: Double) -> Int? {
    bandEdges.lastIndex { $0 <= score }
  }

  /// The scores that a band holds, both ends included: scores of incomplete answers come as near to the next edge as they like.
  func limits(ofBand band: Int) -> ClosedRange<Double> {
    bandEdges[band]...(band + 1 < bandEdges.count ? bandEdges[band + 1] : maximum)
  }
}
