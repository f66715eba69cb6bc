import Instruments
import JSON
import Releases
import Wording

/// One scale of one questionnaire with all its rows.
struct ExportScale: Sendable {
  let instrument: String
  /// As it was declared last.
  let scale: ReleaseScale
  /// All bands of all rounds, those of the newest round first.
  let bands: [ReleaseBand]
  let labels: ExportLabels
  /// By unit in the order of the tree, then everybody before slices, then by round.
  let rows: [ExportRow]

  init(_ scale: ReleaseScale, of series: ReleaseSeries, labels: ExportLabels) {
    instrument = series.instrument
    self.scale = scale
    self.labels = labels
    var seen: Set<String> = []
    let declared = series.rounds.reversed().compactMap { round in round.release.policy.scales.first { $0.id == scale.id } }
    bands = declared.flatMap(\.bands).filter { seen.insert($0.id).inserted }
    rows = ExportRows(series, scale).rows
  }

  /// The decimals that the finest published figure has, 0…6: so many are shown of every figure, so that columns line up.
  var decimals: Int {
    let figures = rows.compactMap(\.cell.figures)
    let means = figures.map(\.mean) + figures.compactMap(\.sd)
    let limits = figures.compactMap(\.interval).flatMap { [$0.lowerBound, $0.upperBound] }
    return (means + limits).map(\.decimals).max() ?? 0
  }
}

extension JSONDecimal {
  /// Digits behind the point.
  var decimals: Int {
    var (digits, rest) = (6, millionths)
    while digits > 0, rest.isMultiple(of: 10) {
      rest /= 10
      digits -= 1
    }
    return digits
  }
}
