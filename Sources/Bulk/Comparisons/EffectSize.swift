/// How large a difference or a connection is by the conventions of Cohen.
///
/// ```swift
/// EffectSize(difference: -0.56)  // .medium
/// ```
///
/// Conventions for want of better ones: what matters in practice is for the reader to say. Source: Cohen (1988), Statistical Power Analysis for the
/// Behavioral Sciences, 2nd ed., doi:10.4324/9780203771587 (d: p. 25; r: p. 79; f: p. 285).
public enum EffectSize: String, Sendable, Hashable, CaseIterable {
  case negligible, small, medium, large

  /// - Parameter difference: in standard deviations, of either sign; limits 0.2, 0.5, 0.8.
  public init(difference: Double) { self.init(abs(difference), [0.2, 0.5, 0.8]) }

  /// - Parameter correlation: from −1 to 1; limits 0.1, 0.3, 0.5.
  public init(correlation: Double) { self.init(abs(correlation), [0.1, 0.3, 0.5]) }

  /// - Parameter share: of the variance between groups, below 1; limits of f = √(share / (1 − share)) 0.1, 0.25, 0.4.
  public init(share: Double) {
    let share = max(0, share)
    self.init(share < 1 ? (share / (1 - share)).squareRoot() : .infinity, [0.1, 0.25, 0.4])
  }

  private init(_ size: Double, _ limits: [Double]) {
    self = Self.allCases[limits.count { size >= $0 }]
  }
}
