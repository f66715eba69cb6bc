/// A scale: which items make it up, how they become a score, and what the score means.
public struct Scale: Sendable, Hashable {
  /// How keyed answers become a score.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Σ answers, reversed ones reversed, + constant.
    case sum
    /// Mean of the answers, reversed ones reversed, + constant.
    case mean
    /// Σ direct − Σ reversed + constant: the form in which Yu. L. Khanin's practice writes the STAI.
    case difference
  }

  /// What becomes of a scale when answers are missing.
  public enum MissingRule: Sendable, Hashable {
    /// Any gap makes the scale not scorable.
    case complete
    /// The mean of the answered items stands for the missing ones when at least this share (0…1) is answered.
    case prorate(minimumAnswered: Double)
    /// The mean of what applies and is answered; not scorable only when nothing is.
    case available
  }

  /// Which end of the scale is the unwelcome one.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    case higher
    case lower
  }

  public let id: String
  public let title: LocalizedText
  public let about: LocalizedText?
  public let keys: [KeyedItem]
  public let method: Method
  public let constant: Double
  public let missing: MissingRule
  public let worse: Direction
  /// The smallest and the largest score that the keyed formats allow.
  public let range: ClosedRange<Double>
  public let bands: [Band]
  public let bandBasis: Basis?
  public let reliability: Reliability?
  public let norms: [Norm]

  /// The band in which `score` lies; `nil` where the scale has none. A band starts at its `from` inclusively.
  public func band(of score: Double) -> Band? {
    // The first band holds the smallest score even where the two differ in the last decimal of a constant.
    bands.last { $0.from <= score } ?? bands.first
  }
}

/// An item of a scale and the way it counts.
public struct KeyedItem: Sendable, Hashable {
  public let item: String
  public let isReversed: Bool
}

/// A stretch of a scale that is spoken of by one word.
public struct Band: Sendable, Hashable {
  public let id: String
  /// The smallest score that belongs to the band.
  public let from: Double
  public let label: LocalizedText
}
