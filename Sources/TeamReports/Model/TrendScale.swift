public import Instruments
import JSON
public import Releases
public import Wording

/// A scale of the releases with the words that its definition lends it.
public struct TrendScale: Sendable {
  /// As declared in the newest round that has it.
  public let declared: ReleaseScale
  /// `nil` where the definition is not at hand or has no such scale.
  private let defined: Scale?
  /// Whether norms and the basis of bands may be taken from the definition: only where it is the very one that was answered.
  private let isSame: Bool

  init(_ declared: ReleaseScale, definition: TrendDefinition?) {
    self.declared = declared
    defined = definition?.instrument.scale(declared.id)
    isSame = definition?.isSame ?? false
  }

  public var id: String { declared.id }
  public var range: ClosedRange<Double> { declared.range.lowerBound.double...declared.range.upperBound.double }

  /// The scale's name, its id where no definition names it.
  public func title(_ language: InterfaceLanguage) -> String { defined?.title(language) ?? id }

  /// The language that the name is written in when `language` is asked for, as a BCP 47 tag.
  func titleTag(_ language: InterfaceLanguage) -> String { defined?.title.language(shownFor: language).rawValue ?? language.rawValue }

  /// The band's label, its id where no definition names it.
  public func label(ofBand band: String, _ language: InterfaceLanguage) -> String {
    defined?.bands.first { $0.id == band }?.label(language) ?? band
  }

  /// What the boundaries of bands rest on; `nil` where the scale has none, or nothing is known of them.
  public var bandBasis: Basis? { isSame ? defined?.bandBasis : nil }

  /// The known groups that the mean may be held against.
  public var norms: [Norm] { isSame ? defined?.norms ?? [] : [] }

  /// Whether a higher mean is the unwelcome direction.
  public var isHigherWorse: Bool { declared.worse == .higher }
}
