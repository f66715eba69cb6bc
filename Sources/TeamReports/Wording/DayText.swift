import Dates
import Wording

extension CivilDay {
  /// The day as a reader of `language` writes it in figures: `2026-11-21`, in Kazakh and Russian `21.11.2026`.
  func text(_ language: InterfaceLanguage) -> String {
    switch language {
    case .en: description
    case .kk, .ru: description.split(separator: "-").reversed().joined(separator: ".")
    }
  }
}
