public import Releases

/// What releases say about a cycle's measures: for each measure and scale, the last round published before it began and the first ones since.
///
/// ```swift
/// let review = try CycleReview(of: cycle, in: [burnout, worklife])
/// journal.addReview(Review(day: today, rounds: review.rounds, comparisons: review.comparisons, note: nil), to: cycle.number)
/// ```
///
/// A release says when it was published and not when people answered. One that was published on the very day a measure began still tells of
/// the time before; the first one afterwards may tell of both times, which is why up to three are shown.
public struct CycleReview: Sendable {
  /// Rounds after a measure's begin that are compared with the one before it.
  public static let roundsAfter = 3

  public let rounds: [RoundReference]
  public let comparisons: [Comparison]

  /// Why releases cannot be set beside a cycle.
  public enum Fault: Error, Sendable, Hashable {
    case otherOrganisation(found: String, expected: String)
    /// No release has the unit; the paths that there are.
    case unknownUnit(UnitPath, known: [UnitPath])
    /// None of the cycle's scales is in the releases; the scales that there are.
    case noScale([ScaleName], known: [ScaleName])
  }

  /// - Parameter series: one for each questionnaire; at least one.
  public init(of cycle: Cycle, in series: [ReleaseSeries]) throws(Fault) {
    for one in series {
      if let expected = cycle.organisation, one.organisation != expected { throw .otherOrganisation(found: one.organisation, expected: expected) }
    }
    let units = series.map { $0.unit(at: cycle.unit) }
    if units.allSatisfy({ $0 == nil }) { throw .unknownUnit(cycle.unit, known: series.knownPaths) }
    let known = series.knownScales
    if !known.contains(where: { cycle.concerns(instrument: $0.instrument ?? "", scale: $0.scale) }) { throw .noScale(cycle.scales, known: known) }
    rounds = series.flatMap(\.references)
    var comparisons: [Comparison] = []
    for measure in cycle.measures where !measure.neverBegan && !cycle.neverReached(measure) {
      for (one, unit) in zip(series, units) {
        guard let unit else { continue }
        for scale in one.scales where cycle.concerns(instrument: one.instrument, scale: scale.id) {
          comparisons += MeasureComparison(series: one, unit: unit.id, scale: scale, begin: measure.begin).outcomes.map {
            Comparison(measure: measure.number, instrument: one.instrument, scale: scale.id, outcome: $0)
          }
        }
      }
    }
    self.comparisons = comparisons
  }
}
