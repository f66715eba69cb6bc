/// The word for a coefficient of reliability by the convention of 0.7, 0.8 and 0.9.
///
/// ```swift
/// ReliabilityVerdict(0.83)  // .good
/// ```
/// A convention, not a law: for judging single people 0.9 is little. Source: Nunnally & Bernstein (1994), Psychometric Theory, chapter 7.
public enum ReliabilityVerdict: Hashable, Sendable, CaseIterable {
  /// Below 0.7.
  case insufficient
  /// From 0.7.
  case acceptable
  /// From 0.8.
  case good
  /// From 0.9.
  case excellent

  /// - Parameter coefficient: alpha, omega or a split-half coefficient, at most 1; judged as it is, not as it is rounded.
  public init(_ coefficient: Double) {
    self = coefficient >= 0.9 ? .excellent : coefficient >= 0.8 ? .good : coefficient >= 0.7 ? .acceptable : .insufficient
  }
}
