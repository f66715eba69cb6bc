/// A questionnaire as its definition file describes it, checked as a whole: every key names an item, every band a stretch of its scale.
///
/// Only the loader makes instruments, and only from a file without faults, so what reads an instrument need not check it again.
public struct Instrument: Sendable, Hashable {
  public let id: String
  public let version: String
  public let defaultLanguage: LanguageTag
  public let title: LocalizedText
  public let about: LocalizedText?
  public let instructions: LocalizedText?
  public let rights: Rights
  public let sources: [String]
  /// How often a self-check with this instrument makes sense; `nil` where the author gives no schedule.
  public let schedule: Period?
  public let items: [Item]
  public let scales: [Scale]
  public let profiles: [Profile]
  public let advice: [Advice]
  /// The languages in which every text of the instrument is written, in the order of their tags.
  public let languages: [LanguageTag]

  /// The item of that id.
  public func item(_ id: String) -> Item? {
    items.first { $0.id == id }
  }

  /// The scale of that id.
  public func scale(_ id: String) -> Scale? {
    scales.first { $0.id == id }
  }
}

extension Instrument: CustomStringConvertible {
  /// `burnout 1.0.0`: the texts would fill pages of every log.
  public var description: String { "\(id) \(version)" }
}
