import DisclosureControl
import JSON

/// A release as the tables that disclosure control knows: units, slices and scales by their places, and the figures of every published cell.
///
/// A slice's classes stand in the order of the release, "not stated" behind them as one more class.
struct ReleaseTable {
  let design: RoundDesign
  let policy: DisclosurePolicy
  let published: [CellAddress: DisclosureControl.CellFigures]
  private let release: Release

  /// - Throws: what makes the release's own description contradictory, such as units in a circle.
  init(_ release: Release) throws(InputFault) {
    let tree = try UnitTree(release.units.map { UnitTree.Unit(id: $0.id, parent: $0.parent) })
    var scales: [ScaleFacts] = []
    for scale in release.policy.scales {
      scales.append(
        try ScaleFacts(
          minimum: scale.range.lowerBound.double, maximum: scale.range.upperBound.double, bandEdges: scale.bands.map(\.from.double),
          worse: scale.worse == .higher ? .higher : .lower))
    }
    self.release = release
    design = try RoundDesign(tree: tree, slices: release.policy.slices.map { $0.classes.count + 1 }, scales: scales)
    policy = try DisclosurePolicy(
      minimumGroup: release.policy.minimumGroup, sliceLevels: release.policy.sliceLevels == .departments ? .departments : .organisation)
    var published: [CellAddress: DisclosureControl.CellFigures] = [:]
    for cell in release.cells {
      guard let figures = cell.figures, let address = Self.address(cell.place, release, tree) else { continue }
      published[address] = Self.figures(figures, address: address, release)
    }
    self.published = published
  }

  /// The published cell at `address`.
  func place(_ address: CellAddress) -> CellPlace {
    let slice = address.slice.map { sliceClass in
      let slice = release.policy.slices[sliceClass.slice]
      let answer: SlicePlace.Answer = sliceClass.value < slice.classes.count ? .stated(slice.classes[sliceClass.value]) : .notStated
      return SlicePlace(name: slice.name, answer: answer)
    }
    return CellPlace(unit: design.tree.units[address.unit].id, slice: slice, scale: release.policy.scales[address.scale].id)
  }

  private static func address(_ place: CellPlace, _ release: Release, _ tree: UnitTree) -> CellAddress? {
    guard let unit = tree.index(of: place.unit), let scale = release.policy.scales.firstIndex(where: { $0.id == place.scale }) else { return nil }
    guard let slice = place.slice else { return CellAddress(unit: unit, scale: scale) }
    guard let number = release.policy.slices.firstIndex(where: { $0.name == slice.name }) else { return nil }
    let classes = release.policy.slices[number].classes
    switch slice.answer {
    case .stated(let name):
      return classes.firstIndex(of: name).map { CellAddress(unit: unit, slice: SliceClass(slice: number, value: $0), scale: scale) }
    case .notStated: return CellAddress(unit: unit, slice: SliceClass(slice: number, value: classes.count), scale: scale)
    }
  }

  private static func figures(_ figures: CellFigures, address: CellAddress, _ release: Release) -> DisclosureControl.CellFigures {
    let scale = release.policy.scales[address.scale]
    let range = scale.range.upperBound.double - scale.range.lowerBound.double
    let bands = scale.bands.compactMap { figures.bands[$0.id] }.map { share -> DisclosureControl.BandShare in
      switch share {
      case .percent(let percent): .percent(percent)
      case .word(.some): .some
      case .word(.most): .most
      }
    }
    return DisclosureControl.CellFigures(
      n: figures.n, mean: figures.mean.double, step: DisclosureControl.CellFigures.step(n: figures.n, range: range), sd: figures.sd?.double,
      interval: figures.interval.map { $0.lowerBound.double...$0.upperBound.double }, bands: bands)
  }
}
