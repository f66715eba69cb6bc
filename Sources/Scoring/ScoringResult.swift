public import Instruments

/// What an instrument says of one sheet: its scales side by side, never added up.
public struct ScoringResult: Sendable {
  public let instrument: Instrument
  public let scales: [ScaleScore]
  public let profile: ProfileOutcome
  /// The advice whose criteria hold, in the order of the definition, for workers and for organisations alike.
  public let advice: [Advice]
}

/// Which profile a result shows.
public enum ProfileOutcome: Sendable, Hashable {
  /// The instrument names no profiles.
  case none
  /// One profile, whatever the error of measurement.
  case clear(Profile)
  /// A boundary lies within one standard error of a score, so the result may as well show another of these; the first is the score's own, if it has one.
  /// A single one stands between that profile and none.
  case between([Profile])
  /// The scores fit none of the profiles.
  case noMatch
  /// A scale that the profiles look at has no score.
  case notScorable([Scale])
}
