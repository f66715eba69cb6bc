import JSON
import Releases

/// Goes through all units, slices and rounds of one scale.
struct ExportRows {
  private let series: ReleaseSeries
  private let scale: ReleaseScale
  private let lastYears: [Int?]
  private let slices: [SlicePlace]
  private let places: UnitPlaces

  init(_ series: ReleaseSeries, _ scale: ReleaseScale) {
    self.series = series
    self.scale = scale
    lastYears = series.rounds.map { series.sameRoundLastYear(of: $0.index) }
    slices = Self.slices(series)
    places = UnitPlaces(series)
  }

  /// Every unit with everybody, and with those classes of slices that some round has for it; each in every round.
  var rows: [ExportRow] {
    series.units.flatMap { unit in
      let stated = slices.filter { slice in
        unit.rounds.contains { series.cell(round: $0, unit: unit.id, slice: slice, scale: scale.id) != .absent }
      }
      return ([nil] + stated.map(Optional.some)).flatMap { slice in series.rounds.map { row(unit, slice, $0) } }
    }
  }

  /// Classes as the newest round declares them, "not stated" behind them, then what only older rounds have.
  private static func slices(_ series: ReleaseSeries) -> [SlicePlace] {
    var seen: Set<SlicePlace> = []
    let all = series.rounds.reversed().flatMap(\.release.policy.slices).flatMap { slice in
      slice.classes.map { SlicePlace(name: slice.name, answer: .stated($0)) } + [SlicePlace(name: slice.name, answer: .notStated)]
    }
    return all.filter { seen.insert($0).inserted }
  }

  private func row(_ unit: SeriesUnit, _ slice: SlicePlace?, _ round: SeriesRound) -> ExportRow {
    ExportRow(
      unit: unit, place: places.place(of: unit.id, round: round.index), slice: slice, round: round,
      scale: round.release.policy.scales.first { $0.id == scale.id } ?? scale,
      cell: series.cell(round: round.index, unit: unit.id, slice: slice, scale: scale.id),
      previous: comparison(from: round.index > 0 ? round.index - 1 : nil, to: round.index, unit, slice),
      lastYear: comparison(from: lastYears[round.index], to: round.index, unit, slice))
  }

  private func comparison(from earlier: Int?, to later: Int, _ unit: SeriesUnit, _ slice: SlicePlace?) -> ExportComparison {
    guard let earlier else { return ExportComparison(round: nil, outcome: .noRound) }
    return ExportComparison(round: series.rounds[earlier].name, outcome: outcome(from: earlier, to: later, unit, slice))
  }

  private func outcome(from earlier: Int, to later: Int, _ unit: SeriesUnit, _ slice: SlicePlace?) -> ExportComparison.Outcome {
    let cells = [earlier, later].map { series.cell(round: $0, unit: unit.id, slice: slice, scale: scale.id) }
    if cells.contains(.absent) { return .absent }
    if case .broken(let reason) = series.comparability(from: earlier, to: later, unit: unit.id, scale: scale.id) { return .broken(reason) }
    guard let before = cells[0].figures, let after = cells[1].figures,
      let difference = JSONDecimal(millionths: after.mean.millionths - before.mean.millionths)
    else { return .withheld }
    return .difference(difference)
  }
}
