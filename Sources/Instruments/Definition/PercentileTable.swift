/// Which share of a norm's people scored lower than a score, read from counted people instead of a curve that is assumed.
///
/// ```swift
/// table.percentile(of: 12)    // 34.5, where the table has the score 12
/// table.percentile(of: 12.5)  // 37.25, halfway to the 40 that it has for 13
/// ```
///
/// The percentile of a score is its mid-rank: the percentage of people below it and half of those who share it (J. R. Crawford & P. H. Garthwaite 2009,
/// doi:10.1080/13854040801968450, equation 1). Between two tabled scores, where prorated ones lie, it is interpolated linearly. Beyond the ends stands the
/// percentile of the end: a table does not tell how far the scores of its last people lie from one another.
///
/// In a definition it is the optional member `percentiles` of a norm:
/// `"percentiles": [{"score": 12, "percentile": 34.5}, {"score": 13, "percentile": 40}]`, from 2 to `DefinitionLimits.percentiles` entries, the scores
/// ascending and within what the scale can reach, the percentiles from 0 to 100 and never falling. A norm without it is read by the normal distribution.
public struct PercentileTable: Sendable, Hashable {
  /// A score and the percentile at which it stands.
  public struct Entry: Sendable, Hashable {
    /// In points of the scale.
    public let score: Double
    /// 0…100.
    public let percentile: Double

    init(score: Double, percentile: Double) {
      (self.score, self.percentile) = (score, percentile)
    }
  }

  /// From the lowest score to the highest, at least two.
  public let entries: [Entry]

  /// The percentile of a score, 0…100.
  ///
  /// - Parameter score: in points of the scale.
  public func percentile(of score: Double) -> Double {
    guard let above = entries.firstIndex(where: { $0.score >= score }) else { return entries[entries.count - 1].percentile }
    let upper = entries[above]
    if above == 0 || upper.score == score { return upper.percentile }
    let lower = entries[above - 1]
    return lower.percentile + (upper.percentile - lower.percentile) * ((score - lower.score) / (upper.score - lower.score))
  }
}
