public import Instruments

/// A measure that a definition proposes to an organisation.
public struct CatalogueEntry: Sendable, Hashable {
  /// By which it is chosen: `burnout/k7m2`.
  public let id: String
  public let instrument: String
  /// The version of the definition.
  public let version: String
  /// When the definition proposes it.
  public let when: [Criterion]
  public let text: LocalizedText
  public let source: String?

  /// The scales it is for; empty for a measure that is always good.
  public var scales: [String] { when.map(\.scale) }

  /// The measure as it is agreed on now.
  public var agreed: AgreedAdvice {
    AgreedAdvice(id: id, version: version, texts: Dictionary(uniqueKeysWithValues: text.languages.map { ($0.rawValue, text($0)) }))
  }

  /// Whether the definition proposes the measure where each scale's mean lies in the band given; a scale without a band fits no criterion.
  ///
  /// - Parameter bands: the band's id by scale.
  public func fits(bands: [String: String]) -> Bool {
    when.allSatisfy { criterion in
      guard case .bands(let wanted) = criterion.test, let band = bands[criterion.scale] else { return false }
      return wanted.contains(band)
    }
  }
}
