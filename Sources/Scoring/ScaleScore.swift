public import Instruments

/// What one scale says of one sheet: a measurement, or the reason why there is none.
public struct ScaleScore: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    case scored(Measurement)
    case notScorable(NotScorable)
  }

  public let scale: Scale
  /// Keyed items with an answer that counts.
  public let answered: Int
  public let outcome: Outcome

  /// Keyed items of the scale.
  public var items: Int { scale.keys.count }

  public var measurement: Measurement? {
    if case .scored(let measurement) = outcome { measurement } else { nil }
  }
}

/// Why a scale has no score.
public enum NotScorable: Sendable, Hashable {
  /// The scale asks for every answer, and this many are missing.
  case incomplete(missing: Int)
  /// The scale needs at least so many answers.
  case tooFewAnswered(needed: Int)
  case nothingAnswered
}

/// A score and what can be said about it.
public struct Measurement: Sendable, Hashable {
  /// The method applied to the answered items alone.
  public let raw: Double
  /// The score in points of the scale, prorated where the rule says so; never rounded.
  public let score: Double
  /// Whether answers were missing and the answered ones stand for them.
  public let isProrated: Bool
  public let band: Band?
  /// The standard error of measurement in points of the scale, where the definition gives a reliability.
  public let standardError: Double?
  /// The 95 % interval around the score, within what the scale can reach.
  public let interval: ClosedRange<Double>?
  public let norms: [NormPosition]
}

/// Where a score stands among a known group of people.
public struct NormPosition: Sendable, Hashable {
  public let norm: Norm
  /// In points of the scale.
  let score: Double
  /// Standard deviations from the norm's mean.
  public let z: Double

  init(norm: Norm, score: Double) {
    self.norm = norm
    self.score = score
    z = (score - norm.mean) / norm.sd
  }

  /// The T-score: mean 50, standard deviation 10.
  public var t: Double { 50 + 10 * z }
}
