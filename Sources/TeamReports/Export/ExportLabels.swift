public import Instruments
import Wording

/// A questionnaire as it is found on this machine: it lends words, and no figure depends on it.
public struct ExportDefinition: Sendable {
  public let instrument: Instrument
  /// BLAKE2b-256 of its file, by which releases name what was answered.
  public let digest: [UInt8]

  public init(instrument: Instrument, digest: [UInt8]) {
    self.instrument = instrument
    self.digest = digest
  }
}

/// The words of a questionnaire for the scales and bands that releases know by their ids; the ids themselves where the questionnaire is not at hand.
struct ExportLabels: Sendable {
  let instrument: String
  let definition: Instrument?
  /// Whether it is the very definition that was answered in the newest round, so that what it says about its bands holds for these figures.
  let isSame: Bool
  let language: InterfaceLanguage

  var title: ExportLabel { label(definition?.title, instead: instrument) }

  func title(ofScale id: String) -> ExportLabel { label(definition?.scale(id)?.title, instead: id) }

  func band(_ id: String, ofScale scale: String) -> ExportLabel {
    label(definition?.scale(scale)?.bands.first { $0.id == id }?.label, instead: id)
  }

  private func label(_ text: LocalizedText?, instead id: String) -> ExportLabel {
    guard let text else { return ExportLabel(text: id, foreignLanguage: nil) }
    let shown = text.language(shownFor: language)
    return ExportLabel(text: text(language), foreignLanguage: shown == LanguageTag(language) ? nil : shown.rawValue)
  }
}

/// A word of a questionnaire.
struct ExportLabel: Sendable, Hashable {
  let text: String
  /// The tag of the language it is in, where that is not the one asked for.
  let foreignLanguage: String?
}
