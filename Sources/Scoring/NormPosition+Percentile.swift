import Statistics

extension NormPosition {
  /// The percentage of the norm's population that scores at most as high, taking its scores to be normally distributed; 0…100.
  public var percentile: Double { 100 * NormalDistribution.cumulative(z) }
}
