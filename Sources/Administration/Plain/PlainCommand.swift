import Terminal
import Wording

/// A command typed in words during a plain check; each language's words are understood, whichever language is shown.
enum PlainCommand: CaseIterable {
  case back
  case skip
  case help
  case language
  case leave
  case finish
  case notApplicable

  /// The command that `text` names, alone on a line, in any of the languages; a single letter may be typed on a Russian or Kazakh layout.
  init?(_ text: String) {
    let typed = (text.count == 1 ? String(text.map(KeyboardLayout.latin)) : text).lowercased()
    guard let command = Self.allCases.first(where: { $0.names.contains(typed) }) else { return nil }
    self = command
  }

  /// The word to type, as each language says it.
  var word: Phrase {
    switch self {
    case .back: Phrase(en: "back", kk: "артқа", ru: "назад")
    case .skip: Phrase(en: "skip", kk: "өткізу", ru: "пропустить")
    case .help: Phrase(en: "help", kk: "көмек", ru: "справка")
    case .language: Phrase(en: "language", kk: "тіл", ru: "язык")
    case .leave: Phrase(en: "quit", kk: "шығу", ru: "выйти")
    case .finish: Phrase(en: "finish", kk: "аяқтау", ru: "завершить")
    case .notApplicable: Phrase(en: "n/a", kk: "жоқ", ru: "нет")
    }
  }

  private var names: [String] {
    let words = [word.en, word.kk, word.ru]
    switch self {
    case .back: return words + ["b"]
    case .skip: return words + ["s"]
    case .help: return words + ["?"]
    case .language: return words + ["l"]
    case .leave: return words + ["q", "exit"]
    case .finish: return words
    case .notApplicable: return words + ["n", "na"]
    }
  }
}
