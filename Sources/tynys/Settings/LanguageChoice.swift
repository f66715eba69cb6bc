import Arguments
import Instruments
import Wording

/// Decides the language before anything else, so that even a wrong command line is answered in it.
enum LanguageChoice {
  /// `--lang`, `TYNYS_LANG`, then the first locale variable that is set; English where none names a language of ours.
  static func language(arguments: [String], environment: [String: String]) -> InterfaceLanguage {
    if let typed = CommandTable.tynys.scanValue(ofGlobal: "lang", in: arguments), let language = InterfaceLanguage(rawValue: typed) {
      return language
    }
    if let own = environment["TYNYS_LANG"], let language = InterfaceLanguage(rawValue: own) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap { InterfaceLanguage(locale: $0) } ?? .en
  }

  /// Why `TYNYS_LANG` cannot be followed, or `nil`.
  static func fault(_ environment: [String: String]) -> Failure? {
    guard let own = environment["TYNYS_LANG"], !own.isEmpty, InterfaceLanguage(rawValue: own) == nil else { return nil }
    let shown = TextSafety.visible(own)
    return Failure(
      .badConfiguration,
      Phrase(
        en: "TYNYS_LANG is “\(shown)”; allowed are en, kk and ru.", kk: "TYNYS_LANG мәні — «\(shown)»; рұқсат етілгендері: en, kk, ru.",
        ru: "TYNYS_LANG равно «\(shown)»; допустимы en, kk и ru."))
  }
}
