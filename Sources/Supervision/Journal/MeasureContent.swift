public import Wording

/// What a measure consists in: a piece of advice from a definition, as it was written then, or the supervisor's own words.
///
/// The advice's text is kept with the measure, so that a definition that changes later does not change what was agreed.
public enum MeasureContent: Sendable, Hashable {
  case advice(AgreedAdvice)
  case own(String)

  public func text(_ language: InterfaceLanguage) -> String {
    switch self {
    case .advice(let advice): advice.text(language)
    case .own(let text): text
    }
  }
}

/// A piece of advice at the time when it was agreed on.
public struct AgreedAdvice: Sendable, Hashable {
  /// As `MeasureCatalogue` names it: `burnout/k7m2`.
  public let id: String
  /// The version of the definition.
  public let version: String
  /// By the tags of the languages in which it was written; at least one.
  public let texts: [String: String]

  public init(id: String, version: String, texts: [String: String]) {
    precondition(!texts.isEmpty, "advice has a text")
    self.id = id
    self.version = version
    self.texts = texts
  }

  /// In `language`; where it was not written in it, in another language of the interface, at last in any.
  public func text(_ language: InterfaceLanguage) -> String {
    let known = ([language] + InterfaceLanguage.allCases).lazy.compactMap { texts[$0.rawValue] }.first
    return known ?? texts.min { $0.key < $1.key }?.value ?? ""
  }
}
