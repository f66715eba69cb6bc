import Bulk
import Instruments
import Wording

/// The thirds of a norm group as bands of a scale, or why the questionnaire's own bands stay.
struct LocalBands {
  struct Band {
    let id: String
    /// The smallest score that belongs to the band.
    let from: Double
    let label: Label
  }

  enum Label {
    /// As the questionnaire has it.
    case kept(LocalizedText)
    case made(Phrase)
  }

  enum Kept: Error {
    /// The command line asks for it.
    case asked
    case gap(NormGap)
    /// Profiles or advice speak of a band that thirds do not have.
    case spokenOf(String)
  }

  private static let ids = ["low", "moderate", "high"]

  let instrument: Instrument
  let isAsked: Bool

  func bands(_ norms: ScaleNorms) -> Result<[Band], Kept> {
    guard isAsked else { return .failure(.asked) }
    return norms.thirds.mapError(Kept.gap).flatMap { starts in
      let own = norms.scale.bands
      let isOwn = own.count == Self.ids.count
      let ids = isOwn ? own.map(\.id) : Self.ids
      if let id = references(to: norms.scale.id).first(where: { !ids.contains($0) }) { return .failure(.spokenOf(id)) }
      // The first band begins with the smallest possible score, as it did.
      let from = [own.first?.from ?? norms.scale.range.lowerBound] + starts
      return .success(
        ids.indices.map { place in
          Band(id: ids[place], from: from[place], label: label(place, own: isOwn ? own : []))
        })
    }
  }

  /// - Parameter own: the questionnaire's three bands, or none.
  private func label(_ place: Int, own: [Instruments.Band]) -> Label {
    if own.isEmpty { return .made(NormsWording.levels[place]) }
    return namesFigures(own) ? .made(NormsWording.thirds[place]) : .kept(own[place].label)
  }

  /// The bands of a scale that profiles and advice speak of.
  private func references(to scale: String) -> [String] {
    (instrument.profiles.flatMap(\.when) + instrument.advice.flatMap(\.when)).flatMap { criterion -> [String] in
      guard criterion.scale == scale, case .bands(let bands) = criterion.test else { return [] }
      return bands
    }
  }

  /// Whether a label tells a boundary, such as “below 5”, which would no longer be true.
  private func namesFigures(_ bands: [Instruments.Band]) -> Bool {
    bands.contains { band in band.label.languages.contains { band.label($0).contains(where: \.isNumber) } }
  }
}
