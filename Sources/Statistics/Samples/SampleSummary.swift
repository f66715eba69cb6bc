/// What a published table tells of a sample: how many, their mean and their standard deviation.
///
/// ```swift
/// let social = SampleSummary(count: 1538, mean: 21.35, standardDeviation: 10.51)
/// ```
public struct SampleSummary: Hashable, Sendable {
  /// How many values, at least 0.
  public let count: Int
  /// Their arithmetic mean, in units of the scale.
  public let mean: Double
  /// Their standard deviation, in units of the scale, with n − 1 in the denominator; at least 0.
  public let standardDeviation: Double

  /// - Parameters:
  ///   - count: at least 0.
  ///   - mean: finite.
  ///   - standardDeviation: finite and at least 0, with n − 1 in the denominator. Anything else is a mistake of the caller.
  public init(count: Int, mean: Double, standardDeviation: Double) {
    precondition(count >= 0 && mean.isFinite && standardDeviation.isFinite && standardDeviation >= 0, "figures of a sample")
    self.count = count
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  var variance: Double { standardDeviation * standardDeviation }
}
