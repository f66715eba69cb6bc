/// How many people norms need, so that they say something and nobody is recognised in them.
///
/// Norms are published with a definition, for everybody to read.
public enum NormLimits {
  /// For a mean and a standard deviation.
  ///
  /// With 30 people the mean is known to 0.18 standard deviations and a T-score to about 4 points either way; with fewer, a norm group makes usual scores
  /// look rare (J. R. Crawford & D. C. Howell 1998, doi:10.1076/clin.12.4.482.7241).
  public static let people = 30
  /// For percentiles that are counted, and for bands that rest on them: with 100 people the median stands within 10 percentiles either way.
  public static let tabled = 100
  /// For each step of a table of percentiles: below that no group is published in this program.
  public static let step = 5
  /// Steps of a table, beyond which they are made coarser.
  static let steps = 200
}
