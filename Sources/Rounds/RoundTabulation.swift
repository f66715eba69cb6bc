import Contributions
import DisclosureControl
import Instruments
import JSON
import Releases

/// A round's card and questionnaire as disclosure control and releases see them.
struct RoundTabulation {
  let card: SignedRoundCard
  let units: [ReleaseUnit]
  let scales: [ReleaseScale]
  let design: RoundDesign
  let policy: DisclosurePolicy

  /// - Throws: `RoundError.unusableScales` for scales that no figures can be made of.
  init(card: SignedRoundCard, instrument: Instrument, organisation: OrganisationRecord, number: Int) throws {
    let scales = try card.card.scales.map { id in
      guard let scale = instrument.scale(id).flatMap(ReleaseScale.init) else { throw RoundError.unusableScales }
      return scale
    }
    let units = organisation.spans(in: number).map { ReleaseUnit(id: $0.id, parent: $0.parent, name: $0.name) }
    try self.init(card: card, units: units, scales: scales)
  }

  /// - Parameters:
  ///   - units: those of the card, with the organisation above them.
  ///   - scales: those of the card, in its order.
  /// - Throws: `RoundError.unusableScales` for scales that no figures can be made of.
  init(card: SignedRoundCard, units: [ReleaseUnit], scales: [ReleaseScale]) throws {
    self.card = card
    self.units = units
    self.scales = scales
    do {
      design = try RoundDesign(
        tree: UnitTree(units.map { UnitTree.Unit(id: $0.id, parent: $0.parent) }), slices: card.card.slices.map { $0.classes.count + 1 },
        scales: scales.map { try ScaleFacts($0) })
      policy = try DisclosurePolicy(
        minimumGroup: card.card.minimumGroup, sliceLevels: card.card.sliceLevels == .departments ? .departments : .organisation)
    } catch is InputFault {
      throw RoundError.unusableScales
    }
  }

  /// - Throws: `InputFault` for rows that were not checked by this round's card.
  func protected(_ block: RowBlock) throws -> ProtectedRound {
    var rows = RoundRows(design)
    rows.reserveCapacity(block.count)
    let places = card.card.units.map { design.tree.index(of: $0.id) }
    for row in block.rows {
      guard places.indices.contains(row.unit), let unit = places[row.unit] else { throw RecordFault() }
      try rows.append(unit: unit, classes: row.classes, scores: row.scores.map { $0?.double })
    }
    return ProtectedRound(rows, policy: policy)
  }

  func place(_ address: CellAddress) -> CellPlace {
    CellPlace(unit: design.tree.units[address.unit].id, slice: address.slice.map(place), scale: scales[address.scale].id)
  }

  private func place(_ sliceClass: SliceClass) -> SlicePlace {
    let slice = card.card.slices[sliceClass.slice]
    return SlicePlace(
      name: slice.name, answer: slice.classes.indices.contains(sliceClass.value) ? .stated(slice.classes[sliceClass.value]) : .notStated)
  }
}

extension ReleaseScale {
  /// The scale in decimals, by which scores are judged and bands are counted alike.
  fileprivate init?(_ scale: Scale) {
    guard let low = JSONDecimal(rounding: scale.range.lowerBound), let high = JSONDecimal(rounding: scale.range.upperBound), low < high else {
      return nil
    }
    var bands: [ReleaseBand] = []
    for band in scale.bands {
      guard let from = JSONDecimal(rounding: band.from) else { return nil }
      // The first band holds the smallest score even where the two differ in the last decimal.
      bands.append(ReleaseBand(id: band.id, from: bands.isEmpty ? low : from))
    }
    self.init(id: scale.id, range: low...high, worse: scale.worse == .higher ? .higher : .lower, bands: bands)
  }
}

extension ScaleFacts {
  fileprivate init(_ scale: ReleaseScale) throws(InputFault) {
    try self.init(
      minimum: scale.range.lowerBound.double, maximum: scale.range.upperBound.double, bandEdges: scale.bands.map(\.from.double),
      worse: scale.worse == .higher ? .higher : .lower)
  }
}
