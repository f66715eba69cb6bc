/// Where a figure comes from: measured with these very items, or borrowed for the time being.
public enum BasisStatus: String, Sendable, Hashable, CaseIterable {
  case own
  case provisional
}

/// What the boundaries of bands rest on.
public struct Basis: Sendable, Hashable {
  public let status: BasisStatus
  public let note: LocalizedText?
  public let source: String
}

/// How consistently a scale measures, and so how far a score may be trusted.
public struct Reliability: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case alpha
    case omega
    case splitHalf = "split-half"
    case retest
  }

  public let status: BasisStatus
  /// The reliability coefficient, 0…1.
  public let coefficient: Double
  public let kind: Kind
  /// The standard deviation of scores in the group in which the coefficient was found, in points of the scale.
  public let sd: Double
  public let n: Int?
  public let source: String
}

/// How a known group of people scored.
public struct Norm: Sendable, Hashable {
  public let id: String
  public let status: BasisStatus
  public let population: LocalizedText
  public let n: Int?
  public let mean: Double
  public let sd: Double
  /// How the people were counted; `nil` where only mean and standard deviation are known.
  public let percentiles: PercentileTable?
  public let source: String
}
