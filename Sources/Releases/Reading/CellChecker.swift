import JSON

/// The rules of cells: all there, none twice, and no figure that the rules of coarsening forbid.
struct CellChecker {
  private let release: Release
  private let scales: [String: ReleaseScale]
  private let slices: [String: ReleaseSlice]
  private let sliced: Set<String>

  init(_ release: Release) {
    self.release = release
    scales = Dictionary(uniqueKeysWithValues: release.policy.scales.map { ($0.id, $0) })
    slices = Dictionary(uniqueKeysWithValues: release.policy.slices.map { ($0.name, $0) })
    sliced = Self.slicedUnits(release)
  }

  /// The units that have cells of slices.
  private static func slicedUnits(_ release: Release) -> Set<String> {
    if release.policy.slices.isEmpty { return [] }
    let root = release.units.first { $0.parent == nil }?.id
    let withUnitsBelow = Set(release.units.compactMap(\.parent))
    return Set(
      release.units.filter { unit in
        switch release.policy.sliceLevels {
        case .organisation: unit.parent == nil
        case .departments: unit.parent == nil || unit.parent == root && withUnitsBelow.contains(unit.id)
        }
      }.map(\.id))
  }

  func check() throws(ReleaseFault) {
    if release.cells.count > ReleaseLimits.cells { throw .tooMany(.cells, limit: ReleaseLimits.cells) }
    let units = Set(release.units.map(\.id))
    for (index, cell) in release.cells.enumerated() {
      guard TextRule.isIdentifier(cell.place.unit), TextRule.isIdentifier(cell.place.scale), areNames(cell.place.slice) else {
        throw .invalidText(.element(of: .member(of: .root, "cells"), index))
      }
      guard units.contains(cell.place.unit), let scale = scales[cell.place.scale], isDeclared(cell.place) else {
        throw .undeclaredCell(cell.place)
      }
      // In order, equal places are neighbours.
      if index > 0, release.cells[index - 1].place == cell.place { throw .repeatedCell(cell.place) }
      if let figures = cell.figures { try check(figures, scale: scale, place: cell.place) }
    }
    try checkCompleteness()
  }

  private func areNames(_ slice: SlicePlace?) -> Bool {
    guard let slice else { return true }
    if case .stated(let name) = slice.answer, !TextRule.isName(name) { return false }
    return TextRule.isName(slice.name)
  }

  /// Compared as bytes: two spellings of one letter are one name to us and two to other readers.
  private func isDeclared(_ place: CellPlace) -> Bool {
    guard let slice = place.slice else { return true }
    guard sliced.contains(place.unit), let declared = slices[slice.name], declared.name.hasSameBytes(as: slice.name) else { return false }
    guard case .stated(let name) = slice.answer else { return true }
    return declared.classes.contains { $0.hasSameBytes(as: name) }
  }

  /// Every place is a declared one and none occurs twice, so that equal numbers are equal sets.
  private func checkCompleteness() throws(ReleaseFault) {
    let classes = release.policy.slices.flatMap { slice in
      slice.classes.map { SlicePlace(name: slice.name, answer: .stated($0)) } + [SlicePlace(name: slice.name, answer: .notStated)]
    }
    if release.cells.count == (release.units.count + sliced.count * classes.count) * scales.count { return }
    let places = Set(release.cells.map(\.place))
    for unit in release.units {
      for slice in [nil] + (sliced.contains(unit.id) ? classes : []) {
        for scale in release.policy.scales {
          let place = CellPlace(unit: unit.id, slice: slice, scale: scale.id)
          if !places.contains(place) { throw .missingCell(place) }
        }
      }
    }
  }

  private func check(_ figures: CellFigures, scale: ReleaseScale, place: CellPlace) throws(ReleaseFault) {
    if figures.n < release.policy.minimumGroup { throw .belowMinimumGroup(place) }
    if figures.n > ReleaseLimits.people || !limits(of: scale).contains(figures.mean.double) { throw .impossibleFigure(place) }
    if let sd = figures.sd {
      if figures.n < ReleasePolicy.spreadMinimum { throw .spreadOfTooFew(place) }
      if sd.millionths == 0 { throw .zeroSpread(place) }
      if sd.millionths < 0 { throw .impossibleFigure(place) }
    }
    if let interval = figures.interval {
      let reach = Self.margin(scale)
      let isAround = interval.lowerBound.double - reach <= figures.mean.double && figures.mean.double <= interval.upperBound.double + reach
      if !isAround || ![interval.lowerBound, interval.upperBound].allSatisfy({ limits(of: scale).contains($0.double) }) {
        throw .impossibleFigure(place)
      }
    }
    if Set(figures.bands.keys) != Set(scale.bands.map(\.id)) { throw .foreignBands(place) }
    for share in figures.bands.values where !isAllowed(share, n: figures.n) { throw .wrongShareForm(place) }
  }

  /// Rounding may carry a mean half a step beyond the end of its scale; steps are a fifty-fourth of the scale at most, or the next round number.
  private static func margin(_ scale: ReleaseScale) -> Double { (scale.range.upperBound.double - scale.range.lowerBound.double) / 50 }

  private func limits(of scale: ReleaseScale) -> ClosedRange<Double> {
    scale.range.lowerBound.double - Self.margin(scale)...scale.range.upperBound.double + Self.margin(scale)
  }

  private func isAllowed(_ share: BandShare, n: Int) -> Bool {
    switch share {
    case .percent(let percent): n >= ReleasePolicy.shareMinimum && (0...100).contains(percent) && percent.isMultiple(of: 5)
    case .word: n < ReleasePolicy.shareMinimum
    }
  }
}
