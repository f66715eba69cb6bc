public import Releases

/// One unit over all rounds.
public struct UnitTrend: Sendable {
  public let unit: SeriesUnit
  /// The unit it belongs to; `nil` for the organisation.
  public let above: SeriesUnit?
  /// All scales of the report, in its order.
  public let scales: [ScaleTrend]

  public func scale(_ id: String) -> ScaleTrend? { scales.first { $0.scale.id == id } }
}
