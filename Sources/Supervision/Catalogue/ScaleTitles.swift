public import Instruments
public import Wording

/// The titles of scales, as far as their definitions are at hand.
public struct ScaleTitles: Sendable {
  private let titles: [ScaleName: LocalizedText]

  public init(_ instruments: [Instrument]) {
    let named = instruments.flatMap { instrument in
      instrument.scales.map { (ScaleName(instrument: instrument.id, scale: $0.id), $0.title) }
    }
    titles = Dictionary(named) { first, _ in first }
  }

  /// The title of a scale, its id where no definition is at hand; a scale named without its instrument has the title of the first that has it.
  public func title(_ scale: ScaleName, _ language: InterfaceLanguage) -> String {
    if let title = titles[scale] { return title(language) }
    guard scale.instrument == nil else { return scale.scale }
    let found = titles.keys.filter { $0.scale == scale.scale }.min { ($0.instrument ?? "") < ($1.instrument ?? "") }
    return found.flatMap { titles[$0] }?(language) ?? scale.scale
  }
}
