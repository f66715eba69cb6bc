import JSON
import Wording

/// Reads texts by language, and remembers which languages each text has.
final class LocalizedTextReader {
  /// What the file declares; `nil` when the declaration itself is missing or wrong.
  private let defaultLanguage: LanguageTag?
  private var seen: [(value: DefinitionValue, languages: Set<LanguageTag>)] = []
  /// Every language in which any text is written.
  private var all: Set<LanguageTag> = []
  /// Whether that they are too many was reported.
  private var hasTooMany = false

  init(defaultLanguage: LanguageTag?) {
    self.defaultLanguage = defaultLanguage
  }

  func read(_ value: DefinitionValue) -> LocalizedText? {
    guard let object = value.openObject() else { return nil }
    if object.names.count > DefinitionLimits.languages {
      value.report(.tooMany(limit: DefinitionLimits.languages))
      return nil
    }
    var texts: [LanguageTag: String] = [:]
    var languages: Set<LanguageTag> = []
    for name in object.names {
      guard let tag = LanguageTag(name) else {
        object.reportName(name, .invalidLanguage(TextSafety.visible(name, limit: 40)))
        continue
      }
      guard all.contains(tag) || tag == defaultLanguage || all.count < DefinitionLimits.languages else {
        if !hasTooMany { object.reportName(name, .tooMany(limit: DefinitionLimits.languages)) }
        hasTooMany = true
        continue
      }
      all.insert(tag)
      languages.insert(tag)
      if let text = object.optional(name)?.string() { texts[tag] = text }
    }
    seen.append((value, languages))
    if let defaultLanguage, !languages.contains(defaultLanguage) { value.report(.missingDefaultLanguage(defaultLanguage.rawValue)) }
    // A faulty declaration is reported where it stands; the text is read on, so that what builds on it is checked in the same pass.
    return LocalizedText(texts: texts, defaultLanguage: defaultLanguage ?? LanguageTag(.en))
  }

  /// The languages in which every text is written.
  var completeLanguages: [LanguageTag] {
    guard var common = seen.first?.languages else { return [] }
    for entry in seen { common.formIntersection(entry.languages) }
    return common.sorted()
  }

  /// An instrument that speaks a language anywhere should speak it everywhere.
  func reportMissingTranslations() {
    for entry in seen {
      let missing = all.subtracting(entry.languages).filter { $0 != defaultLanguage }
      if !missing.isEmpty { entry.value.report(.missingTranslation(missing.map(\.rawValue).sorted())) }
    }
  }
}
