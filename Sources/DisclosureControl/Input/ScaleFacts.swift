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
  /// The smallest score of each stretch to which nobody may be confined: of the bands, or of tenths of the range where there are fewer than two bands.
  ///
  /// Without bands somebody may be known all the same, as when everybody has the same score. A tenth is about how far a sum's rounding reaches (rule 5).
  let stretchEdges: [Double]

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
    stretchEdges = bandEdges.count > 1 ? bandEdges : (0..<Self.tenths).map { minimum + (maximum - minimum) * Double($0) / Double(Self.tenths) }
  }

  private static let tenths = 10

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

  /// The stretch of a score within the limits.
  func stretch(of score: Double) -> Int {
    stretchEdges.lastIndex { $0 <= score } ?? 0
  }

  /// The scores that a stretch holds, both ends included: scores of incomplete answers come as near to the next edge as they like.
  func limits(ofStretch stretch: Int) -> ClosedRange<Double> {
    stretchEdges[stretch]...(stretch + 1 < stretchEdges.count ? stretchEdges[stretch + 1] : maximum)
  }
}
