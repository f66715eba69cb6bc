/// One whole sentence of the interface in all three languages.
///
/// ```swift
/// Phrase(en: "Nothing was kept.", kk: "Ештеңе сақталған жоқ.", ru: "Ничего не сохранено.")(.ru)  // "Ничего не сохранено."
/// ```
///
/// A sentence is never put together from fragments: what varies is interpolated into each of the three, where each language needs it.
public struct Phrase: Sendable, Hashable {
  public let en: String
  public let kk: String
  public let ru: String

  public init(en: String, kk: String, ru: String) {
    self.en = en
    self.kk = kk
    self.ru = ru
  }

  /// The sentence in `language`.
  public func callAsFunction(_ language: InterfaceLanguage) -> String {
    switch language {
    case .en: en
    case .kk: kk
    case .ru: ru
    }
  }
}
