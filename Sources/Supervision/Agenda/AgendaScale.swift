import Instruments
import JSON
public import Releases
public import Wording

/// A scale of an agenda: what the release says of it, and its words where its definition is at hand.
public struct AgendaScale: Sendable, Hashable {
  public let instrument: String
  public let scale: ReleaseScale
  private let words: Scale?

  init(_ scale: ReleaseScale, of instrument: String, definition: Instrument?) {
    self.instrument = instrument
    self.scale = scale
    words = definition?.scale(scale.id)
  }

  public var name: ScaleName { ScaleName(instrument: instrument, scale: scale.id) }

  /// The scale's title, its id where no definition is at hand.
  public func title(_ language: InterfaceLanguage) -> String { words?.title(language) ?? scale.id }

  /// The word for a band, its id where no definition is at hand.
  public func label(ofBand id: String, _ language: InterfaceLanguage) -> String {
    words?.bands.first { $0.id == id }?.label(language) ?? id
  }

  /// Whether the bands are borrowed from inventories of the same structure; so as long as nobody says otherwise.
  public var areBandsProvisional: Bool { words?.bandBasis?.status != .own }

  /// The band that `mean` lies in, `nil` for a scale without bands.
  func band(of mean: JSONDecimal) -> String? {
    scale.bands.last { $0.from <= mean }?.id ?? scale.bands.first?.id
  }

  /// The band at the unwelcome end; `nil` for a scale with fewer than two.
  var worstBand: String? {
    if scale.bands.count < 2 { return nil }
    return scale.worse == .higher ? scale.bands.last?.id : scale.bands.first?.id
  }

  /// The band at the welcome end; `nil` for a scale with fewer than two.
  var bestBand: String? {
    if scale.bands.count < 2 { return nil }
    return scale.worse == .higher ? scale.bands.first?.id : scale.bands.last?.id
  }
}
