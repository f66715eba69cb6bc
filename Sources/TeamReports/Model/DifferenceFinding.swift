/// What a difference comes to, in one word.
public enum DifferenceFinding: String, Sendable, Hashable, CaseIterable {
  /// Higher, by more than chance explains.
  case higher
  /// Lower, by more than chance explains.
  case lower
  /// Higher, and chance may explain it.
  case perhapsHigher = "perhaps_higher"
  /// Lower, and chance may explain it.
  case perhapsLower = "perhaps_lower"
  /// No larger than the rounding of the figures.
  case withinRounding = "within_rounding"
  /// Higher, and nothing is published by which to judge it.
  case untestedHigher = "untested_higher"
  case untestedLower = "untested_lower"

  /// - Parameters:
  ///   - rounding: how far off the difference may be, in points.
  ///   - adjustedP: `nil` where there is no test.
  init(difference: Double, rounding: Double, adjustedP: Double?) {
    // The figures are decimals and steps such as 0.1, which doubles only come near.
    if difference.magnitude <= rounding + 1e-9 {
      self = .withinRounding
    } else if let adjustedP {
      let isBeyondChance = adjustedP < DifferenceTest.level
      self = difference > 0 ? (isBeyondChance ? .higher : .perhapsHigher) : (isBeyondChance ? .lower : .perhapsLower)
    } else {
      self = difference > 0 ? .untestedHigher : .untestedLower
    }
  }

  public var isBeyondChance: Bool { self == .higher || self == .lower }
}
