public import Wording

/// A text of an instrument in each language in which its author wrote it.
///
/// A language that is missing falls back to the instrument's default language, which a loaded definition always has.
public struct LocalizedText: Hashable, Sendable {
  private let texts: [LanguageTag: String]
  private let defaultLanguage: LanguageTag

  init(texts: [LanguageTag: String], defaultLanguage: LanguageTag) {
    self.texts = texts
    self.defaultLanguage = defaultLanguage
  }

  /// The text in `language`, or in the instrument's default language where that one is missing.
  public func callAsFunction(_ language: LanguageTag) -> String {
    texts[language] ?? texts[defaultLanguage] ?? ""
  }

  /// The text in a language of the interface.
  public func callAsFunction(_ language: InterfaceLanguage) -> String {
    self(LanguageTag(language))
  }

  /// The language the text is really shown in when `language` is asked for.
  public func language(shownFor language: InterfaceLanguage) -> LanguageTag {
    let tag = LanguageTag(language)
    return texts[tag] == nil ? defaultLanguage : tag
  }

  /// The languages in which the text was written, in the order of their tags.
  public var languages: [LanguageTag] { texts.keys.sorted() }
}
