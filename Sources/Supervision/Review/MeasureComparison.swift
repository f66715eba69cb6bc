import Dates
import Releases

/// One scale of one unit around the day on which a measure began.
struct MeasureComparison {
  let series: ReleaseSeries
  let unit: String
  let scale: ReleaseScale
  let begin: CivilDay

  /// One for each of the first rounds since, or the one reason why there is none.
  var outcomes: [Comparison.Outcome] {
    guard let before = series.rounds.last(where: { $0.published <= begin }) else { return [.nothingBefore] }
    let since = series.rounds.filter { $0.published > begin }.prefix(CycleReview.roundsAfter)
    return since.isEmpty ? [.nothingAfter(before: before.name)] : since.map { outcome(from: before, to: $0) }
  }

  private func outcome(from before: SeriesRound, to after: SeriesRound) -> Comparison.Outcome {
    let cells = (
      series.cell(round: before.index, unit: unit, scale: scale.id), series.cell(round: after.index, unit: unit, scale: scale.id)
    )
    if cells.0 == .absent || cells.1 == .absent { return .absent(before: before.name, after: after.name) }
    switch series.comparability(from: before.index, to: after.index, unit: unit, scale: scale.id) {
    case .broken(.instrumentChanged): return .instrumentChanged(before: before.name, after: after.name)
    case .broken(.unitReorganised): return .unitReorganised(before: before.name, after: after.name)
    case .comparable: break
    }
    guard let earlier = cells.0.figures, let later = cells.1.figures else { return .withheld(before: before.name, after: after.name) }
    let difference = MeanDifference(from: earlier, in: before, to: later, in: after, scale: scale, series: series)
    return .compared(
      Comparison.Difference(
        before: Comparison.Figure(round: before.name, n: earlier.n, mean: earlier.mean),
        after: Comparison.Figure(round: after.name, n: later.n, mean: later.mean), value: difference.value, interval: difference.interval))
  }
}
