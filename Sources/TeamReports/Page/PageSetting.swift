import Releases
import Rendering
import Wording

/// What all parts of the page of trends share: the report, what of it is shown, and one axis for each scale.
///
/// Whatever lays out the page is computed here from published figures and from the releases' own lists of rounds, units and scales.
struct PageSetting {
  let report: TrendReport
  let scales: [TrendScale]
  let markers: [NumberedMarker]
  let language: InterfaceLanguage
  private let axes: [String: TrendAxis]

  /// Rounds in pictures and tables; more are no longer told apart. The JSON has all.
  static let longest = 40
  /// Rounds in tables on paper.
  static let printed = 12

  /// A measure under the number by which pictures and tables name it.
  struct NumberedMarker: Sendable, Hashable {
    let number: Int
    let marker: TrendMarker
  }

  /// - Parameter scale: the only one to show; `nil` for all.
  init(report: TrendReport, scale: String?, markers: [TrendMarker], language: InterfaceLanguage) {
    self.report = report
    self.language = language
    scales = report.scales.filter { scale == nil || $0.id == scale }
    let ordered = markers.sorted { ($0.begin, $0.unit.joined(separator: "/"), $0.text) < ($1.begin, $1.unit.joined(separator: "/"), $1.text) }
    self.markers = ordered.enumerated().map { NumberedMarker(number: $0 + 1, marker: $1) }
    axes = Dictionary(
      uniqueKeysWithValues: scales.map { scale in
        let points = report.units.compactMap { $0.scale(scale.id) }.flatMap { $0.points.suffix(Self.longest) }
        return (scale.id, TrendAxis(points, range: scale.range, rows: 6))
      })
  }

  /// The rounds that pictures and tables show.
  var rounds: ArraySlice<SeriesRound> { report.series.rounds.suffix(Self.longest) }

  var figures: TrendFigures { TrendFigures(language: language) }

  /// The same for all units, so that their pictures can be laid side by side.
  func axis(_ scale: TrendScale) -> TrendAxis { axes[scale.id] ?? TrendAxis([], range: scale.range, rows: 6) }

  func trends(of unit: UnitTrend) -> [ScaleTrend] { scales.compactMap { unit.scale($0.id) } }

  /// The measures that were agreed for the unit or one above it.
  func markers(of unit: UnitTrend) -> [NumberedMarker] { markers.filter { unit.unit.path.starts(with: $0.marker.unit) } }

  /// The scale's name, marked with its language where that is not the page's.
  func title(_ scale: TrendScale) -> Markup { .text(scale.title(language), in: scale.titleTag(language), on: language) }

  func paragraph(_ text: String) -> Markup { .element("p", .text(text)) }
  func quiet(_ text: String) -> Markup { .element("p", ["class": "quiet"], .text(text)) }
}
