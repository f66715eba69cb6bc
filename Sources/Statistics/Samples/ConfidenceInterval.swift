/// The two ends of a confidence interval.
///
/// ```swift
/// ConfidenceInterval(lower: 0.12, upper: 0.48).contains(0)  // false
/// ```
public struct ConfidenceInterval: Hashable, Sendable {
  /// The lower end, never above the upper.
  public let lower: Double
  /// The upper end.
  public let upper: Double

  /// - Parameters:
  ///   - lower: the lower end.
  ///   - upper: the upper end, at least the lower. Anything else is a mistake of the caller.
  public init(lower: Double, upper: Double) {
    precondition(lower <= upper, "the ends of an interval stand in order")
    self.lower = lower
    self.upper = upper
  }

  /// Whether a value lies within, ends included.
  public func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }

  /// The interval of `estimate` ± `margin`.
  init(around estimate: Double, margin: Double) {
    self.init(lower: estimate - margin, upper: estimate + margin)
  }
}

/// A level of confidence lies between 0 and 1; this is the share left out on each side.
func shareBeyond(level: Double) -> Double {
  precondition(level > 0 && level < 1, "a level of confidence lies between 0 and 1")
  return (1 - level) / 2
}
