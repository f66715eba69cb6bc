import Attacks
import Contributions
import Dates
import DisclosureControl
import JSON
import Releases
import Sealing

@testable import Rounds

/// The way from an organisation to the bytes of its release, as a keeper goes it: card, rows, tabulation, protection, audit, signature.
struct Publication {
  let organisation: Organisation
  let signed: SignedRelease

  var release: Release { signed.release }

  private static let day = CivilDay(daysSinceEpoch: 20_818)
  private static let digest = Digest.blake2b([0])
  private static let signing = SigningKeyPair()
  private static let sealing = BoxKeyPair()

  /// - Parameters:
  ///   - organisation: one tree, whose slices have at least three classes, "not stated" among them.
  ///   - readsBack: whether the release is read from the bytes of its file.
  init(_ organisation: Organisation, k: Int = 5, levels: RoundCard.SliceLevels = .organisation, readsBack: Bool = false) throws {
    self.organisation = organisation
    let tabulation = try Self.tabulation(organisation, k: k, levels: levels)
    let cells = try tabulation.protected(Self.block(organisation, card: tabulation.card.card)).cells.map(tabulation.cell)
    let signed = SignedRelease(signing: try Self.release(tabulation, cells), with: Self.signing)
    self.signed = readsBack ? try SignedRelease(reading: signed.bytes) : signed
  }

  static func release(_ tabulation: RoundTabulation, _ cells: [ReleaseCell]) throws -> Release {
    try tabulation.release(cells, codesIssued: [:], boxes: nil, published: day, previous: nil)
  }

  static func tabulation(_ organisation: Organisation, k: Int, levels: RoundCard.SliceLevels) throws -> RoundTabulation {
    let scales = organisation.scales.indices.map { "s\($0)" }
    let slices = organisation.slices.enumerated().map { number, count in
      CardSlice(name: "slice \(number)", classes: (0..<count - 1).map { "class \($0)" })
    }
    let card = try RoundCard(
      organisation: "Sample care", round: "2026-Q4", instrument: RoundInstrument(id: "sample", version: "1.0.0", digest: digest), scales: scales,
      minimumGroup: k, slices: slices, sliceLevels: levels, units: organisation.units.map { CardUnit(id: $0.id, path: $0.id, codes: nil) },
      opens: day, closes: nil, sealingKey: sealing.publicKey)
    return try RoundTabulation(
      card: SignedRoundCard(signing: card, with: signing),
      units: organisation.units.map { ReleaseUnit(id: $0.id, parent: $0.parent, name: $0.id) },
      scales: try zip(scales, organisation.scales).map { try $1.released(id: $0) })
  }

  private static func block(_ organisation: Organisation, card: RoundCard) -> RowBlock {
    let places = Dictionary(uniqueKeysWithValues: card.units.enumerated().map { ($1.id, $0) })
    let rows = organisation.people.map { person in
      RowBlock.Row(unit: places[person.unit] ?? -1, classes: person.classes, scores: person.scores.map { $0.flatMap { JSONDecimal(rounding: $0) } })
    }
    return RowBlock(sliceCount: organisation.slices.count, scaleCount: organisation.scales.count, rows: rows)
  }

  /// The attacker on one scale.
  func attack(scale: Int = 0, telling: [Int] = []) -> Attack {
    Attack(on: release, scale: "s\(scale)", of: organisation, telling: telling)
  }

  func figures(_ unit: String, scale: Int = 0) -> Releases.CellFigures? {
    release.cells.first { $0.place == CellPlace(unit: unit, scale: "s\(scale)") }?.figures
  }
}

extension Organisation.Scale {
  func released(id: String) throws -> ReleaseScale {
    guard let low = JSONDecimal(rounding: minimum), let high = JSONDecimal(rounding: maximum) else { throw NoDecimal() }
    let bands = edges.enumerated().compactMap { place, edge in JSONDecimal(rounding: edge).map { ReleaseBand(id: "b\(place)", from: $0) } }
    return ReleaseScale(id: id, range: low...high, worse: higherIsWorse ? .higher : .lower, bands: bands)
  }

  struct NoDecimal: Error {}
}
