import JSON

/// The rules of cells: all there, none twice, and no figure that the rules of coarsening forbid.
struct CellChecker {
  private let release: Release
  private let scales: [String: ReleaseScale]
  private let slices: [String: ReleaseSlice]

  init(_ release: Release) {
    self.release = release
    scales = Dictionary(uniqueKeysWithValues: release.policy.scales.map { ($0.id, $0) })
    slices = Dictionary(uniqueKeysWithValues: release.policy.slices.map { ($0.name, $0) })
  }

  func check() throws(ReleaseFault) {
    if release.cells.count > ReleaseLimits.cells { throw .tooMany(.cells, limit: ReleaseLimits.cells) }
    let units = Set(release.units.map(\.id))
    var places: Set<CellPlace> = []
    for (index, cell) in release.cells.enumerated() {
      guard TextRule.isIdentifier(cell.place.unit), TextRule.isIdentifier(cell.place.scale), areNames(cell.place.slice) else {
        throw .invalidText(.element(of: .member(of: .root, "cells"), index))
      }
      guard units.contains(cell.place.unit), let scale = scales[cell.place.scale], isDeclared(cell.place.slice) else {
        throw .undeclaredCell(cell.place)
      }
      if !places.insert(cell.place).inserted { throw .repeatedCell(cell.place) }
      if let figures = cell.figures { try check(figures, scale: scale, place: cell.place) }
    }
    try checkCompleteness(places)
  }

  private func areNames(_ slice: SlicePlace?) -> Bool {
    guard let slice else { return true }
    if case .stated(let name) = slice.answer, !TextRule.isName(name) { return false }
    return TextRule.isName(slice.name)
  }

  /// Compared as bytes: two spellings of one letter are one name to us and two to other readers.
  private func isDeclared(_ slice: SlicePlace?) -> Bool {
    guard let slice else { return true }
    guard let declared = slices[slice.name], declared.name.hasSameBytes(as: slice.name) else { return false }
    guard case .stated(let name) = slice.answer else { return true }
    return declared.classes.contains { $0.hasSameBytes(as: name) }
  }

  private func checkCompleteness(_ places: Set<CellPlace>) throws(ReleaseFault) {
    var expected = Set(release.units.map { SlicedUnit(unit: $0.id, slice: nil) })
    for place in places { expected.insert(SlicedUnit(unit: place.unit, slice: place.slice?.name)) }
    var count = 0
    for part in expected { count += (part.slice.flatMap { slices[$0]?.classes.count }.map { $0 + 1 } ?? 1) * scales.count }
    // Every place is a declared one and none occurs twice, so that equal numbers are equal sets.
    if count == places.count { return }
    for part in expected.sorted(by: { ($0.unit, $0.slice ?? "") < ($1.unit, $1.slice ?? "") }) {
      for slice in classes(of: part.slice) {
        for scale in release.policy.scales {
          let place = CellPlace(unit: part.unit, slice: slice, scale: scale.id)
          if !places.contains(place) { throw .missingCell(place) }
        }
      }
    }
  }

  private struct SlicedUnit: Hashable {
    let unit: String
    let slice: String?
  }

  private func classes(of name: String?) -> [SlicePlace?] {
    guard let name, let slice = slices[name] else { return [nil] }
    return slice.classes.map { SlicePlace(name: name, answer: .stated($0)) } + [SlicePlace(name: name, answer: .notStated)]
  }

  private func check(_ figures: CellFigures, scale: ReleaseScale, place: CellPlace) throws(ReleaseFault) {
    if figures.n < release.policy.minimumGroup { throw .belowMinimumGroup(place) }
    if figures.n > ReleaseLimits.people || !scale.range.contains(figures.mean) { throw .impossibleFigure(place) }
    if let sd = figures.sd {
      if figures.n < ReleasePolicy.spreadMinimum { throw .spreadOfTooFew(place) }
      if sd.millionths == 0 { throw .zeroSpread(place) }
      if sd.millionths < 0 { throw .impossibleFigure(place) }
    }
    if let interval = figures.interval {
      let isWithin = interval.lowerBound >= scale.range.lowerBound && interval.upperBound <= scale.range.upperBound
      if !isWithin || !interval.contains(figures.mean) { throw .impossibleFigure(place) }
    }
    if Set(figures.bands.keys) != Set(scale.bands.map(\.id)) { throw .foreignBands(place) }
    for share in figures.bands.values where !isAllowed(share, n: figures.n) { throw .wrongShareForm(place) }
  }

  private func isAllowed(_ share: BandShare, n: Int) -> Bool {
    switch share {
    case .percent(let percent): n >= ReleasePolicy.shareMinimum && (0...100).contains(percent) && percent.isMultiple(of: 5)
    case .word: n < ReleasePolicy.shareMinimum
    }
  }
}
