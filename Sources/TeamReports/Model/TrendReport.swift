import Instruments
public import Releases
public import Wording

/// What a series of releases says about units over time: the model behind the terminal, JSON and HTML.
///
/// ```swift
/// let report = TrendReport(series, definition: definition, units: ["a7f3"])
/// report.units[0].scales[0].sinceLast.value?.finding  // .higher: more than chance explains
/// ```
///
/// It holds published figures and what follows from them, nothing else. Figures are compared within a unit over time, with the unit above it and with
/// norms; units are never ranked. All scales are computed whichever are shown: p-values are adjusted over all of them (S. Holm 1979,
/// http://www.jstor.org/stable/4615733).
public struct TrendReport: Sendable {
  public let series: ReleaseSeries
  public let definition: TrendDefinition?
  public let scales: [TrendScale]
  /// The units asked for, in the order of the tree.
  public let units: [UnitTrend]
  private let places: [String: Int]

  /// - Parameters:
  ///   - definition: of the series' questionnaire; `nil` where it is not at hand.
  ///   - units: ids of units of the series; `nil` for all.
  public init(_ series: ReleaseSeries, definition: TrendDefinition?, units: Set<String>? = nil) {
    self.series = series
    self.definition = definition
    scales = series.scales.map { TrendScale($0, definition: definition) }
    var builder = TrendBuilder(series: series, scales: scales)
    let trends = series.units.filter { units?.contains($0.id) ?? true }.map { builder.trend(of: $0) }
    self.units = trends
    places = Dictionary(uniqueKeysWithValues: trends.enumerated().map { ($1.unit.id, $0) })
  }

  public var newest: SeriesRound { series.rounds[series.rounds.count - 1] }

  public func unit(_ id: String) -> UnitTrend? { places[id].map { units[$0] } }

  /// The questionnaire's name, its id where no definition names it.
  public func title(_ language: InterfaceLanguage) -> String { definition?.instrument.title(language) ?? series.instrument }

  /// The unit's name as a reader knows it: the organisation's own, else the names from below it down, as in `East / Team 3`.
  public func name(of unit: SeriesUnit) -> String { unit.path.isEmpty ? unit.name : unit.path.joined(separator: " / ") }
}
