import Contributions
import DisclosureControl
import JSON
import Releases

extension RoundTabulation {
  func cell(_ cell: ProtectedRound.Cell) -> ReleaseCell {
    let shown = cell.figures.map { figures($0, scale: scales[cell.address.scale]) }
    return ReleaseCell(place: place(cell.address), content: shown.map(ReleaseCell.Content.published) ?? .withheld)
  }

  /// Why a cell is withheld; `nil` for a published one.
  func reason(_ cell: ProtectedRound.Cell) -> WithheldCell.Reason? {
    switch cell.status {
    case .published: nil
    case .withheld(.belowMinimum): .belowMinimum
    case .withheld(.bandProof): .bandProof
    case .withheld(.secondary(let because)): .secondary(because: place(because))
    case .withheld(.audit(let finding)): .audit(finding.terms.map { place($0.cell) })
    }
  }

  private func figures(_ figures: DisclosureControl.CellFigures, scale: ReleaseScale) -> Releases.CellFigures {
    guard let mean = JSONDecimal(rounding: figures.mean) else { preconditionFailure("no score is beyond a million") }
    // Rounding to a step can leave a scale whose end is no multiple of the step.
    let shown = min(max(mean, scale.range.lowerBound), scale.range.upperBound)
    let shares = zip(scale.bands, figures.bands).map { ($0.id, Releases.BandShare($1)) }
    return Releases.CellFigures(
      n: figures.n, mean: shown, sd: figures.sd.flatMap { JSONDecimal(rounding: $0) }, interval: interval(figures.interval, around: shown),
      bands: Dictionary(uniqueKeysWithValues: shares))
  }

  /// - Returns: `nil` also for an interval without width, which would tell that there is no spread anywhere.
  private func interval(_ interval: ClosedRange<Double>?, around mean: JSONDecimal) -> ClosedRange<JSONDecimal>? {
    guard let interval, let low = JSONDecimal(rounding: interval.lowerBound), let high = JSONDecimal(rounding: interval.upperBound), low < high else {
      return nil
    }
    return min(low, mean)...max(high, mean)
  }
}

extension Releases.BandShare {
  fileprivate init(_ share: DisclosureControl.BandShare) {
    self =
      switch share {
      case .percent(let percent): .percent(percent)
      case .some: .word(.some)
      case .most: .word(.most)
      }
  }
}
