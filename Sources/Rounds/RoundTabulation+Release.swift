import Contributions
import Dates
import Releases

extension RoundTabulation {
  /// The release of the round: what its card promised, and the cells.
  ///
  /// - Parameters:
  ///   - codesIssued: by unit id.
  ///   - boxes: `BoxRegister.digest` of the accepted boxes; `nil` where no register is published.
  ///   - previous: the digest of the release before.
  /// - Throws: the first rule of releases that is not kept.
  func release(
    _ cells: [ReleaseCell], codesIssued: [String: Int], boxes: [UInt8]?, published: CivilDay, previous: [UInt8]?
  ) throws(ReleaseFault) -> Release {
    let card = card.card
    let policy = ReleasePolicy(
      minimumGroup: card.minimumGroup, scales: scales, slices: card.slices.map { ReleaseSlice(name: $0.name, classes: $0.classes) },
      sliceLevels: card.sliceLevels == .departments ? .departments : .organisation, codesIssued: codesIssued, card: self.card.digest, boxes: boxes)
    let instrument = ReleaseInstrument(id: card.instrument.id, version: card.instrument.version, digest: card.instrument.digest)
    return try Release(
      organisation: card.organisation, round: card.round, instrument: instrument, published: published, policy: policy, units: units, cells: cells,
      previous: previous)
  }
}
