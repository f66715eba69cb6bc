public import Contributions

/// One row of data that were gathered elsewhere, as on paper.
public struct ImportedRow: Sendable, Hashable {
  /// The unit's path below the organisation.
  public let unit: [String]
  /// For each scale of the card, in its order; `nil` where there is no score.
  public let scores: [Double?]
  /// For each slice of the card, in its order.
  public let slices: [SliceAnswer]

  public init(unit: [String], scores: [Double?], slices: [SliceAnswer] = []) {
    self.unit = unit
    self.scores = scores
    self.slices = slices
  }
}

/// What became of imported rows: all were taken, or none and what is wrong with some.
public struct ImportReport: Sendable, Hashable {
  public struct Fault: Sendable, Hashable {
    /// Counted from 0.
    public let row: Int
    public let kind: Kind
  }

  /// No case holds a score.
  public enum Kind: Sendable, Hashable {
    case unknownUnit([String])
    case scoreCount(expected: Int, found: Int)
    case outOfRange(scale: String)
    case nothingScored
    case sliceCount(expected: Int, found: Int)
    case unknownClass(slice: String)
  }

  /// 0 where there is a fault.
  public let imported: Int
  /// At most `faultLimit`.
  public let faults: [Fault]

  public static let faultLimit = 1_000
}
